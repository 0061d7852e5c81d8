/** Hypersensitivity to aspirin or another anti-inflammatory drug. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'

export const nsaidReaction = valueSet({
  id: 'nsaid-reaction',
  title: 'Reaction to an anti-inflammatory drug or aspirin',
  several: true,
  codes: [
    [sct, '419901001', 'Non-steroidal anti-inflammatory drug adverse reaction (disorder)', seen1],
    [sct, '218613000', 'Adverse reaction caused by ibuprofen (disorder)', seen1],
    [sct, '218620007', 'Adverse reaction caused by naproxen (disorder)', seen1],
    [sct, '218614006', 'Adverse reaction caused by diclofenac sodium (disorder)', seen1],
    [sct, '292071008', 'Diclofenac adverse reaction (disorder)', seen1],
    [sct, '292078002', 'Indomethacin adverse reaction (disorder)', seen1],
    [sct, '292044008', 'Aspirin adverse reaction (disorder)', seen1],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds: 'T39.395 T39.315 T39.015',
      perhaps: {
        'an allergy to an analgesic, not said which, or asthma and polyps as they go with one':
          'Z88.6 Z88.8 J45.998 J33',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      perhaps: {
        'an allergy to an analgesic, not said which': 'Z88.6 T39.3 Y45.1 Y45.3',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': 'V14.6 995.27',
      },
    },
  ],
  names: [
    'AERD',
    'Samter triad',
    "Samter's triad",
    'aspirin-exacerbated respiratory disease',
    'NSAID-induced asthma',
    'N-ERD',
    'allergy to NSAIDs',
    'NSAID allergy',
    'Analgetika-Intoleranz',
    'Samter-Trias',
    'syndrome de Widal',
    'maladie de Fernand-Widal',
    'tríada ASA',
    'triade di Samter',
    'allergie aux AINS',
    'alergia a AINE',
    'allergia ai FANS',
  ],
})
