/** Tuberculosis in the past is remembered before cement. */

import { all, cite, not, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { caseTuberculosis2013 } from '../../case-reports.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { workUp } from '../../facts/work-up.ts'
import { investigateSuspectedInfection } from './investigate-suspected-infection.ts'

export const thinkOfInfectionAfterTuberculosis = recommendation({
  id: 'think-of-infection-after-tuberculosis',
  title: 'Think of an old infection before calling it osteoporosis',
  statement:
    'Exclude infection of the spine by markers, imaging and tissue before any cement: past tuberculosis or spinal infection.',
  forPatient: 'Because of the infection you once had, we make sure that it has not come back in the spine.',
  question: 'other-cause',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    rareSituations.pastTuberculosis,
    not(dangerToLife.infectionSeenToToday),
  ),
  doneWhen: workUp.infectionExcluded,
  supersededBy: [
    {
      recommendation: investigateSuspectedInfection,
      because: 'The work-up of a suspicion includes this.',
    },
  ],
  action: 'infection-workup',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'work-up',
  evidence: [
    cite(caseTuberculosis2013, {
      locator: 'tuberculosis of the lung six years before; the authors regret not having taken tissue',
    }),
  ],
  examples: [
    {
      name: 'tuberculosis six years ago',
      baseline: 'week-1',
      given: { pastTuberculosis: true },
      expect: 'applicable',
    },
    {
      name: 'a suspicion is worked up already',
      baseline: 'week-1',
      given: {
        pastTuberculosis: true,
        painSeverity: 6,
        redFlags: { ...allDenied, infectionSuspected: true },
      },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    {
      name: 'an infection is looked for today',
      baseline: 'week-1',
      given: { pastTuberculosis: true, redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { pastTuberculosis: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'excluded',
      baseline: 'week-1',
      given: { pastTuberculosis: true, infectionExcluded: true },
      expect: 'done',
    },
    { name: 'never', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not asked', baseline: 'week-1', given: { pastTuberculosis: null }, expect: 'needs-data' },
  ],
  remarks: 'Flagged, not blocked: medical care and the bone drug go on.',
})
