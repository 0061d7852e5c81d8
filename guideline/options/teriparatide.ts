/** Teriparatide 20 micrograms a day under the skin. */

import {
  all,
  any,
  atLeast,
  atMost,
  cite,
  disputedBy,
  is,
  moreThan,
  not,
  option,
} from '../../src/language/index.ts'
import { ofTeriparatide } from '../effects/bone-drugs.ts'
import { acp2023, asbmrBhof2024Goal, endocrine20192020, fdaLabelTeriparatide, vero2018 } from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { currentBoneDrugs } from '../facts/current-bone-drugs.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { personDerived } from '../facts/person.ts'
import { settings } from '../settings.ts'
import { afterDenosumab, endocrineAnabolic, fastAnabolic, ukAnabolic } from './bone-drug-reasons.ts'
import {
  parathyroidDrugCautions,
  parathyroidDrugExamples,
  parathyroidDrugStops,
} from './parathyroid-drug-limits.ts'

const { parathyroidDrugEver, parathyroidDrugMonths, teriparatideReaction, takingDigoxin } = boneDrugLimits
const twoYearsUsed = all(parathyroidDrugEver, atLeast(parathyroidDrugMonths, 24))
const usedFor = (months: number) => ({ parathyroidDrugEver: true, parathyroidDrugMonths: months })

export const teriparatide = option({
  id: 'teriparatide',
  title: 'Teriparatide 20 µg a day',
  question: 'first-bone-drug',
  action: 'teriparatide',
  drugClass: 'drugs that build bone',
  plainName: 'teriparatide, the daily injection for the bones',
  forPatient:
    'An injection each day, for at most two years, that builds bone. In a trial 5 of 100 women broke a bone in the spine with it, and 12 of 100 with a weekly tablet.',
  stops: [
    {
      when: teriparatideReaction,
      states: ['past-reaction'],
      text: 'Contraindicated with hypersensitivity.',
      evidence: [cite(fdaLabelTeriparatide, { locator: 'contraindications' })],
    },
    ...parathyroidDrugStops(fdaLabelTeriparatide),
    {
      when: all(twoYearsUsed, not(is(settings.jurisdiction, 'us'))),
      text: 'Two years in a lifetime are used up: the most allowed outside the United States.',
      evidence: [cite(fdaLabelTeriparatide, { locator: '24 months elsewhere; read in a review' })],
    },
  ],
  cautions: [
    {
      when: twoYearsUsed,
      text: 'Two years in a lifetime are used up: longer only at lasting or renewed high risk.',
      evidence: [cite(fdaLabelTeriparatide, { locator: 'beyond two years; read in a digest' })],
    },
    afterDenosumab,
    ...parathyroidDrugCautions(fdaLabelTeriparatide),
    {
      when: takingDigoxin,
      text: 'With digoxin a rise of calcium can do harm.',
      evidence: [cite(fdaLabelTeriparatide, { locator: 'digoxin' })],
    },
  ],
  preferWhen: [
    fastAnabolic,
    ukAnabolic,
    endocrineAnabolic,
    {
      when: all(
        personDerived.postmenopausal,
        any(fractureDerived.severalVertebralFractures, moreThan(imaging.heightLossPercent, 40)),
        any(atMost(imaging.tScoreLumbarSpine, -1.5), atMost(imaging.tScoreHip, -1.5)),
      ),
      text: 'In such women it beat risedronate: 5.4 against 12.0 percent with a new vertebral fracture.',
      evidence: [cite(vero2018, { locator: 'several or severe vertebral fractures, T-score -1.5 or lower' })],
    },
  ],
  takingWhen: currentBoneDrugs.takingTeriparatide,
  course: {
    dose: '20 micrograms a day under the skin',
    duration: 'at most two years in a lifetime',
    checkFirst: [
      'blood calcium, alkaline phosphatase',
      'vitamin D',
      'cancer, radiotherapy, Paget disease',
      'months of it or of abaloparatide before',
    ],
    monitoring: ['calcium', 'dizziness on standing'],
    followedBy: 'an antiresorptive drug without a gap',
  },
  sources: ['S8'],
  evidence: [
    cite(fdaLabelTeriparatide, { locator: 'indication: high risk, men too' }),
    cite(vero2018, { locator: '5.4 against 12.0 percent' }),
    cite(endocrine20192020, { locator: 'very high risk' }),
    cite(asbmrBhof2024Goal, { locator: 'osteoanabolic drugs after a recent fracture' }),
    disputedBy(acp2023, {
      locator: 'bisphosphonate first; only women at very high risk',
      grade: 'conditional, low',
    }),
  ],
  effects: ofTeriparatide,
  examples: [
    ...parathyroidDrugExamples,
    {
      name: 'hypersensitivity',
      baseline: 'week-1',
      given: { teriparatideReaction: true },
      expect: 'contraindicated',
    },
    { name: 'used for 23 months', baseline: 'week-1', given: usedFor(23), expect: 'suitable' },
    { name: 'used for 24 months, United States', baseline: 'week-1', given: usedFor(24), expect: 'caution' },
    {
      name: 'used for 24 months, United Kingdom',
      baseline: 'week-1',
      given: usedFor(24),
      setting: { jurisdiction: 'uk' },
      expect: 'contraindicated',
    },
    { name: 'digoxin', baseline: 'week-1', given: { takingDigoxin: true }, expect: 'caution' },
    {
      name: 'a second fracture',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1 },
      expect: 'suitable',
    },
    {
      name: 'severe fracture, T-score exactly -1.5',
      baseline: 'week-1',
      given: { heightLossPercent: 41, tScoreLumbarSpine: -1.5, tScoreHip: -1.5 },
      expect: 'suitable',
    },
    {
      name: 'height loss exactly 40 percent, T-score -1.4',
      baseline: 'week-1',
      given: { heightLossPercent: 40, tScoreLumbarSpine: -1.4, tScoreHip: -1.4 },
      expect: 'suitable',
    },
    { name: 'on it already', baseline: 'week-1', given: { takingTeriparatide: true }, expect: 'taking' },
    {
      name: 'months of teriparatide and abaloparatide together 23, teriparatide or abaloparatide has been used at some time, in the United Kingdom',
      baseline: 'week-1',
      given: { parathyroidDrugEver: true, parathyroidDrugMonths: 23 },
      setting: { jurisdiction: 'uk' },
      expect: 'suitable',
    },
    {
      name: 'loss of vertebral height 41',
      baseline: 'week-1',
      given: { heightLossPercent: 41 },
      expect: 'suitable',
      preferred: 2,
    },
    {
      name: 'loss of vertebral height 40',
      baseline: 'week-1',
      given: { heightLossPercent: 40 },
      expect: 'suitable',
      preferred: 1,
    },
    {
      name: 'the patient takes digoxin, as of 91 days ago',
      baseline: 'week-1',
      given: { takingDigoxin: { value: true, on: '2025-12-15' } },
      expect: 'suitable',
    },
    {
      name: 'the patient takes digoxin, as of 90 days ago',
      baseline: 'week-1',
      given: { takingDigoxin: { value: true, on: '2025-12-16' } },
      expect: 'caution',
    },
    {
      name: 'T-score of the lumbar spine -1.5, number of earlier vertebral fractures 1, lowest T-score of the hip -1.4',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreLumbarSpine: -1.5, tScoreHip: -1.4 },
      expect: 'suitable',
      preferred: 4,
    },
    {
      name: 'lowest T-score of the hip -1.5, number of earlier vertebral fractures 1, T-score of the lumbar spine -1.4',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreLumbarSpine: -1.4, tScoreHip: -1.5 },
      expect: 'suitable',
      preferred: 4,
    },
    {
      name: 'number of earlier vertebral fractures 1, T-score of the lumbar spine -1.4, lowest T-score of the hip -1.4',
      baseline: 'week-1',
      given: { earlierVertebralFractures: 1, tScoreLumbarSpine: -1.4, tScoreHip: -1.4 },
      expect: 'suitable',
      preferred: 3,
    },
    {
      name: 'not so: the growth plates are open, as of 365 days ago, a day short of 24, sex: male, age at menopause not known',
      baseline: 'week-1',
      given: {
        birthDate: '2002-03-17',
        sex: 'male',
        menopauseAge: null,
        openEpiphyses: { value: false, on: '2025-03-16' },
      },
      expect: 'caution',
    },
    {
      name: 'not so: the growth plates are open, as of 366 days ago, a day short of 24, sex: male, age at menopause not known',
      baseline: 'week-1',
      given: {
        birthDate: '2002-03-17',
        sex: 'male',
        menopauseAge: null,
        openEpiphyses: { value: false, on: '2025-03-15' },
      },
      expect: 'needs-data',
    },
  ],
  remarks:
    'Licensed for men at high risk too. Growth plates are asked about below 25 only, a practical limit of ours.',
})
