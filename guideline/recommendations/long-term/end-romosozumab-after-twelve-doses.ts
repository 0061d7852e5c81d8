/** The end of a course of romosozumab. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { fdaLabelRomosozumab } from '../../evidence.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

const { takingRomosozumab, boneDrugStartDate } = currentBoneDrugs

export const endRomosozumabAfterTwelveDoses = recommendation({
  id: 'end-romosozumab-after-twelve-doses',
  title: 'Romosozumab ends after twelve doses',
  statement: 'End romosozumab with the twelfth monthly dose and begin the antiresorptive that follows it.',
  forPatient: 'The monthly injection ends after twelve times. Another medicine follows at once.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    takingRomosozumab,
    elapsed(boneDrugStartDate, '>=', days(0)),
  ),
  due: { after: boneDrugStartDate, from: days(334), to: days(365) },
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'routine',
  step: 'treatment',
  evidence: [cite(fdaLabelRomosozumab, { locator: '12 monthly doses, then an antiresorptive' })],
  examples: [
    {
      name: 'begun five months ago',
      baseline: 'week-1',
      given: { takingRomosozumab: true, boneDrugStartDate: '2025-10-16' },
      expect: 'applicable',
    },
    {
      name: 'begun today',
      baseline: 'week-1',
      given: { takingRomosozumab: true, boneDrugStartDate: '2026-03-16' },
      expect: 'applicable',
    },
    { name: 'start not known', baseline: 'week-1', given: { takingRomosozumab: true }, expect: 'needs-data' },
    { name: 'not on romosozumab', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks: 'The twelfth monthly dose falls eleven months, 334 days, after the first.',
})
