/** What suppresses the defence against infections, and injected drugs. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm } from './systems.ts'

export const suppressedImmunity = valueSet({
  id: 'suppressed-immunity',
  title: 'Suppressed immunity, or drugs that are injected',
  several: true,
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'D70-D71 D80-D84 B20 Z94',
      holds: 'B20 D70 D71 D80 D81 D82 D83 D84 Z94.0 Z94.1 Z94.2 Z94.3 Z94.4 Z94.81 Z94.82 Z94.83 Z94.84',
      perhaps: {
        'a virus that may be well treated, or a finding that may have another reason':
          'Z21 B97.35 O98.7 D72.81 D89.8 D61.81',
        'a drug that may suppress it': 'Z79.52 Z79.6 Z92.25',
        'no code names the needle: a disorder of substances only suggests it':
          'F11 F14.1 F14.2 F15.1 F15.2 F19',
      },
      leavesOut: {
        'grafts that need no such drugs, or none is said': 'Z94',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'D70 D80-D84 B20-B24 Z94',
      holds: 'B20 B21 B22 B23 B24 D70 D80 D81 D82 D83 D84 Z94.0 Z94.1 Z94.2 Z94.3 Z94.4',
      perhaps: {
        'a virus that may be well treated': 'Z21',
        'no code names the needle: a disorder of substances only suggests it': 'F11 F14 F15 F19 Z72.2',
      },
      leavesOut: {
        'grafts that need no such drugs, or none is said': 'Z94',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '042 279',
      perhaps: {
        'the code was recalled, not seen in a list': 'V08 079.53 288.0 V58.65',
        'a graft, not said of what': 'V42',
        'no code names the needle': '304.0 305.5 304.2 304.4 304.9 305.9',
      },
    },
  ],
  names: [
    'IVDU',
    'PWID',
    'IV drug use',
    'IV drug abuse',
    'intravenous drug use',
    'intravenous drug abuse',
    'injection drug use',
    'injects heroin',
    'people who inject drugs',
    'immunosuppressed',
    'immunocompromised',
    'immunosuppression',
    'neutropenia',
    'asplenia',
    'AIDS',
    'transplant recipient',
    'i.v.-Drogenabusus',
    'toxicomanie intraveineuse',
    'UDVP',
    'usuario de drogas por vía parenteral',
    'intraveneus drugsgebruik',
    'Immunsuppression',
    'immunodépression',
    'inmunosupresión',
    'immunodepressione',
  ],
})
