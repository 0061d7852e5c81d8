/** A bone drug of unknown name is named before anything is changed. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { fdaLabelDenosumab } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'

export const nameTheBoneDrug = recommendation({
  id: 'name-the-bone-drug',
  title: 'Find out which bone drug it is',
  statement: 'Find out which bone drug is taken, and since when: denosumab must not lapse.',
  forPatient: 'Bring the box or the letter of your bone medicine: one of them must never be late.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, toldInWordsDerived.saidUnnamedBoneDrug),
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'A dose of denosumab that is missed lets vertebrae break, and to ask costs a call: our own judgement.',
  urgency: 'days',
  step: 'work-up',
  evidence: [cite(fdaLabelDenosumab, { locator: 'fractures after it is stopped' })],
  examples: [
    {
      name: 'a bone drug of unknown name',
      baseline: 'week-1',
      given: { takingUnnamedBoneDrug: true },
      expect: 'applicable',
    },
    { name: 'none', baseline: 'week-1', given: { takingUnnamedBoneDrug: false }, expect: 'not-applicable' },
    { name: 'not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'a bone drug of unknown name, no fracture',
      baseline: 'week-1',
      given: {
        takingUnnamedBoneDrug: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'a bone drug of unknown name, a fracture not known',
      baseline: 'week-1',
      given: { takingUnnamedBoneDrug: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'Our own judgement: what follows a drug depends on which it is.',
})
