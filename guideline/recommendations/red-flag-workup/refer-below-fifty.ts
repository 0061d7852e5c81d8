/** A fracture without trauma below the age of fifty. */

import { all, any, cite, is, lessThan, not, recommendation } from '../../../src/language/index.ts'
import { nogg2024, vcfTeachingDigest } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { person, personDerived } from '../../facts/person.ts'

export const referBelowFifty = recommendation({
  id: 'refer-below-fifty',
  title: 'Specialist work-up below the age of 50 or before menopause',
  statement:
    'Refer for specialist work-up: age does not explain an atraumatic fracture below 50 or before menopause; T-scores do not apply.',
  forPatient:
    'Few people of your age break a bone in the back without an accident. A specialist looks for the reason.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(
      lessThan(personDerived.ageInYears, 50),
      all(is(person.sex, 'female'), not(personDerived.postmenopausal)),
    ),
  ),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(nogg2024, { locator: 'younger people need specialist work-up' }),
    cite(vcfTeachingDigest, { locator: 'young age as a red flag' }),
  ],
  examples: [
    { name: '49 years old', baseline: 'week-1', given: { birthDate: '1976-03-17' }, expect: 'applicable' },
    { name: '50 today', baseline: 'week-1', given: { birthDate: '1976-03-16' }, expect: 'not-applicable' },
    {
      name: 'woman of 52 before menopause',
      baseline: 'week-1',
      given: { birthDate: '1973-09-14', menopauseAge: 53 },
      expect: 'applicable',
    },
    {
      name: 'woman of 52 in the year of menopause',
      baseline: 'week-1',
      given: { birthDate: '1973-09-14', menopauseAge: 52 },
      expect: 'not-applicable',
    },
    {
      name: 'woman of 52, menopause not asked',
      baseline: 'week-1',
      given: { birthDate: '1973-09-14', menopauseAge: null },
      expect: 'needs-data',
    },
    { name: 'birth date not known', baseline: 'week-1', given: { birthDate: null }, expect: 'needs-data' },
    {
      name: '49 years old today, age at menopause not known',
      baseline: 'week-1',
      given: { birthDate: '1977-03-16', menopauseAge: null },
      expect: 'applicable',
    },
  ],
  remarks:
    'The 50 is of the standard list of red flags, which was recalled and not read; the digest that was read says 60.',
})
