/** Why one bone drug comes before another for this patient, and what every oral bisphosphonate must heed. */

import { all, any, atLeast, atMost, cite, not, saidToHold } from '../../src/language/index.ts'
import {
  acp2023,
  asbmrBhof2024Goal,
  conley2020Coalition,
  denosumabStopReview,
  endocrine20192020,
  fdaLabelAlendronate,
  mhra2020Denosumab,
  nogg2024,
} from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { boneDrugs, boneDrugsDerived } from '../facts/bone-drugs.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from '../facts/current-bone-drugs.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'
import { kidney, kidneyDerived } from '../facts/kidney.ts'
import { painMedicineRisks } from '../facts/pain-medicines.ts'
import { personDerived } from '../facts/person.ts'

const severalFractures = fractureDerived.severalVertebralFractures

export const physiciansBisphosphonate = {
  when: personDerived.adult,
  text: 'A bisphosphonate comes first for the American College of Physicians; others differ at very high risk.',
  evidence: [
    cite(acp2023, { locator: 'bisphosphonate first', grade: 'strong, high (women); conditional, low (men)' }),
  ],
}

export const endocrineBisphosphonate = {
  when: all(personDerived.postmenopausal, fractureRiskDerived.endocrineHighRisk, not(severalFractures)),
  text: 'A bisphosphonate comes first for the Endocrine Society at high risk.',
  evidence: [cite(endocrine20192020, { locator: 'bisphosphonate first', grade: '1, high' })],
}

export const coalitionOralBisphosphonate = {
  when: atLeast(personDerived.ageInYears, 65),
  text: 'First choice of the coalition for people of 65 and above with a vertebral fracture.',
  evidence: [cite(conley2020Coalition, { locator: 'alendronate or risedronate first' })],
}

export const ukParenteral = {
  when: fractureRiskDerived.noggVeryHighRisk,
  text: 'Very high risk by the UK guideline: a specialist and a drug by injection are considered.',
  evidence: [cite(nogg2024, { locator: 'very high risk: parenteral treatment' })],
}

export const ukAnabolic = {
  when: severalFractures,
  text: 'Several vertebral fractures: the UK guideline gives some an anabolic drug first.',
  evidence: [
    cite(nogg2024, {
      locator: 'section 4: anabolic drugs first for some, above all with multiple fractures',
    }),
  ],
}

export const fastAnabolic = {
  when: fractureRiskDerived.imminentRisk,
  text: 'Fresh fracture: the task force of 2024 weighs an anabolic drug; the College of Physicians does not.',
  evidence: [
    cite(asbmrBhof2024Goal, { locator: 'very high or imminent risk, such as after a recent fracture' }),
  ],
}

export const endocrineAnabolic = {
  when: all(personDerived.postmenopausal, severalFractures),
  text: 'Several vertebral fractures: the Endocrine Society considers it.',
  evidence: [cite(endocrine20192020, { locator: 'very high risk, including those with multiple fractures' })],
}

/** A drug that builds bone does not hold what denosumab held. */
export const afterDenosumab = {
  when: any(currentBoneDrugs.takingDenosumab, currentBoneDrugsDerived.denosumabEverGiven),
  text: 'Denosumab was given: bone is lost fast once it wears off, so an antiresorptive must not lapse.',
  evidence: [
    cite(denosumabStopReview, { locator: 'surge of turnover; follow-on therapy needed' }),
    cite(mhra2020Denosumab, { locator: 'not stopped without a specialist' }),
  ],
}

/** The label asks for caution in disease of the upper gut; that a bleeding gut takes none by mouth is our own stop. */
export const notWhileTheGutBleeds = {
  when: painMedicineRisks.gutBleeding,
  states: ['ulcer'],
  text: 'Not by mouth while the gut bleeds: a stop of ours, where the label says caution.',
  evidence: [cite(fdaLabelAlendronate, { locator: 'upper gastrointestinal disease: caution' })],
}

/** Cautions of the class of bisphosphonates by mouth. */
export const oralBisphosphonateCautions = [
  {
    when: boneDrugsDerived.upperGutAtRisk,
    states: ['reflux', 'ulcer', 'swallowing'],
    text: 'Active disease of the upper gut calls for caution.',
    evidence: [cite(fdaLabelAlendronate, { locator: 'upper gastrointestinal disease' })],
  },
  {
    when: boneDrugs.invasiveDentalWorkPlanned,
    states: ['dental-work'],
    text: 'Osteonecrosis of the jaw has been reported: dental work comes first.',
    evidence: [cite(fdaLabelAlendronate, { locator: 'warnings' })],
  },
  {
    when: boneDrugLimits.antiresorptiveComplication,
    states: ['jaw-or-thigh'],
    text: 'Osteonecrosis of the jaw or an atypical femoral fracture has occurred: ask a specialist.',
    evidence: [cite(fdaLabelAlendronate, { locator: 'osteonecrosis of the jaw, atypical femoral fracture' })],
  },
]

/** At exactly the limit labels allow what one guideline does not. */
export const exactly = (limit: number) =>
  any(
    all(
      saidToHold(kidneyDerived.clearanceReported),
      atLeast(kidney.reportedClearance, limit),
      atMost(kidney.reportedClearance, limit),
    ),
    all(
      atLeast(kidneyDerived.creatinineClearance, limit),
      atMost(kidneyDerived.creatinineClearance, limit),
      not(saidToHold(limit === 30 ? kidneyDerived.reportedNotBelow30 : kidneyDerived.reportedNotBelow35)),
    ),
  )

/** A man of 80 with a creatinine of 1: clearance is then the weight times 60/72. */
export const eighty = { sex: 'male', birthDate: '1945-09-14', serumCreatinine: 1 }

export const oralBisphosphonateExamples = [
  {
    name: 'oesophageal stricture',
    baseline: 'week-1',
    given: { oesophagealDisorder: true },
    expect: 'contraindicated',
  },
  {
    name: 'cannot sit up',
    baseline: 'week-1',
    given: { cannotStayUpright: true },
    expect: 'contraindicated',
  },
  { name: 'low calcium', baseline: 'week-1', given: { hypocalcaemia: true }, expect: 'contraindicated' },
  {
    name: 'hypersensitivity',
    baseline: 'week-1',
    given: { bisphosphonateReaction: true },
    expect: 'contraindicated',
  },
  {
    name: 'nobody asked about sitting up',
    baseline: 'week-1',
    given: { cannotStayUpright: null },
    expect: 'needs-data',
  },
  { name: 'reflux disease', baseline: 'week-1', given: { upperGiDisease: true }, expect: 'caution' },
  { name: 'an ulcer', baseline: 'week-1', given: { giBleedingOrUlcer: true }, expect: 'caution' },
  {
    name: 'the gut bleeds',
    baseline: 'week-1',
    given: { gutBleeding: true, giBleedingOrUlcer: true },
    expect: 'contraindicated',
  },
  {
    name: 'dental work planned',
    baseline: 'week-1',
    given: { invasiveDentalWorkPlanned: true },
    expect: 'caution',
  },
  {
    name: 'an atypical femoral fracture in the past',
    baseline: 'week-1',
    given: { antiresorptiveComplication: true },
    expect: 'caution',
  },
] as const
