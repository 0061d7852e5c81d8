/** Raloxifene and a patient who is confined to bed or has had a clot. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { fdaLabelRaloxifene } from '../../evidence.ts'
import { boneDrugLimits } from '../../facts/bone-drug-limits.ts'
import { boneDrugs } from '../../facts/bone-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'

export const stopRaloxifeneInBedBoundPatients = recommendation({
  id: 'stop-raloxifene-in-bed-bound-patients',
  title: 'Stop raloxifene in bed or after a clot',
  statement:
    'Stop raloxifene: bed rest now or ahead, or a past clot. Restart only once walking freely; after a clot never.',
  forPatient:
    'While you stay in bed this bone medicine can cause clots. Stop it until you walk freely again.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'surgical-referral', 'red-flag-workup'],
  sources: ['S8'],
  appliesWhen: all(
    currentBoneDrugs.takingRaloxifene,
    any(boneDrugLimits.immobilised, boneDrugs.cannotStayUpright, boneDrugLimits.venousThromboembolism),
  ),
  action: 'raloxifene',
  direction: 'against',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'days',
  step: 'danger',
  evidence: [
    cite(fdaLabelRaloxifene, { locator: '72 hours before and during prolonged immobilisation' }),
    cite(fdaLabelRaloxifene, { locator: 'boxed warning: venous thromboembolism' }),
  ],
  examples: [
    {
      name: 'bed-bound on raloxifene',
      baseline: 'week-1',
      given: { takingRaloxifene: true, immobilised: true },
      expect: 'applicable',
    },
    {
      name: 'cannot sit up, on raloxifene',
      baseline: 'week-1',
      given: { takingRaloxifene: true, cannotStayUpright: true },
      expect: 'applicable',
    },
    {
      name: 'deep vein thrombosis on raloxifene',
      baseline: 'week-1',
      given: { takingRaloxifene: true, venousThromboembolism: true },
      expect: 'applicable',
    },
    {
      name: 'walks, on raloxifene',
      baseline: 'week-1',
      given: { takingRaloxifene: true },
      expect: 'not-applicable',
    },
    {
      name: 'on raloxifene, nobody asked whether in bed',
      baseline: 'week-1',
      given: { takingRaloxifene: true, immobilised: null },
      expect: 'needs-data',
    },
    { name: 'not on raloxifene', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'not so: the patient cannot stay upright for 30 minutes, as of 29 days ago, the patient takes raloxifene',
      baseline: 'week-1',
      given: { takingRaloxifene: true, cannotStayUpright: { value: false, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: the patient cannot stay upright for 30 minutes, as of 28 days ago, the patient takes raloxifene',
      baseline: 'week-1',
      given: { takingRaloxifene: true, cannotStayUpright: { value: false, on: '2026-02-16' } },
      expect: 'not-applicable',
    },
  ],
})
