/** Pain and function: how bad, which way it goes, what the patient can still do. */

import {
  atMost,
  choice,
  condition,
  derived,
  exists,
  facts,
  formula,
  highest,
  latest,
  minus,
  observation,
  quantity,
  value,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { lungDisease } from '../value-sets/lung-disease.ts'
import { painScore } from '../value-sets/pain-score.ts'
import { radiculopathy as radiculopathyCodes } from '../value-sets/radiculopathy.ts'
import { findingSince } from './finding.ts'

/** Pain in words, as a number of 0 to 10: the bands are ours, in which nobody's own limit is moved. */
export const painInWords = {
  'no pain': [0, 0],
  painful: [1, 10],
  mild: [1, 3],
  moderate: [4, 6],
  severe: [7, 10],
} as const

export const symptoms = facts({
  painSeverity: quantity('{score}', {
    title: 'pain severity',
    question: 'How severe is the back pain now, under the present pain medicine, 0 to 10?',
    range: [0, 10],
    inWords: painInWords,
    goodFor: weeks(4),
    source: latest(observation(painScore)),
    remarks:
      'Who cannot rate the pain is judged by face, voice and movement, in words. Mild is 1 to 3, moderate 4 to 6, severe 7 to 10, painful 1 to 10: bands of ours.',
  }),
  worstPainSinceOnset: quantity('{score}', {
    title: 'worst pain since onset',
    question: 'How severe was the pain at its worst since the fracture, 0 to 10?',
    range: [0, 10],
    inWords: painInWords,
    source: highest(observation(painScore), { since: 'index-fracture' }),
  }),
  painTrend: choice(
    { improving: 'improving', stable: 'stable', worsening: 'worsening' },
    {
      title: 'course of the pain',
      question: 'Is the pain improving, stable or worsening?',
      goodFor: weeks(4),
    },
  ),
  painConcordantWithLevel: yesNo({
    title: 'pain matches the fractured level',
    question: 'Do examination and imaging place the pain at the fractured level?',
    remarks:
      'Pain away from the midline does not exclude the fracture as its cause; the pattern alone never decides.',
  }),
  painPattern: choice(
    {
      midline: 'at the fracture, beside the midline',
      diffuse: 'beyond the area beside the spine, such as flank or front',
      'remote-lumbosacral': 'low in the back, away from the fracture',
      leg: 'into a leg',
    },
    {
      title: 'pattern of the pain',
      question: 'Where is the pain felt?',
      goodFor: weeks(4),
      remarks: 'The pattern points at what to examine; it never decides for or against a procedure.',
    },
  ),
  painWorseOnMobilising: yesNo({
    title: 'pain grows when the patient is mobilised',
    question: 'Does pain grow from day to day as the patient is mobilised?',
    goodFor: weeks(4),
  }),
  incapacitatingPain: yesNo({
    title: 'pain is acute and incapacitating',
    question: 'Is the pain acute and so severe that the patient is incapacitated?',
    goodFor: weeks(4),
  }),
  lungFunctionImpaired: yesNo({
    title: 'a disease of the lungs may worsen with the kyphosis',
    question: 'Is lung function impaired by the deformity, or is there lung disease that it may worsen?',
    silence: 'problem-list',
    source: exists(condition(lungDisease, 'active')),
  }),
  radiculopathy: yesNo({
    title: 'a nerve root is affected',
    question: 'Is there pain or loss in the territory of a nerve root?',
    silence: 'problem-list',
    source: findingSince(radiculopathyCodes),
  }),
  rolandMorris: quantity('{score}', {
    title: 'Roland-Morris disability score',
    question: 'What is the Roland-Morris score, 0 to 24?',
    range: [0, 24],
    goodFor: weeks(4),
  }),
  mobilisesUnderAnalgesia: yesNo({
    title: 'the patient mobilises under analgesia',
    question: 'Can the patient get up and walk with the present pain medicine?',
    goodFor: weeks(4),
  }),
})

const { painSeverity, worstPainSinceOnset } = symptoms

export const symptomsDerived = facts({
  painAbsent: derived({ title: 'the fracture does not hurt', when: atMost(painSeverity, 0) }),
  painReliefSinceWorst: formula({
    title: 'fall of pain since its worst',
    unit: '{score}',
    term: minus(value(worstPainSinceOnset), value(painSeverity)),
  }),
})
