/** Work-up of a suspected malignant fracture, before the osteoporotic pathway goes on. */

import { any, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, mauch2018Imaging, radiopaediaPathVf, vcfTeachingDigest } from '../../evidence.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const investigateSuspectedMalignancy = recommendation({
  id: 'investigate-suspected-malignancy',
  title: 'Investigate suspected malignancy',
  statement:
    'Investigate for a malignant cause before treating the fracture as osteoporotic: contrast imaging, then oncology and spine opinion.',
  forPatient:
    'Something about this fracture does not look like thin bone alone. We look for another cause within days, above all for cancer in the bone. That we look for it does not mean that you have it. We tell you what the tests show, and go on treating your pain meanwhile.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: redFlagsDerived.malignancyToExclude,
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong: 'A tumour treated as thin bone may be a catastrophe: our own judgement.',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(radiopaediaPathVf, { locator: 'malignant against benign features' }),
    cite(mauch2018Imaging, { locator: 'overlap of benign and malignant features' }),
    cite(acr2014Vcf, { locator: 'imaging before augmentation with a cancer history' }),
    cite(vcfTeachingDigest, { locator: 'red flags for a cause other than osteoporosis' }),
  ],
  examples: [
    {
      name: 'suspected, and confirmed',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyConfirmed: true },
      expect: 'done',
    },
    {
      name: 'malignancy suspected',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'weight loss without explanation',
      baseline: 'week-1',
      given: { redFlags: { unexplainedWeightLoss: true } },
      expect: 'applicable',
    },
    {
      name: 'a monoclonal protein',
      baseline: 'week-1',
      given: { electrophoresis: 'monoclonal' },
      expect: 'applicable',
    },
    {
      name: 'pain at night',
      baseline: 'week-1',
      given: { redFlags: { nightOrRestPain: true } },
      expect: 'applicable',
    },
    {
      name: 'pedicle destroyed on the image',
      baseline: 'week-1',
      given: { redFlags: { suspiciousImages: true } },
      expect: 'applicable',
    },
    {
      name: 'anaemia and raised protein',
      baseline: 'week-1',
      given: { redFlags: { suspiciousBloodTests: true } },
      expect: 'applicable',
    },
    {
      name: 'work-up has excluded it',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: true }, malignancyExcluded: true },
      expect: 'done',
    },
    {
      name: 'excluded 84 days ago',
      baseline: 'week-1',
      given: {
        redFlags: { malignancySuspected: true },
        malignancyExcluded: { value: true, on: '2025-12-22' },
      },
      expect: 'done',
    },
    {
      name: 'excluded 85 days ago: no longer counts',
      baseline: 'week-1',
      given: {
        redFlags: { malignancySuspected: true },
        malignancyExcluded: { value: true, on: '2025-12-21' },
      },
      expect: 'applicable',
    },
    {
      name: 'suspected before any image has shown a fracture',
      baseline: 'nothing-known',
      given: { redFlags: { malignancySuspected: true } },
      expect: 'applicable',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'malignancy not asked about',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: false } },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Asks for no proven fracture first: a film that shows none does not clear the suspicion. A work-up leaves the pathway: augmentation and the start of a bone drug wait, analgesia does not. Cleared by recording that malignancy was excluded, and by answering the checklist again before any procedure.',
})
