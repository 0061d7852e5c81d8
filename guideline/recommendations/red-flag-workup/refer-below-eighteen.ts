/** A child leaves the guideline for a specialist. */

import { all, cite, not, recommendation } from '../../../src/language/index.ts'
import { hirsch2018Rand, nogg2024 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { personDerived } from '../../facts/person.ts'

export const referBelowEighteen = recommendation({
  id: 'refer-below-eighteen',
  title: 'Specialist for children and adolescents',
  statement:
    'Refer to a specialist for bone disease of children: the patient is below 18, and this guideline is for adults.',
  forPatient: 'Bone disease in young people needs a doctor for children who knows it well.',
  question: 'other-cause',
  stages: ['out-of-scope'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, not(personDerived.adult)),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'It bounds what this guideline covers: no source read here speaks of children.',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(hirsch2018Rand, { locator: 'below 18 years excluded' }),
    cite(nogg2024, { locator: 'younger people need specialist work-up' }),
  ],
  examples: [
    {
      name: '17 years old',
      baseline: 'week-1',
      given: { birthDate: '2008-03-17', menopauseAge: null },
      expect: 'applicable',
    },
    {
      name: '18 today',
      baseline: 'week-1',
      given: { birthDate: '2008-03-16', menopauseAge: null },
      expect: 'not-applicable',
    },
    { name: 'birth date not known', baseline: 'week-1', given: { birthDate: null }, expect: 'needs-data' },
  ],
})
