/** The guideline of the Endocrine Society on the first bone drug. */

import { cite, not, position } from '../../src/language/index.ts'
import { endocrine20192020, payerVhrPolicies } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'
import { personDerived } from '../facts/person.ts'

export const endocrineSocietyAnabolicFirst = position({
  id: 'endocrine-society-anabolic-first',
  body: 'Endocrine Society',
  title: 'Guideline on postmenopausal osteoporosis, with its update',
  year: 2020,
  method: 'guideline',
  question: 'anabolic-first',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about osteoporosis.',
      verified: true,
    },
    {
      when: not(personDerived.postmenopausal),
      stance: 'not-covered',
      text: 'The guideline is about women after menopause.',
      verified: true,
    },
    {
      when: fractureRiskDerived.endocrineVeryHighRisk,
      stance: 'supports',
      text: 'Very high risk, several spine fractures and a T-score of -2.5 or lower: teriparatide or abaloparatide; romosozumab is an option.',
      verified: true,
    },
    {
      when: fractureDerived.severalVertebralFractures,
      stance: 'either',
      text: 'Several spine fractures: very high risk by its page, not by the definition a payer quotes, which asks for a T-score of -2.5 as well.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'High risk: a bisphosphonate first (strong, high certainty).',
  },
  published: true,
  evidence: [
    cite(endocrine20192020, {
      locator: 'bisphosphonate first; teriparatide, abaloparatide or romosozumab at very high risk',
      grade: '1, high',
    }),
    cite(payerVhrPolicies, { locator: 'definition of very high risk' }),
  ],
  examples: [
    { name: 'first fracture', baseline: 'week-1', expect: 'opposes' },
    {
      name: 'second fracture, T-score -1.8',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      expect: 'either',
    },
    {
      name: 'second fracture, spine exactly -2.5',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreLumbarSpine: -2.5 },
      expect: 'supports',
    },
    {
      name: 'second fracture, hip exactly -2.5',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreHip: -2.5 },
      expect: 'supports',
    },
    {
      name: 'earlier fractures not asked',
      baseline: 'week-1',
      given: { earlierVertebralFractures: null },
      expect: 'needs-data',
    },
    { name: 'a man', baseline: 'week-1', given: { sex: 'male' }, expect: 'not-covered' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    { name: 'nothing known', baseline: 'nothing-known', expect: 'needs-data' },
    {
      name: 'T-score of the lumbar spine not known',
      baseline: 'week-1',
      given: { tScoreLumbarSpine: null },
      expect: 'opposes',
    },
    {
      name: 'T-score of the lumbar spine -2.4, number of earlier vertebral fractures 1',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreLumbarSpine: -2.4 },
      expect: 'either',
    },
    {
      name: 'lowest T-score of the hip -2.4, number of earlier vertebral fractures 1',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreHip: -2.4 },
      expect: 'either',
    },
  ],
})
