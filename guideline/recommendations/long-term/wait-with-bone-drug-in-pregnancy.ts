/** A vertebral fracture during pregnancy: no bone drug and no density scan meanwhile. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { fdaLabelAlendronate, fdaLabelDenosumab, icsi2017Osteoporosis } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { personDerived } from '../../facts/person.ts'

export const waitWithBoneDrugInPregnancy = recommendation({
  id: 'wait-with-bone-drug-in-pregnancy',
  title: 'In pregnancy no bone drug and no density scan',
  statement:
    'Give no bone drug and take no density scan while she is pregnant; obstetrics and a bone specialist decide.',
  forPatient: 'While you are pregnant we give no bone medicine. We plan with those who look after you.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'surgical-referral', 'red-flag-workup'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, personDerived.pregnancyToConsider),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'What harms a child cannot be undone, and the drugs can wait: our own judgement.',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(fdaLabelDenosumab, { locator: 'contraindicated in pregnancy' }),
    cite(fdaLabelAlendronate, { locator: 'pregnancy: caution' }),
    cite(icsi2017Osteoporosis, { locator: 'teriparatide, raloxifene: not in pregnancy' }),
  ],
  examples: [
    {
      name: 'pregnant',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', menopauseAge: null, pregnant: true },
      expect: 'applicable',
    },
    {
      name: 'not pregnant',
      baseline: 'week-1',
      given: { birthDate: '1990-09-14', menopauseAge: null, pregnant: false },
      expect: 'not-applicable',
    },
    {
      name: '59 years old, asked',
      baseline: 'week-1',
      given: { birthDate: '1966-03-17', menopauseAge: null, pregnant: null },
      expect: 'needs-data',
    },
    { name: '74 years old', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
  remarks:
    'That a density scan waits is our own judgement; the sources read here speak of drugs. It ends with the pregnancy.',
})

/** For what gives way to it. */
export const pregnancyFirst = [
  {
    recommendation: waitWithBoneDrugInPregnancy,
    because: 'In pregnancy no bone drug is begun and no density is measured.',
  },
]

/** What is shown where pregnancy comes first. */
export const pregnancyExample = {
  name: 'pregnant',
  baseline: 'week-1',
  given: { birthDate: '1990-09-14', menopauseAge: null, pregnant: true, boneDensityMeasuredOn: null },
  expect: 'applicable',
  displacedBy: waitWithBoneDrugInPregnancy,
} as const
