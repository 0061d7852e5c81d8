/** Denosumab is never just stopped. */

import { all, cite, recommendation } from '../../../src/language/index.ts'
import { denosumabStopReview, endocrine20192020, mhra2020Denosumab } from '../../evidence.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'

export const doNotStopDenosumabWithoutFollowOn = recommendation({
  id: 'do-not-stop-denosumab-without-follow-on',
  title: 'Never stop denosumab without a follow-on drug',
  statement:
    'Do not stop or delay denosumab without a follow-on drug: several vertebrae may break within 18 months.',
  forPatient:
    'Never skip or stop the six-monthly injection by yourself: bones in the spine may break after it. If it has to stop, another medicine follows and protects you.',
  question: 'denosumab-stop',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8', 'S20'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, currentBoneDrugs.takingDenosumab),
  action: 'leave-off-antiresorptive',
  direction: 'against',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(mhra2020Denosumab, {
      locator:
        'multiple vertebral fractures after stopping or delay; a prior vertebral fracture is the highest risk',
    }),
    cite(endocrine20192020, { locator: 'no holiday, follow-on drug needed' }),
    cite(denosumabStopReview, { locator: 'stopping' }),
  ],
  examples: [
    { name: 'on denosumab', baseline: 'week-1', given: { takingDenosumab: true }, expect: 'applicable' },
    { name: 'not on denosumab', baseline: 'week-1', expect: 'not-applicable' },
    { name: 'not known', baseline: 'week-1', given: { takingDenosumab: null }, expect: 'needs-data' },
  ],
})
