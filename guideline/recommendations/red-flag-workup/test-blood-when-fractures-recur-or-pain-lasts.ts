/** Fractures that recur and pain that goes on: blood is tested for what hides behind them. */

import {
  all,
  any,
  cite,
  elapsed,
  is,
  moreThan,
  not,
  recommendation,
  weeks,
} from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { unsuspectedMalignancy } from '../../case-reports.ts'
import { vcfTeachingDigest } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { workUp } from '../../facts/work-up.ts'
import { investigateSuspectedMalignancy } from './investigate-suspected-malignancy.ts'

export const testBloodWhenFracturesRecurOrPainLasts = recommendation({
  id: 'test-blood-when-fractures-recur-or-pain-lasts',
  title: 'Blood tests where fractures recur or pain persists',
  statement:
    'Test blood as fractures recur or pain persists: electrophoresis with free light chains, blood count, calcium, creatinine, C-reactive protein.',
  forPatient: 'Blood tests show whether something else is behind the breaks or the pain.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S3', 'S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    not(is(fracture.fractureMechanism, 'high-energy')),
    any(
      fractureDerived.severalVertebralFractures,
      all(
        elapsed(fracture.onsetDate, '>=', weeks(6)),
        moreThan(symptoms.painSeverity, 0),
        painCourse.painNotEased,
      ),
    ),
  ),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed, workUp.freeLightChainsMeasured),
  supersededBy: [
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'The work-up of a suspicion includes the blood tests.',
    },
  ],
  action: 'secondary-cause-workup',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(unsuspectedMalignancy, { locator: '8.0 percent (5.4 to 10.6) of presumed osteoporotic fractures' }),
    cite(vcfTeachingDigest, {
      locator: 'protein electrophoresis and search for myeloma or metastasis, there below 60',
    }),
  ],
  examples: [
    {
      name: 'a second vertebral fracture',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      expect: 'applicable',
    },
    {
      name: 'several broken, levels not told',
      baseline: 'week-1',
      given: { fractureLevels: null, earlierVertebralFractures: null, fractureCount: 'several' },
      expect: 'applicable',
    },
    {
      name: 'two broken, levels not told',
      baseline: 'week-1',
      given: { fractureLevels: null, earlierVertebralFractures: null, fractureCount: 2 },
      expect: 'applicable',
    },
    {
      name: 'one broken, level not told',
      baseline: 'week-1',
      given: { fractureLevels: null, earlierVertebralFractures: null, fractureCount: 1 },
      expect: 'needs-data',
    },
    { name: 'the first vertebral fracture', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'week 8, pain stable', baseline: 'week-8', expect: 'applicable' },
    {
      name: 'day 41, pain stable',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-06' },
      expect: 'not-applicable',
    },
    {
      name: 'day 42, pain stable',
      baseline: 'week-8',
      given: { onsetDate: '2026-05-05' },
      expect: 'applicable',
    },
    { name: 'week 8, worse', baseline: 'week-8', given: { painTrend: 'worsening' }, expect: 'applicable' },
    {
      name: 'week 8, easing',
      baseline: 'week-8',
      given: { painTrend: 'improving' },
      expect: 'not-applicable',
    },
    { name: 'week 8, pain 1', baseline: 'week-8', given: { painSeverity: 1 }, expect: 'applicable' },
    { name: 'week 8, no pain', baseline: 'week-8', given: { painSeverity: 0 }, expect: 'not-applicable' },
    {
      name: 'week 8, pain rated 29 days ago',
      baseline: 'week-8',
      given: { painTrend: { value: 'stable', on: '2026-05-18' } },
      expect: 'needs-data',
    },
    {
      name: 'causes looked for without light chains',
      baseline: 'week-8',
      given: { secondaryCausesChecked: true, freeLightChainsMeasured: false },
      expect: 'applicable',
    },
    {
      name: 'light chains measured 365 days ago',
      baseline: 'week-8',
      given: { freeLightChainsMeasured: { value: true, on: '2025-06-16' } },
      expect: 'done',
    },
    {
      name: 'light chains measured 366 days ago',
      baseline: 'week-8',
      given: { freeLightChainsMeasured: { value: true, on: '2025-06-15' } },
      expect: 'applicable',
    },
    { name: 'a tumour excluded', baseline: 'week-8', given: { malignancyExcluded: true }, expect: 'done' },
    { name: 'a tumour confirmed', baseline: 'week-8', given: { malignancyConfirmed: true }, expect: 'done' },
    {
      name: 'a tumour suspected, the rest denied',
      baseline: 'week-8',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-8',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-8',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks:
    'The list of tests and its occasions are our own judgement (the usual tests were recalled, not read): an electrophoresis without light chains, or "secondary causes looked for", does not close the search.',
})
