/** While the spine may be unstable nobody is told to get up. */

import { all, any, cite, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { acr2014Vcf, bmjBpOscf, cmsLcdPva, ofClassificationAo } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { stability, stabilityDerived } from '../../facts/stability.ts'

export const protectSpineUntilJudgedStable = recommendation({
  id: 'protect-spine-until-judged-stable',
  title: 'Spine precautions until a surgeon has judged stability',
  statement:
    'Take spine precautions now and call a spinal surgeon today: stability is in doubt. Assess the risk of thrombosis meanwhile.',
  forPatient:
    'Your spine may not be stable. A spinal surgeon looks at it today; until then do not get up by yourself.',
  question: 'mobilisation',
  stages: ['surgical-referral', 'conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S19', 'S21'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    any(
      saidToHold(stabilityDerived.unstableByChecklist),
      saidToHold(rareSituations.ankylosedSpine),
      saidToHold(stabilityDerived.tensionBandFailed),
      saidToHold(stabilityDerived.posteriorColumnWithAnotherSign),
      saidToHold(stabilityDerived.symptomaticRetropulsion),
    ),
  ),
  // A failed tension band that somebody called stable stays in doubt.
  doneWhen: all(stability.surgeonJudgedStable, not(saidToHold(stabilityDerived.tensionBandFailed))),
  action: 'spine-precautions',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'Movement of an unstable spine may cost the cord, and to wait for a surgeon costs hours or days.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(ofClassificationAo, { locator: 'OF5' }),
    cite(bmjBpOscf, { locator: 'potentially unstable; posterior column; worse on mobilising' }),
    cite(cmsLcdPva, { locator: 'relative exclusions: instability, retropulsion' }),
    cite(acr2014Vcf, { locator: 'venous stasis and thrombosis as consequences of lying' }),
  ],
  examples: [
    { name: 'ankylosed spine', baseline: 'week-14', given: { ankylosedSpine: true }, expect: 'applicable' },
    { name: 'OF5', baseline: 'week-14', given: { ofType: 'OF5' }, expect: 'applicable' },
    {
      name: 'instability in the checklist',
      baseline: 'week-14',
      given: { redFlags: { spinalInstability: true } },
      expect: 'applicable',
    },
    {
      name: 'posterior column, and worse on mobilising',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, painWorseOnMobilising: true },
      expect: 'applicable',
    },
    {
      name: 'posterior column in a burst fracture',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, burstOrVertebraPlana: true },
      expect: 'applicable',
    },
    {
      name: 'posterior column and retropulsion',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, retropulsion: true },
      expect: 'applicable',
    },
    {
      name: 'posterior column and OF4',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true, ofType: 'OF4' },
      expect: 'applicable',
    },
    {
      name: 'retropulsion with a nerve root affected',
      baseline: 'week-14',
      given: { retropulsion: true, radiculopathy: true },
      expect: 'applicable',
    },
    {
      name: 'retropulsion with pain into a leg',
      baseline: 'week-14',
      given: { retropulsion: true, painPattern: 'leg' },
      expect: 'applicable',
    },
    {
      name: 'retropulsion without symptoms',
      baseline: 'week-14',
      given: { retropulsion: true },
      expect: 'not-applicable',
    },
    {
      name: 'posterior column alone',
      baseline: 'week-14',
      given: { posteriorColumnInvolved: true },
      expect: 'not-applicable',
    },
    {
      name: 'a surgeon has judged it stable',
      baseline: 'week-14',
      given: { ankylosedSpine: true, surgeonJudgedStable: true },
      expect: 'done',
    },
    {
      name: 'a surgeon judged it stable 28 days ago',
      baseline: 'week-14',
      given: { ankylosedSpine: true, surgeonJudgedStable: { value: true, on: '2026-05-19' } },
      expect: 'done',
    },
    {
      name: 'a surgeon judged it stable 29 days ago',
      baseline: 'week-14',
      given: { ankylosedSpine: true, surgeonJudgedStable: { value: true, on: '2026-05-18' } },
      expect: 'applicable',
    },
    {
      name: 'OF5, though judged stable',
      baseline: 'week-14',
      given: { ofType: 'OF5', surgeonJudgedStable: true },
      expect: 'applicable',
    },
    {
      name: 'ankylosed, judged stable, type not known',
      baseline: 'week-14',
      given: { ankylosedSpine: true, ofType: null, surgeonJudgedStable: true },
      expect: 'done',
    },
    {
      name: 'ankylosed, fracture not known',
      baseline: 'nothing-known',
      given: { ankylosedSpine: true },
      expect: 'needs-data',
    },
    { name: 'no doubt', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'not known whether the spine is stiff: asked by the referral for it',
      baseline: 'week-14',
      given: { ankylosedSpine: null },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'Our own judgement, in the safe direction: the sources send these fractures to a surgeon and say nothing of the hours before, nor that it is the same day. What the precautions are is for the surgeon and the local rule to say. The drug against bone loss does not wait.',
})
