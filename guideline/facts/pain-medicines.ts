/** What bears on the choice of a pain medicine: what is taken, and what stands against a medicine. */

import {
  allergy,
  anyOf,
  condition,
  date,
  days,
  exists,
  facts,
  latest,
  medication,
  quantity,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { acetaminophen } from '../value-sets/acetaminophen.ts'
import { acetaminophenReaction as acetaminophenReactionCodes } from '../value-sets/acetaminophen-reaction.ts'
import { antiplatelet } from '../value-sets/antiplatelet.ts'
import { benzodiazepine } from '../value-sets/benzodiazepine.ts'
import { giBleedingOrUlcer as giBleedingOrUlcerCodes } from '../value-sets/gi-bleeding-or-ulcer.ts'
import { gutBleeding as gutBleedingCodes } from '../value-sets/gut-bleeding.ts'
import { gutObstruction as gutObstructionCodes } from '../value-sets/gut-obstruction.ts'
import { heartFailure as heartFailureCodes } from '../value-sets/heart-failure.ts'
import { liverDisease as liverDiseaseCodes } from '../value-sets/liver-disease.ts'
import { liverFailure as liverFailureCodes } from '../value-sets/liver-failure.ts'
import { nsaidAllergen } from '../value-sets/nsaid-allergen.ts'
import { nsaidReaction as nsaidReactionCodes } from '../value-sets/nsaid-reaction.ts'
import { opioidReaction as opioidReactionCodes } from '../value-sets/opioid-reaction.ts'
import { oralGlucocorticoid } from '../value-sets/oral-glucocorticoid.ts'
import { oralNsaid } from '../value-sets/oral-nsaid.ts'
import { sleepApnoea as sleepApnoeaCodes } from '../value-sets/sleep-apnoea.ts'
import { strongOpioid } from '../value-sets/strong-opioid.ts'
import { substanceUseDisorder as substanceUseDisorderCodes } from '../value-sets/substance-use-disorder.ts'
import { ulcerHistory as ulcerHistoryCodes } from '../value-sets/ulcer-history.ts'
import { weakOpioid } from '../value-sets/weak-opioid.ts'
import { findingSince } from './finding.ts'

export const painMedicines = facts({
  takingAcetaminophen: yesNo({
    title: 'the patient takes acetaminophen',
    question: 'Does the patient take acetaminophen (paracetamol) now?',
    silence: 'medications',
    source: latest(medication(acetaminophen)),
  }),
  takingNsaid: yesNo({
    title: 'the patient takes an anti-inflammatory drug by mouth',
    question: 'Does the patient take an anti-inflammatory drug by mouth now?',
    silence: 'medications',
    source: latest(medication(oralNsaid)),
  }),
  takingWeakOpioid: yesNo({
    title: 'the patient takes a weak opioid',
    question: 'Does the patient take codeine or tramadol now?',
    silence: 'medications',
    source: latest(medication(weakOpioid)),
  }),
  takingStrongOpioid: yesNo({
    title: 'the patient takes a strong opioid',
    question: 'Does the patient take morphine, oxycodone or another strong opioid now?',
    silence: 'medications',
    source: latest(medication(strongOpioid)),
  }),
  milderMedicinesNotEnough: yesNo({
    title: 'pain is uncontrolled on milder pain medicines',
    question: 'Is pain uncontrolled on full-dose acetaminophen plus gel or patch, or can neither be used?',
    goodFor: weeks(2),
    remarks: 'Two weeks are the longest an answer is used here, a limit of ours.',
  }),
  opioidStartDate: date({
    title: 'start of the opioid',
    question: 'Since which day has an opioid been taken without a break?',
  }),
  opioidDailyDose: quantity('mg/d', {
    title: 'daily opioid dose as morphine',
    question: 'How many milligrams of oral morphine a day is the opioid dose equal to?',
    range: [0, 2000],
    goodFor: weeks(2),
  }),
  takingLaxative: yesNo({
    title: 'the patient takes a laxative',
    question: 'Does the patient take a laxative now?',
    goodFor: weeks(4),
  }),
})

export const painMedicineRisks = facts({
  acetaminophenReaction: yesNo({
    title: 'the patient has reacted badly to acetaminophen',
    question: 'Is there hypersensitivity to acetaminophen?',
    danger: true,
    silence: 'allergies',
    source: anyOf(
      exists(condition(acetaminophenReactionCodes, 'ever')),
      exists(allergy(acetaminophenReactionCodes)),
      exists(allergy(acetaminophen)),
    ),
  }),
  severeLiverDisease: yesNo({
    title: 'severe active liver disease is present',
    question: 'Is there severe active liver disease?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(liverFailureCodes, 'active')),
  }),
  chronicLiverDisease: yesNo({
    title: 'chronic liver disease is present',
    question: 'Is there chronic liver disease of a lesser degree?',
    silence: 'problem-list',
    source: exists(condition(liverDiseaseCodes, 'active')),
  }),
  threeDrinksDaily: yesNo({
    title: 'the patient has three or more alcoholic drinks a day',
    question: 'Three or more alcoholic drinks a day?',
    goodFor: days(365),
  }),
  malnourishedOrFrail: yesNo({
    title: 'the patient is malnourished or frail',
    question: 'Is the patient malnourished or frail?',
    goodFor: days(90),
  }),
  giBleedingOrUlcer: yesNo({
    title: 'the gut bleeds or has an ulcer',
    question: 'Is there bleeding from the gut, or an ulcer that has not healed?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(giBleedingOrUlcerCodes, 'active')),
  }),
  gutBleeding: yesNo({
    title: 'the gut is bleeding',
    question: 'Black stools, or vomited or fresh blood from the gut?',
    forPatient: 'black stools, or blood when you vomit or open your bowels',
    danger: true,
    silence: 'problem-list',
    source: findingSince(gutBleedingCodes),
    remarks:
      'Only what was recorded since the fracture: an older bleeding bars drugs and is no emergency now.',
  }),
  ulcerHistory: yesNo({
    title: 'an ulcer or bleeding of the gut occurred in the past',
    question: 'Did the patient have an ulcer or bleeding of the gut in the past?',
    source: exists(condition(ulcerHistoryCodes, 'ever')),
  }),
  heartFailure: yesNo({
    title: 'heart failure is present',
    question: 'Is there heart failure?',
    danger: true,
    silence: 'problem-list',
    source: exists(condition(heartFailureCodes, 'active')),
  }),
  bypassSurgery: yesNo({
    title: 'coronary bypass surgery is under way',
    question: 'Is the patient about to have, or just after, coronary bypass surgery?',
    danger: true,
    goodFor: weeks(4),
  }),
  nsaidReaction: yesNo({
    title: 'the patient has reacted badly to aspirin or an anti-inflammatory drug',
    question: 'Asthma, rash or another allergic reaction after aspirin or an anti-inflammatory drug?',
    danger: true,
    silence: 'allergies',
    source: anyOf(exists(condition(nsaidReactionCodes, 'ever')), exists(allergy(nsaidAllergen))),
  }),
  takingAntiplatelet: yesNo({
    title: 'the patient takes an antiplatelet drug',
    question: 'Does the patient take aspirin in low dose or another antiplatelet drug?',
    silence: 'medications',
    source: latest(medication(antiplatelet)),
  }),
  takingGlucocorticoid: yesNo({
    title: 'the patient takes a glucocorticoid',
    question: 'Does the patient take prednisolone or another glucocorticoid for the whole body?',
    silence: 'medications',
    source: latest(medication(oralGlucocorticoid)),
  }),
  takingSerotoninDrug: yesNo({
    title: 'the patient takes a serotonin reuptake inhibitor',
    question: 'Does the patient take a selective serotonin reuptake inhibitor?',
  }),
  kidneyStressingDrug: yesNo({
    title: 'the patient takes a drug that strains the kidney beside an anti-inflammatory one',
    question: 'Does the patient take an ACE inhibitor, an angiotensin receptor blocker or a diuretic?',
  }),
  hypertension: yesNo({
    title: 'blood pressure is high',
    question: 'Is high blood pressure known?',
  }),
  respiratoryDepression: yesNo({
    title: 'breathing is depressed',
    question: 'Is there significant respiratory depression?',
    forPatient: 'slow or weak breathing, or great sleepiness, while you take a strong pain medicine',
    danger: true,
    goodFor: weeks(4),
  }),
  gutObstruction: yesNo({
    title: 'the gut is obstructed or paralysed',
    question: 'Is there obstruction of the gut or paralytic ileus?',
    forPatient: 'a swollen belly with vomiting, while nothing passes',
    danger: true,
    goodFor: weeks(4),
    source: findingSince(gutObstructionCodes),
  }),
  severeAsthma: yesNo({
    title: 'severe asthma is not monitored',
    question: 'Is there acute or severe asthma without monitoring?',
    danger: true,
    goodFor: weeks(4),
  }),
  monoamineOxidaseInhibitor: yesNo({
    title: 'a monoamine oxidase inhibitor was taken within two weeks',
    question: 'Was a monoamine oxidase inhibitor taken within the last 14 days?',
    danger: true,
    goodFor: days(14),
  }),
  opioidReaction: yesNo({
    title: 'the patient has reacted badly to an opioid',
    question: 'Is there hypersensitivity to an opioid?',
    danger: true,
    silence: 'allergies',
    source: anyOf(
      exists(condition(opioidReactionCodes, 'ever')),
      exists(allergy(opioidReactionCodes)),
      exists(allergy(strongOpioid)),
      exists(allergy(weakOpioid)),
    ),
  }),
  takingSedative: yesNo({
    title: 'the patient takes a benzodiazepine or another sedative',
    question: 'Does the patient take a benzodiazepine or another drug that depresses the brain?',
    silence: 'medications',
    source: latest(medication(benzodiazepine)),
  }),
  sleepApnoea: yesNo({
    title: 'sleep apnoea is present',
    question: 'Is there moderate or severe sleep apnoea?',
    silence: 'problem-list',
    source: exists(condition(sleepApnoeaCodes, 'active')),
  }),
  substanceUseDisorder: yesNo({
    title: 'a substance use disorder or past overdose is known',
    question: 'Is there a substance use disorder, or was there an overdose?',
    silence: 'problem-list',
    source: exists(condition(substanceUseDisorderCodes, 'ever')),
  }),
})
