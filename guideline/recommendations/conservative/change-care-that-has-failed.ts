/** Care that has failed is changed, and no longer headed as if it had just begun. */

import { all, cite, disputedBy, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2014Vcf, acr2018Vcf, nass2025Auc } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { treatmentDerived } from '../../facts/treatment.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import {
  dangerToLifeExamples,
  emergencyFirst,
  knownCauseExamples,
  otherCauseFirst,
  sepsisExample,
} from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const changeCareThatHasFailed = recommendation({
  id: 'change-care-that-has-failed',
  title: 'Care has failed so far: change it',
  statement:
    'Change care that has failed: review pain medicines, cause and image now, and ask a spine or pain specialist.',
  forPatient:
    'What was done so far has not helped enough. We look again at the cause and change your treatment.',
  question: 'initial-management',
  stages: ['conservative'],
  sources: ['S1', 'S10', 'S11'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(saidToHold(fractureDerived.threeMonthsSinceOnset)),
    saidToHold(treatmentDerived.bestCareHasFailed),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  supersededBy: [...emergencyFirst, ...stabilityFirst, ...otherCauseFirst],
  action: 'medical-management',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'To go on with what has failed helps nobody, and a missed cause may be behind it: our own judgement.',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(acr2014Vcf, { locator: 'definition of failed conservative care' }),
    cite(acr2018Vcf, { locator: 'variant 2: worsening symptoms' }),
    disputedBy(nass2025Auc, { locator: 'medical management appropriate in every scenario' }),
  ],
  examples: [
    sepsisExample('week-8', { careHasFailed: true }),
    ...dangerToLifeExamples('week-8', { careHasFailed: true }),
    ...knownCauseExamples('week-8', { careHasFailed: true }),
    ...stabilityExamples('week-8', { careHasFailed: true }),
    {
      name: 'failed, as the clinician judges',
      baseline: 'week-1',
      given: { careHasFailed: true },
      expect: 'applicable',
    },
    {
      name: 'the same, with cauda equina signs',
      baseline: 'week-1',
      given: { careHasFailed: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'the same, with malignancy suspected',
      baseline: 'week-8',
      given: { careHasFailed: true, redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'the same, with infection suspected at a pain of 5',
      baseline: 'week-8',
      given: { careHasFailed: true, redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    {
      name: 'best care given, pain stable at 5',
      baseline: 'week-8',
      given: { optimalManagementGiven: true },
      expect: 'applicable',
    },
    {
      name: 'scores of 5, 6 and 8 under the best care',
      baseline: 'week-8',
      given: { optimalManagementGiven: true, painTrend: null, painSeverityAtFirst: 5, painSeverity: 8 },
      expect: 'applicable',
    },
    {
      name: 'scores of 5 and 7 under the best care',
      baseline: 'week-8',
      given: { optimalManagementGiven: true, painTrend: null, painSeverityAtFirst: 5, painSeverity: 7 },
      expect: 'applicable',
    },
    {
      name: 'scores of 5 and 6 under the best care: no change that matters',
      baseline: 'week-8',
      given: {
        optimalManagementGiven: true,
        painTrend: 'improving',
        painSeverityAtFirst: 5,
        painSeverity: 6,
        careHasFailed: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'nobody said that it failed',
      baseline: 'week-8',
      given: { careHasFailed: null },
      expect: 'not-applicable',
    },
    {
      name: 'failed in the judgement of 28 days ago',
      baseline: 'week-8',
      given: { careHasFailed: { value: true, on: '2026-05-19' } },
      expect: 'applicable',
    },
    {
      name: 'failed in the judgement of 29 days ago',
      baseline: 'week-8',
      given: { careHasFailed: { value: true, on: '2026-05-18' } },
      expect: 'not-applicable',
    },
    {
      name: 'after three months another heading',
      baseline: 'week-14',
      given: { careHasFailed: true },
      expect: 'not-applicable',
    },
    {
      name: 'an onset that may be on either side of three months',
      baseline: 'week-14',
      given: { careHasFailed: true, onsetDate: '2026-03' },
      expect: 'applicable',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { careHasFailed: true, fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    {
      name: 'failed, a fracture not known',
      baseline: 'week-8',
      given: { careHasFailed: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
    {
      name: 'failed, red flags not asked',
      baseline: 'week-8',
      given: { careHasFailed: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
  remarks: 'Who is asked for help is our own judgement.',
})
