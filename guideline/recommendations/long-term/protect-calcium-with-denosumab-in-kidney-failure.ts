/** Denosumab in advanced kidney disease. */

import {
  all,
  any,
  atLeast,
  because,
  cite,
  days,
  lessThan,
  recommendation,
} from '../../../src/language/index.ts'
import { fdaDenosumabDsc2024, fdaLabelDenosumab } from '../../evidence.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { kidney } from '../../facts/kidney.ts'

export const protectCalciumWithDenosumabInKidneyFailure = recommendation({
  id: 'protect-calcium-with-denosumab-in-kidney-failure',
  title: 'Calcium before and after denosumab in advanced kidney disease',
  statement:
    'Measure calcium and assess the kidney-related bone disease with a specialist first, then give denosumab or its follow-on without a gap, with calcium weekly for a month and then monthly: the filtration rate is below 30, where calcium can fall dangerously.',
  forPatient:
    'Your kidneys work less well than they should. The injection can then lower your calcium too far. To see that in time we test your blood before it, every week for a month after it, then every month.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(currentBoneDrugs.takingDenosumab, atLeast(currentBoneDrugs.denosumabDoses, 1)),
    because(
      lessThan(kidney.filtrationRate, 30),
      fdaLabelDenosumab,
      'verified',
      'boxed warning: below 30 or dialysis',
    ),
  ),
  due: { after: currentBoneDrugs.lastDenosumabDose, from: days(168), to: days(175) },
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(fdaLabelDenosumab, { locator: 'boxed warning: severe hypocalcaemia' }),
    cite(fdaDenosumabDsc2024, {
      locator: 'parathyroid hormone, calcium, 25- and 1,25-hydroxyvitamin D; calcium weekly, then monthly',
    }),
  ],
  examples: [
    {
      name: 'on denosumab, rate 29',
      baseline: 'week-1',
      given: { takingDenosumab: true, filtrationRate: 29 },
      expect: 'applicable',
    },
    {
      name: 'on denosumab, rate 30',
      baseline: 'week-1',
      given: { takingDenosumab: true, filtrationRate: 30 },
      expect: 'not-applicable',
    },
    {
      name: 'one dose in the past, rate 29',
      baseline: 'week-1',
      given: { denosumabDoses: 1, filtrationRate: 29 },
      expect: 'applicable',
    },
    {
      name: 'never on denosumab, rate 29',
      baseline: 'week-1',
      given: { filtrationRate: 29 },
      expect: 'not-applicable',
    },
    {
      name: 'on denosumab, rate not known',
      baseline: 'week-1',
      given: { takingDenosumab: true, filtrationRate: null },
      expect: 'needs-data',
    },
  ],
  remarks:
    'That this is due in the last week before the dose can be given is a choice of ours: the check comes first.',
})
