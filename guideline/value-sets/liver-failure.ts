/** Liver failure. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1047.42.json'
const seen2 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const liverFailure = valueSet({
  id: 'liver-failure',
  title: 'Failure of the liver',
  several: true,
  shares: [{ set: 'liver-disease', because: 'a liver that fails is an ill one' }],
  codes: [
    [sct, '59927004', 'Hepatic failure (disorder)', seen1],
    [icd10cm, 'K72', 'Hepatic failure, not elsewhere classified', seen2, 'prefix'],
    [icd10cm, 'K70.40', 'Alcoholic hepatic failure without coma', seen1],
    [icd10cm, 'K70.41', 'Alcoholic hepatic failure with coma', seen1],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'K70-K77',
      holds: 'K71.1 K76.7 K76.82 K70.31 K70.11 K71.51',
      perhaps: {
        'fluid in the belly, or a hepatitis, not said how severe': 'R18.8 K65.2 B19.0',
      },
      leavesOut: {
        'a liver that is ill and has not failed': 'K70 K71 K73-K77',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'K72 K70.4 K71.1 K76.7',
      perhaps: {
        'fluid in the belly, not said why': 'R18',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '570 572.2 572.4',
      perhaps: {
        'the code was recalled, not seen in a list': '572.8 789.59',
      },
    },
  ],
  names: [
    'decompensated cirrhosis',
    'hepatic encephalopathy',
    'acute liver failure',
    'liver failure',
    'hepatorenal syndrome',
    'Child-Pugh C',
    'Child-Pugh C cirrhosis',
    'Leberversagen',
    'Leberinsuffizienz',
    'dekompensierte Zirrhose',
    'insuffisance hépatique',
    'cirrhose décompensée',
    'insuficiencia hepática',
    'cirrosis descompensada',
    'insufficienza epatica',
    'cirrosi scompensata',
    'leverfalen',
  ],
})
