/** The second thirty, typed: written by other readers, before they saw a plan. */

import { failedCare, type Patient, typed } from './patient.ts'

export const secondTyped: readonly Patient[] = [
  typed(
    1,
    'malignancy is suspected under teriparatide',
    { redFlags: ['malignancySuspected'], takingTeriparatide: true, boneDrugStartDate: '2026-01-10' },
    'M:malignancy-workup ; NO:teriparatide ; NSU:romosozumab ; N:manage-medically-first ; N:strengthen-back-and-balance ; NTT:If clear',
  ),
  typed(
    2,
    'pain grows on mobilising and nothing else: the surgeon comes forward, the bone drug stays',
    { painWorseOnMobilising: true },
    'M:surgical-consultation ; N:mobilise-early || M:mobilise-after-stability-is-judged ; M:start-bone-drug-at-any-t-score',
  ),
  typed(
    2,
    'OF5 of a man of 59 in week 18 after failed care',
    { sex: 'male', birthDate: '1967-01-20', ofType: 'OF5' },
    'HE ; M:surgical-consultation ; N:vertebral-augmentation ; NSU:balloon-kyphoplasty ; N:mobilise-early ; N:offer-brace-for-comfort',
    { over: failedCare },
  ),
  typed(
    4,
    'coagulation not corrected under an anticoagulant, week 18 after failed care',
    { uncorrectedCoagulopathy: true, takingAnticoagulant: true },
    'NO:vertebroplasty ; NO:balloon-kyphoplasty ; NO:oral-nsaid ; NT:Consider augmentation now',
    { over: failedCare },
  ),
  typed(
    4,
    'a woman of 29 on prednisolone who may become pregnant',
    { birthDate: '1997-03-03', mayBecomePregnant: true, takingGlucocorticoid: true },
    'NSU:zoledronate ; NSU:alendronate ; NSU:denosumab ; NO:raloxifene ; NSU:romosozumab ; M:specialist-referral',
  ),
  typed(
    4,
    'filtration 33 beside a clearance of about 51: they disagree',
    { birthDate: '1956-01-01', bodyWeight: 105, serumCreatinine: 1.7, filtrationRate: 33 },
    'NSU:zoledronate ; NSU:alendronate ; NSU:oral-nsaid',
  ),
  typed(
    6,
    'a reaction to every bone drug',
    {
      bisphosphonateReaction: true,
      denosumabReaction: true,
      teriparatideReaction: true,
      abaloparatideReaction: true,
      romosozumabReaction: true,
      raloxifeneReaction: true,
    },
    'NO:alendronate ; NO:zoledronate ; NO:denosumab ; NO:teriparatide ; NO:romosozumab ; NO:raloxifene ; NT:Start a bone drug ; T:specialist decides',
  ),
  typed(
    8,
    'a third thoracic vertebra of a woman of 48',
    { birthDate: '1978-03-03', fractureLevels: ['T3'] },
    'M:malignancy-workup ; NSU:zoledronate ; M:specialist-referral',
  ),
  typed(
    8,
    'pain at night after tuberculosis',
    { redFlags: ['nightOrRestPain'], pastTuberculosis: true },
    'M:infection-workup ; M:malignancy-workup ; N:manage-medically-first ; NSU:vertebroplasty ; NTT:If clear',
  ),
  typed(
    9,
    'pregnant in week 22, thrown from a motorcycle two days ago',
    {
      birthDate: '1992-06-01',
      pregnant: true,
      pregnancyWeeks: 22,
      fractureMechanism: 'high-energy',
      onsetDate: '2026-05-30',
      treatmentStartDate: '2026-05-30',
    },
    'M:high-energy-trauma-pathway ; N:mobilise-early ; NO:oral-nsaid ; NO:zoledronate ; NO:denosumab ; NSU:vertebroplasty',
  ),
  typed(
    10,
    'a new deficit with pain 10: nothing of comfort stands above it',
    { redFlags: ['newNeurologicalDeficit'], painSeverity: 10, milderMedicinesNotEnough: true },
    'HE ; M:surgical-consultation ; N:mobilise-early ; N:offer-brace-for-comfort ; NTT:NOW.{0,60}(?:opioid|calcium|brace|heat)',
  ),
  typed(
    11,
    'denosumab four months ago, two years of it, and a new fracture',
    {
      takingDenosumab: true,
      denosumabDoses: 4,
      lastDenosumabDose: '2026-02-01',
      boneDrugStartDate: '2024-08-01',
    },
    'N:start-bone-drug-at-any-t-score ; N:restart-or-replace-late-denosumab ; N:act-on-denosumab-sixteen-weeks-late ; M:reconsider-bone-drug-after-fracture-on-treatment',
  ),
  typed(
    12,
    'black stools on ibuprofen and an anticoagulant, a procedure planned',
    { gutBleeding: true, giBleedingOrUlcer: true, takingNsaid: true, takingAnticoagulant: true },
    'HE ; M:see-to-gut-bleeding-today ; NO:oral-nsaid ; NSU:alendronate',
  ),
  typed(
    13,
    'pain 3 and improving in week 18',
    { painSeverity: 3, painTrend: 'improving', incapacitatingPain: false },
    'N:vertebral-augmentation ; NSU:vertebroplasty ; NSU:balloon-kyphoplasty ; NS:escalate-augmentation',
    { over: failedCare },
  ),
  typed(
    17,
    'sepsis with back pain, the checklist says none',
    { septic: true, painSeverity: 9 },
    'HE ; M:treat-sepsis-at-once ; N:manage-medically-first ; N:mobilise-early ; N:start-bone-drug-at-any-t-score ; NO:vertebroplasty',
  ),
  typed(
    17,
    'fourteen years of ibandronate, nobody asked about the thighs',
    { takingIbandronate: true, boneDrugStartDate: '2012-04-01', thighOrGroinPain: undefined },
    'M:ask-about-thighs-on-long-bone-drug ; N:start-bone-drug-at-any-t-score',
  ),
]
