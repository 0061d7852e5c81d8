/** States in which a patient cannot sit or stand for half an hour. */

import { valueSet } from '../../src/language/index.ts'
import { icd10, icd10cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:bundles/sampledata/CMS125v10 Sample Data/valuesets/2.16.840.1.113883.3.464.1003.113.12.1075.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/mobility-impairment/1/mobility-impairment.snomed.txt'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const bedBound = valueSet({
  id: 'bed-bound',
  title: 'Bed-bound or immobile',
  codes: [
    [sct, '160685001', 'Bed-ridden (finding)', seen1],
    [sct, '102491009', 'Immobile', seen2],
    [icd10cm, 'Z74.01', 'Bed confinement status', seen3],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'care that may mean it': 'Z74.0 Z99.3',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      perhaps: {
        'care that may mean it': 'Z74.0 Z99.3',
      },
    },
  ],
  names: [
    'bedbound',
    'bed bound',
    'bedridden',
    'wheelchair bound',
    'bettlägerig',
    'grabataire',
    'encamado',
    'allettato',
    'bedlegerig',
  ],
})
