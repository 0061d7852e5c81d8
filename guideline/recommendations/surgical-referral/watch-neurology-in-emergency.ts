/** In an emergency the nervous system is examined now, not at the next contact. */

import { cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { bmjBpOscf, vcfTeachingDigest } from '../../evidence.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const watchNeurologyInEmergency = recommendation({
  id: 'watch-neurology-in-emergency',
  title: 'Examine the nervous system now',
  statement:
    'Examine strength, sensation, reflexes, gait, bladder and bowel now and write down the time, without holding up the referral.',
  forPatient: 'We check your strength, feeling, bladder and bowel now. Say at once if anything gets worse.',
  question: 'red-flags',
  stages: ['surgical-referral'],
  sources: ['S2', 'S19'],
  appliesWhen: redFlagsDerived.emergencySignPresent,
  doneWhen: elapsed(workUp.neurologyExaminedOn, '<=', days(0)),
  action: 'neuro-monitoring',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'Nerves once lost may not come back, and to look costs minutes: our own judgement.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [
    cite(bmjBpOscf, { locator: 'neurological involvement' }),
    cite(vcfTeachingDigest, { locator: 'a deficit is itself a red flag' }),
  ],
  examples: [
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
    },
    {
      name: 'instability alone, examined yesterday',
      baseline: 'week-1',
      given: { redFlags: { spinalInstability: true }, neurologyExaminedOn: '2026-03-15' },
      expect: 'applicable',
    },
    {
      name: 'cauda equina signs, examined today',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true }, neurologyExaminedOn: '2026-03-16' },
      expect: 'done',
    },
    { name: 'checklist clear', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'checklist not answered', baseline: 'week-1', given: { redFlags: null }, expect: 'needs-data' },
  ],
  remarks: 'The wording of what is examined, and that the time is written down, are ours.',
})
