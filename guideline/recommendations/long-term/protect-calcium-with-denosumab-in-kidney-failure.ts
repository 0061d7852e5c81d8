/** Denosumab in advanced kidney disease. */

import { all, any, because, cite, days, lessThan, recommendation } from '../../../src/language/index.ts'
import { fdaDenosumabDsc2024, fdaLabelDenosumab } from '../../evidence.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { kidney } from '../../facts/kidney.ts'

export const protectCalciumWithDenosumabInKidneyFailure = recommendation({
  id: 'protect-calcium-with-denosumab-in-kidney-failure',
  title: 'Calcium before and after denosumab in advanced kidney disease',
  statement:
    'Measure calcium, clarify kidney bone disease first; give denosumab without a gap; recheck calcium weekly for a month, then monthly.',
  forPatient:
    'Your kidneys work less well than they should. The injection can then lower your calcium too far. To see that in time we test your blood before it, every week for a month after it, then every month.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(currentBoneDrugs.takingDenosumab, currentBoneDrugsDerived.denosumabEverGiven),
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
      name: 'a dose given today, whatever the list of drugs says, rate 29',
      baseline: 'week-1',
      given: { denosumabDoses: 0, lastDenosumabDose: '2026-03-16', filtrationRate: 29 },
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
    'eGFR below 30 or dialysis: calcium can fall dangerously. The bone disease of the kidney is assessed with a specialist; a follow-on drug in place of denosumab comes without a gap too. That this is due in the last week before the dose can be given is a choice of ours: the check comes first.',
})
