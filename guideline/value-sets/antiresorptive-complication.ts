/** Osteonecrosis of the jaw from a drug, or an atypical fracture of the femur. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm } from './systems.ts'

const seen = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const antiresorptiveComplication = valueSet({
  id: 'antiresorptive-complication',
  title: 'Complication of an antiresorptive drug',
  several: true,
  codes: [
    [icd10cm, 'M87.180', 'Osteonecrosis due to drugs, jaw', seen],
    [icd10cm, 'M84.75', 'Atypical femoral fracture', seen, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'a jaw that is inflamed, or bone that died from a drug: not said which': 'M27.2 M87.1',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      perhaps: {
        'a jaw that is inflamed, or bone that died from a drug: not said which': 'M27.2 M87.1',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '733.45 733.96',
      },
    },
  ],
  names: [
    'ONJ',
    'MRONJ',
    'BRONJ',
    'AFF',
    'osteonecrosis of the jaw',
    'atypical femur fracture',
    'atypical femoral fracture',
    'Kiefernekrose',
    'atypische Femurfraktur',
    'ostéonécrose de la mâchoire',
    'osteonecrosis mandibular',
    'osteonecrosi della mascella',
    'kaakbotnecrose',
  ],
})
