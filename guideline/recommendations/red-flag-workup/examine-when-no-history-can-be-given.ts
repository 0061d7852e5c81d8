/** Who cannot tell is examined: no silence of such a patient denies a red flag. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { vcfTeachingDigest } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { personStates } from '../../facts/person-states.ts'

const { cannotGiveHistory, cognitionImpaired } = personStates

export const examineWhenNoHistoryCanBeGiven = recommendation({
  id: 'examine-when-no-history-can-be-given',
  title: 'No history can be given: examine and ask others',
  statement:
    'Examine nerves, sphincter and bladder, weigh, take temperature, and ask carers: the patient cannot tell.',
  forPatient: 'We also ask those who care for you what they have seen, and we look for ourselves.',
  question: 'red-flags',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S2', 'S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(saidToHold(cannotGiveHistory), all(cognitionImpaired, cannotGiveHistory)),
  ),
  action: 'neuro-monitoring',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'A flag that nobody can tell of is missed unless it is looked for: our own judgement.',
  urgency: 'days',
  step: 'danger',
  evidence: [cite(vcfTeachingDigest, { locator: 'red flags of history and examination' })],
  examples: [
    {
      name: 'cannot give a history',
      baseline: 'week-1',
      given: { cannotGiveHistory: true },
      expect: 'applicable',
    },
    {
      name: 'dementia, nobody said whether a history can be given',
      baseline: 'week-1',
      given: { cognitionImpaired: true },
      expect: 'needs-data',
    },
    {
      name: 'dementia, and a history can be given',
      baseline: 'week-1',
      given: { cognitionImpaired: true, cannotGiveHistory: false },
      expect: 'not-applicable',
    },
    {
      name: 'dementia, a history could be given 28 days ago',
      baseline: 'week-1',
      given: { cognitionImpaired: true, cannotGiveHistory: { value: false, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'dementia, a history could be given 29 days ago',
      baseline: 'week-1',
      given: { cognitionImpaired: true, cannotGiveHistory: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    { name: 'mind clear', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'cannot give a history, no fracture',
      baseline: 'week-1',
      given: {
        cannotGiveHistory: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
  ],
  remarks: 'Pain can be given in words for such a patient, by face, voice and movement.',
})
