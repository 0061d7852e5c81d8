/** An anabolic drug before any other at very high risk. */

import { all, any, cite, disputedBy, not, recommendation } from '../../../src/language/index.ts'
import {
  acp2023,
  arch2017,
  asbmrBhof2024Goal,
  conley2020Coalition,
  endocrine20192020,
  nogg2024,
  sbemAbrasso2022,
  vero2018,
} from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { fractureRiskDerived } from '../../facts/fracture-risk.ts'
import { abaloparatide } from '../../options/abaloparatide.ts'
import { romosozumab } from '../../options/romosozumab.ts'
import { teriparatide } from '../../options/teriparatide.ts'
import { knownCauseExamples, otherCauseFirst, sepsisExample, suspectedCauseExamples } from '../superseders.ts'
import { pregnancyExample, pregnancyFirst } from './wait-with-bone-drug-in-pregnancy.ts'

const { imminentRisk, aaceVeryHighRisk } = fractureRiskDerived

/** Two years after the onset nothing of it is recent. */
const old = { onsetDate: '2024-03-15' }
const veryHigh = (given: Readonly<Record<string, unknown>>) => ({ ...old, ...given })

export const considerAnabolicFirst = recommendation({
  id: 'consider-anabolic-first',
  title: 'An anabolic drug first?',
  statement:
    'Ask a specialist about starting with {options}: risk is very high, guidelines differ. Do not delay treatment.',
  forPatient:
    'Your risk of another break is high. A specialist can say whether a bone-building medicine should come first.',
  question: 'anabolic-first',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S8'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(imminentRisk, fractureDerived.severalVertebralFractures, aaceVeryHighRisk),
    not(boneDrugsDerived.takingBoneDrug),
  ),
  supersededBy: [...otherCauseFirst, ...pregnancyFirst],
  action: 'anabolic-agent',
  options: [teriparatide, romosozumab, abaloparatide],
  otherwise: {
    title: 'First bone drug: a specialist decides',
    statement:
      'Ask a bone specialist what comes first: risk is very high, and every anabolic drug is contraindicated.',
    forPatient:
      'Your risk of another break is high. A specialist decides with you which bone medicine is safe.',
  },
  direction: 'for',
  strength: 'conditional',
  certainty: 'moderate',
  urgency: 'weeks',
  step: 'treatment',
  evidence: [
    cite(asbmrBhof2024Goal, {
      locator: 'lower risk fast after a recent fracture; weigh osteoanabolic drugs',
    }),
    cite(nogg2024, { locator: 'specialist referral at very high risk; oral treatment if delay is expected' }),
    cite(endocrine20192020, { locator: 'very high risk, including those with multiple fractures' }),
    cite(sbemAbrasso2022, { locator: 'anabolic first at very high risk' }),
    cite(vero2018, { locator: 'teriparatide against risedronate: 5.4 against 12.0 percent' }),
    cite(arch2017, { locator: 'romosozumab, then alendronate: 6.2 against 11.9 percent' }),
    disputedBy(acp2023, {
      locator: 'bisphosphonate first',
      grade: 'strong, high (women); conditional, low (men)',
    }),
    disputedBy(conley2020Coalition, { locator: 'alendronate or risedronate first' }),
  ],
  examples: [
    sepsisExample('week-1'),
    pregnancyExample,
    {
      name: 'checklist not answered',
      baseline: 'week-1',
      given: { redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    ...knownCauseExamples('week-1'),
    ...suspectedCauseExamples('week-1'),
    { name: 'fresh fracture at 74', baseline: 'week-1', expect: 'applicable' },
    {
      name: 'fresh fracture at 49: very high risk by the endocrinologists only',
      baseline: 'week-1',
      given: { pregnant: false, birthDate: '1976-03-17' },
      expect: 'applicable',
    },
    {
      name: 'fracture 365 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-16' },
      expect: 'applicable',
    },
    {
      name: 'fracture 366 days ago, the only one',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15' },
      expect: 'not-applicable',
    },
    { name: 'old fracture, the only one', baseline: 'week-1', given: old, expect: 'not-applicable' },
    {
      name: 'old fracture, the second one',
      baseline: 'week-1',
      given: veryHigh({ earlierVertebralFractures: 1 }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, spine -3.1',
      baseline: 'week-1',
      given: veryHigh({ tScoreLumbarSpine: -3.1 }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, spine exactly -3.0',
      baseline: 'week-1',
      given: veryHigh({ tScoreLumbarSpine: -3 }),
      expect: 'not-applicable',
    },
    {
      name: 'old fracture, hip exactly -3.0',
      baseline: 'week-1',
      given: veryHigh({ tScoreHip: -3 }),
      expect: 'not-applicable',
    },
    {
      name: 'old fracture, falls with injury',
      baseline: 'week-1',
      given: veryHigh({ highFallRisk: true }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, despite a bone drug taken then',
      baseline: 'week-1',
      given: veryHigh({ fractureDespiteBoneDrug: true }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, glucocorticoid',
      baseline: 'week-1',
      given: veryHigh({ takingGlucocorticoid: true }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, aromatase inhibitor',
      baseline: 'week-1',
      given: veryHigh({ takingHormoneAblation: true }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, FRAX 31 percent',
      baseline: 'week-1',
      given: veryHigh({ fraxModel: 'us-with-density', fraxMajor: 31, fraxHip: 4 }),
      expect: 'applicable',
    },
    {
      name: 'old fracture, FRAX exactly 30 and 4.5 percent',
      baseline: 'week-1',
      given: veryHigh({ fraxModel: 'us-with-density', fraxMajor: 30, fraxHip: 4.5 }),
      expect: 'not-applicable',
    },
    {
      name: 'old fracture, FRAX 31 percent by the model of another country',
      baseline: 'week-1',
      given: veryHigh({ fraxModel: 'uk-with-density', fraxMajor: 31, fraxHip: 5 }),
      expect: 'not-applicable',
    },
    {
      name: 'on alendronate already',
      baseline: 'week-1',
      given: { takingAlendronate: true },
      expect: 'not-applicable',
    },
    {
      name: 'bone drugs not known',
      baseline: 'week-1',
      given: { takingAlendronate: null },
      expect: 'needs-data',
    },
    {
      name: 'ten-year probability of a major fracture by FRAX 18, as of 365 days ago, onset of the fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', fraxMajor: { value: 18, on: '2025-03-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'ten-year probability of a hip fracture by FRAX 2.4, as of 366 days ago, onset of the fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', fraxHip: { value: 2.4, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'ten-year probability of a hip fracture by FRAX 2.4, as of 365 days ago, onset of the fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', fraxHip: { value: 2.4, on: '2025-03-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'FRAX model used: United States, without bone density, as of 366 days ago, onset of the fracture 731 days ago, ten-year probability of a hip fracture by FRAX 5',
      baseline: 'week-1',
      given: {
        onsetDate: '2024-03-15',
        fraxModel: { value: 'us-without-density', on: '2025-03-15' },
        fraxHip: 5,
      },
      expect: 'needs-data',
    },
    {
      name: 'FRAX model used: another country, without bone density, as of 365 days ago, onset of the fracture 731 days ago, ten-year probability of a hip fracture by FRAX not known',
      baseline: 'week-1',
      given: {
        onsetDate: '2024-03-15',
        fraxModel: { value: 'other-without-density', on: '2025-03-16' },
        fraxHip: null,
      },
      expect: 'not-applicable',
    },
    {
      name: 'not so: falls with injury have occurred or are likely, as of 366 days ago, onset of the fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', highFallRisk: { value: false, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: falls with injury have occurred or are likely, as of 365 days ago, onset of the fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', highFallRisk: { value: false, on: '2025-03-16' } },
      expect: 'not-applicable',
    },
    {
      name: 'lowest T-score of the hip -3.1, onset of the fracture 366 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2025-03-15', tScoreHip: -3.1 },
      expect: 'applicable',
    },
    {
      name: 'FRAX model used: United States, without bone density, onset of the fracture 366 days ago, ten-year probability of a major fracture by FRAX 18, as of 366 days ago',
      baseline: 'week-1',
      given: {
        onsetDate: '2025-03-15',
        fraxMajor: { value: 18, on: '2025-03-15' },
        fraxModel: 'us-without-density',
      },
      expect: 'needs-data',
    },
    {
      name: 'ten-year probability of a hip fracture by FRAX 4.6, onset of the fracture 731 days ago',
      baseline: 'week-1',
      given: { onsetDate: '2024-03-15', fraxHip: 4.6 },
      expect: 'applicable',
    },
  ],
  remarks:
    'Risk is very high by some bodies, while others begin with a bisphosphonate. Where the specialist takes time, a bisphosphonate begins meanwhile, unless it is contraindicated. Bodies disagree; each stands with its own words. Most of the evidence for anabolic drugs first is in women.',
})
