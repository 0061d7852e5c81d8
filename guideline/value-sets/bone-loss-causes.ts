/** Diseases that weaken bone and have a treatment of their own: one set for each cause, and one of all of them. */

import { type CodeRow, valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.117.12.1016.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'
const seen3 = 'OHDSI/PhenotypeLibrary:inst/cohorts/290.json'
const seen4 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.199.12.1050.json'
const seen5 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen6 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1044.json'
const seen7 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1038.json'
const seen8 = 'public code, file 71419252925'

const parathyroid: readonly CodeRow[] = [
  [sct, '66999008', 'Hyperparathyroidism (disorder)', seen1],
  [sct, '36348003', 'Primary hyperparathyroidism (disorder)', seen1],
  [sct, '237653008', 'Familial primary hyperparathyroidism (disorder)', seen1],
  [sct, '9092004', 'Parathyroid hyperplasia (disorder)', seen1],
  [icd10cm, 'E21.0', 'Primary hyperparathyroidism', seen1],
  [icd10cm, 'E21.2', 'Other hyperparathyroidism', seen1],
  [icd10cm, 'E21.3', 'Hyperparathyroidism, unspecified', seen1],
]
const cortisol: readonly CodeRow[] = [[icd10cm, 'E24', "Cushing's syndrome", seen2, 'prefix']]
const sexHormones: readonly CodeRow[] = [
  [icd10cm, 'E29.1', 'Testicular hypofunction', seen2],
  [icd10cm, 'E28.3', 'Primary ovarian failure', seen2, 'prefix'],
]
const thyroid: readonly CodeRow[] = [
  [sct, '34486009', 'Hyperthyroidism (disorder)', seen3],
  [icd10cm, 'E05', 'Thyrotoxicosis [hyperthyroidism]', seen2, 'prefix'],
]
const gut: readonly CodeRow[] = [
  [sct, '396331005', 'Celiac disease (disorder)', seen4],
  [sct, '735618008', 'Osteoporosis due to malabsorption (disorder)', seen7],
  [icd10cm, 'K90.0', 'Celiac disease', seen2],
]
const softBone: readonly CodeRow[] = [
  [sct, '4598005', 'OM - osteomalacia', seen5],
  [icd10cm, 'M83', 'Adult osteomalacia', seen2, 'prefix'],
]
const brittleBone: readonly CodeRow[] = [
  [sct, '78314001', 'Osteogenesis imperfecta (disorder)', seen6],
  [sct, '385482004', 'Osteogenesis imperfecta type I (disorder)', seen6],
  [sct, '385483009', 'Osteogenesis imperfecta type III (disorder)', seen6],
  [sct, '205497004', 'Osteogenesis imperfecta type IV (disorder)', seen6],
  [icd10cm, 'Q78.0', 'Osteogenesis imperfecta', seen6],
]
const mastCells: readonly CodeRow[] = [[icd10cm, 'D47.02', 'Systemic mastocytosis', seen8]]
const kidneyBone: readonly CodeRow[] = [
  [sct, '16726004', 'Renal osteodystrophy (disorder)', seen5],
  [sct, '19034001', 'Hyperparathyroidism due to renal insufficiency (disorder)', seen1],
  [icd10cm, 'N25.0', 'Renal osteodystrophy', seen2],
  [icd10cm, 'N25.81', 'Secondary hyperparathyroidism of renal origin', seen2],
]

export const hyperparathyroidism = valueSet({
  id: 'hyperparathyroidism',
  title: 'Hyperparathyroidism, primary or not specified',
  shares: [
    {
      set: 'hypercalcaemia',
      because: 'an overactive parathyroid is a cause of bone loss and raises calcium',
    },
  ],
  codes: parathyroid,
})
export const hypercortisolism = valueSet({
  id: 'hypercortisolism',
  title: 'Excess of cortisol of the body itself',
  codes: cortisol,
})
export const hypogonadism = valueSet({
  id: 'hypogonadism',
  title: 'Lack of sex hormones',
  codes: sexHormones,
})
export const hyperthyroidism = valueSet({
  id: 'hyperthyroidism',
  title: 'Overactive thyroid',
  codes: thyroid,
})
export const malabsorption = valueSet({ id: 'malabsorption', title: 'Malabsorption', codes: gut })
export const osteomalacia = valueSet({ id: 'osteomalacia', title: 'Osteomalacia', codes: softBone })
export const osteogenesisImperfecta = valueSet({
  id: 'osteogenesis-imperfecta',
  title: 'Osteogenesis imperfecta',
  codes: brittleBone,
})
export const kidneyBoneDisease = valueSet({
  id: 'kidney-bone-disease',
  title: 'Bone disease of the kidney',
  codes: kidneyBone,
})
export const mastocytosis = valueSet({
  id: 'mastocytosis',
  title: 'Systemic mastocytosis',
  codes: mastCells,
})
export const boneLossCause = valueSet({
  id: 'bone-loss-cause',
  title: 'Disease that weakens bone and has a treatment of its own',
  shares: [
    ...[
      'hyperparathyroidism',
      'hypercortisolism',
      'hypogonadism',
      'hyperthyroidism',
      'malabsorption',
      'osteomalacia',
      'osteogenesis-imperfecta',
      'kidney-bone-disease',
      'mastocytosis',
    ].map((set) => ({ set, because: 'it is a part of this set, told apart by its cause' })),
    {
      set: 'hypercalcaemia',
      because: 'an overactive parathyroid is a cause of bone loss and raises calcium',
    },
  ],
  codes: [
    ...parathyroid,
    ...cortisol,
    ...sexHormones,
    ...thyroid,
    ...gut,
    ...softBone,
    ...brittleBone,
    ...kidneyBone,
    ...mastCells,
  ],
})
