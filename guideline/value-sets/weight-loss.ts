/** Loss of weight that nobody intended. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:bundles/sampledata/CMS125v10 Sample Data/valuesets/2.16.840.1.113883.3.464.1003.113.12.1075.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/896.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const weightLoss = valueSet({
  id: 'weight-loss',
  title: 'Abnormal loss of weight',
  codes: [
    [sct, '448765001', 'Unintentional weight loss (finding)', seen1],
    [sct, '422868009', 'Unexplained weight loss (finding)', seen1],
    [sct, '267024001', 'Abnormal weight loss (finding)', seen2],
    [icd10cm, 'R63.4', 'Abnormal weight loss', seen3],
  ],
})
