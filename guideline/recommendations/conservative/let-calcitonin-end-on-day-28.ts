/** The day on which a course of calcitonin ends. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { aaos2010Scf } from '../../evidence.ts'
import { treatment } from '../../facts/treatment.ts'

const { takingCalcitonin, calcitoninStartDate } = treatment

export const letCalcitoninEndOnDay28 = recommendation({
  id: 'let-calcitonin-end-on-day-28',
  title: 'Calcitonin ends on day 28',
  statement: 'Plan the end of calcitonin: it stops 28 days after the first dose.',
  forPatient: 'The hormone spray is for four weeks only. Mark the last day in your calendar.',
  question: 'calcitonin-now',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S7'],
  appliesWhen: all(
    takingCalcitonin,
    elapsed(calcitoninStartDate, '>=', days(0)),
    elapsed(calcitoninStartDate, '<', days(28)),
  ),
  due: { after: calcitoninStartDate, from: days(28), to: days(28) },
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'routine',
  step: 'treatment',
  evidence: [cite(aaos2010Scf, { locator: 'four weeks of treatment', grade: 'Moderate' })],
  examples: [
    {
      name: 'begun today',
      baseline: 'week-1',
      given: { takingCalcitonin: true, calcitoninStartDate: '2026-03-16' },
      expect: 'applicable',
    },
    {
      name: '27 days after the first dose',
      baseline: 'week-1',
      given: { takingCalcitonin: true, calcitoninStartDate: '2026-02-17' },
      expect: 'applicable',
    },
    {
      name: '28 days after the first dose: time to stop',
      baseline: 'week-1',
      given: { takingCalcitonin: true, calcitoninStartDate: '2026-02-16' },
      expect: 'not-applicable',
    },
    { name: 'start not known', baseline: 'week-1', given: { takingCalcitonin: true }, expect: 'needs-data' },
    { name: 'not on calcitonin', baseline: 'week-1', expect: 'not-applicable' },
  ],
})
