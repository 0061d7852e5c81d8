/** Surgical consultation when the osteoporotic fracture score is above 6 whatever the unknowns are. */

import { all, cite, disputedBy, moreThan, not, recommendation } from '../../../src/language/index.ts'
import { acr2018Vcf, ofClassificationAo, ofScoreOptimised2026, ulrich2025OfScore } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { ofScores } from '../../facts/of-score.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'

export const consultSurgeonAtHighOfScore = recommendation({
  id: 'consult-surgeon-at-high-of-score',
  title: 'Surgical consultation at an OF score above 6',
  statement:
    'Ask a spinal surgeon: the modified OF score is above 6, where the card advises operative treatment, which includes augmentation.',
  forPatient: 'A score of your fracture suggests that a surgeon should look at it.',
  question: 'surgery',
  stages: ['conservative', 'escalate-augmentation'],
  sources: ['S11', 'S19'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    moreThan(ofScores.ofScore, 6),
    not(redFlagsDerived.emergencySignPresent),
  ),
  action: 'surgical-consultation',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(ofClassificationAo, { locator: 'modified OF score' }),
    cite(ulrich2025OfScore, { locator: 'discrimination of the score' }),
    cite(ofScoreOptimised2026, { locator: 'accuracy before and after reweighting' }),
    disputedBy(acr2018Vcf, { locator: 'variant 2', grade: 'Usually Not Appropriate' }),
  ],
  examples: [
    {
      name: 'score exactly 6',
      baseline: 'week-14',
      given: { heightLossProgressing: false, mobilisesUnderAnalgesia: true, tScoreLumbarSpine: -3.1 },
      expect: 'not-applicable',
    },
    {
      name: 'score 7',
      baseline: 'week-14',
      given: { heightLossProgressing: true, mobilisesUnderAnalgesia: true },
      expect: 'applicable',
    },
    {
      name: 'score 5',
      baseline: 'week-14',
      expect: 'not-applicable',
    },
    {
      name: 'progression not known: 5 or 7',
      baseline: 'week-14',
      given: { heightLossProgressing: null },
      expect: 'needs-data',
    },
    {
      name: 'above 6 whatever the T-score is',
      baseline: 'week-14',
      given: { ofType: 'OF4', tScoreLumbarSpine: null, tScoreHip: null },
      expect: 'applicable',
    },
    {
      name: 'T-score exactly -3 scores nothing: 5',
      baseline: 'week-14',
      given: { tScoreLumbarSpine: -3 },
      expect: 'not-applicable',
    },
    {
      name: 'three marks of frail health count as two: OF4 with progression is 7',
      baseline: 'week-14',
      given: {
        ofType: 'OF4',
        heightLossProgressing: true,
        asaClass: 4,
        modifiedFrailtyIndex: 3,
        takingAnticoagulant: true,
      },
      expect: 'applicable',
    },
    {
      name: 'pain 4 scores less: OF3 with progression is 5',
      baseline: 'week-14',
      given: { heightLossProgressing: true, painSeverity: 4 },
      expect: 'not-applicable',
    },
    {
      name: 'OF4 with anticoagulation is 6',
      baseline: 'week-14',
      given: { ofType: 'OF4', takingAnticoagulant: true },
      expect: 'not-applicable',
    },
    {
      name: 'OF4 with anticoagulation, 91 Hounsfield units: 6',
      baseline: 'week-14',
      given: { ofType: 'OF4', takingAnticoagulant: true, vertebralHounsfield: 91 },
      expect: 'not-applicable',
    },
    {
      name: 'OF4 with anticoagulation, 90 Hounsfield units: 7',
      baseline: 'week-14',
      given: { ofType: 'OF4', takingAnticoagulant: true, vertebralHounsfield: 90 },
      expect: 'applicable',
    },
    {
      name: 'OF4 with anticoagulation, hip T-score -3.1: 7',
      baseline: 'week-14',
      given: { ofType: 'OF4', takingAnticoagulant: true, tScoreHip: -3.1 },
      expect: 'applicable',
    },
    {
      name: 'OF4, ASA class 3: 7',
      baseline: 'week-14',
      given: { ofType: 'OF4', asaClass: 3 },
      expect: 'applicable',
    },
    {
      name: 'OF4, ASA class 4: 6',
      baseline: 'week-14',
      given: { ofType: 'OF4', asaClass: 4 },
      expect: 'not-applicable',
    },
    {
      name: 'OF4, frailty index 2: 7',
      baseline: 'week-14',
      given: { ofType: 'OF4', modifiedFrailtyIndex: 2 },
      expect: 'applicable',
    },
    {
      name: 'OF4, frailty index 3: 6',
      baseline: 'week-14',
      given: { ofType: 'OF4', modifiedFrailtyIndex: 3 },
      expect: 'not-applicable',
    },
    {
      name: 'OF4, cannot get up: 9',
      baseline: 'week-14',
      given: { ofType: 'OF4', mobilisesUnderAnalgesia: false },
      expect: 'applicable',
    },
    {
      name: 'OF2 with a nerve root affected and progression: 7',
      baseline: 'week-14',
      given: { ofType: 'OF2', radiculopathy: true, heightLossProgressing: true },
      expect: 'applicable',
    },
    {
      name: 'cauda equina signs: emergency instead',
      baseline: 'week-14',
      given: { ofType: 'OF4', redFlags: { caudaEquinaSigns: true } },
      expect: 'not-applicable',
    },
    {
      name: 'checklist not answered, above 6 either way',
      baseline: 'week-14',
      given: { ofType: 'OF4', redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'type in the osteoporotic fracture classification: OF1, oedema only, attenuation of the vertebral body not known, a nerve root is affected not known, the patient mobilises under analgesia not known',
      baseline: 'week-14',
      given: { ofType: 'OF1', vertebralHounsfield: null, radiculopathy: null, mobilisesUnderAnalgesia: null },
      expect: 'not-applicable',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF2, one endplate, posterior wall less than a fifth',
      baseline: 'week-1',
      given: { ofType: 'OF2' },
      expect: 'not-applicable',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF5, tension-band failure, attenuation of the vertebral body 89, pain severity 0, ASA class 4, five-item modified frailty index 3',
      baseline: 'week-14',
      given: {
        ofType: 'OF5',
        vertebralHounsfield: 89,
        painSeverity: 0,
        asaClass: 4,
        modifiedFrailtyIndex: 3,
      },
      expect: 'not-applicable',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF5, tension-band failure',
      baseline: 'week-1',
      given: { ofType: 'OF5' },
      expect: 'applicable',
    },
    {
      name: 'the vertebra has collapsed further, pain severity 4, type in the osteoporotic fracture classification: OF4, both endplates, frame loss, collapse or pincer',
      baseline: 'week-14',
      given: { heightLossProgressing: true, painSeverity: 4, ofType: 'OF4' },
      expect: 'applicable',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF4, both endplates, frame loss, collapse or pincer, ASA class 4, T-score of the lumbar spine -3.1',
      baseline: 'week-14',
      given: { ofType: 'OF4', asaClass: 4, tScoreLumbarSpine: -3.1 },
      expect: 'applicable',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF4, both endplates, frame loss, collapse or pincer, five-item modified frailty index 3, T-score of the lumbar spine -3.1',
      baseline: 'week-14',
      given: { ofType: 'OF4', modifiedFrailtyIndex: 3, tScoreLumbarSpine: -3.1 },
      expect: 'applicable',
    },
    {
      name: 'T-score of the lumbar spine -3, type in the osteoporotic fracture classification: OF4, both endplates, frame loss, collapse or pincer, the patient takes an anticoagulant',
      baseline: 'week-14',
      given: { ofType: 'OF4', takingAnticoagulant: true, tScoreLumbarSpine: -3 },
      expect: 'not-applicable',
    },
    {
      name: 'lowest T-score of the hip -3, type in the osteoporotic fracture classification: OF4, both endplates, frame loss, collapse or pincer, the patient takes an anticoagulant',
      baseline: 'week-14',
      given: { ofType: 'OF4', takingAnticoagulant: true, tScoreHip: -3 },
      expect: 'not-applicable',
    },
    {
      name: 'pain severity 5, the vertebra has collapsed further not known',
      baseline: 'week-14',
      given: { heightLossProgressing: null, painSeverity: 5 },
      expect: 'needs-data',
    },
    {
      name: 'type in the osteoporotic fracture classification: OF1, oedema only, the vertebra has collapsed further, a nerve root is affected, not so: the patient mobilises under analgesia',
      baseline: 'week-14',
      given: {
        ofType: 'OF1',
        heightLossProgressing: true,
        radiculopathy: true,
        mobilisesUnderAnalgesia: false,
      },
      expect: 'applicable',
    },
  ],
  remarks:
    'Never overrides an emergency. The card itself calls the score not validated. Up to 5 it advises conservative care, at 6 either.',
})
