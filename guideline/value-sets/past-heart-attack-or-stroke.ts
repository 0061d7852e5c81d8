/** A heart attack or stroke of the past, whose record does not say when it was. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.403.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const pastHeartAttackOrStroke = valueSet({
  id: 'past-heart-attack-or-stroke',
  title: 'Past heart attack or stroke',
  several: true,
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
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'a bulge of the heart wall, as after an attack': 'I25.3',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'I25.2 I69',
      perhaps: {
        'diseases of the vessels in the past, not said which': 'Z86.7',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '412 438 V12.54',
    },
  ],
  names: [
    'h/o MI',
    'old MI',
    'history of MI',
    's/p stroke',
    'previous CVA',
    'h/o stroke',
    'history of stroke',
    'h/o CVA',
    'Z.n. Herzinfarkt',
    'Z.n. Apoplex',
    "antécédent d'infarctus",
    "séquelle d'AVC",
    'infarto antiguo',
    'pregresso infarto',
    'oud infarct',
  ],
})
