/** Smokes tobacco now. */

import { valueSet } from '../../src/language/index.ts'
import { loinc, sct } from './systems.ts'

const seen1 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1170.json'
const seen2 = 'public code, file 36894404822 and HL7/fhir-ips'
const seen3 = 'public code, file 36894404822'

export const currentSmoker = valueSet({
  id: 'current-smoker',
  title: 'Smokes now',
  opposes: ['not-smoking'],
  codes: [
    [sct, '449868002', 'Smokes tobacco daily (finding)', seen1],
    [sct, '428041000124106', 'Occasional tobacco smoker (finding)', seen1],
    [sct, '428061000124105', 'Light tobacco smoker (finding)', seen1],
    [sct, '428071000124103', 'Heavy tobacco smoker (finding)', seen1],
    [sct, '65568007', 'Cigarette smoker (finding)', seen1],
    [sct, '160603005', 'Light cigarette smoker (1-9 cigs/day) (finding)', seen1],
    [sct, '160604004', 'Moderate cigarette smoker (10-19 cigs/day) (finding)', seen1],
    [sct, '160605003', 'Heavy cigarette smoker (20-39 cigs/day) (finding)', seen1],
    [sct, '230059006', 'Occasional cigarette smoker (finding)', seen1],
    [sct, '230060001', 'Light cigarette smoker (finding)', seen1],
    [sct, '230063004', 'Heavy cigarette smoker (finding)', seen1],
    [sct, '56578002', 'Moderate smoker (20 or less per day) (finding)', seen1],
    [sct, '56771006', 'Heavy smoker (over 20 per day) (finding)', seen1],
    [sct, '77176002', 'Smoker (finding)', seen1],
    [sct, '110483000', 'Tobacco user (finding)', seen1],
    [loinc, 'LA18976-3', 'Current every day smoker', seen2],
    [loinc, 'LA18977-1', 'Current some day smoker', seen3],
    [loinc, 'LA18981-3', 'Heavy tobacco smoker', seen3],
    [loinc, 'LA18982-1', 'Light tobacco smoker', seen3],
  ],
})
