/** Ankylosing spondylitis, which stiffens the spine. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'public code, file 57355567447'

export const ankylosingSpondylitis = valueSet({
  id: 'ankylosing-spondylitis',
  title: 'Ankylosing spondylitis or hyperostosis',
  codes: [[sct, '9631008', 'Ankylosing spondylitis', seen1]],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'M45-M48',
      holds: 'M45.0 M45.1 M45.2 M45.3 M45.4 M45.5 M45.6 M45.7 M45.8 M45.9 M48.1 M08.1',
      exact: 'M45',
      perhaps: {
        'an inflamed or fused spine that is not said to be stiff': 'M45.A M43.2 M46.8 M46.9 L40.53 Z98.1',
      },
      leavesOut: {
        'an inflamed, worn or narrow spine that is not stiff': 'M46 M47 M48',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'M45-M48',
      holds: 'M45 M48.1 M08.1',
      perhaps: {
        'an inflamed spine that is not said to be stiff': 'M46.8 M46.9 L40.5 M07.2',
      },
      leavesOut: {
        'an inflamed, worn or narrow spine that is not stiff': 'M46 M47 M48',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '720.0',
      perhaps: {
        'the code was recalled, not seen in a list': '720.81 720.9 721.6',
      },
    },
  ],
  names: [
    'bamboo spine',
    'DISH',
    'diffuse idiopathic skeletal hyperostosis',
    'Forestier disease',
    "Forestier's disease",
    'ankylosed spine',
    'fused spine',
    'ankylosing hyperostosis',
    'ankylosing spondylitis',
    'Morbus Bechterew',
    'Spondylitis ankylosans',
    'Bambuswirbelsäule',
    'spondylarthrite ankylosante',
    'maladie de Forestier',
    'espondilitis anquilosante',
    'spondilite anchilosante',
    'spondylitis ankylopoetica',
    'ziekte van Bechterew',
  ],
})
