/** Present pregnancy. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.378.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const pregnancy = valueSet({
  id: 'pregnancy',
  title: 'Pregnancy',
  shares: [{ set: 'venous-thromboembolism', because: 'a clot in pregnancy says both' }],
  codes: [
    [sct, '77386006', 'Pregnancy (finding)', seen1],
    [sct, '41587001', 'Third trimester pregnancy (finding)', seen2],
    [sct, '47200007', 'High risk pregnancy (finding)', seen2],
    [sct, '57630001', 'First trimester pregnancy (finding)', seen2],
    [sct, '59466002', 'Second trimester pregnancy (finding)', seen2],
    [sct, '65147003', 'Twin pregnancy (disorder)', seen2],
    [sct, '72892002', 'Normal pregnancy (finding)', seen2],
    [icd10cm, 'Z34', 'Encounter for supervision of normal pregnancy', seen3, 'prefix'],
    [icd10cm, 'Z3A', 'Weeks of gestation', seen3, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'O00-O99 O9A',
      holds:
        'O00 O01 O02 O09 O10 O11 O12 O13 O14 O15 O16 O20 O21 O22 O23 O24 O25 O26 O28 O29 O30 O31 O32 O33 O34 O35 O36 O40 O41 O42 O43 O44 O45 O46 O47 O48 Z33.1 Z33.3 Z36 Z32.01',
      perhaps: {
        'pregnancy, birth or the weeks after it: not said which': 'O60 O98 O99 O9A',
        'a pregnancy that is being ended': 'Z33.2',
      },
      leavesOut: {
        'a pregnancy that has ended': 'O03-O08',
        'numbers that were never given': 'O17-O19 O27 O37-O39 O49-O59 O78-O79 O83-O84 O93 O95-O97',
        'birth, and the weeks after it: not pregnant now': 'O61-O77 O80-O92 O94',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'O00-O99',
      holds:
        'O00 O01 O02 O10 O11 O12 O13 O14 O15 O16 O20 O21 O22 O23 O24 O25 O26 O28 O29 O30 O31 O32 O33 O34 O35 O36 O40 O41 O42 O43 O44 O45 O46 O47 O48 Z33 Z34 Z35 Z36',
      perhaps: {
        'pregnancy, birth or the weeks after it: not said which': 'O60 O98 O99',
      },
      leavesOut: {
        'a pregnancy that has ended': 'O03-O09',
        'numbers that were never given': 'O17-O19 O27 O37-O39 O49-O59 O76-O79 O93',
        'birth, and the weeks after it: not pregnant now': 'O61-O75 O80-O92 O94-O97',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': 'V22 V23',
        'pregnancy, birth or the weeks after it: not said which': '630-649 651-659',
      },
    },
  ],
  names: [
    'pregnant',
    'pregnancy',
    'intrauterine pregnancy',
    'IUP',
    'gravid',
    'currently pregnant',
    'positive pregnancy test',
    'schwanger',
    'Schwangerschaft',
    'enceinte',
    'grossesse',
    'embarazada',
    'embarazo',
    'gestante',
    'gravidanza',
    'incinta',
    'zwanger',
  ],
})
