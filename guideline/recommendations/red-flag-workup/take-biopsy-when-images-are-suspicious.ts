/** Tissue where images cannot decide. */

import { all, any, cite, flagged, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { casePresumedMetastasis } from '../../case-reports.ts'
import { mauch2018Imaging, radiopaediaPathVf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagChecklist } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

const { redFlags } = redFlagChecklist

export const takeBiopsyWhenImagesAreSuspicious = recommendation({
  id: 'take-biopsy-when-images-are-suspicious',
  title: 'Biopsy when images stay suspicious or a metastasis is presumed',
  statement:
    'Take tissue before treating a tumour or placing cement: a fracture after a cancer is not always its metastasis.',
  forPatient: 'The pictures cannot tell us for sure why the bone broke. A small sample of the bone can.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(
      flagged(redFlags, 'suspiciousImages'),
      all(flagged(redFlags, 'malignancySuspected'), workUp.cancerHistory),
    ),
  ),
  doneWhen: any(workUp.malignancyExcluded, workUp.malignancyConfirmed),
  action: 'biopsy',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(mauch2018Imaging, { locator: 'overlap of benign and malignant features' }),
    cite(radiopaediaPathVf, { locator: 'sensitivity and specificity of signs' }),
    cite(casePresumedMetastasis, {
      locator: 'lung cancer with bone metastasis; histology showed osteoporosis',
    }),
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
    {
      name: 'cancer in the past, a metastasis suspected',
      baseline: 'week-1',
      given: { cancerHistory: true, redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'malignancy suspected, never a cancer, images not suspicious',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'not-applicable',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'images not looked at',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: false } },
      expect: 'needs-data',
    },
  ],
  remarks: 'Benign and malignant signs overlap in images.',
})
