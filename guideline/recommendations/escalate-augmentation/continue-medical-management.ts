/** After three months medical management is looked at again and goes on while it hurts. */

import { all, any, cite, moreThan, not, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2018Vcf, nass2025Auc } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatmentDerived } from '../../facts/treatment.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import {
  dangerToLifeExamples,
  knownCauseExamples,
  knownCauseFirst,
  sepsisExample,
  sepsisFirst,
} from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

const { confirmedAtraumaticFracture, threeMonthsSinceOnset } = fractureDerived

export const continueMedicalManagement = recommendation({
  id: 'continue-medical-management',
  title: 'Review and continue medical management',
  statement:
    'Review medical management (pain medicines, activity, exercise) and keep it up, with or without a procedure.',
  forPatient:
    'Keep moving, and keep taking your medicines for pain and for the bones, with or without a procedure.',
  question: 'initial-management',
  stages: ['escalate-augmentation', 'long-term'],
  sources: ['S1', 'S10'],
  appliesWhen: all(
    confirmedAtraumaticFracture,
    threeMonthsSinceOnset,
    any(moreThan(symptoms.painSeverity, 0), treatmentDerived.medicalManagementFailed),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  supersededBy: [
    {
      recommendation: referRedFlagEmergency,
      because: 'A neurological or mechanical emergency comes before any conservative plan.',
    },
    ...stabilityFirst,
    ...knownCauseFirst,
    ...sepsisFirst,
    {
      recommendation: investigateSuspectedMalignancy,
      because: 'A suspected malignant fracture is not managed as an osteoporotic one.',
    },
    {
      recommendation: investigateSuspectedInfection,
      because: 'A suspected spinal infection is not managed as an osteoporotic fracture.',
    },
  ],
  action: 'medical-management',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'There is no choice in which the rest of the care should end; panels rate it appropriate throughout.',
  urgency: 'routine',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(acr2018Vcf, { locator: 'variants 2 and 3', grade: 'Usually Appropriate' }),
    cite(nass2025Auc, { locator: '144 of 144 scenarios', grade: 'Appropriate' }),
  ],
  examples: [
    sepsisExample('week-14'),
    ...dangerToLifeExamples('week-14'),
    ...knownCauseExamples('week-14'),
    ...stabilityExamples('week-14'),
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'malignancy suspected, the rest denied',
      baseline: 'week-14',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'infection suspected at a pain of 5, the rest denied',
      baseline: 'week-14',
      given: { painSeverity: 5, redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    { name: 'fourteen weeks, failed care', baseline: 'week-14', expect: 'applicable' },
    {
      name: 'day 83',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-25' },
      expect: 'not-applicable',
    },
    { name: 'day 84', baseline: 'week-14', given: { onsetDate: '2026-03-24' }, expect: 'applicable' },
    {
      name: 'pain and its course not known',
      baseline: 'week-14',
      given: { painSeverity: null, painTrend: null },
      expect: 'needs-data',
    },
    {
      name: 'procedure not possible: no oedema',
      baseline: 'week-14',
      given: { advancedImaging: 'no-sign' },
      expect: 'applicable',
    },
    {
      name: 'course of the pain not known',
      baseline: 'week-14',
      given: { painTrend: null },
      expect: 'applicable',
    },
    {
      name: 'pain stable at 4',
      baseline: 'week-14',
      given: { painTrend: 'stable', painSeverity: 4 },
      expect: 'applicable',
    },
    {
      name: 'pain easing, at 1',
      baseline: 'week-14',
      given: { painTrend: 'improving', painSeverity: 1 },
      expect: 'applicable',
    },
    {
      name: 'free of pain, care enough',
      baseline: 'week-14',
      given: { painTrend: 'improving', painSeverity: 0 },
      expect: 'not-applicable',
    },
    {
      name: 'free of pain, drugs not tolerated',
      baseline: 'week-14',
      given: { painTrend: 'improving', painSeverity: 0, analgesicsNotTolerated: true },
      expect: 'applicable',
    },
    {
      name: 'pain stable at 5',
      baseline: 'week-14',
      given: { painTrend: 'stable', painSeverity: 5 },
      expect: 'applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
  ],
})
