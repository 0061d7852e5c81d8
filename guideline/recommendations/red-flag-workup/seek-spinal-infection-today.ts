/** An infection that threatens life is looked for the same day. */

import { all, any, cite, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { casePyogenicSpondylitis } from '../../case-reports.ts'
import { cmsLcdPva, hirsch2018Rand } from '../../evidence.ts'
import { dangerToLife } from '../../facts/danger-to-life.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { signsOfAnotherCause } from '../../facts/signs-of-another-cause.ts'
import { workUp } from '../../facts/work-up.ts'

export const seekSpinalInfectionToday = recommendation({
  id: 'seek-spinal-infection-today',
  title: 'Infection of the spine: looked for today',
  statement:
    'Take blood cultures, inflammatory markers and contrast magnetic resonance of the spine today: an infection there may threaten life.',
  forPatient:
    'There may be an infection in the spine. Go to the emergency department today: blood tests and a scan cannot wait.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'surgical-referral', 'conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: all(dangerToLife.infectionToSeekToday, not(saidToHold(signsOfAnotherCause.septic))),
  doneWhen: any(workUp.infectionExcluded, rareSituations.infectionConfirmed),
  action: 'infection-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Life and cord may be at stake, and to look the same day costs little beside it.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(cmsLcdPva, { locator: 'absolute exclusions' }),
    cite(hirsch2018Rand, { locator: 'absolute contraindications' }),
    cite(casePyogenicSpondylitis, { locator: 'an abscess behind a presumed fracture' }),
  ],
  examples: [
    {
      name: 'fever with pain of 7',
      baseline: 'week-1',
      given: { redFlags: { feverOrInfectionRisk: true }, painSeverity: 7 },
      expect: 'applicable',
    },
    {
      name: 'infection suspected with pain of 7',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, painSeverity: 7 },
      expect: 'applicable',
    },
    {
      name: 'raised markers with pain of 7',
      baseline: 'week-1',
      given: { redFlags: { raisedInflammatoryMarkers: true }, painSeverity: 7 },
      expect: 'applicable',
    },
    {
      name: 'infection suspected with pain of 6',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, painSeverity: 6 },
      expect: 'not-applicable',
    },
    {
      name: 'a temperature of 38 with pain of 2, checklist clear',
      baseline: 'week-1',
      given: { bodyTemperature: 38, painSeverity: 2 },
      expect: 'applicable',
    },
    {
      name: 'a temperature of 37 with pain of 2, checklist clear',
      baseline: 'week-1',
      given: { bodyTemperature: 37, painSeverity: 2 },
      expect: 'not-applicable',
    },
    {
      name: 'infection suspected with pain of 6, temperature not taken',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, painSeverity: 6, bodyTemperature: null },
      expect: 'needs-data',
    },
    {
      name: 'infection suspected with pain of 6, no fever 3 days ago',
      baseline: 'week-1',
      given: {
        redFlags: { infectionSuspected: true },
        painSeverity: 6,
        bodyTemperature: { value: 36.8, on: '2026-03-13' },
      },
      expect: 'not-applicable',
    },
    {
      name: 'infection suspected with pain of 6, no fever 4 days ago',
      baseline: 'week-1',
      given: {
        redFlags: { infectionSuspected: true },
        painSeverity: 6,
        bodyTemperature: { value: 36.8, on: '2026-03-12' },
      },
      expect: 'needs-data',
    },
    {
      name: 'a bright disc with pain of 7',
      baseline: 'week-1',
      given: { discOrEndplateSignal: true },
      expect: 'applicable',
    },
    {
      name: 'an infection of the blood, not yet treated',
      baseline: 'week-14',
      given: { activeInfection: true },
      expect: 'applicable',
    },
    {
      name: 'signs of sepsis: the hospital takes the cultures',
      baseline: 'week-1',
      given: { bodyTemperature: 39, septic: true },
      expect: 'not-applicable',
    },
    {
      name: 'infection of the spine excluded',
      baseline: 'week-14',
      given: { activeInfection: true, infectionExcluded: true },
      expect: 'done',
    },
    {
      name: 'infection of the spine confirmed',
      baseline: 'week-14',
      given: { activeInfection: true, infectionConfirmed: true },
      expect: 'done',
    },
    { name: 'checklist clear', baseline: 'week-14', expect: 'not-applicable' },
    {
      name: 'infection not asked about',
      baseline: 'week-14',
      given: { redFlags: { malignancySuspected: false } },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Our own safety judgement: the sources bar a procedure in infection and name no hour for the search. Pain of 7 stands for severe pain.',
})
