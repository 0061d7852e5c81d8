/** The end of a course of calcitonin. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { aaos2010Scf, ema2012Calcitonin, knopp2012Calcitonin } from '../../evidence.ts'
import { treatment } from '../../facts/treatment.ts'

const { takingCalcitonin, calcitoninStartDate } = treatment

export const stopCalcitoninAfterFourWeeks = recommendation({
  id: 'stop-calcitonin-after-four-weeks',
  title: 'Stop calcitonin after four weeks',
  statement: 'Stop calcitonin: four weeks of treatment are over.',
  forPatient: 'Four weeks of the hormone spray are enough. Stop it now.',
  question: 'calcitonin-now',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S7'],
  appliesWhen: all(takingCalcitonin, elapsed(calcitoninStartDate, '>=', days(28))),
  due: { after: calcitoninStartDate, from: days(28), to: days(28) },
  action: 'calcitonin-4-weeks',
  direction: 'against',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(aaos2010Scf, { locator: 'four weeks of treatment', grade: 'Moderate' }),
    cite(knopp2012Calcitonin, { locator: 'no use in chronic pain' }),
    cite(ema2012Calcitonin, { locator: 'shortest time, cancer rate in long-term trials' }),
  ],
  examples: [
    {
      name: '27 days after the first dose',
      baseline: 'week-1',
      given: { takingCalcitonin: true, calcitoninStartDate: '2026-02-17' },
      expect: 'not-applicable',
    },
    {
      name: '28 days after the first dose',
      baseline: 'week-1',
      given: { takingCalcitonin: true, calcitoninStartDate: '2026-02-16' },
      expect: 'applicable',
    },
    {
      name: '29 days after the first dose',
      baseline: 'week-1',
      given: { takingCalcitonin: true, calcitoninStartDate: '2026-02-15' },
      expect: 'applicable',
    },
    {
      name: 'start not known',
      baseline: 'week-1',
      given: { takingCalcitonin: true },
      expect: 'needs-data',
    },
    { name: 'not on calcitonin', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks:
    'Day 0 is the day of the first dose, so the 28th daily dose falls on day 27 and none is due on day 28.',
})
