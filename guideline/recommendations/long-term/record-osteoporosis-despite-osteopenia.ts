/** The diagnosis where density alone gives osteopenia. */

import { all, cite, not, recommendation } from '../../../src/language/index.ts'
import { aace2020, acp2017, esceo2019Guidance, nogg2024, whoTscore } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { fractureRiskDerived } from '../../facts/fracture-risk.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const recordOsteoporosisDespiteOsteopenia = recommendation({
  id: 'record-osteoporosis-despite-osteopenia',
  title: 'Osteoporosis, though the scan says osteopenia',
  statement:
    'Record clinical osteoporosis: the fracture makes the diagnosis; a T-score in the osteopenic range does not change this.',
  forPatient:
    'Your bone scan says "osteopenia". But a bone that breaks without a real accident means osteoporosis.',
  question: 'bone-diagnosis',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S1', 'S22'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    fractureRiskDerived.osteopeniaByDensity,
    not(redFlagsDerived.malignancyToExclude),
  ),
  action: 'osteoporosis-diagnosis',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'routine',
  step: 'work-up',
  evidence: [
    cite(aace2020, { locator: 'fragility fracture, even with a normal T-score', grade: 'level II, grade B' }),
    cite(acp2017, { locator: 'fragility fracture counts as osteoporosis' }),
    cite(esceo2019Guidance, { locator: 'low bone mass is not a disease category' }),
    cite(whoTscore, { locator: 'osteopenia: between -1.0 and -2.5' }),
    cite(nogg2024, { locator: 'whom T-scores apply to' }),
  ],
  examples: [
    { name: 'T-scores -1.8 and -1.6', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'spine exactly -1.0, hip -0.9: normal',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -1, tScoreHip: -0.9 },
      expect: 'not-applicable',
    },
    {
      name: 'hip exactly -1.0, spine -0.9: normal',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -0.9, tScoreHip: -1 },
      expect: 'not-applicable',
    },
    {
      name: 'called osteopenia, no T-score told',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: null, tScoreHip: null, densityCalled: 'osteopenia' },
      expect: 'applicable',
    },
    {
      name: 'osteopenia of the hip, in words',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: 'normal', tScoreHip: 'osteopenia' },
      expect: 'applicable',
    },
    {
      name: 'spine -1.1, hip normal',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -1.1, tScoreHip: 0 },
      expect: 'applicable',
    },
    {
      name: 'spine exactly -2.5: osteoporosis by density too',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -2.5 },
      expect: 'not-applicable',
    },
    {
      name: 'hip exactly -2.5: osteoporosis by density too',
      baseline: 'week-1',
      given: { tScoreHip: -2.5 },
      expect: 'not-applicable',
    },
    {
      name: 'man of 49: the bands do not apply',
      baseline: 'week-1',
      given: { sex: 'male', birthDate: '1976-03-17' },
      expect: 'not-applicable',
    },
    {
      name: 'man of 50',
      baseline: 'week-1',
      given: { sex: 'male', birthDate: '1976-03-16' },
      expect: 'applicable',
    },
    {
      name: 'suspicious images',
      baseline: 'week-1',
      given: { redFlags: { suspiciousImages: true } },
      expect: 'not-applicable',
    },
    {
      name: 'no T-score',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: null, tScoreHip: null },
      expect: 'needs-data',
    },
    {
      name: 'T-score of the lumbar spine -2.4, lowest T-score of the hip -0.9',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -2.4, tScoreHip: -0.9 },
      expect: 'applicable',
    },
    {
      name: 'lowest T-score of the hip -2.4, T-score of the lumbar spine -1',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -1, tScoreHip: -2.4 },
      expect: 'applicable',
    },
    {
      name: 'lowest T-score of the hip -1.1, T-score of the lumbar spine -1',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: -1, tScoreHip: -1.1 },
      expect: 'applicable',
    },
  ],
})
