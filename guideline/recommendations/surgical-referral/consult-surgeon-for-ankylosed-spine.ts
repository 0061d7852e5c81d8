/** A fracture of a stiff spine is taken for unstable. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { caseAnkylosedSpine } from '../../case-reports.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { stability } from '../../facts/stability.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from './refer-red-flag-emergency.ts'

export const consultSurgeonForAnkylosedSpine = recommendation({
  id: 'consult-surgeon-for-ankylosed-spine',
  title: 'Surgical consultation today for a fracture of an ankylosed spine',
  statement:
    'Refer to a spinal surgeon today: the spine is ankylosed, and a slight fall can break it through.',
  forPatient:
    'Your spine is stiff. A break in a stiff spine can harm nerves, so a spinal surgeon must look at it today.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'surgical-referral'],
  sources: ['S19'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, rareSituations.ankylosedSpine),
  doneWhen: stability.surgeonJudgedStable,
  supersededBy: emergencyFirst,
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'emergency',
  step: 'referral',
  evidence: [
    cite(caseAnkylosedSpine, {
      locator: 'complete deficit after a fall from standing; fixation from T8 to L2',
    }),
  ],
  examples: [
    {
      name: 'ankylosing spondylitis',
      baseline: 'week-1',
      given: { ankylosedSpine: true },
      expect: 'applicable',
    },
    {
      name: 'an emergency comes first',
      baseline: 'week-1',
      given: { ankylosedSpine: true, redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { ankylosedSpine: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'a surgeon has judged it stable',
      baseline: 'week-1',
      given: { ankylosedSpine: true, surgeonJudgedStable: true },
      expect: 'done',
    },
    { name: 'not stiff', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not asked', baseline: 'week-1', given: { ankylosedSpine: null }, expect: 'needs-data' },
  ],
  remarks:
    'Rests on a single case; no guideline on this was read. That it is the same day is our own judgement: such a fracture is taken for unstable until a surgeon has judged it.',
})
