/** Bone during hormone-depriving cancer therapy. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { aace2020, acr2014Vcf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { fractureRisk } from '../../facts/fracture-risk.ts'

export const protectBoneDuringCancerTherapy = recommendation({
  id: 'protect-bone-during-cancer-therapy',
  title: 'Bone care together with the cancer therapy',
  statement:
    'Settle the bone drug with oncology: cancer treatment deprives of hormones. Look at the fracture for a metastasis first.',
  forPatient:
    'Your cancer treatment can weaken bone. We plan your bone medicine together with the cancer team.',
  question: 'first-bone-drug',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S23'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, fractureRisk.takingHormoneAblation),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(aace2020, { locator: 'fracture on a drug that harms bone as very high risk; read in a digest' }),
    cite(acr2014Vcf, { locator: 'imaging before augmentation with a cancer history' }),
  ],
  examples: [
    {
      name: 'on an aromatase inhibitor',
      baseline: 'week-1',
      given: { takingHormoneAblation: true },
      expect: 'applicable',
    },
    { name: 'not on one', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not known', baseline: 'week-1', given: { takingHormoneAblation: null }, expect: 'needs-data' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
