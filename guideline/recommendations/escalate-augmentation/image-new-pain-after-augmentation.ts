/** New pain after an augmentation. */

import { all, any, atLeast, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painCourse } from '../../facts/pain-course.ts'
import { treatment } from '../../facts/treatment.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const imageNewPainAfterAugmentation = recommendation({
  id: 'image-new-pain-after-augmentation',
  title: 'Image new pain after augmentation',
  statement:
    'Image again for new pain after augmentation: a new fracture, further collapse, infection or another cause is possible.',
  forPatient: 'New pain after the procedure needs a new scan.',
  question: 'imaging',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S3', 'S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(treatment.augmentationDone, atLeast(treatment.augmentationProcedures, 1)),
    painCourse.painWorse,
  ),
  supersededBy: emergencyFirst,
  action: 'repeat-imaging',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'To miss infection, tumour or collapse may be a catastrophe: our own judgement.',
  urgency: 'days',
  step: 'work-up',
  evidence: [cite(acr2014Vcf, { locator: 'variant 5, new fracture after vertebroplasty' })],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { augmentationDone: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'worse after augmentation',
      baseline: 'week-14',
      given: { augmentationDone: true },
      expect: 'applicable',
    },
    {
      name: 'worse, one procedure in the past',
      baseline: 'week-14',
      given: { augmentationDone: false, augmentationProcedures: 1 },
      expect: 'applicable',
    },
    { name: 'never augmented', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'augmented and stable',
      baseline: 'week-14',
      given: { augmentationDone: true, painTrend: 'stable' },
      expect: 'not-applicable',
    },
    {
      name: 'course of the pain not known',
      baseline: 'week-14',
      given: { augmentationDone: true, painTrend: null },
      expect: 'needs-data',
    },
    {
      name: 'with cauda equina signs',
      baseline: 'week-14',
      given: { augmentationDone: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'course of the pain: stable, as of 29 days ago',
      baseline: 'week-1',
      given: { painTrend: { value: 'stable', on: '2026-02-15' } },
      expect: 'needs-data',
    },
  ],
})
