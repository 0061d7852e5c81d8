/** Opioid abuse or dependence. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/587.json'
const seen2 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.106.12.1001.json'
const seen3 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const substanceUseDisorder = valueSet({
  id: 'substance-use-disorder',
  title: 'Disorder of substance use',
  several: true,
  codes: [
    [sct, '5602001', 'Opioid abuse (disorder)', seen1],
    [sct, '75544000', 'Opioid dependence (disorder)', seen2],
    [sct, '231477003', 'Heroin dependence (disorder)', seen2],
    [icd10cm, 'F11', 'Opioid related disorders', seen3, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'F10-F19',
      holds: 'F10 F12 F13 F14 F15 F16 F18 F19',
      perhaps: {
        'a poisoning, or a drug taken for long: not a disorder by itself':
          'T40.0 T40.1 T40.2 T40.3 T40.4 T40.6 T42.4 Z79.891 Z86.51',
      },
      leavesOut: {
        tobacco: 'F17',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'F10-F19',
      holds: 'F10 F11 F12 F13 F14 F15 F16 F18 F19',
      perhaps: {
        'a poisoning: not a disorder by itself': 'T40.0 T40.1 T40.2 T40.3 T40.4 T40.6',
      },
      leavesOut: {
        tobacco: 'F17',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '303 304 305.0 305.2 305.4 305.5 305.6 305.7',
      perhaps: {
        'the code was recalled, not seen in a list': '965.0',
      },
    },
  ],
  names: [
    'OUD',
    'opioid use disorder',
    'opioid addiction',
    'opioid dependence',
    'narcotic abuse',
    'alcohol use disorder',
    'alcoholism',
    'AUD',
    'alcohol dependence',
    'EtOH abuse',
    'cocaine use disorder',
    'methadone maintenance',
    'IVDU',
    'IV drug use',
    'Opiatabhängigkeit',
    'Alkoholabhängigkeit',
    'Alkoholabusus',
    'éthylisme',
    'alcoolisme',
    'alcoholismo',
    'etilismo',
    'alcoholmisbruik',
  ],
})
