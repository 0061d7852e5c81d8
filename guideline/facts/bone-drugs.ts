/** What bears on the choice of a bone drug: what is taken, and what stands against a drug. */

import {
  allergy,
  any,
  anyOf,
  chartFlag,
  condition,
  days,
  derived,
  exists,
  facts,
  latest,
  medication,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { alendronate } from '../value-sets/alendronate.ts'
import { bedBound } from '../value-sets/bed-bound.ts'
import { bisphosphonateAllergen } from '../value-sets/bisphosphonate-allergen.ts'
import { bisphosphonateReaction as bisphosphonateReactionCodes } from '../value-sets/bisphosphonate-reaction.ts'
import { calcitonin } from '../value-sets/calcitonin.ts'
import { giBleedingOrUlcer as giBleedingOrUlcerCodes } from '../value-sets/gi-bleeding-or-ulcer.ts'
import { hypocalcaemia as hypocalcaemiaCodes } from '../value-sets/hypocalcaemia.ts'
import { oesophagealEmptyingDisorder } from '../value-sets/oesophageal-emptying-disorder.ts'
import { upperGiDisease as upperGiDiseaseCodes } from '../value-sets/upper-gi-disease.ts'
import { zoledronate } from '../value-sets/zoledronate.ts'
import { currentBoneDrugs, currentBoneDrugsDerived } from './current-bone-drugs.ts'
import { painMedicineRisks } from './pain-medicines.ts'
import { toldInWordsDerived } from './told-in-words.ts'

export const boneDrugs = facts({
  takingAlendronate: yesNo({
    title: 'the patient takes alendronate',
    question: 'Does the patient take alendronate now?',
    silence: 'medications',
    source: latest(medication(alendronate)),
  }),
  takingZoledronate: yesNo({
    title: 'zoledronic acid was given within the last year',
    question: 'Was zoledronic acid 5 mg given within the last twelve months?',
    silence: 'medications',
    goodFor: days(365),
    source: latest(medication(zoledronate)),
  }),
  hypocalcaemia: yesNo({
    title: 'blood calcium is low',
    question: 'Is blood calcium, corrected for albumin, below the range of the laboratory?',
    danger: true,
    goodFor: days(90),
    source: exists(condition(hypocalcaemiaCodes, 'active')),
    remarks: 'Total calcium without albumin does not answer this. No problem list answers it by silence.',
  }),
  vitaminDDeficiency: yesNo({
    title: 'vitamin D is deficient',
    question: 'Is vitamin D deficient and not yet replaced?',
    goodFor: days(365),
    remarks: 'A year is the longest an answer is used here, a limit of ours.',
  }),
  oesophagealDisorder: yesNo({
    title: 'a disorder of the oesophagus delays emptying',
    question: 'Is there a stricture, achalasia or another disorder that delays emptying of the oesophagus?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(oesophagealEmptyingDisorder, 'active')),
  }),
  upperGiDisease: yesNo({
    title: 'active disease of the upper gut is present',
    question: 'Is there reflux disease, oesophagitis, an ulcer or trouble swallowing?',
    silence: 'problem-list',
    source: anyOf(
      exists(condition(upperGiDiseaseCodes, 'active')),
      exists(condition(giBleedingOrUlcerCodes, 'active')),
    ),
    remarks: 'A recorded bleeding of the gut counts until somebody says that it came from elsewhere.',
  }),
  cannotStayUpright: yesNo({
    title: 'the patient cannot stay upright for 30 minutes',
    question: 'Is the patient unable to sit or stand upright for 30 minutes?',
    danger: true,
    goodFor: weeks(4),
    source: exists(condition(bedBound, 'active')),
  }),
  bisphosphonateReaction: yesNo({
    title: 'the patient has reacted badly to a bisphosphonate',
    question: 'Is there hypersensitivity to a bisphosphonate?',
    danger: true,
    silence: 'allergies',
    source: anyOf(
      exists(condition(bisphosphonateReactionCodes, 'ever')),
      exists(allergy(bisphosphonateAllergen)),
      exists(chartFlag(bisphosphonateReactionCodes)),
    ),
  }),
  invasiveDentalWorkPlanned: yesNo({
    title: 'invasive dental work is planned',
    question: 'Is invasive dental work needed or planned?',
    goodFor: days(90),
    remarks: 'Ninety days are the longest an answer is used here, a limit of ours.',
  }),
  calcitoninAllergy: yesNo({
    title: 'the patient is allergic to salmon calcitonin',
    question: 'Is there an allergy to salmon calcitonin?',
    danger: true,
    silence: 'allergies',
    source: exists(allergy(calcitonin)),
  }),
})

const { takingAlendronate, takingZoledronate } = boneDrugs
const { takingRisedronate, takingIbandronate, takingDenosumab, takingRaloxifene } = currentBoneDrugs
const { takingAnabolicDrug } = currentBoneDrugsDerived

const bisphosphonate = facts({
  takingBisphosphonate: derived({
    title: 'the patient is on a bisphosphonate',
    when: any(takingAlendronate, takingZoledronate, takingRisedronate, takingIbandronate),
  }),
})

const { takingBisphosphonate } = bisphosphonate

export const boneDrugsDerived = facts({
  ...bisphosphonate,
  upperGutAtRisk: derived({
    title: 'the upper gut is diseased, bleeds or has an ulcer',
    when: any(boneDrugs.upperGiDisease, painMedicineRisks.giBleedingOrUlcer),
  }),
  takingBoneDrug: derived({
    title: 'the patient is on a bone drug',
    when: any(
      takingBisphosphonate,
      takingDenosumab,
      takingRaloxifene,
      takingAnabolicDrug,
      toldInWordsDerived.saidUnnamedBoneDrug,
    ),
  }),
  takingAntiresorptive: derived({
    title: 'the patient is on an antiresorptive drug',
    when: any(takingBisphosphonate, takingDenosumab, takingRaloxifene),
  }),
})
