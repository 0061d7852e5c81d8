/** Denosumab that is late or was stopped. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { kim2024DenosumabDelay, lyu2020DenosumabDelay, mhra2020Denosumab } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { alendronate } from '../../options/alendronate.ts'
import { denosumab } from '../../options/denosumab.ts'
import { zoledronate } from '../../options/zoledronate.ts'

const { lastDenosumabDose } = currentBoneDrugs

export const restartOrReplaceLateDenosumab = recommendation({
  id: 'restart-or-replace-late-denosumab',
  title: 'Restart or replace late denosumab',
  statement: 'Check calcium and kidney function, then give {options}: the dose is over four weeks overdue.',
  forPatient:
    'Your injection is overdue. Without it the bones in the spine may break more easily, so we test your blood and then treat you.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    currentBoneDrugsDerived.denosumabEverGiven,
    elapsed(lastDenosumabDose, '>', days(210)),
    elapsed(lastDenosumabDose, '<=', days(294)),
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
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(mhra2020Denosumab, { locator: 'multiple vertebral fractures after stopping or delay' }),
    cite(kim2024DenosumabDelay, { locator: 'harm from one to three months' }),
    cite(lyu2020DenosumabDelay, { locator: '4 to 16 weeks late: hazard ratio 1.48 (0.58 to 3.79)' }),
  ],
  examples: [
    {
      name: '210 days ago',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-08-18' },
      expect: 'not-applicable',
    },
    {
      name: '211 days ago',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-08-17' },
      expect: 'applicable',
    },
    {
      name: '294 days ago',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-05-26' },
      expect: 'applicable',
    },
    {
      name: '295 days ago',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-05-25' },
      expect: 'not-applicable',
    },
    {
      name: '211 days ago, alendronate since',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-08-17', takingAlendronate: true },
      expect: 'done',
    },
    {
      name: '211 days ago, teriparatide since',
      baseline: 'week-1',
      given: { denosumabDoses: 3, lastDenosumabDose: '2025-08-17', takingTeriparatide: true },
      expect: 'applicable',
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
      given: { denosumabDoses: 1, lastDenosumabDose: '2025-05-26' },
      expect: 'applicable',
    },
    { name: 'never on denosumab', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks: 'Four weeks as a first warning is our own limit; the risk is clear beyond sixteen weeks.',
})
