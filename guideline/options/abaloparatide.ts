/** Abaloparatide 80 micrograms a day under the skin. */

import { all, atLeast, cite, option } from '../../src/language/index.ts'
import { asbmrBhof2024Goal, endocrine20192020, fdaLabelAbaloparatide } from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { afterDenosumab, endocrineAnabolic, fastAnabolic, ukAnabolic } from './bone-drug-reasons.ts'
import {
  parathyroidDrugCautions,
  parathyroidDrugExamples,
  parathyroidDrugStops,
} from './parathyroid-drug-limits.ts'

const { parathyroidDrugEver, parathyroidDrugMonths, abaloparatideReaction } = boneDrugLimits
const usedFor = (months: number) => ({ parathyroidDrugEver: true, parathyroidDrugMonths: months })

export const abaloparatide = option({
  id: 'abaloparatide',
  title: 'Abaloparatide 80 µg a day',
  question: 'first-bone-drug',
  action: 'abaloparatide',
  drugClass: 'drugs that build bone',
  plainName: 'abaloparatide, the daily injection for the bones',
  forPatient:
    'An injection each day, for at most two years, that builds bone. You may feel dizzy when you stand up.',
  stops: [
    {
      when: abaloparatideReaction,
      states: ['past-reaction'],
      text: 'Contraindicated with hypersensitivity.',
      evidence: [cite(fdaLabelAbaloparatide, { locator: 'contraindications' })],
    },
    ...parathyroidDrugStops(fdaLabelAbaloparatide),
    {
      when: all(parathyroidDrugEver, atLeast(parathyroidDrugMonths, 24)),
      text: 'Two years in a lifetime are used up: more is not recommended.',
      evidence: [cite(fdaLabelAbaloparatide, { locator: 'cumulative use beyond two years' })],
    },
  ],
  cautions: [afterDenosumab, ...parathyroidDrugCautions(fdaLabelAbaloparatide)],
  preferWhen: [fastAnabolic, ukAnabolic, endocrineAnabolic],
  takingWhen: currentBoneDrugs.takingAbaloparatide,
  course: {
    dose: '80 micrograms a day under the skin',
    duration: 'at most two years in a lifetime, teriparatide counted',
    checkFirst: [
      'blood calcium, alkaline phosphatase',
      'vitamin D',
      'cancer, radiotherapy, Paget disease',
      'months of it or of teriparatide before',
    ],
    monitoring: [
      'blood pressure on standing: it may fall within 4 hours of a dose',
      'calcium',
      'adverse effects in severe kidney disease',
    ],
    followedBy: 'an antiresorptive drug without a gap',
  },
  sources: ['S8'],
  evidence: [
    cite(fdaLabelAbaloparatide, { locator: 'indication' }),
    cite(endocrine20192020, { locator: 'very high risk' }),
    cite(asbmrBhof2024Goal, { locator: 'osteoanabolic drugs after a recent fracture' }),
  ],
  examples: [
    ...parathyroidDrugExamples,
    {
      name: 'hypersensitivity',
      baseline: 'week-1',
      given: { abaloparatideReaction: true },
      expect: 'contraindicated',
    },
    { name: 'used for 23 months', baseline: 'week-1', given: usedFor(23), expect: 'suitable' },
    { name: 'used for 24 months', baseline: 'week-1', given: usedFor(24), expect: 'contraindicated' },
    {
      name: 'a second fracture',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      expect: 'suitable',
    },
    { name: 'on it already', baseline: 'week-1', given: { takingAbaloparatide: true }, expect: 'taking' },
    {
      name: 'number of earlier vertebral fractures 1',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      expect: 'suitable',
      preferred: 3,
    },
    {
      name: 'number of earlier vertebral fractures 0',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 0 },
      expect: 'suitable',
      preferred: 1,
    },
    {
      name: 'not so: alkaline phosphatase is raised without an explanation, as of 366 days ago',
      baseline: 'week-1',
      given: { raisedAlkalinePhosphatase: { value: false, on: '2025-03-15' } },
      expect: 'needs-data',
    },
    {
      name: 'not so: alkaline phosphatase is raised without an explanation, as of 365 days ago',
      baseline: 'week-1',
      given: { raisedAlkalinePhosphatase: { value: false, on: '2025-03-16' } },
      expect: 'suitable',
    },
    {
      name: 'kidney stones are active or recent, as of 366 days ago',
      baseline: 'week-1',
      given: { kidneyStones: { value: true, on: '2025-03-15' } },
      expect: 'suitable',
    },
    {
      name: 'kidney stones are active or recent, as of 365 days ago',
      baseline: 'week-1',
      given: { kidneyStones: { value: true, on: '2025-03-16' } },
      expect: 'caution',
    },
    {
      name: 'blood pressure falls on standing up, as of 366 days ago',
      baseline: 'week-1',
      given: { orthostaticHypotension: { value: true, on: '2025-03-15' } },
      expect: 'suitable',
    },
    {
      name: 'blood pressure falls on standing up, as of 365 days ago',
      baseline: 'week-1',
      given: { orthostaticHypotension: { value: true, on: '2025-03-16' } },
      expect: 'caution',
    },
  ],
  remarks: 'Stops that its label shares with teriparatide were read as "as teriparatide".',
})
