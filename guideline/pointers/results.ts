/**
 * Results that bear on facts without answering them: the same thing at another site, by another measure, under a code
 * of its own. Codes as in the tables of observations; phrases in other languages than English are own judgement.
 */

import { pointer } from '../../src/language/index.ts'
import { loinc } from '../value-sets/systems.ts'

const ecqm =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1051.json'
const themis = 'OHDSI/Themis (docs page negative_value_as_number, DXA concept table)'
const kidney =
  'cqframework/ecqm-content-qicore-2024:bundles/measure/KidneyHealthEvaluationFHIR/KidneyHealthEvaluationFHIR-files/valuesets-KidneyHealthEvaluationFHIR-bundle.json'
const mdrd = 'public code, file 44493473790'
const painCodes =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1028.json'
const weightCodes =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.121.12.1015.json'
const smokingCodes =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1278.json'

const score = 't score|tscore|t scores|t wert|t werte'
const measured = 'boneDensityMeasuredOn'
const scores = ['tScoreLumbarSpine', 'tScoreHip']

export const results = [
  pointer({
    id: 't-score-spine',
    title: 'a T-score of the spine',
    facts: ['tScoreLumbarSpine', measured],
    words: [score, 'lumbar|spine|spinal|vertebra*|l1|l4|lws|rachis|columna|colonna'],
    not: 'promis|z score',
  }),
  pointer({
    id: 't-score-hip',
    title: 'a T-score of the hip',
    facts: ['tScoreHip', measured],
    words: [score, 'hip|hips|femur|femoral|trochanter*|schenkelhals|hufte|col|cadera|cuello|anca'],
    not: 'promis|z score',
  }),
  pointer({
    id: 't-score-elsewhere',
    title: 'a T-score that counts for neither spine nor hip',
    facts: [measured],
    codes: [
      [loinc, '38265-5', 'DXA Radius and Ulna [T-score] Bone density', ecqm],
      [loinc, '80944-2', 'DXA Radius and Ulna - left [T-score] Bone density', themis],
      [loinc, '80943-4', 'DXA Radius and Ulna - right [T-score] Bone density', themis],
      [loinc, '38266-3', 'DXA Calcaneus [T-score] Bone density', ecqm],
      [loinc, '80950-9', 'DXA Calcaneus - left [T-score] Bone density', themis],
      [loinc, '80949-1', 'DXA Calcaneus - right [T-score] Bone density', themis],
      [loinc, '85390-3', 'DXA Humerus [T-score] Bone density', themis],
    ],
    words: [score],
    not: 'promis|z score',
  }),
  pointer({
    id: 'z-score',
    title: 'a Z-score of bone density, which is no T-score',
    facts: [measured, ...scores],
    codes: [
      [loinc, '85394-5', 'DXA Lumbar spine [Z-score] Bone density', themis],
      [loinc, '80934-3', 'DXA Femur [Z-score] Bone density', themis],
      [loinc, '80933-5', 'DXA Hip [Z-score] Bone density', themis],
      [loinc, '80932-7', 'DXA Radius and Ulna [Z-score] Bone density', themis],
      [loinc, '80940-0', 'DXA Femur - left [Z-score] Bone density', themis],
      [loinc, '80939-2', 'DXA Femur - right [Z-score] Bone density', themis],
      [loinc, '80938-4', 'DXA Hip - left [Z-score] Bone density', themis],
      [loinc, '80937-6', 'DXA Hip - right [Z-score] Bone density', themis],
    ],
    words: ['z score|zscore|z wert', 'bone|bmd|density|lumbar|spine|hip|femur|femoral|dxa|dexa'],
  }),
  pointer({
    id: 'bone-density',
    title: 'a bone density, which is no T-score',
    facts: [measured, ...scores],
    codes: [
      [loinc, '24966-4', 'DXA Lumbar spine [Mass/Area] Bone density', ecqm],
      [loinc, '24701-5', 'DXA Femur [Mass/Area] Bone density', ecqm],
      [loinc, '38261-4', 'DXA Hip [Mass/Area] Bone density', ecqm],
      [loinc, '46278-8', 'DXA Hip - left [Mass/Area] Bone density', ecqm],
      [loinc, '46279-6', 'DXA Hip - right [Mass/Area] Bone density', ecqm],
      [loinc, '46383-6', 'DXA Bone [Mass/Area] Bone density', ecqm],
      [loinc, '24890-6', 'DXA Radius and Ulna [Mass/Area] Bone density', ecqm],
      [loinc, '38262-2', 'DXA Calcaneus [Mass/Area] Bone density', ecqm],
      [loinc, '80954-1', 'DXA Femur - left [Mass/Area] Bone density', themis],
      [loinc, '80953-3', 'DXA Femur - right [Mass/Area] Bone density', themis],
      [loinc, '95924-7', 'CT Skeletal system Bone density', ecqm],
    ],
    words: [
      'bone density|bone mineral density|bmd|dxa|dexa|densitometry|knochendichte|densitometrie|densitometria',
    ],
  }),
  pointer({
    id: 'fracture-risk',
    title: 'a risk of fracture',
    facts: ['fraxMajor', 'fraxHip'],
    words: ['frax|fracture probability|probability of fracture|fracture risk|risk of fracture'],
  }),
  pointer({
    id: 'filtration-rate',
    title: 'a filtration rate by a formula or a test of its own',
    facts: ['filtrationRate'],
    codes: [
      [loinc, '50044-7', 'GFR/1.73 sq M.predicted among females (MDRD)', mdrd],
      [loinc, '70969-1', 'GFR/1.73 sq M.predicted among males (MDRD)', kidney],
      [loinc, '45066-8', 'Creatinine and Glomerular filtration rate panel', 'public code, file 59351064950'],
    ],
    words: ['gfr|egfr|filtration rate|filtrationsrate|dfg|filtrado glomerular|clearance'],
    not: 'urea|lactate|airway',
  }),
  pointer({
    id: 'creatinine',
    title: 'a creatinine',
    facts: ['serumCreatinine'],
    words: ['creatinine|kreatinin|creatinina'],
    not: 'urine|urinary|urin|ratio|clearance|24h|24 hour|gfr|egfr|filtration rate|kinase',
  }),
  pointer({
    id: 'pain',
    title: 'pain on another scale',
    facts: ['painSeverity'],
    codes: [
      [loinc, '38208-5', 'Pain severity - Reported', painCodes],
      [loinc, '38221-8', 'Pain severity Wong-Baker FACES pain rating scale', painCodes],
    ],
    words: ['pain severity|pain score|pain scale|pain level|pain intensity|pain rating|schmerz*'],
  }),
  pointer({
    id: 'weight',
    title: 'a weight that was not measured now',
    facts: ['bodyWeight'],
    codes: [
      [loinc, '3142-7', 'Body weight Stated', weightCodes],
      [loinc, '8341-0', 'Dry body weight Measured', weightCodes],
    ],
    words: ['body weight|weight measured|patient weight|korpergewicht|peso corporal|poids corporel'],
  }),
  pointer({
    id: 'weight-by-word',
    title: 'a weight under a word alone',
    facts: ['bodyWeight'],
    words: ['weight|wt|gewicht|peso|poids'],
    not: 'birth|dry|ideal|stated|loss|gain|change|bearing|target|goal|desired|lean|placenta|specimen|molecular|fetal|body weight|weight measured|patient weight|percentile|for length|geburtsgewicht|al nacer|naissance|body|measured|patient',
  }),
  pointer({
    id: 'smoking',
    title: 'tobacco',
    facts: ['smoker'],
    codes: [
      [loinc, '39240-7', 'Tobacco use status CPHS', smokingCodes],
      [loinc, '68535-4', 'Have you used tobacco in the last 30 days', smokingCodes],
    ],
    words: ['smok*|tobacco|cigarette*|raucher*|tabac|tabaco|fumador*|fumo'],
    not: 'passive|second hand|exposure',
  }),
  pointer({
    id: 'roland',
    title: 'a Roland-Morris score',
    facts: ['rolandMorris'],
    words: ['roland|roland morris'],
  }),
]
