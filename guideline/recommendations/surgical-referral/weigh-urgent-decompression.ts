/** Decompression is decided at once where there is a deficit. */

import { cite, disputedBy, recommendation } from '../../../src/language/index.ts'
import { aaos2010Scf, acr2014Vcf, nass2025Auc } from '../../evidence.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const weighUrgentDecompression = recommendation({
  id: 'weigh-urgent-decompression',
  title: 'Urgent decompression',
  statement:
    'Have the spinal surgeon decide on urgent decompression and its imaging: nerves or cord are affected.',
  forPatient: 'Nerves may be pressed. A surgeon decides today whether to free them.',
  question: 'surgery',
  stages: ['surgical-referral'],
  sources: ['S19'],
  appliesWhen: redFlagsDerived.neurologicalRedFlag,
  action: 'urgent-decompression',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'Nerves once lost may not come back: function is at stake, and one panel gives it its highest rating.',
  urgency: 'emergency',
  step: 'referral',
  evidence: [
    cite(nass2025Auc, {
      locator: 'stenosis with neurological change, 87 percent appropriate',
      grade: 'Appropriate',
    }),
    cite(acr2014Vcf, { locator: 'variant 3: surgery 9 of 9' }),
    disputedBy(aaos2010Scf, {
      locator: 'any treatment when not neurologically intact',
      grade: 'Inconclusive',
    }),
  ],
  examples: [
    {
      name: 'new weakness',
      baseline: 'week-1',
      given: { redFlags: { newNeurologicalDeficit: true } },
      expect: 'applicable',
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    {
      name: 'cord compressed',
      baseline: 'week-1',
      given: { redFlags: { spinalCordCompression: true } },
      expect: 'applicable',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'checklist not answered', baseline: 'week-1', given: { redFlags: null }, expect: 'needs-data' },
  ],
})
