/**
 * What reports and clinicians tell of fracture, bone and past in words. Each counts once it is said; none is asked of
 * everybody.
 */

import {
  atLeast,
  atMost,
  choice,
  condition,
  derived,
  exists,
  facts,
  includes,
  is,
  quantity,
  saidToHold,
  setOf,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { organTransplant as organTransplantCodes } from '../value-sets/organ-transplant.ts'

const ofFracture = facts({
  fractureCount: quantity('1', {
    title: 'number of broken vertebrae, old and new',
    question: 'How many vertebrae are broken in all, old and new, where the levels are not told?',
    range: [1, 24],
    inWords: { several: [2, 24], multiple: [2, 24] },
  }),
  fractureRegion: choice(
    {
      'above-t5': 'above T5',
      thoracic: 'thoracic, T5 to T10',
      thoracolumbar: 'thoracolumbar, T11 to L2',
      lumbar: 'lumbar, L3 to L5',
    },
    {
      title: 'region of the fracture',
      question: 'In which region of the spine is the fracture, where the level is not told?',
    },
  ),
  fractureShape: choice(
    {
      wedge: 'wedge',
      biconcave: 'biconcave',
      crush: 'crushed as a whole',
      pincer: 'pincer or split',
      burst: 'burst',
      flat: 'flat (vertebra plana)',
    },
    { title: 'shape of the fracture', question: 'Which shape does the broken vertebra have?' },
  ),
  wearingBrace: yesNo({
    title: 'the patient wears a brace',
    question: 'Does the patient wear a brace now?',
    goodFor: weeks(4),
  }),
  spinalStenosisOrSlip: yesNo({
    title: 'the spinal canal is narrow, or a vertebra has slipped',
    question: 'Is there a stenosis of the spinal canal, or has a vertebra slipped (spondylolisthesis)?',
  }),
})

const ofBone = facts({
  densityCalled: choice(
    { osteoporosis: 'osteoporosis', osteopenia: 'osteopenia', normal: 'normal' },
    {
      title: 'bone density as it is called',
      question: 'What is bone density called, if no T-score or site is given?',
      remarks: 'By a measurement only: a code for osteoporosis may stand there because of the fracture.',
    },
  ),
  zScore: quantity('{Z-score}', {
    title: 'lowest Z-score',
    question: 'What is the lowest Z-score of spine or hip?',
    range: [-7, 5],
    inWords: { 'below expected': [-7, -2], expected: [-1.999999, 5] },
  }),
  takingUnnamedBoneDrug: yesNo({
    title: 'the patient takes a bone drug of unknown name',
    question: 'Does the patient take a drug for the bones whose name is not known?',
  }),
  boneDrugTakenBadly: yesNo({
    title: 'the bone drug is not taken as prescribed',
    question: 'Is the bone drug forgotten, taken wrongly or left off?',
  }),
  takingHormoneTherapy: yesNo({
    title: 'the patient takes hormone therapy of the menopause',
    question: 'Does the patient take oestrogen or tibolone for the menopause?',
  }),
})

const ofPast = facts({
  otherFragilityFractures: setOf(
    {
      hip: 'hip',
      wrist: 'wrist',
      humerus: 'upper arm',
      pelvis: 'pelvis',
      ribs: 'ribs',
      other: 'another bone',
    },
    {
      title: 'other bones broken without trauma',
      question:
        'Other bones broken by a fall from standing or less, after the age of 40 (leave empty for none)?',
    },
  ),
  diabetes: yesNo({
    title: 'diabetes is known',
    question: 'Is diabetes known?',
  }),
  organTransplant: yesNo({
    title: 'the patient has had an organ transplant',
    question: 'Has the patient had a transplant of an organ?',
    source: exists(condition(organTransplantCodes, 'ever')),
  }),
})

export const toldInWords = facts({ ...ofFracture, ...ofBone, ...ofPast })

const said = facts({
  twoOrMoreBroken: derived({
    title: 'two vertebrae or more are said to be broken',
    when: atLeast(ofFracture.fractureCount, 2),
  }),
  regionAboveT5: derived({
    title: 'the fracture is said to lie above T5',
    when: is(ofFracture.fractureRegion, 'above-t5'),
  }),
  shapeBurstOrFlat: derived({
    title: 'the vertebra is called burst or flat',
    when: is(ofFracture.fractureShape, 'burst', 'flat'),
  }),
  shapePincer: derived({
    title: 'the fracture is called a pincer or split',
    when: is(ofFracture.fractureShape, 'pincer'),
  }),
  calledOsteoporosis: derived({
    title: 'bone density is called osteoporosis',
    when: is(ofBone.densityCalled, 'osteoporosis'),
  }),
  calledOsteopenia: derived({
    title: 'bone density is called osteopenia',
    when: is(ofBone.densityCalled, 'osteopenia'),
  }),
  densityBelowAge: derived({
    title: 'bone density is below what is expected at this age',
    when: atMost(ofBone.zScore, -2),
    remarks: 'A Z-score of -2 or less is the usual limit, recalled and not read in a source.',
  }),
  brokeElsewhere: derived({
    title: 'another bone broke without trauma',
    when: includes(ofPast.otherFragilityFractures, 'hip', 'wrist', 'humerus', 'pelvis', 'ribs', 'other'),
  }),
})

/** Each of them true only where it is said. */
export const toldInWordsDerived = facts({
  ...said,
  saidAboveT5: derived({
    title: 'it is said that the fracture lies above T5',
    when: saidToHold(said.regionAboveT5),
  }),
  saidUnnamedBoneDrug: derived({
    title: 'a bone drug of unknown name is taken',
    when: saidToHold(ofBone.takingUnnamedBoneDrug),
  }),
  saidTakenBadly: derived({
    title: 'it is said that the bone drug is not taken as prescribed',
    when: saidToHold(ofBone.boneDrugTakenBadly),
  }),
  saidHormoneTherapy: derived({
    title: 'hormone therapy of the menopause is taken',
    when: saidToHold(ofBone.takingHormoneTherapy),
  }),
  saidDiabetes: derived({ title: 'diabetes is said to be known', when: saidToHold(ofPast.diabetes) }),
  saidTransplant: derived({
    title: 'a transplant of an organ is known',
    when: saidToHold(ofPast.organTransplant),
  }),
  saidBelowAge: derived({
    title: 'a Z-score says that bone density is low for the age',
    when: saidToHold(said.densityBelowAge),
  }),
})
