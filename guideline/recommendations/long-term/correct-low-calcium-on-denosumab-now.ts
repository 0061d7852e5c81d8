/** Low calcium under denosumab is corrected before anything else is done for the bone. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { fdaDenosumabDsc2024, fdaLabelDenosumab } from '../../evidence.ts'
import { boneDrugs } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

export const correctLowCalciumOnDenosumabNow = recommendation({
  id: 'correct-low-calcium-on-denosumab-now',
  title: 'Low calcium on denosumab: correct it now',
  statement:
    'Correct the low calcium now, with an electrocardiogram and repeated tests; cramps, tingling or arrhythmia: emergency.',
  forPatient:
    'Your blood calcium is too low while the bone injection works. It is treated now. Cramps, tingling or a wild pulse: call for help at once.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    currentBoneDrugs.takingDenosumab,
    boneDrugs.hypocalcaemia,
  ),
  action: 'calcium-vitamin-d',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'danger',
  evidence: [
    cite(fdaLabelDenosumab, { locator: 'boxed warning: severe hypocalcaemia' }),
    cite(fdaDenosumabDsc2024, { locator: 'severe hypocalcaemia in advanced kidney disease' }),
  ],
  examples: [
    {
      name: 'on denosumab, calcium low',
      baseline: 'week-1',
      given: { takingDenosumab: true, hypocalcaemia: true },
      expect: 'applicable',
    },
    {
      name: 'on denosumab, calcium normal',
      baseline: 'week-1',
      given: { takingDenosumab: true },
      expect: 'not-applicable',
    },
    {
      name: 'calcium low without denosumab',
      baseline: 'week-1',
      given: { hypocalcaemia: true },
      expect: 'not-applicable',
    },
    {
      name: 'on denosumab, calcium not known',
      baseline: 'week-1',
      given: { takingDenosumab: true, hypocalcaemia: null },
      expect: 'needs-data',
    },
    {
      name: 'on denosumab, calcium normal 90 days ago',
      baseline: 'week-1',
      given: { takingDenosumab: true, hypocalcaemia: { value: false, on: '2025-12-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'on denosumab, calcium normal 91 days ago',
      baseline: 'week-1',
      given: { takingDenosumab: true, hypocalcaemia: { value: false, on: '2025-12-15' } },
      expect: 'needs-data',
    },
    {
      name: 'on denosumab, calcium low, no fracture',
      baseline: 'week-1',
      given: {
        takingDenosumab: true,
        hypocalcaemia: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'The warning names the danger; the electrocardiogram and that it is done now are our own judgement. The next dose waits, but is never forgotten: what follows denosumab has its own advice.',
})
