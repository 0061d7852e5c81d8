/** Creatinine by mass or by amount of substance; the unit of the record decides. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen = 'cqframework/ecqm-content-r4-2021:bundles/connectathon/dr-bundle.json'

export const serumCreatinine = valueSet({
  id: 'serum-creatinine',
  title: 'Creatinine in serum or plasma',
  codes: [
    [loinc, '2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', seen],
    [loinc, '14682-9', 'Creatinine [Moles/volume] in Serum or Plasma', seen],
  ],
})
