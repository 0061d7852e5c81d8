/** A heart attack or stroke under romosozumab. */

import { all, cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { fdaLabelRomosozumab } from '../../evidence.ts'
import { boneDrugLimits } from '../../facts/bone-drug-limits.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'

const { heartAttackOrStroke, lastHeartAttackOrStroke } = boneDrugLimits

export const stopRomosozumabAfterHeartAttackOrStroke = recommendation({
  id: 'stop-romosozumab-after-heart-attack-or-stroke',
  title: 'Stop romosozumab after a heart attack or stroke',
  statement:
    'Stop romosozumab and give an antiresorptive instead: a heart attack or stroke lies less than a year back.',
  forPatient:
    'After a heart attack or stroke the monthly bone injection must stop. Another medicine takes its place.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'surgical-referral', 'red-flag-workup'],
  sources: ['S8'],
  appliesWhen: all(
    currentBoneDrugs.takingRomosozumab,
    heartAttackOrStroke,
    elapsed(lastHeartAttackOrStroke, '<=', days(365)),
  ),
  action: 'romosozumab',
  direction: 'against',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'danger',
  evidence: [cite(fdaLabelRomosozumab, { locator: 'boxed warning: stop if an event occurs' })],
  examples: [
    {
      name: 'stroke two weeks ago',
      baseline: 'week-1',
      given: { takingRomosozumab: true, heartAttackOrStroke: true, lastHeartAttackOrStroke: '2026-03-02' },
      expect: 'applicable',
    },
    {
      name: 'stroke 365 days ago',
      baseline: 'week-1',
      given: { takingRomosozumab: true, heartAttackOrStroke: true, lastHeartAttackOrStroke: '2025-03-16' },
      expect: 'applicable',
    },
    {
      name: 'stroke 366 days ago',
      baseline: 'week-1',
      given: { takingRomosozumab: true, heartAttackOrStroke: true, lastHeartAttackOrStroke: '2025-03-15' },
      expect: 'not-applicable',
    },
    {
      name: 'stroke on a day nobody knows',
      baseline: 'week-1',
      given: { takingRomosozumab: true, heartAttackOrStroke: true },
      expect: 'needs-data',
    },
    { name: 'not on romosozumab', baseline: 'week-1', expect: 'not-applicable' },
  ],
})
