/** A bone drug that is not taken cannot help. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'

export const seeWhyBoneDrugIsNotTaken = recommendation({
  id: 'see-why-bone-drug-is-not-taken',
  title: 'Bone drug not taken as prescribed',
  statement: 'Find out why the bone drug is not taken as prescribed, and offer one that is easier to take.',
  forPatient:
    'A bone medicine only helps if it is taken. Tell us what keeps you from it: there are other ways.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, toldInWordsDerived.saidTakenBadly),
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Without the drug the next vertebra breaks: our own judgement beside the source.',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [cite(nogg2024, { locator: 'adherence check' })],
  examples: [
    {
      name: 'forgotten for months',
      baseline: 'week-1',
      given: { boneDrugTakenBadly: true },
      expect: 'applicable',
    },
    {
      name: 'taken well',
      baseline: 'week-1',
      given: { boneDrugTakenBadly: false },
      expect: 'not-applicable',
    },
    { name: 'not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'forgotten for months, no fracture',
      baseline: 'week-1',
      given: {
        boneDrugTakenBadly: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'forgotten for months, a fracture not known',
      baseline: 'week-1',
      given: { boneDrugTakenBadly: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'The check is of the source; what is offered instead is our own judgement.',
})
