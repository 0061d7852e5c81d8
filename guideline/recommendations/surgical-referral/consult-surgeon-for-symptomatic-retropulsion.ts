/** A fragment in the canal that causes symptoms. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { cmsLcdPva, nass2025Auc } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { stabilityDerived } from '../../facts/stability.ts'
import { stabilityFirst } from '../stability-first.ts'
import { emergencyFirst } from '../superseders.ts'
import { protectSpineUntilJudgedStable } from './protect-spine-until-judged-stable.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForSymptomaticRetropulsion = recommendation({
  id: 'consult-surgeon-for-symptomatic-retropulsion',
  title: 'Surgical consultation for symptomatic retropulsion',
  statement: 'Ask a spinal surgeon: a fragment narrows the canal, with symptoms of a nerve root or in a leg.',
  forPatient: 'A piece of bone presses towards the nerves. A surgeon should look at it within days.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, stabilityDerived.symptomaticRetropulsion),
  supersededBy: [...emergencyFirst, ...stabilityFirst],
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(cmsLcdPva, { locator: 'relative exclusions: retropulsion, canal compromise' }),
    cite(nass2025Auc, { locator: 'stenosis as the first modifier of surgery' }),
  ],
  examples: [
    {
      name: 'the spine may be unstable: a surgeon today',
      baseline: 'week-14',
      given: { retropulsion: true, radiculopathy: true },
      expect: 'applicable',
      displacedBy: protectSpineUntilJudgedStable,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { retropulsion: true, radiculopathy: true, surgeonJudgedStable: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-14',
      given: { retropulsion: true, radiculopathy: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'retropulsion with a nerve root affected, judged stable',
      baseline: 'week-14',
      given: { retropulsion: true, radiculopathy: true, surgeonJudgedStable: true },
      expect: 'applicable',
    },
    {
      name: 'retropulsion with leg pain, judged stable',
      baseline: 'week-14',
      given: { retropulsion: true, painPattern: 'leg', surgeonJudgedStable: true },
      expect: 'applicable',
    },
    {
      name: 'retropulsion without symptoms',
      baseline: 'week-14',
      given: { retropulsion: true },
      expect: 'not-applicable',
    },
    {
      name: 'nerve root affected without retropulsion',
      baseline: 'week-14',
      given: { radiculopathy: true },
      expect: 'not-applicable',
    },
    {
      name: 'images not read for it',
      baseline: 'week-14',
      given: { retropulsion: null, radiculopathy: true },
      expect: 'needs-data',
    },
  ],
  remarks: 'The referral is our reading of a relative contraindication to augmentation.',
})
