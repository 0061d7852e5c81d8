/** The UK guideline on the first bone drug. */

import { cite, days, not, position } from '../../src/language/index.ts'
import { nogg2024 } from '../evidence.ts'
import { fracture, fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'

const uk = { jurisdiction: 'uk' }
const old = { onsetDate: '2024-03-15' }

export const noggAnabolicFirst = position({
  id: 'nogg-anabolic-first',
  body: 'National Osteoporosis Guideline Group',
  title: 'UK clinical guideline for osteoporosis',
  year: 2024,
  method: 'guideline',
  question: 'anabolic-first',
  speaksFor: { jurisdiction: ['uk'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The guideline is about osteoporosis.',
      verified: true,
    },
    {
      when: fractureDerived.severalVertebralFractures,
      stance: 'supports',
      text: 'Very high risk with several vertebral fractures: refer; some need an anabolic drug first.',
      verified: true,
    },
    {
      when: fractureRiskDerived.noggVeryHighRisk,
      stance: 'either',
      text: 'Very high risk: consider referral for a drug by injection, and begin a tablet meanwhile if that takes time.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'Start promptly; what comes first below very high risk was not read.',
  },
  closes: { after: fracture.onsetDate, by: days(730) },
  published: true,
  evidence: [
    cite(nogg2024, { locator: 'section 4: specialist referral, anabolic drugs first for some' }),
    cite(nogg2024, { locator: 'markers of very high risk; read in digests' }),
  ],
  examples: [
    { name: 'fresh fracture', baseline: 'week-1', setting: uk, expect: 'either' },
    {
      name: 'second fracture',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      setting: uk,
      expect: 'supports',
    },
    {
      name: 'fracture 730 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-16' },
      setting: uk,
      expect: 'either',
    },
    { name: 'fracture 731 days ago', baseline: 'week-1', given: old, setting: uk, expect: 'unpublished' },
    {
      name: 'old fracture, spine exactly -3.5',
      baseline: 'week-1',
      given: { ...old, tScoreLumbarSpine: -3.5 },
      setting: uk,
      expect: 'either',
    },
    {
      name: 'old fracture, hip exactly -3.5',
      baseline: 'week-1',
      given: { ...old, tScoreHip: -3.5 },
      setting: uk,
      expect: 'either',
    },
    {
      name: 'old fracture, prednisolone 7.5 mg for three months',
      baseline: 'week-1',
      given: { ...old, highDoseGlucocorticoid: true },
      setting: uk,
      expect: 'either',
    },
    {
      name: 'old fracture, very high band of the chart',
      baseline: 'week-1',
      given: { ...old, noggBandVeryHigh: true },
      setting: uk,
      expect: 'either',
    },
    {
      name: 'earlier fractures not asked',
      baseline: 'week-1',
      given: { earlierVertebralFractures: null },
      setting: uk,
      expect: 'needs-data',
    },
    { name: 'in the United States', baseline: 'week-1', expect: 'not-covered' },
    {
      name: 'not so: the chart of the UK guideline puts the FRAX result in its very high band, as of 366 days ago, onset of the fracture 731 days ago, in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', noggBandVeryHigh: { value: false, on: '2025-03-15' } },
      setting: { jurisdiction: 'uk' },
      expect: 'needs-data',
    },
    {
      name: 'not so: the chart of the UK guideline puts the FRAX result in its very high band, as of 365 days ago, onset of the fracture 731 days ago, in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', noggBandVeryHigh: { value: false, on: '2025-03-16' } },
      setting: { jurisdiction: 'uk' },
      expect: 'unpublished',
    },
    {
      name: 'not so: prednisolone of 7.5 mg a day or its like has been taken for three months, as of 91 days ago, onset of the fracture 731 days ago, in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', highDoseGlucocorticoid: { value: false, on: '2025-12-15' } },
      setting: { jurisdiction: 'uk' },
      expect: 'needs-data',
    },
    {
      name: 'not so: prednisolone of 7.5 mg a day or its like has been taken for three months, as of 90 days ago, onset of the fracture 731 days ago, in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', highDoseGlucocorticoid: { value: false, on: '2025-12-16' } },
      setting: { jurisdiction: 'uk' },
      expect: 'unpublished',
    },
    {
      name: 'T-score of the lumbar spine -3.4, onset of the fracture 731 days ago, in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', tScoreLumbarSpine: -3.4 },
      setting: { jurisdiction: 'uk' },
      expect: 'unpublished',
    },
    {
      name: 'lowest T-score of the hip -3.4, onset of the fracture 731 days ago, in the United Kingdom',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', tScoreHip: -3.4 },
      setting: { jurisdiction: 'uk' },
      expect: 'unpublished',
    },
  ],
  remarks: 'The window closes when the fracture by itself no longer makes the risk very high.',
})
