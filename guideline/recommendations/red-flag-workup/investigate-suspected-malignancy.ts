/** Work-up of a suspected malignant fracture, before the osteoporotic pathway goes on. */

import { all, cite, flagged, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, mauch2018Imaging, radiopaediaPathVf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagChecklist } from '../../facts/red-flags.ts'

export const investigateSuspectedMalignancy = recommendation({
  id: 'investigate-suspected-malignancy',
  title: 'Investigate suspected malignancy',
  statement:
    'Investigate for a malignant cause before treating the fracture as osteoporotic: contrast imaging, then oncology and spine opinion.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    flagged(redFlagChecklist.redFlags, 'malignancySuspected'),
  ),
  action: 'malignancy-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  urgency: 'days',
  evidence: [
    cite(radiopaediaPathVf, { locator: 'malignant against benign features' }),
    cite(mauch2018Imaging, { locator: 'overlap of benign and malignant features' }),
    cite(acr2014Vcf, { locator: 'imaging before augmentation with a cancer history' }),
  ],
  examples: [
    {
      name: 'malignancy suspected',
      baseline: 'week-1',
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
  remarks: 'A work-up leaves the pathway: augmentation waits, the bone drug and analgesia do not.',
})
