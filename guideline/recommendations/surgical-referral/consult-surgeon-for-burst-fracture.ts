/** A burst fracture, or a vertebra collapsed flat. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { acr2014Vcf, cmsLcdPva, evicoreCmm607 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imagingDerived } from '../../facts/imaging.ts'
import { stabilityFirst } from '../stability-first.ts'
import { emergencyFirst } from '../superseders.ts'
import { protectSpineUntilJudgedStable } from './protect-spine-until-judged-stable.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForBurstFracture = recommendation({
  id: 'consult-surgeon-for-burst-fracture',
  title: 'Surgical consultation for a burst fracture or vertebra plana',
  statement:
    'Ask a spinal surgeon before any procedure on the vertebra: it is a burst fracture, or has collapsed flat.',
  forPatient: 'The bone is broken in several parts or flattened. A surgeon should look at it within days.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, imagingDerived.burstOrFlat),
  supersededBy: [...emergencyFirst, ...stabilityFirst],
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(cmsLcdPva, { locator: 'relative exclusions: instability' }),
    cite(evicoreCmm607, { locator: 'not covered: vertebra plana, burst or unstable fracture' }),
    cite(acr2014Vcf, { locator: 'variant 3, burst fracture with new tingling of limbs: surgery 9 of 9' }),
  ],
  examples: [
    {
      name: 'the spine may be unstable: a surgeon today',
      baseline: 'week-14',
      given: { burstOrVertebraPlana: true, ankylosedSpine: true },
      expect: 'applicable',
      displacedBy: protectSpineUntilJudgedStable,
    },
    {
      name: 'burst fracture',
      baseline: 'week-1',
      given: { burstOrVertebraPlana: true },
      expect: 'applicable',
    },
    { name: 'called burst', baseline: 'week-1', given: { fractureShape: 'burst' }, expect: 'applicable' },
    { name: 'called flat', baseline: 'week-1', given: { fractureShape: 'flat' }, expect: 'applicable' },
    {
      name: 'called a wedge, images not read for the rest',
      baseline: 'week-1',
      given: { fractureShape: 'wedge' },
      expect: 'needs-data',
    },
    {
      name: 'neither',
      baseline: 'week-1',
      given: { burstOrVertebraPlana: false },
      expect: 'not-applicable',
    },
    { name: 'images not read for it', baseline: 'week-1', expect: 'needs-data' },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { burstOrVertebraPlana: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { burstOrVertebraPlana: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
  remarks: 'The referral is our reading of what payers exclude.',
})
