/** Emergency referral for a deficit, cord or cauda equina signs, or instability. */

import { cite, days, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { acr2018Vcf, bmjBpOscf, nass2025Auc, ofClassificationAo } from '../../evidence.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const referRedFlagEmergency = recommendation({
  id: 'refer-red-flag-emergency',
  title: 'Emergency referral to spinal surgery',
  statement:
    'Refer to spinal surgery as an emergency: there is a new neurological deficit, cauda equina syndrome, cord compression or instability.',
  forPatient: 'You need a spinal surgeon today. Go to the emergency department now.',
  question: 'red-flags',
  stages: ['surgical-referral'],
  sources: ['S2', 'S19'],
  appliesWhen: redFlagsDerived.emergencySignPresent,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'Nerves once lost may not come back: life and function are at stake, and no trial will withhold the referral.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(nass2025Auc, { locator: 'surgery: stenosis with neurological change' }),
    cite(bmjBpOscf, { locator: 'neurological involvement' }),
    cite(ofClassificationAo, { locator: 'OF5' }),
    cite(acr2018Vcf, { locator: 'scope without red flags' }),
  ],
  examples: [
    {
      name: 'signs of cauda equina',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    {
      name: 'instability alone',
      baseline: 'week-1',
      given: { redFlags: { spinalInstability: true } },
      expect: 'applicable',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'checklist clear 28 days ago', baseline: 'week-1', after: days(28), expect: 'not-applicable' },
    { name: 'checklist clear 29 days ago', baseline: 'week-1', after: days(29), expect: 'needs-data' },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'needs-data',
    },
    {
      name: 'only malignancy suspected, the rest denied',
      baseline: 'week-1',
      given: {
        redFlags: {
          newNeurologicalDeficit: false,
          caudaEquinaSigns: false,
          spinalCordCompression: false,
          spinalInstability: false,
          malignancySuspected: true,
          infectionSuspected: false,
        },
      },
      expect: 'not-applicable',
    },
    {
      name: 'the spinal cord is compressed',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, spinalCordCompression: true } },
      expect: 'applicable',
    },
  ],
  remarks:
    'Does not ask for a confirmed fracture first: the signs are an emergency whatever their cause. The checklist is repeated at every contact.',
})
