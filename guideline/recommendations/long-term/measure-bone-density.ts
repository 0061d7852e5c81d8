/** Bone density at the beginning, without waiting for it. */

import { any, atMost, cite, days, elapsed, moreThan, recommendation } from '../../../src/language/index.ts'
import { endocrine20192020, flsDbRcp, flsKpiIof2020, hirsch2018Rand } from '../../evidence.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'
import { workUp } from '../../facts/work-up.ts'
import { pregnancyExample, pregnancyFirst } from './wait-with-bone-drug-in-pregnancy.ts'

const unmeasured = { boneDensityMeasuredOn: null, tScoreLumbarSpine: null, tScoreHip: null }

export const measureBoneDensity = recommendation({
  id: 'measure-bone-density',
  title: 'Measure bone density',
  statement:
    'Measure bone density by DXA within 90 days as a baseline; start the bone drug without waiting for it.',
  forPatient: 'A bone density scan gives us a starting point. Treatment does not wait for it.',
  question: 'bone-density',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20'],
  appliesWhen: fractureDerived.confirmedAtraumaticFracture,
  // A T-score that is typed has no day, and still says that density was measured.
  doneWhen: any(
    elapsed(workUp.boneDensityMeasuredOn, '>=', days(0)),
    atMost(imaging.tScoreLumbarSpine, -1),
    moreThan(imaging.tScoreLumbarSpine, -1),
    atMost(imaging.tScoreHip, -1),
    moreThan(imaging.tScoreHip, -1),
  ),
  due: { after: fracture.onsetDate, from: days(0), to: days(90) },
  supersededBy: pregnancyFirst,
  action: 'dxa',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'work-up',
  everyone: true,
  evidence: [
    cite(endocrine20192020, { locator: 'bone density every 1 to 3 years' }),
    cite(hirsch2018Rand, { locator: 'bone density and treatment belong to follow-up' }),
    cite(flsDbRcp, { locator: 'DXA within 90 days' }),
    cite(flsKpiIof2020, { locator: 'DXA within 12 weeks' }),
  ],
  examples: [
    { ...pregnancyExample, given: { ...pregnancyExample.given, ...unmeasured } },
    {
      name: '35 years old, nobody asked about pregnancy',
      baseline: 'week-1',
      given: { ...pregnancyExample.given, ...unmeasured, pregnant: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'never measured', baseline: 'week-1', given: unmeasured, expect: 'applicable' },
    ...[-2.6, -1.1, -1, -0.9, 0.5].flatMap((score) =>
      ['tScoreLumbarSpine', 'tScoreHip'].map(
        (fact) =>
          ({
            name: `${fact} ${score}, nobody knows of which day`,
            baseline: 'week-1',
            given: { ...unmeasured, [fact]: score },
            expect: 'done',
          }) as const,
      ),
    ),
    { name: 'measured in January', baseline: 'week-1', expect: 'done' },
    {
      name: 'measured today',
      baseline: 'week-1',
      given: { ...unmeasured, boneDensityMeasuredOn: '2026-03-16' },
      expect: 'done',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks:
    'Fractured or cemented vertebrae are left out of the measurement (recalled, not read in a source).',
})
