/** Pain that has not eased by week six is looked into again. */

import {
  all,
  any,
  because,
  cite,
  disputedBy,
  elapsed,
  is,
  moreThan,
  recommendation,
  weeks,
} from '../../../src/language/index.ts'
import { acr2018Vcf, bmjBpOscf, hoshino2009Neuro, nassCpgOvf, niceTa279 } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { workUp } from '../../facts/work-up.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const lookAgainWhenNotEasedByWeekSix = recommendation({
  id: 'look-again-when-not-eased-by-week-six',
  title: 'Look again when pain has not eased by week six',
  statement:
    'Look again for another cause, a non-union or another level, with a new image: no relief by six weeks.',
  forPatient: 'Most people are better by six weeks. You are not, so we look again for the reason.',
  question: 'imaging',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S3', 'S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    elapsed(fracture.onsetDate, '>=', weeks(6)),
    moreThan(symptoms.painSeverity, 0),
    because(
      any(painCourse.painNotEased, all(is(symptoms.painTrend, 'improving'), painCourse.painRose)),
      niceTa279,
      'verified',
      'many are free of pain by six weeks',
    ),
  ),
  doneWhen: elapsed(fracture.onsetDate, '>=', weeks(6), workUp.spineImagedOn),
  due: { after: fracture.onsetDate, from: weeks(6), to: weeks(8) },
  supersededBy: emergencyFirst,
  action: 'repeat-imaging',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(niceTa279, { locator: 'easing at 2 to 3 weeks, many free of pain by 6' }),
    cite(acr2018Vcf, { locator: 'abstract: most improve over 2 to 12 weeks' }),
    cite(bmjBpOscf, { locator: 'radiographic follow-up every six weeks; pain eases over 6 to 12' }),
    cite(hoshino2009Neuro, { locator: 'neurological deficit in non-union' }),
    disputedBy(nassCpgOvf, { locator: 'untreated course: functional decline', grade: 'B' }),
  ],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-8',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'stable at week 8', baseline: 'week-8', expect: 'applicable' },
    {
      name: 'worsening at week 8',
      baseline: 'week-8',
      given: { painTrend: 'worsening' },
      expect: 'applicable',
    },
    {
      name: 'improving at week 8',
      baseline: 'week-8',
      given: { painTrend: 'improving', painSeverityAtFirst: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'called improving at week 8, first score not known',
      baseline: 'week-8',
      given: { painTrend: 'improving' },
      expect: 'needs-data',
    },
    {
      name: 'called improving at week 8, the score 2 above the first',
      baseline: 'week-8',
      given: { painTrend: 'improving', painSeverityAtFirst: 3 },
      expect: 'applicable',
    },
    {
      name: 'called improving at week 8, the score 1 above the first',
      baseline: 'week-8',
      given: { painTrend: 'improving', painSeverityAtFirst: 4 },
      expect: 'not-applicable',
    },
    {
      name: 'course not said, scores of 3 and 5',
      baseline: 'week-8',
      given: { painTrend: null, painSeverityAtFirst: 3 },
      expect: 'applicable',
    },
    { name: 'day 41', baseline: 'week-8', given: { onsetDate: '2026-05-06' }, expect: 'not-applicable' },
    { name: 'day 42', baseline: 'week-8', given: { onsetDate: '2026-05-05' }, expect: 'applicable' },
    { name: 'no pain', baseline: 'week-8', given: { painSeverity: 0 }, expect: 'not-applicable' },
    { name: 'pain 1', baseline: 'week-8', given: { painSeverity: 1 }, expect: 'applicable' },
    {
      name: 'image of day 41',
      baseline: 'week-8',
      given: { spineImagedOn: '2026-06-01' },
      expect: 'applicable',
    },
    { name: 'image of day 42', baseline: 'week-8', given: { spineImagedOn: '2026-06-02' }, expect: 'done' },
    {
      name: 'course of the pain not known',
      baseline: 'week-8',
      given: { painTrend: null },
      expect: 'needs-data',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-8',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
  remarks:
    'The two to twelve weeks of the source are what most patients need, not a promise: half of those assessed for one trial lost their pain meanwhile.',
})
