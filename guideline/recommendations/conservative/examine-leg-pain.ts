/** Pain in a leg is a nerve root or cauda equina until examined. */

import { all, cite, days, elapsed, is, recommendation } from '../../../src/language/index.ts'
import { painPatternMdpi2025 } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { workUp } from '../../facts/work-up.ts'
import { emergencyFirst } from '../superseders.ts'
import { referRedFlagEmergency } from '../surgical-referral/refer-red-flag-emergency.ts'

export const examineLegPain = recommendation({
  id: 'examine-leg-pain',
  title: 'Examine leg pain as a root or cauda equina problem',
  statement:
    'Examine the nervous system today: leg pain counts as nerve root or cauda equina problem until examined.',
  forPatient: 'Leg pain is not usual with this fracture. We check your nerves today.',
  question: 'pain-source',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S18'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, is(symptoms.painPattern, 'leg')),
  doneWhen: elapsed(workUp.neurologyExaminedOn, '<=', days(0)),
  supersededBy: emergencyFirst,
  action: 'neuro-monitoring',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'To miss a pressed nerve may be a catastrophe, and to look costs minutes: our own judgement.',
  urgency: 'days',
  step: 'work-up',
  evidence: [cite(painPatternMdpi2025, { locator: 'radiation to a leg in 6 percent' })],
  examples: [
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { painPattern: 'leg', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    { name: 'leg pain', baseline: 'week-1', given: { painPattern: 'leg' }, expect: 'applicable' },
    { name: 'midline pain', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'leg pain, examined today',
      baseline: 'week-1',
      given: { painPattern: 'leg', neurologyExaminedOn: '2026-03-16' },
      expect: 'done',
    },
    {
      name: 'leg pain, examined yesterday',
      baseline: 'week-1',
      given: { painPattern: 'leg', neurologyExaminedOn: '2026-03-15' },
      expect: 'applicable',
    },
    { name: 'pattern not known', baseline: 'week-1', given: { painPattern: null }, expect: 'needs-data' },
    {
      name: 'leg pain with cauda equina signs',
      baseline: 'week-1',
      given: { painPattern: 'leg', redFlags: { caudaEquinaSigns: true } },
      expect: 'applicable',
      displacedBy: referRedFlagEmergency,
    },
  ],
  remarks: 'That leg pain counts so until examined is our own caution.',
})
