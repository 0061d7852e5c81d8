/** The criteria of eviCore, which reviews requests for commercial insurers in the United States. */

import {
  all,
  any,
  atLeast,
  cite,
  derived,
  elapsed,
  facts,
  includes,
  is,
  lessThan,
  moreThan,
  not,
  position,
  weeks,
} from '../../src/language/index.ts'
import { evicoreCmm607 } from '../evidence.ts'
import { augmentationTrial } from '../facts/augmentation-trial.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { imaging, imagingDerived } from '../facts/imaging.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'
import { treatment } from '../facts/treatment.ts'

export const evicoreCriteria = facts({
  evicoreExclusion: derived({
    title: 'an exclusion of eviCore is present',
    when: any(
      imagingDerived.burstOrFlat,
      is(imaging.ofType, 'OF5'),
      redFlagsDerived.emergencySignPresent,
      redFlagsDerived.infectionToExclude,
      procedureRisks.activeInfection,
      procedureRisks.uncorrectedCoagulopathy,
    ),
    remarks:
      'Vertebra plana, burst or unstable fracture, infection, uncorrected coagulopathy, cord compression.',
  }),
  evicoreTrialOfCare: derived({
    title: 'four weeks of pain medicine and of directed exercise have not helped',
    when: all(
      augmentationTrial.fourWeeksOfPainMedicine,
      augmentationTrial.fourWeeksOfExercise,
      elapsed(fracture.onsetDate, '>=', weeks(4)),
    ),
  }),
})

export const evicoreAugmentationNow = position({
  id: 'evicore-augmentation-now',
  body: 'eviCore',
  title: 'CMM-607, vertebral augmentation',
  year: 2025,
  question: 'augmentation-now',
  method: 'coverage policy of a company that reviews requests for insurers; not clinical evidence',
  speaksFor: { jurisdiction: ['us'], payer: ['commercial'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Read for osteoporotic fractures only.',
      verified: true,
    },
    {
      when: evicoreCriteria.evicoreExclusion,
      stance: 'opposes',
      text: 'Excluded: vertebra plana, burst or unstable fracture, infection, uncorrected coagulopathy or cord compression.',
      verified: true,
    },
    {
      when: includes(fracture.fractureLevels, 'T1', 'T2', 'T3', 'T4'),
      stance: 'opposes',
      text: 'Only T5 to L5.',
      verified: true,
    },
    {
      when: moreThan(fractureDerived.fractureLevelCount, 2),
      stance: 'opposes',
      text: 'At most two levels.',
      verified: true,
    },
    {
      when: lessThan(symptoms.painSeverity, 7),
      stance: 'opposes',
      text: 'Pain below 7 of 10.',
      verified: true,
    },
    {
      when: all(symptoms.incapacitatingPain, atLeast(symptoms.painSeverity, 7)),
      stance: 'supports',
      text: 'Acute incapacitating pain: no trial of care is asked for.',
      verified: true,
    },
    {
      when: not(evicoreCriteria.evicoreTrialOfCare),
      stance: 'opposes',
      text: 'Subacute: four weeks of prescribed pain medicine and four weeks of directed exercise come first.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'supports',
    text: 'Covered: pain of 7 or more at T5 to L5, at most two levels, after four weeks of pain medicine and of directed exercise.',
  },
  opens: { after: treatment.treatmentStartDate, by: weeks(4) },
  published: true,
  evidence: [cite(evicoreCmm607, { locator: 'digest of the criteria' })],
  examples: [
    {
      name: 'trial done, pain 8',
      baseline: 'week-14',
      given: { fourWeeksOfPainMedicine: true, fourWeeksOfExercise: true },
      setting: { payer: 'commercial' },
      expect: 'supports',
    },
    {
      name: 'exercise not done',
      baseline: 'week-14',
      given: { fourWeeksOfPainMedicine: true, fourWeeksOfExercise: false },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'pain medicine not for four weeks',
      baseline: 'week-14',
      given: { fourWeeksOfPainMedicine: false, fourWeeksOfExercise: true },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'said to be done, but day 27',
      baseline: 'week-14',
      given: { fourWeeksOfPainMedicine: true, fourWeeksOfExercise: true, onsetDate: '2026-05-20' },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'day 28',
      baseline: 'week-14',
      given: { fourWeeksOfPainMedicine: true, fourWeeksOfExercise: true, onsetDate: '2026-05-19' },
      setting: { payer: 'commercial' },
      expect: 'supports',
    },
    {
      name: 'incapacitated with 7',
      baseline: 'week-14',
      given: { incapacitatingPain: true, painSeverity: 7 },
      setting: { payer: 'commercial' },
      expect: 'supports',
    },
    {
      name: 'incapacitated with 6',
      baseline: 'week-14',
      given: { incapacitatingPain: true, painSeverity: 6 },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'three levels',
      baseline: 'week-14',
      given: { incapacitatingPain: true, fractureLevels: ['T12', 'L1', 'L2'] },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'two levels',
      baseline: 'week-14',
      given: { incapacitatingPain: true, fractureLevels: ['T12', 'L1'] },
      setting: { payer: 'commercial' },
      expect: 'supports',
    },
    {
      name: 'T4',
      baseline: 'week-14',
      given: { incapacitatingPain: true, fractureLevels: ['T4'] },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'burst fracture',
      baseline: 'week-14',
      given: { incapacitatingPain: true, burstOrVertebraPlana: true },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'trial not known',
      baseline: 'week-14',
      setting: { payer: 'commercial' },
      expect: 'needs-data',
    },
    { name: 'another payer', baseline: 'week-14', expect: 'not-covered' },
    {
      name: 'fracture of T1, paid by a commercial insurer',
      baseline: 'week-14',
      given: { fractureLevels: ['T1'] },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'fracture of T2, paid by a commercial insurer',
      baseline: 'week-14',
      given: { fractureLevels: ['T2'] },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'fracture of T3, paid by a commercial insurer',
      baseline: 'week-14',
      given: { fractureLevels: ['T3'] },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF5, tension-band failure, pain is acute and incapacitating, paid by a commercial insurer',
      baseline: 'week-14',
      given: { ofType: 'OF5', incapacitatingPain: true },
      setting: { payer: 'commercial' },
      expect: 'opposes',
    },
  ],
  remarks: 'Read in the digest of a third party.',
})
