/** A thigh or groin that hurts under a drug against bone loss may be about to break. */

import { all, any, cite, days, elapsed, recommendation, saidToHold } from '../../../src/language/index.ts'
import { fdaLabelAlendronate } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { careBesidesDrugs } from '../../facts/care-besides-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'

const { thighOrGroinPain, femursImaged } = careBesidesDrugs

export const imageThighsThatHurtOnBoneDrug = recommendation({
  id: 'image-thighs-that-hurt-on-bone-drug',
  title: 'Thigh or groin pain on a bone drug: image both femurs',
  statement: 'Image both femurs in full for pain of thigh or groin; no full weight on that leg until then.',
  forPatient:
    'Pain in your thigh or groin may come from a crack in the bone. We X-ray both thighs. Spare that leg until then.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    any(saidToHold(boneDrugsDerived.takingBisphosphonate), saidToHold(currentBoneDrugs.takingDenosumab)),
    any(
      saidToHold(thighOrGroinPain),
      all(elapsed(currentBoneDrugs.boneDrugStartDate, '>=', days(1095)), thighOrGroinPain),
    ),
  ),
  doneWhen: femursImaged,
  action: 'femur-imaging',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong:
    'A crack that is found can be nailed before the thigh breaks, and an X-ray costs little: our own judgement.',
  urgency: 'days',
  step: 'danger',
  evidence: [cite(fdaLabelAlendronate, { locator: 'atypical femoral fracture' })],
  examples: [
    {
      name: 'on alendronate, a thigh hurts',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2025-09-01', thighOrGroinPain: true },
      expect: 'applicable',
    },
    {
      name: 'on denosumab, a thigh hurts',
      baseline: 'week-1',
      given: { takingDenosumab: true, thighOrGroinPain: true },
      expect: 'applicable',
    },
    {
      name: 'both femurs imaged',
      baseline: 'week-1',
      given: { takingAlendronate: true, thighOrGroinPain: true, femursImaged: true },
      expect: 'done',
    },
    {
      name: 'femurs imaged 90 days ago',
      baseline: 'week-1',
      given: {
        takingAlendronate: true,
        thighOrGroinPain: true,
        femursImaged: { value: true, on: '2025-12-16' },
      },
      expect: 'done',
    },
    {
      name: 'femurs imaged 91 days ago',
      baseline: 'week-1',
      given: {
        takingAlendronate: true,
        thighOrGroinPain: true,
        femursImaged: { value: true, on: '2025-12-15' },
      },
      expect: 'applicable',
    },
    {
      name: 'three years on alendronate, nobody asked',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2023-03-17' },
      expect: 'needs-data',
    },
    {
      name: 'a day short of three years, nobody asked',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2023-03-18' },
      expect: 'not-applicable',
    },
    {
      name: 'twelve years on alendronate, no pain there',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2014-03', thighOrGroinPain: false },
      expect: 'not-applicable',
    },
    {
      name: 'twelve years on alendronate, no pain there 90 days ago',
      baseline: 'week-1',
      given: {
        takingAlendronate: true,
        boneDrugStartDate: '2014-03',
        thighOrGroinPain: { value: false, on: '2025-12-16' },
      },
      expect: 'not-applicable',
    },
    {
      name: 'twelve years on alendronate, no pain there 91 days ago',
      baseline: 'week-1',
      given: {
        takingAlendronate: true,
        boneDrugStartDate: '2014-03',
        thighOrGroinPain: { value: false, on: '2025-12-15' },
      },
      expect: 'needs-data',
    },
    {
      name: 'a thigh hurts, no such drug',
      baseline: 'week-1',
      given: { thighOrGroinPain: true },
      expect: 'not-applicable',
    },
  ],
  remarks:
    'The label names the fracture. That thigh and groin are asked about from three years on (1,095 days), and that both sides are imaged within days, is our own judgement.',
})
