/** Work-up of a suspected spinal infection, before any procedure. */

import { all, cite, flagged, recommendation } from '../../../src/language/index.ts'
import { cmsLcdPva, hirsch2018Rand, vertos22010 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { redFlagChecklist } from '../../facts/red-flags.ts'

export const investigateSuspectedInfection = recommendation({
  id: 'investigate-suspected-infection',
  title: 'Investigate suspected infection',
  statement:
    'Investigate for an infection of the spine before any procedure: inflammatory markers, imaging and a spine opinion.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    flagged(redFlagChecklist.redFlags, 'infectionSuspected'),
  ),
  action: 'infection-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  urgency: 'days',
  evidence: [
    cite(cmsLcdPva, { locator: 'absolute exclusions' }),
    cite(hirsch2018Rand, { locator: 'absolute contraindications' }),
    cite(vertos22010, { locator: 'exclusions' }),
  ],
  examples: [
    {
      name: 'infection suspected',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true } },
      expect: 'applicable',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'infection not asked about',
      baseline: 'week-1',
      given: { redFlags: { malignancySuspected: false } },
      expect: 'needs-data',
    },
  ],
})
