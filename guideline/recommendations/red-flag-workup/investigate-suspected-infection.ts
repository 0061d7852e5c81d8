/** Work-up of a suspected spinal infection, before any procedure. */

import { all, any, cite, not, recommendation } from '../../../src/language/index.ts'
import { cmsLcdPva, hirsch2018Rand, vertos22010 } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const investigateSuspectedInfection = recommendation({
  id: 'investigate-suspected-infection',
  title: 'Investigate suspected infection',
  statement:
    'Investigate for an infection of the spine before any procedure: inflammatory markers, imaging and a spine opinion.',
  forPatient: 'There may be an infection in the spine. We test for it within days, before any procedure.',
  question: 'other-cause',
  stages: ['red-flag-workup'],
  sources: ['S23'],
  appliesWhen: all(redFlagsDerived.infectionToExclude, not(dangerToLife.infectionSeenToToday)),
  doneWhen: any(workUp.infectionExcluded, rareSituations.infectionConfirmed),
  action: 'infection-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'Cement put into an infected bone may cost life: our own judgement, beside the stops of every body.',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(cmsLcdPva, { locator: 'absolute exclusions' }),
    cite(hirsch2018Rand, { locator: 'absolute contraindications' }),
    cite(vertos22010, { locator: 'exclusions' }),
  ],
  examples: [
    {
      name: 'suspected, with signs of sepsis',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, septic: true },
      expect: 'not-applicable',
    },
    {
      name: 'suspected, with a pain of 7',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, painSeverity: 7, septic: false },
      expect: 'not-applicable',
    },
    {
      name: 'suspected, and confirmed',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionConfirmed: true },
      expect: 'done',
    },
    {
      name: 'infection suspected',
      baseline: 'week-1',
      given: { painSeverity: 6, redFlags: { infectionSuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'fever',
      baseline: 'week-1',
      given: { painSeverity: 6, redFlags: { feverOrInfectionRisk: true } },
      expect: 'applicable',
    },
    {
      name: 'raised markers',
      baseline: 'week-1',
      given: { painSeverity: 6, redFlags: { raisedInflammatoryMarkers: true } },
      expect: 'applicable',
    },
    {
      name: 'work-up has excluded it',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionExcluded: true },
      expect: 'done',
    },
    {
      name: 'excluded 84 days ago',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionExcluded: { value: true, on: '2025-12-22' } },
      expect: 'done',
    },
    {
      name: 'excluded 85 days ago: no longer counts',
      baseline: 'week-1',
      given: {
        painSeverity: 6,
        redFlags: { infectionSuspected: true },
        infectionExcluded: { value: true, on: '2025-12-21' },
      },
      expect: 'applicable',
    },
    {
      name: 'suspected before any image has shown a fracture',
      baseline: 'nothing-known',
      given: { redFlags: { infectionSuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'disc and endplates bright on the image',
      baseline: 'week-1',
      given: { painSeverity: 6, discOrEndplateSignal: true },
      expect: 'applicable',
    },
    {
      name: 'the same 85 days ago: a danger does not grow stale',
      baseline: 'week-1',
      given: { painSeverity: 6, discOrEndplateSignal: { value: true, on: '2025-12-21' } },
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
  remarks:
    'Asks for no proven fracture first: a film that shows none does not clear the suspicion. A work-up leaves the pathway. Cleared by recording that infection was excluded, and by answering the checklist again before any procedure.',
})
