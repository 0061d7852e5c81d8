/** Diabetes beside a broken vertebra. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { bhof2022, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { toldInWordsDerived } from '../../facts/told-in-words.ts'

export const mindDiabetesInFractureRisk = recommendation({
  id: 'mind-diabetes-in-fracture-risk',
  title: 'Diabetes: risk above what density says',
  statement:
    'Take the risk of fracture as higher than density and FRAX say, and guard against low sugar and falls.',
  forPatient: 'With diabetes bones can break more easily than a scan shows. Low sugar can make you fall.',
  question: 'bone-diagnosis',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, toldInWordsDerived.saidDiabetes),
  action: 'falls-and-lifestyle',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(nogg2024, { locator: 'risk factors', unverified: true }),
    cite(bhof2022, { locator: 'falls' }),
  ],
  examples: [
    { name: 'diabetes', baseline: 'week-1', given: { diabetes: true }, expect: 'applicable' },
    { name: 'no diabetes', baseline: 'week-1', given: { diabetes: false }, expect: 'not-applicable' },
    { name: 'not told', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'diabetes, no fracture',
      baseline: 'week-1',
      given: {
        diabetes: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'diabetes, a fracture not known',
      baseline: 'week-1',
      given: { diabetes: true, vertebralFracture: null, fractureLevels: null },
      expect: 'needs-data',
    },
  ],
  remarks:
    'That FRAX falls short in diabetes is common teaching, recalled and not read in a source (unverified). A glucocorticoid raises sugar.',
})
