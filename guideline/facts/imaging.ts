/** What images and bone density show: healing, deformity, morphology, T-scores. */

import {
  any,
  anyOf,
  choice,
  condition,
  days,
  derived,
  exists,
  facts,
  is,
  latest,
  lowest,
  observation,
  quantity,
  reported,
  saidToHold,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { kyphosis } from '../value-sets/kyphosis.ts'
import { tScoreHip as tScoreHipCodes } from '../value-sets/t-score-hip.ts'
import { tScoreLumbarSpine as tScoreLumbarSpineCodes } from '../value-sets/t-score-lumbar-spine.ts'
import { rareSituations } from './rare-situations.ts'
import { toldInWordsDerived } from './told-in-words.ts'

/** A T-score between these, written without a unit, may as well be a density in g/cm2 under the same code. */
const maybeDensity = [0.2, 2] as const

export const imaging = facts({
  advancedImaging: choice(
    {
      oedema: 'marrow oedema on magnetic resonance imaging',
      uptake: 'uptake on a bone scan, where magnetic resonance imaging was not possible',
      'no-sign': 'no sign of an unhealed fracture',
      'not-done': 'no such imaging yet',
    },
    {
      title: 'advanced imaging of the fracture',
      question:
        'What does magnetic resonance imaging, or a bone scan where that is not possible, show at the fractured level?',
      goodFor: weeks(12),
      remarks:
        'Oedema can stay visible for up to three months, so an older image no longer shows the present.',
    },
  ),
  mriNotPossible: yesNo({
    title: 'magnetic resonance imaging is not possible',
    question: 'Is magnetic resonance imaging impossible (a device or metal, or not to be had)?',
    goodFor: days(365),
  }),
  heightLossPercent: quantity('%', {
    title: 'loss of vertebral height',
    question: 'How much of its height has the vertebra lost, in percent?',
    range: [0, 100],
    inWords: { mild: [1, 24.999999], moderate: [25, 40], severe: [40.000001, 100] },
    remarks:
      'Mild is below 25 percent, moderate 25 to 40, severe above, as the panel of the United States has it.',
  }),
  heightLossProgressing: yesNo({
    title: 'the vertebra has collapsed further',
    question: 'Has the deformity progressed against the first image?',
    remarks: 'European panel: a further loss of 20 percent of height or more.',
  }),
  kyphoticDeformity: yesNo({
    title: 'a kyphotic deformity is present',
    question: 'Is there a kyphotic deformity?',
    source: anyOf(exists(condition(kyphosis, 'active')), exists(reported(kyphosis))),
    remarks: 'There is no agreed angle; the clinician decides.',
  }),
  ofType: choice(
    {
      OF1: 'OF1, oedema only',
      OF2: 'OF2, one endplate, posterior wall less than a fifth',
      OF3: 'OF3, one endplate, posterior wall more than a fifth',
      OF4: 'OF4, both endplates, frame loss, collapse or pincer',
      OF5: 'OF5, tension-band failure',
    },
    {
      title: 'type in the osteoporotic fracture classification',
      question: 'Which type of the AO Spine-DGOU osteoporotic fracture classification is it?',
    },
  ),
  retropulsion: yesNo({
    title: 'a fragment narrows the canal or the posterior wall is disrupted',
    question: 'Is there retropulsion, canal compromise or disruption of the posterior wall?',
  }),
  burstOrVertebraPlana: yesNo({
    title: 'the fracture is a burst fracture or vertebra plana',
    question: 'Is it a burst fracture, or has the vertebra collapsed flat?',
  }),
  posteriorColumnInvolved: yesNo({
    title: 'the posterior column is involved',
    question: 'Do the images show a lesion of the posterior column of the spine?',
  }),
  angularInstability: quantity('deg', {
    title: 'angular instability of a fracture that has not united',
    question: 'By how many degrees does the angle of an ununited vertebra change between positions?',
    range: [0, 90],
  }),
  tScoreLumbarSpine: quantity('{T-score}', {
    title: 'T-score of the lumbar spine',
    question: 'What is the T-score of the lumbar spine?',
    range: [-7, 5],
    inWords: { osteoporosis: [-7, -2.5], osteopenia: [-2.499999, -1.000001], normal: [-1, 5] },
    source: latest(observation(tScoreLumbarSpineCodes)),
    converts: { '1': 1, '{SD}': 1 },
    unclearBare: maybeDensity,
    remarks: 'Never holds up a bone drug: the fracture decides, not the density.',
  }),
  tScoreHip: quantity('{T-score}', {
    title: 'lowest T-score of the hip',
    question: 'What is the lowest T-score of hip or femoral neck?',
    range: [-7, 5],
    inWords: { osteoporosis: [-7, -2.5], osteopenia: [-2.499999, -1.000001], normal: [-1, 5] },
    source: lowest(observation(tScoreHipCodes)),
    converts: { '1': 1, '{SD}': 1 },
    unclearBare: maybeDensity,
  }),
  vertebralHounsfield: quantity("[hnsf'U]", {
    title: 'attenuation of the vertebral body',
    question: 'What is the attenuation of the vertebral body on computed tomography, in Hounsfield units?',
    range: [-200, 1000],
  }),
})

export const imagingDerived = facts({
  burstOrFlat: derived({
    title: 'the vertebra has burst or collapsed flat',
    when: any(imaging.burstOrVertebraPlana, saidToHold(toldInWordsDerived.shapeBurstOrFlat)),
  }),
  noMagnet: derived({
    title: 'it is said that magnetic resonance imaging is not possible',
    when: saidToHold(imaging.mriNotPossible),
  }),
  unhealedOnImaging: derived({
    title: 'imaging shows an unhealed fracture',
    when: any(
      is(imaging.advancedImaging, 'oedema', 'uptake'),
      saidToHold(rareSituations.intravertebralCleft),
    ),
    remarks: 'A cleft of gas or fluid shows it too, with or without oedema: our own judgement.',
  }),
})
