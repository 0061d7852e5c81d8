/** Bladder, bowel and saddle: signs of the cauda equina where they are new; read only since the index fracture. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seenOf1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1164.52.json'
const seenOf2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/incontinence/1/incontinence.snomed.txt'

export const caudaEquinaSigns = valueSet({
  id: 'cauda-equina-signs',
  title: 'Retention of urine, incontinence of stool or a numb saddle',
  several: true,
  codes: [
    [sct, '267064002', 'Retention of urine (disorder)', seenOf1],
    [sct, '236648008', 'Acute retention of urine (disorder)', seenOf1],
    [sct, '72042002', 'Incontinence of feces (finding)', seenOf2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'R32-R33 R15',
      holds: 'R33.8 R33.9 R15',
      perhaps: {
        'retention that a drug explains, or another trouble of the bladder: a sign only where it is new':
          'R33.0 R39.14 R39.81 R32 N31 N39.3 N39.4',
        'numbness: a sign only where it is the saddle': 'R20.0 R20.1 R20.8',
      },
      leavesOut: {
        'other forms of retention are not given': 'R33',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'R32-R33 R15',
      holds: 'R33 R15',
      perhaps: {
        'another trouble of the bladder: a sign only where it is new': 'R32 N31 N39.3 N39.4',
        'numbness: a sign only where it is the saddle': 'R20.0 R20.1 R20.8',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '788.20 788.21 788.29 788.30 787.6 782.0',
      },
    },
  ],
  names: [
    'urinary retention',
    'acute urinary retention',
    'retention of urine',
    'unable to void',
    'cannot pass urine',
    'fecal incontinence',
    'bowel incontinence',
    'incontinence of stool',
    'loss of bowel control',
    'saddle anesthesia',
    'saddle numbness',
    'saddle hypoesthesia',
    'perineal numbness',
    'perianal numbness',
    'reduced anal tone',
    'loss of anal tone',
    'decreased anal tone',
    'Harnverhalt',
    'akuter Harnverhalt',
    'Stuhlinkontinenz',
    'Reithosenanästhesie',
    'Reithosen-Hypästhesie',
    "rétention d'urine",
    "rétention aiguë d'urine",
    'incontinence fécale',
    'anesthésie en selle',
    'retención urinaria',
    'incontinencia fecal',
    'anestesia en silla de montar',
    'ritenzione urinaria',
    'incontinenza fecale',
    'anestesia a sella',
    'urineretentie',
    'fecale incontinentie',
    'rijbroekanesthesie',
    // Plain words of the same signs: own judgement.
    'bladder paralysis',
    'paralyzed bladder',
    'loss of bladder control',
    'unable to pass urine',
    'numb when wiping',
    'Blasenlähmung',
    'Blasen-Mastdarm-Störung',
    'Blasen-Mastdarm-Lähmung',
    'Blasen- und Mastdarmstörung',
    'Mastdarmlähmung',
    'Überlaufblase',
    'Taubheit im Reithosenbereich',
    'paralysie vésicale',
    'paralysie de la vessie',
    'anesthésie périnéale',
    'hypoesthésie en selle',
    'parálisis vesical',
    'anestesia perineal',
    'hipoestesia en silla de montar',
    'paralisi vescicale',
    'paralisi della vescica',
    'anestesia perineale',
    'ipoestesia a sella',
    'blaasverlamming',
    'blaasparalyse',
    'zadelanesthesie',
  ],
})
