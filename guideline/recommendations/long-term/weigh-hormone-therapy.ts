/** Hormone therapy of the menopause and the bone. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, bhof2022 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'

export const weighHormoneTherapy = recommendation({
  id: 'weigh-hormone-therapy',
  title: 'Hormone therapy beside the fracture',
  statement:
    'Ask whoever prescribes hormone therapy whether to continue it: it protects bone and makes clots likelier.',
  forPatient:
    'Hormones help the bones and can cause clots. We weigh with your doctor whether you go on with them.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, toldInWordsDerived.saidHormoneTherapy),
  action: 'follow-up',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(bhof2022, { locator: 'hormone therapy among the options', unverified: true }),
    cite(acr2014Vcf, { locator: 'venous stasis and thrombosis in bed' }),
  ],
  examples: [
    { name: 'on oestrogen', baseline: 'week-1', given: { takingHormoneTherapy: true }, expect: 'applicable' },
    {
      name: 'not on hormones',
      baseline: 'week-1',
      given: { takingHormoneTherapy: false },
      expect: 'not-applicable',
    },
    { name: 'not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'on oestrogen, no fracture',
      baseline: 'week-1',
      given: {
        takingHormoneTherapy: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'on oestrogen, a fracture not known',
      baseline: 'week-1',
      given: { takingHormoneTherapy: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks: 'Our own judgement; no raloxifene is begun beside it.',
})
