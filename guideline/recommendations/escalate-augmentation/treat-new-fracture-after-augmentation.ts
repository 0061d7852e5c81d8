/** A new fracture after an augmentation. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2014Vcf, ahrq2021Cer247, kaviar2014, vertos2NewFx2010 } from '../../evidence.ts'
import { afterAugmentationDerived } from '../../facts/after-augmentation.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import { emergencyFirst, knownCauseExamples, otherCauseFirst, sepsisExample } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const treatNewFractureAfterAugmentation = recommendation({
  id: 'treat-new-fracture-after-augmentation',
  title: 'Treat a new fracture after augmentation as a new event',
  statement:
    'Treat a new fracture after an augmentation as a new event: medical management first, and the bone drug reviewed.',
  forPatient: 'A new break is treated first with medicine and movement, and we check your bone medicine.',
  question: 'initial-management',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S12', 'S22'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    afterAugmentationDerived.brokenAnewAfterAugmentation,
  ),
  supersededBy: [...emergencyFirst, ...stabilityFirst, ...otherCauseFirst],
  action: 'medical-management',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(acr2014Vcf, { locator: 'variant 5: conservative 6, augmentation 5 of 9', grade: '6 of 9' }),
    cite(kaviar2014, { locator: '50 of 140 and 57 of 131 with a new fracture at 12 months' }),
    cite(vertos2NewFx2010, { locator: 'not more than with conservative care' }),
    cite(ahrq2021Cer247, { locator: 'probably no more new fractures' }),
  ],
  examples: [
    sepsisExample('week-14', { augmentationDone: true, newFractureAfterAugmentation: true }),
    {
      name: 'another fracture was augmented, and nobody knows of a new one',
      baseline: 'week-14',
      given: { augmentationDone: false, augmentationProcedures: 1, newFractureAfterAugmentation: null },
      expect: 'needs-data',
    },
    ...knownCauseExamples('week-14', { augmentationDone: true, newFractureAfterAugmentation: true }),
    ...stabilityExamples('week-14', { augmentationDone: true, newFractureAfterAugmentation: true }),
    {
      name: 'new fracture after augmentation',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: true },
      expect: 'applicable',
    },
    {
      name: 'new fracture, one procedure in the past',
      baseline: 'week-14',
      given: { augmentationProcedures: 1, newFractureAfterAugmentation: true },
      expect: 'applicable',
    },
    {
      name: 'no new fracture',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: false },
      expect: 'not-applicable',
    },
    { name: 'never augmented', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'not known',
      baseline: 'week-14',
      given: { augmentationDone: true },
      expect: 'needs-data',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { augmentationDone: true, newFractureAfterAugmentation: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'with cauda equina signs',
      baseline: 'week-14',
      given: {
        augmentationDone: true,
        newFractureAfterAugmentation: true,
        redFlags: { caudaEquinaSigns: true },
      },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'malignancy suspected, the rest denied',
      baseline: 'week-14',
      given: {
        augmentationDone: true,
        newFractureAfterAugmentation: true,
        redFlags: { ...allDenied, malignancySuspected: true },
      },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'infection suspected at a pain of 5, the rest denied',
      baseline: 'week-14',
      given: {
        augmentationDone: true,
        newFractureAfterAugmentation: true,
        painSeverity: 5,
        redFlags: { ...allDenied, infectionSuspected: true },
      },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
  ],
})
