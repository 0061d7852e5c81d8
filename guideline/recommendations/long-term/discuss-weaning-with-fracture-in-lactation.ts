/** Breastfeeding and a vertebral fracture. */

import { all, cite, is, lessThan, not, recommendation } from '../../../src/language/index.ts'
import { caseLactation2019 } from '../../case-reports.ts'
import { icsi2017Osteoporosis } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { person, personDerived } from '../../facts/person.ts'

export const discussWeaningWithFractureInLactation = recommendation({
  id: 'discuss-weaning-with-fracture-in-lactation',
  title: 'Discuss weaning when a vertebra breaks during breastfeeding',
  statement:
    'Discuss weaning with the mother and her carers: drugs that build bone are barred while she breastfeeds.',
  forPatient: 'Some bone medicines cannot be given while you breastfeed. We talk about weaning.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(is(person.sex, 'male')),
    lessThan(personDerived.ageInYears, 60),
    person.breastfeeding,
  ),
  action: 'stop-breastfeeding',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(caseLactation2019, { locator: 'weaned before the bone drug' }),
    cite(icsi2017Osteoporosis, { locator: 'teriparatide barred in pregnancy and nursing' }),
  ],
  examples: [
    {
      name: 'woman of 34 who breastfeeds',
      baseline: 'week-1',
      given: { birthDate: '1991-09-14', menopauseAge: null, breastfeeding: true },
      expect: 'applicable',
    },
    {
      name: 'woman of 34 who does not',
      baseline: 'week-1',
      given: { birthDate: '1991-09-14', menopauseAge: null, breastfeeding: false },
      expect: 'not-applicable',
    },
    {
      name: 'man of 34',
      baseline: 'week-1',
      given: { birthDate: '1991-09-14', menopauseAge: null, sex: 'male' },
      expect: 'not-applicable',
    },
    {
      name: '59 years old, asked',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null, breastfeeding: null },
      expect: 'needs-data',
    },
    {
      name: '59 years old',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null, breastfeeding: true },
      expect: 'applicable',
    },
    {
      name: '60 today',
      baseline: 'week-1',
      given: { birthDate: '1966-03-16', menopauseAge: null, breastfeeding: true },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'nothing else known: not so: the patient breastfeeds, as of 29 days ago',
      baseline: 'nothing-known',
      given: { breastfeeding: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'nothing else known: not so: the patient breastfeeds, as of 28 days ago',
      baseline: 'nothing-known',
      given: { breastfeeding: { value: false, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'In the case reported weaning came before the bone drug. Rests on a single case and a label; no guideline on this was read. Asked below the age of 60 only, as pregnancy is.',
})
