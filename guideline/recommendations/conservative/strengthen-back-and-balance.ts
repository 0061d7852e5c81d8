/** Exercise, first for the back and then for balance. */

import { all, cite, disputedBy, not, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { aaos2010Scf, asbmr2019Va, bhof2022, nogg2024 } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { prevention } from '../../facts/prevention.ts'
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
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const strengthenBackAndBalance = recommendation({
  id: 'strengthen-back-and-balance',
  title: 'Back-strengthening and balance exercise',
  statement:
    'Teach progressive back-extensor strengthening, unloaded at first where it hurts, then balance exercise and safe movement.',
  forPatient:
    'Gentle back exercises, first lying down if it hurts, help you move. They have not been shown to prevent falls or breaks.',
  question: 'mobilisation',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S4', 'S20'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, not(dangerToLife.emergencyOfBreathOrGut)),
  doneWhen: prevention.exerciseTaught,
  supersededBy: [...emergencyFirst, ...stabilityFirst, ...otherCauseFirst],
  action: 'exercise',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'Little harm where it is taught safely, and no costly choice to weigh against it; the strength is our own judgement.',
  urgency: 'weeks',
  step: 'treatment',
  everyone: true,
  evidence: [
    cite(nogg2024, {
      locator: 'section 8: back-extensor strengthening; unloaded first if painful is conditional',
      grade: 'Strong',
    }),
    cite(bhof2022, { locator: 'balance, strengthening, safe movement' }),
    cite(asbmr2019Va, { locator: 'mobility may improve, falls and fractures not' }),
    disputedBy(aaos2010Scf, { locator: 'exercise', grade: 'Inconclusive' }),
  ],
  examples: [
    sepsisExample('week-1'),
    ...dangerToLifeExamples('week-1'),
    ...knownCauseExamples('week-14'),
    ...stabilityExamples('week-14'),
    {
      name: 'malignancy suspected, the rest denied',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedMalignancy,
    },
    {
      name: 'infection suspected at a pain of 5, the rest denied',
      baseline: 'week-1',
      given: { painSeverity: 5, redFlags: { ...allDenied, infectionSuspected: true } },
      expect: 'applicable',
      displacedBy: investigateSuspectedInfection,
    },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'not taught yet', baseline: 'week-1', expect: 'applicable' },
    { name: 'taught', baseline: 'week-1', given: { exerciseTaught: true }, expect: 'done' },
    {
      name: 'taught 365 days ago',
      baseline: 'week-1',
      given: { exerciseTaught: { value: true, on: '2025-03-16' } },
      expect: 'done',
    },
    {
      name: 'taught 366 days ago',
      baseline: 'week-1',
      given: { exerciseTaught: { value: true, on: '2025-03-15' } },
      expect: 'applicable',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
