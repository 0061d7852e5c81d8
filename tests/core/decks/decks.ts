/**
 * Four decks of patients in the shapes of public measure decks: bone density, fracture risk, androgen deprivation,
 * opioids. One patient has one asked record, with profile, category, periods with times and an encounter as those decks
 * write them. Codes: value sets of the measures, as they were seen (RxNorm, SNOMED CT, LOINC, CPT).
 */

import type { Json } from '../../../src/chart/index.ts'
import { bare, cm, coded, knownFracture, loinc, number, rxnorm, sct } from '../charts-of-others/records.ts'

export interface Patient {
  readonly name: string
  readonly document: Json
  /** Facts of which one must have this state. */
  readonly facts: readonly string[]
  readonly state: unknown
  /** It gives no fact of its own, and a note bears its address: a density is no T-score. */
  readonly noted?: true
}
export interface Deck {
  readonly name: string
  readonly patients: readonly Patient[]
}

const cpt = 'http://www.ama-assn.org/go/cpt'
const subject = { reference: 'Patient/vela' }
const qicore = (name: string): Json => ({
  meta: { profile: [`http://hl7.org/fhir/us/qicore/StructureDefinition/qicore-${name}`] },
})
const days = { start: '2026-05-05T08:00:00.000+00:00', end: '2026-05-05T08:15:00.000+00:00' }
const DAY = '2026-05-05'
const encounter = { encounter: { reference: 'Encounter/visit' } }
const visit: Json = {
  resourceType: 'Encounter',
  id: 'visit',
  ...qicore('encounter'),
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  type: [coded(cpt, '99213')],
  subject,
  period: days,
}
const category = (code: string): Json => ({
  category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', code)],
})

const observation = (code: Json, value: Json, rest: Json = {}): Json => ({
  resourceType: 'Observation',
  id: 'asked',
  ...qicore('observation-clinical-result'),
  ...category('imaging'),
  ...encounter,
  status: 'final',
  code,
  subject,
  effectivePeriod: days,
  ...value,
  ...rest,
})
const imaging = (code: Json): Json => ({
  resourceType: 'DiagnosticReport',
  id: 'asked',
  ...qicore('diagnosticreport-note'),
  ...encounter,
  status: 'final',
  category: [coded('http://terminology.hl7.org/CodeSystem/v2-0074', 'RAD')],
  code,
  subject,
  effectivePeriod: days,
  issued: days.end,
})
const procedure = (code: Json): Json => ({
  resourceType: 'Procedure',
  id: 'asked',
  ...qicore('procedure'),
  ...encounter,
  status: 'completed',
  code,
  subject,
  performedPeriod: days,
})
const request = (code: string): Json => ({
  resourceType: 'MedicationRequest',
  id: 'asked',
  ...qicore('medicationrequest'),
  ...encounter,
  status: 'active',
  intent: 'order',
  category: [coded('http://terminology.hl7.org/CodeSystem/medicationrequest-category', 'community')],
  doNotPerform: false,
  medicationCodeableConcept: coded(rxnorm, code),
  subject,
  authoredOn: '2026-11-10T08:00:00.000Z',
  requester: { reference: 'Practitioner/example' },
  dosageInstruction: [
    {
      timing: {
        repeat: {
          boundsPeriod: { start: '2026-11-10', end: '2027-02-08' },
          frequency: 1,
          period: 1,
          periodUnit: 'd',
        },
      },
    },
  ],
  dispenseRequest: {
    expectedSupplyDuration: { value: 90, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
  },
})
const administration = (code: string): Json => ({
  resourceType: 'MedicationAdministration',
  id: 'asked',
  ...qicore('medicationadministration'),
  status: 'completed',
  medicationCodeableConcept: coded(rxnorm, code),
  subject,
  effectivePeriod: { start: '2026-11-10T08:00:00.000Z', end: '2026-11-10T08:15:00.000Z' },
})
const problem = (code: Json): Json => ({
  resourceType: 'Condition',
  id: 'asked',
  ...qicore('condition'),
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed'),
  category: [coded('http://terminology.hl7.org/CodeSystem/condition-category', 'encounter-diagnosis')],
  code,
  subject,
  ...encounter,
  onsetDateTime: '2025-05-05T08:00:00.000Z',
  recordedDate: '2025-05-05T08:00:00.000Z',
})

const patient = (
  name: string,
  record: Json,
  facts: string | readonly string[],
  state: unknown,
  noted = false,
): Patient => ({
  name,
  document: { ...bare(knownFracture, visit, record), type: 'transaction' },
  facts: [facts].flat(),
  state,
  ...(noted ? { noted: true } : {}),
})
const each = (codes: string): readonly string[] => codes.split(' ')

const measured = 'boneDensityMeasuredOn'
const tScores: readonly (readonly [code: string, fact: string])[] = [
  ['38267-1', 'tScoreLumbarSpine'],
  ...each('38264-8 38263-0 80946-7 80945-9 80948-3 80947-5').map((code) => [code, 'tScoreHip'] as const),
]
const density: Deck = {
  name: 'bone density',
  patients: [
    ...tScores.map(([code, fact]) =>
      patient(`T-score ${code}`, observation(coded(loinc, code), number(-2.6, '{T-score}')), fact, -2.6),
    ),
    ...tScores.map(([code]) =>
      patient(
        `day of T-score ${code}`,
        observation(coded(loinc, code), number(-2.6, '{T-score}')),
        measured,
        DAY,
      ),
    ),
    ...each('24966-4 24701-5 38261-4 46278-8 46279-6 80954-1 80953-3').map((code) =>
      patient(`density ${code}`, observation(coded(loinc, code), number(0.71, 'g/cm2')), measured, DAY, true),
    ),
    ...each('38268-9 38269-7').flatMap((code) => [
      patient(`report ${code}`, imaging(coded(loinc, code)), measured, DAY),
    ]),
    ...each('77080').map((code) => patient(`CPT ${code}`, procedure(coded(cpt, code)), measured, DAY)),
    ...each('312681000 23572007 82066000').map((code) =>
      patient(`SNOMED CT ${code}`, procedure(coded(sct, code)), measured, DAY),
    ),
  ],
}

const risk: Deck = {
  name: 'fracture risk',
  patients: [
    patient(
      'major, in percent',
      observation(coded(loinc, '90265-0'), number(24, '%'), category('survey')),
      'fraxMajor',
      24,
    ),
    patient(
      'hip, in percent',
      observation(coded(loinc, '90266-8'), number(6, '%'), category('survey')),
      'fraxHip',
      6,
    ),
    patient(
      'both as components',
      observation(coded(loinc, '90265-0'), number(24, '%'), {
        component: [{ code: coded(loinc, '90266-8'), ...number(6, '%') }],
      }),
      'fraxMajor',
      24,
    ),
    patient(
      'as an integer',
      observation(coded(loinc, '90265-0'), { valueInteger: 24 }, category('survey')),
      'fraxMajor',
      24,
      true,
    ),
  ],
}

const tumour = ['redFlags.malignancySuspected', 'cancerHistory']
const deprivation: Deck = {
  name: 'androgen deprivation',
  patients: [
    ...each(
      '50610 310592 314008 42375 545835 752884 38782 905053 905062 475230 828749 828751 2472778 83008 4508',
    ).flatMap((code) => [
      patient(`ordered ${code}`, request(code), 'takingHormoneAblation', true),
      patient(`given ${code}`, administration(code), 'takingHormoneAblation', true),
    ]),
    patient('prostate cancer, SNOMED CT', problem(coded(sct, '399068003')), tumour, true),
    patient('prostate cancer, ICD-10-CM', problem(coded(cm, 'C61')), tumour, true),
  ],
}

const opioids: Deck = {
  name: 'opioids',
  patients: [
    ...each(
      '4337 197696 245134 3423 6754 7052 7804 637540 724614 1049589 833036 856903 857005 1014599 1014615 1049593 1049611 861467 977874 825409 197873',
    ).map((code) => patient(`strong ${code}`, request(code), 'takingStrongOpioid', true)),
    ...each('2670 10689 993755 994237 997164').map((code) =>
      patient(`weak ${code}`, request(code), 'takingWeakOpioid', true),
    ),
    ...each('596 141927 197900 197527 197528 104693 198057 198317 104699').map((code) =>
      patient(`sedative ${code}`, request(code), 'takingSedative', true),
    ),
  ],
}

export const decks: readonly Deck[] = [density, risk, deprivation, opioids]
