/** A single sign against a stable fracture: the surgeon's word comes before getting up. */

import { all, cite, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { bmjBpOscf } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { stability, stabilityDerived } from '../../facts/stability.ts'
import { emergencyFirst } from '../superseders.ts'
import { protectSpineUntilJudgedStable } from './protect-spine-until-judged-stable.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const mobiliseAfterStabilityIsJudged = recommendation({
  id: 'mobilise-after-stability-is-judged',
  title: 'Mobilise after stability is judged',
  statement: 'Mobilise after a spinal surgeon has judged stability: one sign leaves it in doubt.',
  forPatient: 'Before you get up and about, a surgeon says whether the broken bone is stable.',
  question: 'mobilisation',
  stages: ['conservative'],
  sources: ['S19', 'S21'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(fractureDerived.threeMonthsSinceOnset),
    saidToHold(stabilityDerived.oneSignOfInstability),
  ),
  doneWhen: stability.surgeonJudgedStable,
  supersededBy: [
    ...emergencyFirst,
    {
      recommendation: protectSpineUntilJudgedStable,
      because: 'More than one sign: the spine is protected until a surgeon has judged it.',
    },
  ],
  action: 'stability-before-mobilisation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'treatment',
  evidence: [cite(bmjBpOscf, { locator: 'potentially unstable; posterior column; worse on mobilising' })],
  examples: [
    { name: 'OF4', baseline: 'week-8', given: { ofType: 'OF4' }, expect: 'applicable' },
    {
      name: 'burst fracture',
      baseline: 'week-8',
      given: { burstOrVertebraPlana: true },
      expect: 'applicable',
    },
    { name: 'called a pincer', baseline: 'week-8', given: { fractureShape: 'pincer' }, expect: 'applicable' },
    {
      name: 'posterior column alone',
      baseline: 'week-8',
      given: { posteriorColumnInvolved: true },
      expect: 'applicable',
    },
    {
      name: 'worse on mobilising',
      baseline: 'week-8',
      given: { painWorseOnMobilising: true },
      expect: 'applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-8',
      given: { ofType: 'OF4', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-8',
      given: { ofType: 'OF4', redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'with an ankylosed spine',
      baseline: 'week-8',
      given: { ofType: 'OF4', ankylosedSpine: true },
      expect: 'applicable',
      displacedBy: protectSpineUntilJudgedStable,
    },
    {
      name: 'a surgeon has judged it stable',
      baseline: 'week-8',
      given: { ofType: 'OF4', surgeonJudgedStable: true },
      expect: 'done',
    },
    {
      name: 'OF4, mechanism not known',
      baseline: 'nothing-known',
      given: { ofType: 'OF4' },
      expect: 'needs-data',
    },
    { name: 'no such sign', baseline: 'week-8', expect: 'not-applicable' },
    { name: 'day 84', baseline: 'week-14', given: { ofType: 'OF4' }, expect: 'not-applicable' },
    {
      name: 'type not known: asked by the consultation',
      baseline: 'week-8',
      given: { ofType: null },
      expect: 'not-applicable',
    },
  ],
  remarks: 'Our own judgement: one such sign brings the surgeon forward and does not keep anybody in bed.',
})
