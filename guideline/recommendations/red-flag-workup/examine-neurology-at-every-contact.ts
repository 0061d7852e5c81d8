/** The nervous system is examined whenever the patient is seen. */

import { cite, days, elapsed, recommendation } from '../../../src/language/index.ts'
import { bmjBpOscf, vcfTeachingDigest } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { workUp } from '../../facts/work-up.ts'
import { watchNeurologyInEmergency } from '../surgical-referral/watch-neurology-in-emergency.ts'

export const examineNeurologyAtEveryContact = recommendation({
  id: 'examine-neurology-at-every-contact',
  title: 'Examine the nervous system at every contact',
  statement:
    'Examine strength, sensation, reflexes, gait, bladder and bowel at this contact, and answer the red-flag checklist.',
  forPatient:
    'At every visit we check your strength, feeling, bladder and bowel. Call at once if any of these changes.',
  question: 'red-flags',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S2', 'S4'],
  appliesWhen: fractureDerived.vertebralFracturePresent,
  doneWhen: elapsed(workUp.neurologyExaminedOn, '<=', days(0)),
  supersededBy: [
    {
      recommendation: watchNeurologyInEmergency,
      because: 'In an emergency the nervous system is examined now, not at the next contact.',
    },
  ],
  action: 'neuro-monitoring',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'To miss a deficit may be a catastrophe, and to look costs minutes: our own judgement.',
  urgency: 'routine',
  step: 'danger',
  everyone: true,
  evidence: [
    cite(bmjBpOscf, { locator: 'neurological involvement' }),
    cite(vcfTeachingDigest, { locator: 'a deficit is itself a red flag' }),
  ],
  examples: [
    {
      name: 'examined today',
      baseline: 'week-1',
      given: { neurologyExaminedOn: '2026-03-16' },
      expect: 'done',
    },
    {
      name: 'examined yesterday',
      baseline: 'week-1',
      given: { neurologyExaminedOn: '2026-03-15' },
      expect: 'applicable',
    },
    { name: 'no examination recorded', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'cauda equina signs',
      baseline: 'week-1',
      given: { redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: watchNeurologyInEmergency,
    },
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'no fracture',
      baseline: 'week-1',
      given: { vertebralFracture: false, fractureLevels: null, fragilityFractureWithoutSite: false },
      expect: 'not-applicable',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
