/** What stands against any opioid, and what changes its course: shared by the weak and the strong ones. */

import { all, any, atLeast, cite, days, elapsed } from '../../src/language/index.ts'
import { cdc2016Opioids, cdc2022Opioids, fdaBoxedOpioidBenzo2016, fdaLabelOpioid } from '../evidence.ts'
import { kidneyDerived } from '../facts/kidney.ts'
import { painMedicineRisks, painMedicines } from '../facts/pain-medicines.ts'
import { personDerived } from '../facts/person.ts'

const r = painMedicineRisks
const { clearanceBelow30 } = kidneyDerived
const takesOpioid = any(painMedicines.takingWeakOpioid, painMedicines.takingStrongOpioid)

export const opioidStops = [
  {
    when: r.respiratoryDepression,
    text: 'Contraindicated in significant respiratory depression.',
    evidence: [cite(fdaLabelOpioid, { locator: 'contraindications' })],
  },
  {
    when: r.gutObstruction,
    states: ['obstruction'],
    text: 'Contraindicated in obstruction of the gut or paralytic ileus.',
    evidence: [cite(fdaLabelOpioid, { locator: 'contraindications' })],
  },
  {
    when: r.severeAsthma,
    text: 'Contraindicated in acute or severe asthma without monitoring.',
    evidence: [cite(fdaLabelOpioid, { locator: 'contraindications' })],
  },
  {
    when: r.monoamineOxidaseInhibitor,
    text: 'Contraindicated within 14 days of a monoamine oxidase inhibitor (tramadol, morphine).',
    evidence: [cite(fdaLabelOpioid, { locator: 'contraindications' })],
  },
  {
    when: r.opioidReaction,
    states: ['past-reaction'],
    text: 'Contraindicated after hypersensitivity to it.',
    evidence: [cite(fdaLabelOpioid, { locator: 'hypersensitivity', unverified: true })],
  },
]

/** No opioid can be given. */
export const opioidBarred = any(...opioidStops.map((stop) => stop.when))

export const opioidCautions = [
  {
    when: r.takingSedative,
    text: 'With a benzodiazepine or another sedative breathing may stop: boxed warning.',
    evidence: [
      cite(fdaBoxedOpioidBenzo2016, { locator: 'boxed warning' }),
      cite(cdc2022Opioids, { locator: 'particular caution' }),
      cite(cdc2016Opioids, { locator: 'avoid' }),
    ],
  },
  {
    when: r.sleepApnoea,
    states: ['sleep-apnoea'],
    text: 'Moderate or severe sleep apnoea: avoid.',
    evidence: [cite(cdc2022Opioids, { locator: 'sleep-disordered breathing; read in a digest' })],
  },
  {
    when: r.substanceUseDisorder,
    states: ['opioid-use-disorder'],
    text: 'Substance use disorder or past overdose.',
    evidence: [cite(cdc2022Opioids, { locator: 'offer naloxone; read in a digest' })],
  },
  {
    when: atLeast(personDerived.ageInYears, 65),
    states: ['over-80'],
    text: 'From 65 on: sedation, falls and constipation.',
    evidence: [cite(cdc2022Opioids, { locator: 'age 65 and above; read in a digest' })],
  },
  {
    when: any(clearanceBelow30, r.chronicLiverDisease),
    states: ['clearance-below-35', 'liver'],
    text: 'Kidney or liver disease: it accumulates.',
    evidence: [cite(cdc2022Opioids, { locator: 'renal or hepatic disease; read in a digest' })],
  },
]

export const opioidAdjustments = [
  {
    when: all(takesOpioid, atLeast(painMedicines.opioidDailyDose, 50)),
    text: 'At 50 mg of morphine a day or its like: pause before going on, offer naloxone and teach the household.',
    evidence: [cite(cdc2022Opioids, { locator: '50 morphine milligram equivalents; read in a digest' })],
  },
  {
    when: any(
      r.takingSedative,
      r.sleepApnoea,
      r.substanceUseDisorder,
      atLeast(personDerived.ageInYears, 65),
      clearanceBelow30,
      r.chronicLiverDisease,
      personDerived.pregnancyToConsider,
    ),
    states: ['pregnant', 'over-80', 'liver', 'clearance-below-35', 'opioid-use-disorder', 'sleep-apnoea'],
    text: 'Offer naloxone.',
    evidence: [cite(cdc2022Opioids, { locator: 'offer naloxone; read in a digest' })],
  },
  {
    when: all(takesOpioid, elapsed(painMedicines.opioidStartDate, '>', days(3))),
    text: 'Taken for more than three days without a break: taper, do not stop at once.',
    evidence: [cite(cdc2022Opioids, { locator: 'taper after more than three days; read in a digest' })],
  },
  {
    when: all(takesOpioid, elapsed(painMedicines.opioidStartDate, '>=', days(30))),
    text: 'Taken for a month: going on is a decision of its own, for the long term.',
    evidence: [cite(cdc2022Opioids, { locator: 'at one month; read in a digest' })],
  },
]

export const opioidCourse = {
  duration: 'no more than the days of severe pain, a few days for many',
  checkFirst: ['breathing', 'gut', 'sedatives', 'sleep apnoea', 'kidney and liver', 'substance use'],
  monitoring: [
    'sedation and falls',
    'constipation: a laxative from the first dose',
    'need, at least every two weeks',
  ],
  followedBy: 'taper after more than three days',
}

const young = { birthDate: '1966-03-16' }
export const opioidExamples = [
  { name: 'woman of 60, nothing against it', baseline: 'week-1', given: young, expect: 'suitable' },
  {
    name: 'breathing depressed',
    baseline: 'week-1',
    given: { respiratoryDepression: true },
    expect: 'contraindicated',
  },
  { name: 'paralytic ileus', baseline: 'week-1', given: { gutObstruction: true }, expect: 'contraindicated' },
  { name: 'severe asthma', baseline: 'week-1', given: { severeAsthma: true }, expect: 'contraindicated' },
  {
    name: 'monoamine oxidase inhibitor within two weeks',
    baseline: 'week-1',
    given: { monoamineOxidaseInhibitor: true },
    expect: 'contraindicated',
  },
  {
    name: 'hypersensitivity',
    baseline: 'week-1',
    given: { opioidReaction: true },
    expect: 'contraindicated',
  },
  {
    name: 'breathing not asked about',
    baseline: 'week-1',
    given: { respiratoryDepression: null },
    expect: 'needs-data',
  },
  {
    name: 'benzodiazepine',
    baseline: 'week-1',
    given: { ...young, takingSedative: true },
    expect: 'caution',
  },
  { name: 'sleep apnoea', baseline: 'week-1', given: { ...young, sleepApnoea: true }, expect: 'caution' },
  {
    name: 'past overdose',
    baseline: 'week-1',
    given: { ...young, substanceUseDisorder: true },
    expect: 'caution',
  },
  {
    name: 'cirrhosis',
    baseline: 'week-1',
    given: { ...young, chronicLiverDisease: true },
    expect: 'caution',
  },
  {
    name: 'clearance 29.9 at 60',
    baseline: 'week-1',
    given: { ...young, sex: 'male', serumCreatinine: 1, bodyWeight: 26.9 },
    expect: 'caution',
  },
  {
    name: 'clearance 30 at 60',
    baseline: 'week-1',
    given: { ...young, sex: 'male', serumCreatinine: 1, bodyWeight: 27 },
    expect: 'suitable',
  },
  { name: '64 years old', baseline: 'week-1', given: { birthDate: '1961-03-17' }, expect: 'suitable' },
  { name: '65 today', baseline: 'week-1', given: { birthDate: '1961-03-16' }, expect: 'caution' },
] as const
