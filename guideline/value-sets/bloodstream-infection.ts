/** Infections of the blood and of the heart valves: they may seed the spine, and bar cement. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm } from './systems.ts'

export const bloodstreamInfection = valueSet({
  id: 'bloodstream-infection',
  title: 'Sepsis, bacteria in the blood or endocarditis',
  several: true,
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'I30-I41',
      holds:
        'A40 A41 R65.2 R78.81 I33 I39 B37.6 B37.7 A32.7 A32.82 A52.03 A02.1 A39.4 A22.7 A26.7 A54.86 B00.7 A42.7 A20.7 A21.7 O85 O86.04 T81.44 T80.211 T81.12',
      perhaps: {
        'inflammation without infection, valve disease, or an infection whose place is not said':
          'R65.1 I38 A49 A24.1',
      },
      leavesOut: {
        'the pericardium, valves without infection, and muscle': 'I30-I32 I34-I37 I40-I41',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'I30-I41',
      holds: 'A40 A41 R57.2 R65.0 R65.1 B37.6 B37.7 I33 I39',
      perhaps: {
        'valve disease, or an infection whose place is not said': 'I38 A49',
      },
      leavesOut: {
        'the pericardium, valves without infection, and muscle': 'I30-I32 I34-I37 I40-I41',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '038 995.91 995.92 790.7 785.52 421 424.90 424.99',
      },
    },
  ],
  names: [
    'sepsis',
    'septic shock',
    'severe sepsis',
    'urosepsis',
    'bacteremia',
    'MRSA bacteremia',
    'staphylococcal bacteremia',
    'positive blood cultures',
    'endocarditis',
    'infective endocarditis',
    'bacterial endocarditis',
    'prosthetic valve endocarditis',
    'valve vegetation',
    'septicemia',
    'Bakteriämie',
    'Endokarditis',
    'septicémie',
    'bactériémie',
    'endocardite',
    'bacteriemia',
    'sepsi',
    'batteriemia',
    'bacteriëmie',
  ],
})
