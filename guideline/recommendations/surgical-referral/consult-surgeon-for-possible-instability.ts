/** A fracture that may become unstable. */

import { all, because, cite, disputedBy, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, bmjBpOscf, evicoreCmm607 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { stability, stabilityDerived } from '../../facts/stability.ts'
import { stabilityFirst } from '../stability-first.ts'
import { emergencyFirst } from '../superseders.ts'
import { protectSpineUntilJudgedStable } from './protect-spine-until-judged-stable.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForPossibleInstability = recommendation({
  id: 'consult-surgeon-for-possible-instability',
  title: 'Surgical consultation for a possibly unstable fracture',
  statement: 'Ask a spinal surgeon: images or pain on mobilising speak against a stable fracture.',
  forPatient: 'The broken bone may not be stable. A surgeon should look at it within days.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    because(
      stabilityDerived.oneSignOfInstability,
      bmjBpOscf,
      'verified',
      'potentially unstable, or worse on mobilising',
    ),
  ),
  doneWhen: stability.surgeonJudgedStable,
  supersededBy: [...emergencyFirst, ...stabilityFirst],
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'days',
  step: 'referral',
  evidence: [
    cite(bmjBpOscf, {
      locator: 'potentially unstable acute fracture; worsening pain on mobilising; significant deformity',
    }),
    cite(evicoreCmm607, { locator: 'vertebra plana and burst fracture not for augmentation' }),
    disputedBy(acr2018Vcf, { locator: 'variant 2', grade: 'Usually Not Appropriate' }),
  ],
  examples: [
    {
      name: 'the spine may be unstable: a surgeon today',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, painWorseOnMobilising: true },
      expect: 'applicable',
      displacedBy: protectSpineUntilJudgedStable,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'posterior column involved',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true },
      expect: 'applicable',
    },
    {
      name: 'pain grows on mobilising',
      baseline: 'week-14',
      given: { painWorseOnMobilising: true },
      expect: 'applicable',
    },
    {
      name: 'burst fracture',
      baseline: 'week-14',
      given: { burstOrVertebraPlana: true },
      expect: 'applicable',
    },
    { name: 'OF4', baseline: 'week-14', given: { ofType: 'OF4' }, expect: 'applicable' },
    {
      name: 'a surgeon has judged it stable',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, surgeonJudgedStable: true },
      expect: 'done',
    },
    { name: 'none of these', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'images not read for it',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: null },
      expect: 'needs-data',
    },
    {
      name: 'burst fracture with cauda equina signs',
      baseline: 'week-14',
      given: { burstOrVertebraPlana: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'pain grows when the patient is mobilised, as of 29 days ago',
      baseline: 'week-1',
      given: { painWorseOnMobilising: { value: true, on: '2026-02-15' } },
      expect: 'needs-data',
    },
    {
      name: 'pain grows when the patient is mobilised, as of 28 days ago',
      baseline: 'week-1',
      given: { painWorseOnMobilising: { value: true, on: '2026-02-16' } },
      expect: 'applicable',
    },
  ],
})
