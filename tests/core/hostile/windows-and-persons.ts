/** Silent fractures, clefts, windows that meet, what cannot be true of one person, and care besides drugs. */

import { cm, coded, knownFracture, lately, onlyThese, problem, vela } from '../charts-of-others/records.ts'
import { charted, failedCare, type Patient, typed } from './patient.ts'

export const windowsAndPersons: readonly Patient[] = [
  typed(
    13,
    'found by chance, no pain',
    { painSeverity: 0, worstPainSinceOnset: 0 },
    'M:begin-with-bone-drug-when-silent ; N:relieve-pain-stepwise ; N:vertebral-augmentation ; NTT:bed rest',
  ),
  typed(
    14,
    'a cleft with gas and no oedema in week 18 after failed care',
    { intravertebralCleft: true, advancedImaging: 'no-sign' },
    'O:balloon-kyphoplasty=suitable|caution|needs.* ; O:vertebroplasty=suitable|caution|needs.*',
    { over: failedCare },
  ),
  typed(
    14,
    'a cleft that moves by 19 degrees in month seven',
    {
      onsetDate: '2025-11-01',
      intravertebralCleft: true,
      angularInstability: 19,
      advancedImaging: 'no-sign',
    },
    'M:surgical-consultation ; T:not united|cleft|non-union',
    { over: failedCare },
  ),
  typed(
    15,
    'onset "March 2026" straddles three months: augmentation is thought of either way',
    { onsetDate: '2026-03', treatmentStartDate: '2026-03-31' },
    'M:vertebral-augmentation ; NS:out-of-scope',
    { over: failedCare },
  ),
  typed(
    15,
    'onset "April 2026" straddles six weeks',
    { onsetDate: '2026-04', treatmentStartDate: '2026-05-01', painSeverity: 5 },
    'M:start-bone-drug-at-any-t-score ; M:manage-medically-first || M:continue-medical-management ; NS:out-of-scope',
  ),
  typed(
    16,
    'no fracture is said, and a broken level with its shape',
    { vertebralFracture: false, fractureShape: 'wedge' },
    'NS:out-of-scope ; T:contradict|conflict|both|does not fit|cannot',
  ),
  charted(
    16,
    'a man who is pregnant by his problem list',
    onlyThese(
      { ...vela, gender: 'male', birthDate: '1984-05-10' },
      knownFracture,
      lately('c1', coded(cm, 'Z33.1', 'Pregnant state, incidental')),
    ),
    'NSU:denosumab || F:pregnant=unknown ; NOTE:pregnan || T:pregnan',
  ),
  charted(
    16,
    'an osteoporotic fracture on the day of a fall from a roof, aged 44',
    onlyThese(
      { ...vela, gender: 'male', birthDate: '1982-05-10' },
      knownFracture,
      problem('c1', coded(cm, 'W13.2XXA', 'Fall from, out of or through roof, initial encounter'), {
        onsetDateTime: '2026-10-20',
        recordedDate: '2026-10-20',
      }),
    ),
    'N:mobilise-early || F:fractureMechanism=high-energy|unknown || NOTE:c1',
  ),
  typed(
    17,
    'in bed since the fracture, pain 10, nobody at home',
    {
      painSeverity: 10,
      immobilised: true,
      mobilisesUnderAnalgesia: false,
      incapacitatingPain: true,
      noSupportAtHome: true,
      malnourishedOrFrail: true,
      takingRaloxifene: true,
      boneDrugStartDate: '2024-01-01',
    },
    'M:thrombosis-prevention ; M:admission ; NO:raloxifene',
  ),
  typed(
    17,
    'nine years of alendronate and a dull ache in the thigh',
    { takingAlendronate: true, boneDrugStartDate: '2017-04-01', thighOrGroinPain: true },
    'M:femur-imaging ; NSU:alendronate ; TT:thigh|femur|groin',
  ),
]
