/** Sepsis beside a painful spine: the hour counts. */

import { all, any, cite, not, recommendation, saidToHold } from '../../../src/language/index.ts'
import { casePyogenicSpondylitis } from '../../case-reports.ts'
import { cmsLcdPva } from '../../evidence.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { signsOfAnotherCause } from '../../facts/signs-of-another-cause.ts'
import { workUp } from '../../facts/work-up.ts'

const { septic } = signsOfAnotherCause

export const treatSepsisAtOnce = recommendation({
  id: 'treat-sepsis-at-once',
  title: 'Signs of sepsis: hospital at once',
  statement:
    'Send to hospital now: blood cultures, then antibiotics within the hour; image the spine after that.',
  forPatient:
    'There are signs that germs are in your blood. That is a danger to life. Call for emergency help now.',
  question: 'other-cause',
  stages: ['red-flag-workup', 'surgical-referral', 'conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S23'],
  appliesWhen: any(
    saidToHold(septic),
    all(redFlagsDerived.infectionToExclude, not(saidToHold(workUp.infectionExcluded)), septic),
  ),
  action: 'infection-workup',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Sepsis kills within hours: our own judgement, as everywhere in medicine.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(cmsLcdPva, { locator: 'absolute exclusions: infection' }),
    cite(casePyogenicSpondylitis, { locator: 'an abscess behind a presumed fracture' }),
  ],
  examples: [
    { name: 'signs of sepsis', baseline: 'week-1', given: { septic: true }, expect: 'applicable' },
    {
      name: 'signs of sepsis, no fracture shown yet',
      baseline: 'nothing-known',
      given: { septic: true },
      expect: 'applicable',
    },
    {
      name: 'infection suspected, sepsis not looked for',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true } },
      expect: 'needs-data',
    },
    {
      name: 'infection suspected and excluded, sepsis not looked for',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, infectionExcluded: true },
      expect: 'not-applicable',
    },
    {
      name: 'infection suspected, no sepsis',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, septic: false },
      expect: 'not-applicable',
    },
    {
      name: 'infection suspected, no sepsis 3 days ago',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, septic: { value: false, on: '2026-03-13' } },
      expect: 'not-applicable',
    },
    {
      name: 'infection suspected, no sepsis 4 days ago',
      baseline: 'week-1',
      given: { redFlags: { infectionSuspected: true }, septic: { value: false, on: '2026-03-12' } },
      expect: 'needs-data',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks:
    'Our own safety judgement: the sources read here bar a procedure in infection and say nothing of sepsis.',
})
