/** Which bone drugs the patient takes or took, and since when. */

import {
  any,
  atLeast,
  count,
  date,
  days,
  derived,
  doses,
  earliest,
  elapsed,
  facts,
  firstOf,
  latest,
  medication,
  quantity,
  saidToHold,
  yesNo,
} from '../../src/language/index.ts'
import { abaloparatide } from '../value-sets/abaloparatide.ts'
import { alendronate } from '../value-sets/alendronate.ts'
import { denosumab } from '../value-sets/denosumab.ts'
import { ibandronate } from '../value-sets/ibandronate.ts'
import { raloxifene } from '../value-sets/raloxifene.ts'
import { risedronate } from '../value-sets/risedronate.ts'
import { romosozumab } from '../value-sets/romosozumab.ts'
import { teriparatide } from '../value-sets/teriparatide.ts'
import { zoledronate } from '../value-sets/zoledronate.ts'

export const currentBoneDrugs = facts({
  takingRisedronate: yesNo({
    title: 'the patient takes risedronate',
    question: 'Does the patient take risedronate now?',
    silence: 'medications',
    source: latest(medication(risedronate)),
  }),
  takingIbandronate: yesNo({
    title: 'the patient takes ibandronate',
    question: 'Does the patient take ibandronate now?',
    silence: 'medications',
    source: latest(medication(ibandronate)),
  }),
  takingDenosumab: yesNo({
    title: 'the patient is on denosumab',
    question: 'Is the patient on denosumab 60 mg, even if a dose is overdue?',
    silence: 'medications',
    source: latest(medication(denosumab)),
  }),
  denosumabDoses: quantity('1', {
    title: 'number of denosumab doses',
    question: 'How many doses of denosumab 60 mg has the patient ever had?',
    range: [0, 100],
    silence: 'medications',
    source: count(medication(denosumab)),
    remarks: 'Counted from records, which may stand for several doses; only "none" and "any" matter here.',
  }),
  lastDenosumabDose: date({
    title: 'last dose of denosumab',
    question: 'On which day was the last dose of denosumab 60 mg given, ever?',
    source: firstOf(latest(doses(denosumab)), latest(medication(denosumab))),
    remarks:
      'A dose that was given counts before any order or statement, so that a new order never hides a dose that is late; only where none is recorded does an order count, from its own day.',
  }),
  takingTeriparatide: yesNo({
    title: 'the patient takes teriparatide',
    question: 'Does the patient take teriparatide now?',
    silence: 'medications',
    source: latest(medication(teriparatide)),
  }),
  takingAbaloparatide: yesNo({
    title: 'the patient takes abaloparatide',
    question: 'Does the patient take abaloparatide now?',
    silence: 'medications',
    source: latest(medication(abaloparatide)),
  }),
  takingRomosozumab: yesNo({
    title: 'the patient takes romosozumab',
    question: 'Does the patient take romosozumab now?',
    silence: 'medications',
    source: latest(medication(romosozumab)),
  }),
  takingRaloxifene: yesNo({
    title: 'the patient takes raloxifene',
    question: 'Does the patient take raloxifene or bazedoxifene now?',
    silence: 'medications',
    source: latest(medication(raloxifene)),
  }),
  boneDrugStartDate: date({
    title: 'start of the present bone drug',
    question: 'Since which day has the patient been on the present bone drug?',
    source: firstOf(
      earliest(medication(alendronate)),
      earliest(medication(risedronate)),
      earliest(medication(ibandronate)),
      earliest(medication(zoledronate)),
      earliest(medication(denosumab)),
      earliest(medication(raloxifene)),
      earliest(medication(teriparatide)),
      earliest(medication(abaloparatide)),
      earliest(medication(romosozumab)),
    ),
    remarks:
      'Of records the first drug of this list that has one counts, from its earliest record on. Where one drug followed another, say when the present one began.',
  }),
  boneDrugReviewedOn: date({
    title: 'last check of how the bone drug is taken',
    question: 'On which day was it last checked whether the bone drug is taken, and rightly?',
  }),
  anabolicCourseEnded: yesNo({
    title: 'an anabolic course has ended',
    question: 'Has a course of teriparatide, abaloparatide or romosozumab ended within the last two years?',
  }),
})

const denosumab60 = facts({
  denosumabDoseDated: derived({
    title: 'a dose of denosumab has a day',
    when: elapsed(currentBoneDrugs.lastDenosumabDose, '>=', days(0)),
  }),
})

export const currentBoneDrugsDerived = facts({
  ...denosumab60,
  denosumabEverGiven: derived({
    title: 'a dose of denosumab was ever given',
    when: any(atLeast(currentBoneDrugs.denosumabDoses, 1), saidToHold(denosumab60.denosumabDoseDated)),
    remarks: 'A dose that has a day counts against "none": its end may break a vertebra. Own judgement.',
  }),
  takingAnabolicDrug: derived({
    title: 'the patient takes an anabolic drug',
    when: any(
      currentBoneDrugs.takingTeriparatide,
      currentBoneDrugs.takingAbaloparatide,
      currentBoneDrugs.takingRomosozumab,
    ),
  }),
})
