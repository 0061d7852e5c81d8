/**
 * Creatinine by mass or by amount of substance, in serum, plasma or whole blood; the unit of the record decides. One set,
 * so that the latest result counts whatever it was measured in. Never in urine.
 */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen1 = 'cqframework/ecqm-content-r4-2021:bundles/connectathon/dr-bundle.json'
const seen2 = 'cqframework/ecqm-content-r4-2021:bundles/measure/HybridHWRFHIR/HybridHWRFHIR-bundle.json'
const seen3 =
  'cqframework/ecqm-content-qicore-2025:bundles/measure/CMS1218FHIRHHRF/CMS1218FHIRHHRF-files/valuesets-CMS1218FHIRHHRF-bundle.json'
const seen4 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.666.5.2363.json'

export const serumCreatinine = valueSet({
  id: 'serum-creatinine',
  title: 'Creatinine in serum, plasma or blood',
  codes: [
    [loinc, '2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', seen1],
    [loinc, '14682-9', 'Creatinine [Moles/volume] in Serum or Plasma', seen1],
    [loinc, '77139-4', 'Creatinine [Mass/volume] in Serum, Plasma or Blood', seen3],
    [loinc, '77140-2', 'Creatinine [Moles/volume] in Serum, Plasma or Blood', seen3],
    [loinc, '38483-4', 'Creatinine [Mass/volume] in Blood', seen2],
    [loinc, '59826-8', 'Creatinine [Moles/volume] in Blood', seen2],
    [loinc, '21232-4', 'Creatinine [Mass/volume] in Arterial blood', seen4],
  ],
})
