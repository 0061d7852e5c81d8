/** A confirmed infection of the spine is treated and leaves the guideline. */

import { cite, recommendation } from '../../../src/language/index.ts'
import { caseTuberculosis2013 } from '../../case-reports.ts'
import { cmsLcdPva } from '../../evidence.ts'
import { rareSituations } from '../../facts/rare-situations.ts'

export const treatConfirmedInfection = recommendation({
  id: 'treat-confirmed-infection',
  title: 'Treat a confirmed infection of the spine',
  statement:
    'Treat the infection by what was cultured, with a specialist for infections and a spinal surgeon; this guideline does not treat it.',
  forPatient: 'The spine is infected. Specialists treat that first.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'surgical-referral'],
  sources: ['S23'],
  appliesWhen: rareSituations.infectionConfirmed,
  action: 'antimicrobial-treatment',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  urgency: 'days',
  evidence: [
    cite(caseTuberculosis2013, { locator: 'drugs against tuberculosis and fusion' }),
    cite(cmsLcdPva, { locator: 'absolute exclusions' }),
  ],
  examples: [
    { name: 'confirmed', baseline: 'week-1', given: { infectionConfirmed: true }, expect: 'applicable' },
    { name: 'not infected', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
