/** What may never be lost, and how one record of it is written under the code that the guideline knows. */

import type { Json } from '../../../src/chart/index.ts'
import { allergy, coded, order, problem } from '../charts-of-others/records.ts'

export const systems: Readonly<Record<string, string>> = {
  sct: 'http://snomed.info/sct',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
  unii: 'http://fdasis.nlm.nih.gov',
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
  'icd-10': 'http://hl7.org/fhir/sid/icd-10',
  'icd-9-cm': 'http://hl7.org/fhir/sid/icd-9-cm',
}

export interface Danger {
  readonly id: string
  /** The facts of which at least one must be yes or open. */
  readonly facts: readonly string[]
  readonly kind: 'problem' | 'drug' | 'allergy'
  /** System and code that a value set of the guideline holds. */
  readonly known: readonly [system: string, code: string]
  /** Whose names it has in the table. */
  readonly names: readonly string[]
}

const danger =
  (kind: Danger['kind']) =>
  (
    id: string,
    facts: string | readonly string[],
    system: string,
    code: string,
    names: readonly string[] = [id],
  ): Danger => ({
    id,
    facts: [facts].flat(),
    kind,
    known: [system, code],
    names,
  })
const problems = danger('problem')
const drug = danger('drug')
const allergies = danger('allergy')

export const dangers: readonly Danger[] = [
  problems('caudaEquina', 'redFlags.caudaEquinaSigns', 'icd-10-cm', 'G83.4'),
  problems('cordCompression', 'redFlags.spinalCordCompression', 'icd-10-cm', 'G95.20'),
  problems('motorDeficit', 'redFlags.newNeurologicalDeficit', 'icd-10-cm', 'G82.20'),
  problems('spinalInfection', 'redFlags.infectionSuspected', 'sct', '203241002'),
  problems('boneTumour', 'redFlags.malignancySuspected', 'sct', '94222008'),
  problems('cancer', ['redFlags.malignancySuspected', 'cancerHistory'], 'sct', '266987004'),
  problems('weightLoss', 'redFlags.unexplainedWeightLoss', 'icd-10-cm', 'R63.4'),
  problems('heartFailure', 'heartFailure', 'icd-10-cm', 'I50.9'),
  problems('gutBleed', 'giBleedingOrUlcer', 'sct', '74474003'),
  problems('kidneyFailure', 'kidneyFailureKnown', 'icd-10-cm', 'N18.6'),
  problems('clot', 'venousThromboembolism', 'sct', '128053003'),
  problems('infarctOrStroke', 'heartAttackOrStroke', 'sct', '22298006'),
  problems('oesophagus', 'oesophagealDisorder', 'icd-10-cm', 'K22.2'),
  problems('severeLiver', 'severeLiverDisease', 'icd-10-cm', 'K72.90'),
  problems('chronicLiver', 'chronicLiverDisease', 'sct', '19943007'),
  problems('ankylosedSpine', 'ankylosedSpine', 'icd-10-cm', 'M45.6'),
  problems('pregnancy', 'pregnant', 'sct', '77386006'),
  problems('sleepApnoea', 'sleepApnoea', 'icd-10-cm', 'G47.33'),
  problems('opioidDisorder', 'substanceUseDisorder', 'icd-10-cm', 'F11.20'),
  problems('bleedingDisorder', 'uncorrectedCoagulopathy', 'icd-10-cm', 'D66'),
  problems('highCalcium', 'hypercalcaemia', 'icd-10-cm', 'E21.0'),
  problems('lowCalcium', 'hypocalcaemia', 'icd-10-cm', 'E83.51'),
  problems('paget', 'pagetDisease', 'sct', '2089002'),
  problems('tuberculosis', 'pastTuberculosis', 'icd-10-cm', 'A15.0'),
  drug('alendronate', 'takingAlendronate', 'rxnorm', '46041'),
  drug('risedronate', 'takingRisedronate', 'rxnorm', '73056'),
  drug('ibandronate', 'takingIbandronate', 'rxnorm', '115264'),
  drug('zoledronate', 'takingZoledronate', 'rxnorm', '77655'),
  drug('denosumab', 'takingDenosumab', 'rxnorm', '993449'),
  drug('teriparatide', 'takingTeriparatide', 'rxnorm', '32915'),
  drug('abaloparatide', 'takingAbaloparatide', 'rxnorm', '1921069'),
  drug('romosozumab', 'takingRomosozumab', 'rxnorm', '2123126'),
  drug('raloxifene', 'takingRaloxifene', 'rxnorm', '72143'),
  drug('calcitonin', 'takingCalcitonin', 'atc', 'H05BA01'),
  drug('anticoagulant', 'takingAnticoagulant', 'rxnorm', '11289'),
  drug('antiplatelet', 'takingAntiplatelet', 'rxnorm', '32968'),
  drug('strongOpioid', 'takingStrongOpioid', 'rxnorm', '7804'),
  drug('weakOpioid', 'takingWeakOpioid', 'rxnorm', '10689'),
  drug('nsaid', 'takingNsaid', 'rxnorm', '5640'),
  drug('glucocorticoid', 'takingGlucocorticoid', 'rxnorm', '8640'),
  drug('sedative', 'takingSedative', 'rxnorm', '6470'),
  drug('hormoneAblation', 'takingHormoneAblation', 'rxnorm', '84857'),
  drug('acetaminophen', 'takingAcetaminophen', 'rxnorm', '161'),
  allergies('allergy to an anti-inflammatory drug', 'nsaidReaction', 'rxnorm', '5640', [
    'nsaid',
    'nsaidClass',
  ]),
  allergies('allergy to an opioid', 'opioidReaction', 'rxnorm', '7052', [
    'strongOpioid',
    'weakOpioid',
    'opioidClass',
  ]),
  allergies('allergy to acetaminophen', 'acetaminophenReaction', 'rxnorm', '161', ['acetaminophen']),
  allergies('allergy to a bisphosphonate', 'bisphosphonateReaction', 'rxnorm', '46041', [
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'bisphosphonateClass',
  ]),
  allergies('allergy to denosumab', 'denosumabReaction', 'rxnorm', '993449', ['denosumab']),
  allergies('allergy to teriparatide', 'teriparatideReaction', 'rxnorm', '32915', ['teriparatide']),
]

/** The code of the danger that the guideline knows. */
export const knownConcept = ({ known: [system, code] }: Danger): Json =>
  coded(systems[system] ?? system, code)

/** The address under which the danger is told of. */
export const ID = 'renamed'
const LATELY = '2026-11-20'

/** One record of the danger with this name; about the patient of this address. */
export function recordOf({ kind }: Danger, code: Json, patient: string): Json {
  const subject = { reference: patient }
  switch (kind) {
    case 'problem':
      return { ...problem(ID, code, { onsetDateTime: LATELY, recordedDate: LATELY }), subject }
    case 'drug':
      return { ...order(ID, code, { authoredOn: LATELY }), subject }
    case 'allergy':
      return { ...allergy(ID, code), patient: subject }
  }
}
