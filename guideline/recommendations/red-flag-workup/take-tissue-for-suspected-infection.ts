/** Tissue and culture where the spine may be infected. */

import {
  all,
  any,
  atLeast,
  cite,
  flagged,
  not,
  recommendation,
  saidToHold,
} from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { casePyogenicSpondylitis, caseTuberculosis2013 } from '../../case-reports.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { redFlagChecklist, redFlagsDerived } from '../../facts/red-flags.ts'
import { signsOfAnotherCause } from '../../facts/signs-of-another-cause.ts'
import { treatment } from '../../facts/treatment.ts'
import { workUp } from '../../facts/work-up.ts'

export const takeTissueForSuspectedInfection = recommendation({
  id: 'take-tissue-for-suspected-infection',
  title: 'Tissue for culture when the spine may be infected',
  statement:
    'Take tissue and cultures, for tuberculosis too: an infection of the spine is suspected, or signs of it follow augmentation.',
  forPatient: 'A small sample from the spine shows whether there is an infection, and which medicine works.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: all(
    any(
      flagged(redFlagChecklist.redFlags, 'infectionSuspected'),
      all(
        redFlagsDerived.infectionToExclude,
        any(treatment.augmentationDone, atLeast(treatment.augmentationProcedures, 1)),
      ),
    ),
    not(saidToHold(signsOfAnotherCause.septic)),
  ),
  doneWhen: any(workUp.infectionExcluded, rareSituations.infectionConfirmed),
  action: 'biopsy',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(caseTuberculosis2013, {
      locator:
        'tuberculosis proven in tissue four weeks after vertebroplasty; no biopsy had been taken before',
    }),
    cite(casePyogenicSpondylitis, { locator: 'an abscess behind a presumed fracture' }),
  ],
  examples: [
    {
      name: 'infection suspected, with signs of sepsis',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, septic: true },
      expect: 'not-applicable',
    },
    {
      name: 'infection suspected',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'fever after an augmentation',
      baseline: 'week-1',
      given: { augmentationDone: true, redFlags: { feverOrInfectionRisk: true } },
      expect: 'applicable',
    },
    {
      name: 'fever after one earlier augmentation',
      baseline: 'week-1',
      given: { augmentationProcedures: 1, redFlags: { ...allDenied, feverOrInfectionRisk: true } },
      expect: 'applicable',
    },
    {
      name: 'fever, never augmented',
      baseline: 'week-1',
      given: { augmentationProcedures: 0, redFlags: { ...allDenied, feverOrInfectionRisk: true } },
      expect: 'not-applicable',
    },
    {
      name: 'excluded',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionExcluded: true },
      expect: 'done',
    },
    {
      name: 'confirmed',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionConfirmed: true },
      expect: 'done',
    },
    { name: 'no sign of infection', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
