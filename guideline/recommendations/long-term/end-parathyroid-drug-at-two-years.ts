/** The end of a course of teriparatide or abaloparatide. */

import { all, any, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { fdaLabelAbaloparatide, fdaLabelTeriparatide } from '../../evidence.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

const { takingTeriparatide, takingAbaloparatide, boneDrugStartDate } = currentBoneDrugs

export const endParathyroidDrugAtTwoYears = recommendation({
  id: 'end-parathyroid-drug-at-two-years',
  title: 'Teriparatide or abaloparatide ends at two years',
  statement:
    'End teriparatide or abaloparatide at two years in a lifetime and begin the antiresorptive that follows it.',
  forPatient: 'The daily injection is for two years at most. Another medicine follows at once.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(takingTeriparatide, takingAbaloparatide),
    elapsed(boneDrugStartDate, '>=', days(0)),
  ),
  due: { after: boneDrugStartDate, from: days(700), to: days(730) },
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(fdaLabelTeriparatide, { locator: 'two years in a lifetime; read in a digest' }),
    cite(fdaLabelAbaloparatide, { locator: 'cumulative use beyond two years not recommended' }),
  ],
  examples: [
    {
      name: 'teriparatide for five months',
      baseline: 'week-1',
      given: { takingTeriparatide: true, boneDrugStartDate: '2025-10-16' },
      expect: 'applicable',
    },
    {
      name: 'abaloparatide, begun today',
      baseline: 'week-1',
      given: { takingAbaloparatide: true, boneDrugStartDate: '2026-03-16' },
      expect: 'applicable',
    },
    {
      name: 'start not known',
      baseline: 'week-1',
      given: { takingTeriparatide: true },
      expect: 'needs-data',
    },
    { name: 'neither taken', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks:
    'Under the US label teriparatide may continue only at lasting or renewed high risk. Counted from the start of the present course; months of an earlier one come on top.',
})
