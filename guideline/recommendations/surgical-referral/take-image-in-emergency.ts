/** In an emergency the image is taken at once. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, bmjBpOscf, hirsch2018Rand } from '../../evidence.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const takeImageInEmergency = recommendation({
  id: 'take-image-in-emergency',
  title: 'Image the spine at once',
  statement:
    'Have the spine imaged at once, by magnetic resonance where possible, as a part of the emergency referral, without delay.',
  forPatient: 'A scan of your spine is done today, as part of the emergency care.',
  question: 'imaging',
  stages: ['surgical-referral'],
  sources: ['S2', 'S19'],
  appliesWhen: redFlagsDerived.emergencySignPresent,
  action: 'mri',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'Nerves once lost may not come back, and the surgeon cannot decide without an image: our own judgement.',
  urgency: 'emergency',
  step: 'work-up',
  evidence: [
    cite(bmjBpOscf, { locator: 'neurological involvement' }),
    cite(acr2018Vcf, { locator: 'magnetic resonance imaging of a new symptomatic fracture' }),
    cite(hirsch2018Rand, { locator: 'imaging: magnetic resonance before bone scan or computed tomography' }),
  ],
  examples: [
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    {
      name: 'an earlier scan does not answer for a new deficit',
      baseline: 'week-14',
      given: { redFlags: { newNeurologicalDeficit: true } },
      expect: 'applicable',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'checklist not answered', baseline: 'week-1', given: { redFlags: null }, expect: 'needs-data' },
  ],
  remarks:
    'That the image is taken at once is our own safety judgement: the sources read here send these signs to the surgeon as an emergency and prefer magnetic resonance, and name no hour.',
})
