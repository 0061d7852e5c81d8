/** The diagnosis where density alone gives osteoporosis as well. */

import { all, cite, not, recommendation } from '../../../src/language/index.ts'
import { whoTscore } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { fractureRiskDerived } from '../../facts/fracture-risk.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const recordSevereOsteoporosis = recommendation({
  id: 'record-severe-osteoporosis',
  title: 'Severe osteoporosis',
  statement: 'Record severe osteoporosis: a T-score of -2.5 or lower and a fragility fracture.',
  forPatient: 'Your bones are thin on the scan, and one has broken: this is called severe osteoporosis.',
  question: 'bone-diagnosis',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S1', 'S22'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    fractureRiskDerived.osteoporosisByDensity,
    not(redFlagsDerived.malignancyToExclude),
  ),
  action: 'osteoporosis-diagnosis',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'routine',
  step: 'work-up',
  evidence: [cite(whoTscore, { locator: 'severe: -2.5 or lower with a fragility fracture' })],
  examples: [
    {
      name: 'spine exactly -2.5',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -2.5 },
      expect: 'applicable',
    },
    {
      name: 'osteoporosis of the hip, in words',
      baseline: 'week-1',
      given: { tScoreHip: 'osteoporosis' },
      expect: 'applicable',
    },
    {
      name: 'called osteoporosis, no T-score told',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: null, tScoreHip: null, densityCalled: 'osteoporosis' },
      expect: 'applicable',
    },
    { name: 'hip exactly -2.5', baseline: 'week-1', given: { tScoreHip: -2.5 }, expect: 'applicable' },
    {
      name: 'both -2.4',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -2.4, tScoreHip: -2.4 },
      expect: 'not-applicable',
    },
    {
      name: 'a malignant cause is suspected',
      baseline: 'week-1',
      given: { tScoreHip: -2.5, redFlags: { malignancySuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'T-scores not known',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: null, tScoreHip: null },
      expect: 'needs-data',
    },
  ],
})
