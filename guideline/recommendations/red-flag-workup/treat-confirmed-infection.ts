/** A confirmed infection of the spine is treated and leaves the guideline. */

import { all, any, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { caseTuberculosis2013 } from '../../case-reports.ts'
import { cmsLcdPva } from '../../evidence.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const treatConfirmedInfection = recommendation({
  id: 'treat-confirmed-infection',
  title: 'Treat a confirmed infection of the spine',
  statement:
    'Treat the infection by what was cultured, with an infection specialist and a spinal surgeon, outside this guideline.',
  forPatient: 'There is an infection in the spine. It can be treated, and specialists do that first.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  // Asked where there is a suspicion; said without one, it counts as much.
  appliesWhen: any(
    all(redFlagsDerived.infectionToExclude, rareSituations.infectionConfirmed),
    saidToHold(rareSituations.infectionConfirmed),
  ),
  action: 'antimicrobial-treatment',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Life is at stake; it also bounds what this guideline covers.',
  urgency: 'days',
  step: 'cause',
  evidence: [
    cite(caseTuberculosis2013, { locator: 'drugs against tuberculosis and fusion' }),
    cite(cmsLcdPva, { locator: 'absolute exclusions' }),
  ],
  examples: [
    {
      name: 'suspected and confirmed',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'tuberculosis years ago, and confirmed now',
      baseline: 'week-1',
      given: { pastTuberculosis: true, infectionConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'suspected, not infected',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionConfirmed: false },
      expect: 'not-applicable',
    },
    {
      name: 'confirmed, no flag ticked',
      baseline: 'week-1',
      given: { infectionConfirmed: true },
      expect: 'applicable',
    },
    {
      name: 'no sign of infection',
      baseline: 'week-1',
      given: { infectionConfirmed: null },
      expect: 'not-applicable',
    },
    {
      name: 'suspected, not known whether confirmed',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionConfirmed: null },
      expect: 'needs-data',
    },
  ],
})
