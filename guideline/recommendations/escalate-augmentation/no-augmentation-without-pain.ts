/** A fracture that does not hurt is not cemented. */

import { all, atMost, cite, recommendation } from '../../../src/language/index.ts'
import { acr2022Vcf, evicoreCmm607, hirsch2018Rand } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { symptoms } from '../../facts/symptoms.ts'

export const noAugmentationWithoutPain = recommendation({
  id: 'no-augmentation-without-pain',
  title: 'No augmentation of a fracture that does not hurt',
  statement: 'Do not augment: the fracture does not hurt. The bone drug and the search for causes continue.',
  forPatient: 'A break that does not hurt needs no cement. It needs bone medicine.',
  question: 'augmentation-now',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S1', 'S11'],
  appliesWhen: all(fractureDerived.confirmedAtraumaticFracture, atMost(symptoms.painSeverity, 0)),
  action: 'vertebral-augmentation',
  direction: 'against',
  strength: 'strong',
  certainty: 'low',
  whyStrong:
    'Without pain there is nothing to gain, and the procedure has its risks: no benefit, certain harm.',
  urgency: 'routine',
  step: 'treatment',
  evidence: [
    cite(evicoreCmm607, { locator: 'prophylactic or painless use' }),
    cite(hirsch2018Rand, { locator: 'entry at 5 of 10' }),
    cite(acr2022Vcf, {
      locator: 'asymptomatic fracture: medical management alone, as third parties report it',
      grade: 'Usually Appropriate',
      unverified: true,
    }),
  ],
  examples: [
    { name: 'pain 0', baseline: 'week-1', given: { painSeverity: 0 }, expect: 'applicable' },
    { name: 'pain 1', baseline: 'week-1', given: { painSeverity: 1 }, expect: 'not-applicable' },
    { name: 'pain not rated', baseline: 'week-1', given: { painSeverity: null }, expect: 'needs-data' },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
