/** High blood calcium, or a disease of the parathyroid glands that raises it; secondary hyperparathyroidism does not. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.117.12.1016.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const hypercalcaemia = valueSet({
  id: 'hypercalcaemia',
  title: 'Hypercalcaemia or primary hyperparathyroidism',
  several: true,
  codes: [
    [sct, '66931009', 'Hypercalcemia (disorder)', seen1],
    [sct, '166702002', 'Raised serum calcium level (finding)', seen1],
    [sct, '66999008', 'Hyperparathyroidism (disorder)', seen2],
    [sct, '36348003', 'Primary hyperparathyroidism (disorder)', seen2],
    [icd10cm, 'E21.0', 'Primary hyperparathyroidism', seen2],
    [icd10cm, 'E21.2', 'Other hyperparathyroidism', seen2],
    [icd10cm, 'E21.3', 'Hyperparathyroidism, unspecified', seen2],
    [sct, '237653008', 'Familial primary hyperparathyroidism (disorder)', seen2],
    [sct, '361128007', 'Hyperparathyroidism caused by lithium therapy (disorder)', seen2],
    [sct, '78200003', 'Tertiary hyperparathyroidism (disorder)', seen2],
    [icd10cm, 'E83.52', 'Hypercalcemia', seen3],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'E21',
      perhaps: {
        'an adenoma or cancer of the parathyroid, or one that the kidney explains': 'D35.1 C75.0 E21.1',
      },
      leavesOut: {
        'other glands and unspecified disorders': 'E21',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'E21.0 E21.2 E21.3',
      perhaps: {
        'a disorder of calcium, high or low': 'E83.5',
        secondary: 'E21.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '252.0',
      perhaps: {
        'the code was recalled, not seen in a list': '275.42',
      },
    },
  ],
  names: [
    'hypercalcemia',
    'primary hyperparathyroidism',
    'PHPT',
    'Hyperkalzämie',
    'primärer Hyperparathyreoidismus',
    'hypercalcémie',
    'hipercalcemia',
    'ipercalcemia',
    'hypercalciëmie',
  ],
})
