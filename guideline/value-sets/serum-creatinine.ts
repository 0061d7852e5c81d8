/** Creatinine by mass or by amount of substance; the unit of the record decides. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen1 = 'cqframework/ecqm-content-r4-2021:bundles/connectathon/dr-bundle.json'
const seen2 = 'cqframework/ecqm-content-r4-2021:bundles/measure/HybridHWRFHIR/HybridHWRFHIR-bundle.json'

export const serumCreatinine = valueSet({
  id: 'serum-creatinine',
  title: 'Creatinine in serum, plasma or blood',
  codes: [
    [loinc, '2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', seen1],
    [loinc, '14682-9', 'Creatinine [Moles/volume] in Serum or Plasma', seen1],
    [loinc, '38483-4', 'Creatinine [Mass/volume] in Blood', seen2],
    [loinc, '59826-8', 'Creatinine [Moles/volume] in Blood', seen2],
  ],
})
