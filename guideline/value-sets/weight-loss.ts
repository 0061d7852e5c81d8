/** Loss of weight that nobody intended. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:bundles/sampledata/CMS125v10 Sample Data/valuesets/2.16.840.1.113883.3.464.1003.113.12.1075.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/896.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

const seenOf1 =
  'cqframework/ecqm-content-r4-2021:bundles/sampledata/CMS125v10 Sample Data/valuesets/2.16.840.1.113883.3.464.1003.113.12.1075.json'

export const weightLoss = valueSet({
  id: 'weight-loss',
  title: 'Abnormal loss of weight',
  codes: [
    [sct, '448765001', 'Unintentional weight loss (finding)', seen1],
    [sct, '422868009', 'Unexplained weight loss (finding)', seen1],
    [sct, '267024001', 'Abnormal weight loss (finding)', seen2],
    [icd10cm, 'R63.4', 'Abnormal weight loss', seen3],
    [sct, '426977000', 'Recent weight loss (finding)', seenOf1],
    [sct, '309257005', 'Excessive weight loss (finding)', seenOf1],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'R63-R64 E40-E46',
      holds: 'R64 E88.A',
      perhaps: {
        'thin or poorly fed, not said to have lost weight': 'R63.6 R63.0 E41 E43',
      },
      leavesOut: {
        'thirst, eating too much, and growth that lags': 'R63',
        'poor feeding of lesser degree, or of children': 'E40 E42 E44 E45 E46',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'R63-R64 E40-E46',
      holds: 'R63.4 R64',
      perhaps: {
        'poorly fed, not said to have lost weight': 'E40-E46',
      },
      leavesOut: {
        'thirst, eating too much, and growth that lags': 'R63',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '783.21 799.4',
      perhaps: {
        'poorly fed, not said to have lost weight': '261',
      },
    },
  ],
  names: [
    'unintentional weight loss',
    'unexplained weight loss',
    'cachexia',
    'cancer cachexia',
    'involuntary weight loss',
    'Gewichtsverlust',
    'ungewollter Gewichtsverlust',
    'Kachexie',
    'amaigrissement',
    'cachexie',
    'pérdida de peso no intencionada',
    'caquexia',
    'calo ponderale',
    'cachessia',
  ],
})
