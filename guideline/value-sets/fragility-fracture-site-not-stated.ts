/** Osteoporotic fractures coded without a site: they may be vertebral, so the site has to be asked. */

import { valueSet } from '../../src/language/index.ts'
import { icd10, listOfIcd10, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1050.json'
const seen2 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-fragility-fracture/1/efi-fragility-fracture.snomed.txt'

export const fragilityFractureSiteNotStated = valueSet({
  id: 'fragility-fracture-site-not-stated',
  title: 'Fragility fracture whose code names no site',
  opposes: ['vertebral-fracture'],
  codes: [
    [sct, '203444008', 'Postoophorectomy osteoporosis with pathological fracture (disorder)', seen1],
    [sct, '203445009', 'Osteoporosis of disuse with pathological fracture (disorder)', seen1],
    [
      sct,
      '203446005',
      'Pathological fracture co-occurrent and due to post-surgical malabsorption osteoporosis (disorder)',
      seen1,
    ],
    [
      sct,
      '203447001',
      'Pathological fracture co-occurrent and due to drug-induced osteoporosis (disorder)',
      seen1,
    ],
    [sct, '203448006', 'Idiopathic osteoporosis with pathological fracture (disorder)', seen1],
    [sct, '203453001', 'Postmenopausal osteoporosis with pathological fracture (disorder)', seen1],
    [sct, '443165006', 'Pathological fracture due to osteoporosis (disorder)', seen1],
    [sct, '306171000000106', 'Fragility fracture (disorder)', seen2],
  ],
  classes: [
    {
      system: icd10,
      seenIn: listOfIcd10,
      exact: 'M80.0 M80.1 M80.2 M80.3 M80.4 M80.5 M80.8 M80.9',
      perhaps: {
        'the site "other" has vertebrae in it, and ribs and skull; the code was recalled, not seen in a list':
          'M80.08 M80.18 M80.28 M80.38 M80.48 M80.58 M80.88 M80.98',
      },
    },
  ],
  names: [
    'osteoporotic fracture',
    'fragility fracture',
    'insufficiency fracture',
    'osteoporosis with current pathological fracture',
  ],
})
