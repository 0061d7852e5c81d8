/** A heart attack or stroke of the past, whose record does not say when it was. */

import { valueSet } from '../../src/language/index.ts'
import { icd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.403.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const pastHeartAttackOrStroke = valueSet({
  id: 'past-heart-attack-or-stroke',
  title: 'Past heart attack or stroke',
  codes: [
    [
      sct,
      '32574007',
      'Past myocardial infarction diagnosed on electrocardiogram AND/OR other special investigation, but currently presenting no symptoms (disorder)',
      seen1,
    ],
    [icd10cm, 'I25.2', 'Old myocardial infarction', seen2],
    [
      icd10cm,
      'Z86.73',
      'Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits',
      seen2,
    ],
    [icd10cm, 'I69', 'Sequelae of cerebrovascular disease', seen2, 'prefix'],
  ],
})
