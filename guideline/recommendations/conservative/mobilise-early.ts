/** Up and about soon, with pain relief. */

import { all, cite, not, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { bmjBpOscf, nogg2024, vcfTeachingDigest } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { investigateSuspectedInfection } from '../red-flag-workup/investigate-suspected-infection.ts'
import { investigateSuspectedMalignancy } from '../red-flag-workup/investigate-suspected-malignancy.ts'
import { stabilityExamples, stabilityFirst } from '../stability-first.ts'
import {
  dangerToLifeExamples,
  emergencyFirst,
  knownCauseExamples,
  otherCauseFirst,
  sepsisExample,
} from '../superseders.ts'
import { mobiliseAfterStabilityIsJudged } from '../surgical-referral/mobilise-after-stability-is-judged.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const mobiliseEarly = recommendation({
  id: 'mobilise-early',
  title: 'Mobilise early',
  statement: 'Mobilise within one or two days, with pain relief, and teach safe movement and posture.',
  forPatient:
    'Get up within a day or two, with pain medicine if it hurts. Moving does not harm the bone and keeps you strong.',
  question: 'mobilisation',
  stages: ['conservative'],
  sources: ['S4', 'S21'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    not(fractureDerived.threeMonthsSinceOnset),
    not(dangerToLife.emergencyOfBreathOrGut),
  ),
  doneWhen: symptoms.mobilisesUnderAnalgesia,
  supersededBy: [
    ...emergencyFirst,
    ...stabilityFirst,
    ...otherCauseFirst,
    {
      recommendation: mobiliseAfterStabilityIsJudged,
      because: 'A surgeon first says whether the fracture is stable.',
    },
  ],
  action: 'early-mobilisation',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'To lie does certain harm and to move has none known; one guideline gives advice on movement its strongest grade.',
  urgency: 'days',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(bmjBpOscf, { locator: 'early mobilisation' }),
    cite(nogg2024, { locator: 'section 8: advice on movement', grade: 'Strong' }),
    cite(vcfTeachingDigest, { locator: 'mobilise within 24 to 48 hours' }),
  ],
  examples: [
    sepsisExample('week-1', { mobilisesUnderAnalgesia: false }),
    ...dangerToLifeExamples('week-1'),
    ...knownCauseExamples('week-1', { mobilisesUnderAnalgesia: false }),
    {
      name: 'one sign against a stable fracture',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, ofType: 'OF4' },
      expect: 'applicable',
      displacedBy: mobiliseAfterStabilityIsJudged,
    },
    {
      name: 'the same, judged stable by a surgeon',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, ofType: 'OF4', surgeonJudgedStable: true },
      expect: 'applicable',
    },
    ...stabilityExamples('week-1', { mobilisesUnderAnalgesia: false }),
    {
      name: 'malignancy suspected, the rest denied',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'not up yet',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false },
      expect: 'applicable',
    },
    { name: 'up and about', baseline: 'week-1', expect: 'done' },
    {
      name: 'day 83',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-25', mobilisesUnderAnalgesia: false },
      expect: 'applicable',
    },
    {
      name: 'day 84',
      baseline: 'week-14',
      given: { onsetDate: '2026-03-24', mobilisesUnderAnalgesia: false },
      expect: 'not-applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'infection suspected at a pain of 5',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, painSeverity: 5, redFlags: { infectionSuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: false, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'the patient mobilises under analgesia, as of 29 days ago',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: { value: true, on: '2026-02-15' } },
      expect: 'applicable',
    },
    {
      name: 'the patient mobilises under analgesia, as of 28 days ago',
      baseline: 'week-1',
      given: { mobilisesUnderAnalgesia: { value: true, on: '2026-02-16' } },
      expect: 'done',
    },
  ],
})
