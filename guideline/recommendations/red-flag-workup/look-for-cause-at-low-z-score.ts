/** Density below what is expected at the age has a cause of its own. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { aace2020, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'
import { workUp } from '../../facts/work-up.ts'

export const lookForCauseAtLowZScore = recommendation({
  id: 'look-for-cause-at-low-z-score',
  title: 'Z-score of -2 or less: look for a cause',
  statement: 'Look for a cause of bone loss: density is below what is expected at this age.',
  forPatient: 'Your bones are thinner than expected at your age. We look for the reason.',
  question: 'secondary-causes',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, toldInWordsDerived.saidBelowAge),
  doneWhen: workUp.secondaryCausesChecked,
  action: 'secondary-cause-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'A cause left untreated goes on breaking bones: our own judgement.',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(aace2020, { locator: 'evaluate for secondary causes' }),
    cite(nogg2024, { locator: 'younger people need specialist work-up' }),
  ],
  examples: [
    { name: 'Z-score of -2', baseline: 'week-1', given: { zScore: -2 }, expect: 'applicable' },
    { name: 'Z-score of -1.9', baseline: 'week-1', given: { zScore: -1.9 }, expect: 'not-applicable' },
    {
      name: 'below expected, in words',
      baseline: 'week-1',
      given: { zScore: 'below expected' },
      expect: 'applicable',
    },
    {
      name: 'looked for',
      baseline: 'week-1',
      given: { zScore: -2.5, secondaryCausesChecked: true },
      expect: 'done',
    },
    { name: 'not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'Z-score of -3, no fracture',
      baseline: 'week-1',
      given: {
        zScore: -3,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'Z-score of -3, a fracture not known',
      baseline: 'week-1',
      given: { zScore: -3, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'The -2 is the usual limit, recalled and not read in a source (unverified).',
})
