/** Osteoporosis by density does not vanish behind an accident. */

import { all, cite, is, recommendation } from '../../../src/language/index.ts'
import { endocrine20192020, whoTscore } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fracture, fractureDerived } from '../../facts/fracture.ts'
import { fractureRiskDerived } from '../../facts/fracture-risk.ts'
import { personDerived } from '../../facts/person.ts'
import { firstBoneDrugs, noFirstBoneDrug } from '../../options/first-bone-drugs.ts'
import { knownCauseExamples, otherCauseFirst, sepsisExample, suspectedCauseExamples } from '../superseders.ts'

export const treatLowDensityAfterTrauma = recommendation({
  id: 'treat-low-density-after-trauma',
  title: 'A bone drug for low density after an accident',
  statement:
    'Start a drug against osteoporosis: the T-score is -2.5 or lower, which is osteoporosis whatever broke the vertebra.',
  forPatient:
    'The accident broke the bone, but the scan shows that your bones are thin too. They need medicine.',
  question: 'first-bone-drug',
  stages: ['out-of-scope'],
  sources: ['S8', 'S22'],
  appliesWhen: all(
    fractureDerived.vertebralFracturePresent,
    personDerived.adult,
    is(fracture.fractureMechanism, 'high-energy'),
    fractureRiskDerived.osteoporoticDensity,
  ),
  doneWhen: boneDrugsDerived.takingBoneDrug,
  supersededBy: otherCauseFirst,
  action: 'anti-osteoporotic-drug',
  options: firstBoneDrugs,
  otherwise: noFirstBoneDrug,
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(whoTscore, { locator: 'osteoporosis at -2.5 or lower' }),
    cite(endocrine20192020, { locator: 'high risk by a T-score of -2.5 or lower; read in a digest' }),
  ],
  examples: [
    sepsisExample('week-1', { fractureMechanism: 'high-energy', tScoreLumbarSpine: -2.5 }),
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: -2.5, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    ...knownCauseExamples('week-1', { fractureMechanism: 'high-energy', tScoreLumbarSpine: -2.5 }),
    ...suspectedCauseExamples('week-1', { fractureMechanism: 'high-energy', tScoreLumbarSpine: -2.5 }),
    {
      name: 'T-score of the spine -2.5',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: -2.5 },
      expect: 'applicable',
    },
    {
      name: 'density called osteoporosis',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', densityCalled: 'osteoporosis' },
      expect: 'applicable',
    },
    {
      name: 'T-score of the hip -2.5',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreHip: -2.5 },
      expect: 'applicable',
    },
    {
      name: 'T-scores of -2.4',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: -2.4, tScoreHip: -2.4 },
      expect: 'not-applicable',
    },
    { name: 'low-energy', baseline: 'week-1', given: { tScoreLumbarSpine: -2.5 }, expect: 'not-applicable' },
    {
      name: '17 years old',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: -3, birthDate: '2008-03-17' },
      expect: 'not-applicable',
    },
    {
      name: '18 today',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: -3, birthDate: '2008-03-16' },
      expect: 'applicable',
    },
    {
      name: 'on alendronate',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: -3, takingAlendronate: true },
      expect: 'done',
    },
    {
      name: 'no T-score',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy', tScoreLumbarSpine: null, tScoreHip: null },
      expect: 'needs-data',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
  ],
})
