/** Tissue where images cannot decide. */

import { all, any, cite, flagged, recommendation } from '../../../src/language/index.ts'
import { mauch2018Imaging, radiopaediaPathVf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagChecklist } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

const { redFlags } = redFlagChecklist

export const takeBiopsyWhenImagesAreSuspicious = recommendation({
  id: 'take-biopsy-when-images-are-suspicious',
  title: 'Biopsy when images stay suspicious',
  statement:
    'Take tissue before treating a tumour or placing cement: the images are suspicious and benign and malignant signs overlap.',
  forPatient: 'The scan cannot tell us for sure. A small sample of the bone can.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, flagged(redFlags, 'suspiciousImages')),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  action: 'biopsy',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  evidence: [
    cite(mauch2018Imaging, { locator: 'overlap of benign and malignant features' }),
    cite(radiopaediaPathVf, { locator: 'sensitivity and specificity of signs' }),
  ],
  examples: [
    {
      name: 'a mass beside the vertebra',
      baseline: 'week-1',
      given: { redFlags: { suspiciousImages: true } },
      expect: 'applicable',
    },
    {
      name: 'malignancy excluded',
      baseline: 'week-1',
      given: { redFlags: { suspiciousImages: true }, malignancyExcluded: true },
      expect: 'done',
    },
    {
      name: 'malignancy confirmed',
      baseline: 'week-1',
      given: { redFlags: { suspiciousImages: true }, malignancyConfirmed: true },
      expect: 'done',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'images not looked at',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: false } },
      expect: 'needs-data',
    },
  ],
})
