/** The next dose of denosumab on time. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { fdaLabelDenosumab, lyu2020DenosumabDelay, mhra2020Denosumab } from '../../evidence.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { denosumab } from '../../options/denosumab.ts'

const { lastDenosumabDose, takingDenosumab } = currentBoneDrugs

export const giveDenosumabEverySixMonths = recommendation({
  id: 'give-denosumab-every-six-months',
  title: 'Next dose of denosumab on time',
  statement: 'Give the next dose of denosumab six months after the last.',
  forPatient: 'The next injection is due six months after the last. Please do not be late.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    takingDenosumab,
    elapsed(lastDenosumabDose, '<=', days(210)),
  ),
  due: { after: lastDenosumabDose, from: days(175), to: days(182) },
  action: 'denosumab',
  options: [denosumab],
  otherwise: {
    title: 'The next dose: a specialist decides',
    statement:
      'Ask a bone specialist before the six-monthly dose is due: it is contraindicated now, and needs a follow-on.',
    forPatient:
      'The next injection is not safe for you now. A specialist decides in time what follows, so that no gap arises.',
  },
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(fdaLabelDenosumab, { locator: '60 mg every six months' }),
    cite(mhra2020Denosumab, { locator: 'delay' }),
    cite(lyu2020DenosumabDelay, { locator: '4 to 16 weeks late: hazard ratio 1.48 (0.58 to 3.79)' }),
  ],
  examples: [
    {
      name: 'last dose two months ago',
      baseline: 'week-1',
      given: { takingDenosumab: true, lastDenosumabDose: '2026-01-16' },
      expect: 'applicable',
    },
    {
      name: 'last dose 210 days ago',
      baseline: 'week-1',
      given: { takingDenosumab: true, lastDenosumabDose: '2025-08-18' },
      expect: 'applicable',
    },
    {
      name: 'last dose 211 days ago: late',
      baseline: 'week-1',
      given: { takingDenosumab: true, lastDenosumabDose: '2025-08-17' },
      expect: 'not-applicable',
    },
    { name: 'not on denosumab', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'last dose not known',
      baseline: 'week-1',
      given: { takingDenosumab: true },
      expect: 'needs-data',
    },
  ],
  remarks: 'Six months are 26 weeks, 182 days. Kidney function and calcium are checked before each dose.',
})
