/** Denosumab more than sixteen weeks late. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { lyu2020DenosumabDelay, mhra2020Denosumab } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { alendronate } from '../../options/alendronate.ts'
import { denosumab } from '../../options/denosumab.ts'
import { zoledronate } from '../../options/zoledronate.ts'

const { lastDenosumabDose } = currentBoneDrugs

export const actOnDenosumabSixteenWeeksLate = recommendation({
  id: 'act-on-denosumab-sixteen-weeks-late',
  title: 'Denosumab more than sixteen weeks late',
  statement: 'Check calcium and kidney function, then give {options} within days: over 16 weeks overdue.',
  forPatient:
    'Your injection is more than four months overdue. Bones in the spine break about four times as often then as when it is given on time. We can act on that: we test your blood and treat you this week.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    currentBoneDrugsDerived.denosumabEverGiven,
    elapsed(lastDenosumabDose, '>', days(294)),
  ),
  doneWhen: boneDrugsDerived.takingBisphosphonate,
  due: { after: lastDenosumabDose, from: days(175), to: days(182) },
  action: 'switch-or-restart-anti-osteoporotic-drug',
  options: [denosumab, zoledronate, alendronate],
  otherwise: {
    title: 'Bone drug: a specialist decides',
    statement:
      'Ask a bone specialist which drug follows, within days: the usual ones are contraindicated now.',
    forPatient:
      'The usual bone medicines are not safe for you now. A bone specialist decides with you within days.',
  },
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(lyu2020DenosumabDelay, { locator: 'more than 16 weeks late: hazard ratio 3.91 (1.62 to 9.45)' }),
    cite(mhra2020Denosumab, { locator: 'multiple vertebral fractures after stopping or delay' }),
  ],
  examples: [
    {
      name: '294 days ago',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-05-26' },
      expect: 'not-applicable',
    },
    {
      name: '295 days ago',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-05-25' },
      expect: 'applicable',
    },
    {
      name: '295 days ago, zoledronic acid since',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-05-25', takingZoledronate: true },
      expect: 'done',
    },
    {
      name: 'last dose known to the year',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025' },
      expect: 'needs-data',
    },
    {
      name: 'one dose, long ago',
      baseline: 'week-1',
      given: { denosumabDoses: 1, lastDenosumabDose: '2025-05-25' },
      expect: 'applicable',
    },
    { name: 'never on denosumab', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks: 'More than 16 weeks late, vertebrae break about four times as often as on time.',
})
