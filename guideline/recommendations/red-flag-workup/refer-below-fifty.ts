/** A fracture without trauma below the age of fifty. */

import { all, cite, lessThan, recommendation } from '../../../src/language/index.ts'
import { nogg2024, vcfTeachingDigest } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { personDerived } from '../../facts/person.ts'

export const referBelowFifty = recommendation({
  id: 'refer-below-fifty',
  title: 'Specialist work-up below the age of 50',
  statement:
    'Refer for a specialist work-up: a fracture without trauma below the age of 50 is not explained by age, and T-scores do not apply.',
  forPatient:
    'Few people under 50 break a bone in the back without an accident. A specialist looks for the reason.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, lessThan(personDerived.ageInYears, 50)),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  evidence: [
    cite(nogg2024, { locator: 'younger people need specialist work-up' }),
    cite(vcfTeachingDigest, { locator: 'young age as a red flag' }),
  ],
  examples: [
    { name: '49 years old', baseline: 'week-1', given: { birthDate: '1976-03-17' }, expect: 'applicable' },
    { name: '50 today', baseline: 'week-1', given: { birthDate: '1976-03-16' }, expect: 'not-applicable' },
    { name: 'birth date not known', baseline: 'week-1', given: { birthDate: null }, expect: 'needs-data' },
  ],
  remarks:
    'The 50 is of the standard list of red flags, which was recalled and not read; the digest that was read says 60.',
})
