/** The window of a US quality measure for older women with a fracture. */

import {
  all,
  any,
  atLeast,
  cite,
  days,
  elapsed,
  is,
  lessThan,
  recommendation,
} from '../../../src/language/index.ts'
import { hedisOmw } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { person, personDerived } from '../../facts/person.ts'
import { workUp } from '../../facts/work-up.ts'
import { settings } from '../../settings.ts'

const { ageInYears } = personDerived
const unmeasured = { boneDensityMeasuredOn: '2024-03-09' }

export const boneTestOrDrugWithin180Days = recommendation({
  id: 'bone-test-or-drug-within-180-days',
  title: 'Bone density or bone drug within 180 days',
  statement:
    'Measure bone density or start a bone drug within 180 days of fracture (US quality measure, women 67 to 85).',
  forPatient: 'Within six months of the break you should have a bone scan or bone medicine.',
  question: 'bone-density',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S20', 'S22'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    is(person.sex, 'female'),
    atLeast(ageInYears, 67),
    lessThan(ageInYears, 86),
    is(settings.payer, 'medicare'),
    elapsed(fracture.onsetDate, '<=', days(180)),
  ),
  doneWhen: any(
    boneDrugsDerived.takingBoneDrug,
    elapsed(workUp.boneDensityMeasuredOn, '<=', days(730), fracture.onsetDate),
  ),
  due: { after: fracture.onsetDate, from: days(0), to: days(180) },
  action: 'dxa',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'work-up',
  everyone: true,
  evidence: [
    cite(hedisOmw, { locator: 'women 67 to 85, 180 days; density within 730 days before is excluded' }),
  ],
  examples: [
    { name: 'last measured 731 days before', baseline: 'week-1', given: unmeasured, expect: 'applicable' },
    {
      name: 'last measured 730 days before',
      baseline: 'week-1',
      given: { boneDensityMeasuredOn: '2024-03-10' },
      expect: 'done',
    },
    { name: 'measured in January', baseline: 'week-1', expect: 'done' },
    {
      name: 'day 180',
      baseline: 'week-1',
      given: { ...unmeasured, onsetDate: '2025-09-17', boneDensityMeasuredOn: '2023-01-01' },
      expect: 'applicable',
    },
    {
      name: 'day 181',
      baseline: 'week-1',
      given: { ...unmeasured, onsetDate: '2025-09-16', boneDensityMeasuredOn: '2023-01-01' },
      expect: 'not-applicable',
    },
    {
      name: '67 today',
      baseline: 'week-1',
      given: { ...unmeasured, birthDate: '1959-03-16' },
      expect: 'applicable',
    },
    {
      name: '66 years old',
      baseline: 'week-1',
      given: { ...unmeasured, birthDate: '1959-03-17' },
      expect: 'not-applicable',
    },
    {
      name: '85 years old',
      baseline: 'week-1',
      given: { ...unmeasured, birthDate: '1940-03-17' },
      expect: 'applicable',
    },
    {
      name: '86 today',
      baseline: 'week-1',
      given: { ...unmeasured, birthDate: '1940-03-16' },
      expect: 'not-applicable',
    },
    {
      name: 'a man: outside the measure, not outside the advice',
      baseline: 'week-1',
      given: { ...unmeasured, sex: 'male' },
      expect: 'not-applicable',
    },
    { name: 'sex not known', baseline: 'week-1', given: { ...unmeasured, sex: null }, expect: 'needs-data' },
  ],
  remarks:
    'A measure, not a clinical limit: the advice to measure density and to start a drug knows neither sex nor this age. The specification changes every year.',
})
