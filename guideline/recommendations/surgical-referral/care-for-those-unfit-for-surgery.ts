/** Somebody judged unfit for surgery still has a plan, beside the referral. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { acr2018Vcf, nogg2024 } from '../../evidence.ts'
import { procedureRisks } from '../../facts/procedure-risks.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { stabilityDerived } from '../../facts/stability.ts'

export const careForThoseUnfitForSurgery = recommendation({
  id: 'care-for-those-unfit-for-surgery',
  title: 'Judged unfit for surgery: care beside the referral',
  statement:
    'Relieve pain, prevent sores and clots, agree on the aims of care, and ask palliative care, beside the referral.',
  forPatient:
    'An operation may be too great a risk. You get care all the same: for pain, skin, bladder, and what matters to you.',
  question: 'initial-management',
  stages: ['surgical-referral', 'red-flag-workup', 'conservative'],
  sources: ['S2', 'S4'],
  appliesWhen: all(
    any(redFlagsDerived.emergencySignPresent, saidToHold(stabilityDerived.stabilityDoubtful)),
    procedureRisks.unfitForSurgery,
  ),
  action: 'medical-management',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'Without an operation all that is left is care, and nobody may be left without it: our own judgement.',
  urgency: 'days',
  step: 'treatment',
  evidence: [
    cite(acr2018Vcf, {
      locator: 'variant 3: contraindication to surgery, medical management usually appropriate',
    }),
    cite(nogg2024, { locator: 'section 8: pain relief after a fracture', unverified: true }),
  ],
  examples: [
    {
      name: 'cauda equina signs, unfit',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true }, unfitForSurgery: true },
      expect: 'applicable',
    },
    {
      name: 'ankylosed spine, unfit',
      baseline: 'week-1',
      given: { ankylosedSpine: true, unfitForSurgery: true },
      expect: 'applicable',
    },
    {
      name: 'cauda equina signs, fit',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true }, unfitForSurgery: false },
      expect: 'not-applicable',
    },
    {
      name: 'cauda equina signs, fitness not judged',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'needs-data',
    },
    {
      name: 'judged unfit 28 days ago',
      baseline: 'week-1',
      given: {
        redFlags: { caudaEquinaSigns: true },
        unfitForSurgery: { value: false, on: '2026-02-16' },
      },
      expect: 'not-applicable',
    },
    {
      name: 'judged fit 29 days ago',
      baseline: 'week-1',
      given: {
        redFlags: { caudaEquinaSigns: true },
        unfitForSurgery: { value: false, on: '2026-02-15' },
      },
      expect: 'needs-data',
    },
    {
      name: 'unfit, no emergency',
      baseline: 'week-1',
      given: { unfitForSurgery: true },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'The referral stands: the surgeon decides whether an operation is possible. Our own judgement for the rest.',
})
