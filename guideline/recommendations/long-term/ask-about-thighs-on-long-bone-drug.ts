/** Years of a bisphosphonate: thighs and groins are asked about. */

import {
  all,
  any,
  cite,
  days,
  elapsed,
  known,
  not,
  recommendation,
  saidToHold,
} from '../../../src/language/index.ts'
import { fdaLabelAlendronate } from '../../evidence.ts'
import { boneDrugsDerived } from '../../facts/bone-drugs.ts'
import { careBesidesDrugs } from '../../facts/care-besides-drugs.ts'
import { currentBoneDrugs } from '../../facts/current-bone-drugs.ts'

const { thighOrGroinPain } = careBesidesDrugs

export const askAboutThighsOnLongBoneDrug = recommendation({
  id: 'ask-about-thighs-on-long-bone-drug',
  title: 'Ask about thigh and groin after years of a bone drug',
  statement: 'Ask about new pain of thigh or groin: after years of the drug the femur may crack.',
  forPatient: 'After years of this medicine a thigh bone can crack. Tell us if a thigh or groin hurts.',
  question: 'bone-drug-review',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S8', 'S20'],
  appliesWhen: all(
    any(saidToHold(boneDrugsDerived.takingBisphosphonate), saidToHold(currentBoneDrugs.takingDenosumab)),
    elapsed(currentBoneDrugs.boneDrugStartDate, '>=', days(1095)),
    any(not(known(thighOrGroinPain)), not(thighOrGroinPain)),
  ),
  doneWhen: not(thighOrGroinPain),
  action: 'follow-up',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'To ask costs a minute, and a thigh that breaks costs a leg its use: our own judgement.',
  urgency: 'weeks',
  step: 'danger',
  evidence: [cite(fdaLabelAlendronate, { locator: 'atypical femoral fracture' })],
  examples: [
    {
      name: 'three years on alendronate',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2023-03-17' },
      expect: 'applicable',
    },
    {
      name: 'a day short of three years',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2023-03-18' },
      expect: 'not-applicable',
    },
    {
      name: 'twelve years on denosumab',
      baseline: 'week-1',
      given: { takingDenosumab: true, boneDrugStartDate: '2014-03' },
      expect: 'applicable',
    },
    {
      name: 'asked, and no pain there',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2014-03', thighOrGroinPain: false },
      expect: 'done',
    },
    {
      name: 'a thigh hurts: it is imaged',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: '2014-03', thighOrGroinPain: true },
      expect: 'not-applicable',
    },
    {
      name: 'start not known',
      baseline: 'week-1',
      given: { takingAlendronate: true, boneDrugStartDate: null },
      expect: 'needs-data',
    },
    { name: 'no such drug', baseline: 'week-1', expect: 'not-applicable' },
  ],
  remarks: 'The label names the fracture; the three years (1,095 days) are our own judgement.',
})
