/**
 * Laboratory results that no fact reads and that may tell of a danger where they are not normal. Which way they tell is
 * own judgement; limits are those of the record (its flag, its reference range), never our own.
 */

import { pointer } from '../../src/language/index.ts'
import { loinc } from '../value-sets/systems.ts'

const psa =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.401.json'
const mimic = 'MIT-LCP/mimic-code:mimic-iv/mapping/d_labitems_to_loinc.csv'
const calcium = 'public code, file 69179733715; exists in LOINC 2.67'
const ionised = 'public code, file 54503962934; exists in LOINC 2.67'
const thrombo =
  'cqframework/ecqm-content-r4-2021:bundles/measure/IntensiveCareUnitVenousThromboembolismProphylaxisFHIR/IntensiveCareUnitVenousThromboembolismProphylaxisFHIR-files/valuesets-IntensiveCareUnitVenousThromboembolismProphylaxisFHIR-bundle.json'
const warm =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1045.152.json'
const ejection =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1134.json'

const blood = 'redFlags.suspiciousBloodTests'

export const laboratory = [
  pointer({
    id: 'prostate-antigen',
    title: 'PSA (prostate)',
    high: ['redFlags.malignancySuspected'],
    codes: [
      [loinc, '2857-1', 'Prostate specific Ag [Mass/volume] in Serum or Plasma', psa],
      [loinc, '35741-8', 'Prostate specific Ag [Mass/volume] in Serum or Plasma by Detection limit', psa],
      [loinc, '19195-7', 'Prostate specific Ag [Units/volume] in Serum or Plasma', psa],
    ],
    words: ['psa|prostate specific ag|prostate specific antigen'],
    not: 'free|ratio|density',
  }),
  pointer({
    id: 'calcium',
    title: 'calcium',
    high: ['hypercalcaemia', blood],
    low: ['hypocalcaemia'],
    codes: [
      [loinc, '17861-6', 'Calcium [Mass/volume] in Serum or Plasma', mimic],
      [loinc, '49765-1', 'Calcium [Mass/volume] in Blood', mimic],
      [loinc, '29265-6', 'Calcium corrected for albumin [Moles/volume]', calcium],
      [loinc, '46099-8', 'Calcium corrected for albumin [Mass/volume]', calcium],
      [loinc, '1994-3', 'Calcium.ionized [Moles/volume] in Blood', mimic],
      [loinc, '1995-0', 'Calcium.ionized [Moles/volume] in Serum or Plasma', ionised],
    ],
    words: ['calcium|kalzium|calcio'],
    not: 'urine|urin|score|intake|supplement|oxalate|channel',
  }),
  pointer({
    id: 'myeloma-screen',
    title: 'a search for a monoclonal protein',
    high: [blood],
    low: [blood],
    codes: [
      [loinc, '12851-2', 'Protein electrophoresis panel - Serum interpretation', mimic],
      [loinc, '13438-7', 'Protein electrophoresis in Urine', mimic],
      [loinc, '36916-5', 'Kappa light chains.free [Mass/volume]', mimic],
      [loinc, '33944-0', 'Lambda light chains.free [Mass/volume]', mimic],
      [loinc, '48378-4', 'Kappa light chains.free/Lambda light chains.free [Mass Ratio]', mimic],
      [loinc, '2874-6', 'Gamma globulin [Mass/volume] by Electrophoresis', mimic],
    ],
    words: [
      'electrophoresis|m protein|m spike|paraprotein|light chain*|immunofixation|kappa|lambda|monoclonal',
    ],
  }),
  pointer({
    id: 'haemoglobin',
    title: 'haemoglobin',
    low: [blood],
    codes: [
      [loinc, '718-7', 'Hemoglobin [Mass/volume] in Blood', 'OHDSI/PhenotypeLibrary:inst/cohorts/207.json'],
      [
        loinc,
        '20509-6',
        'Hemoglobin [Mass/volume] in Blood by calculation',
        'OHDSI/PhenotypeLibrary:inst/cohorts/211.json',
      ],
    ],
    words: ['hemoglobin|haemoglobin|hamoglobin'],
    not: 'a1c|glycated|hba1c|mean|mch|mchc|urine|free|reticulocyte',
  }),
  pointer({
    id: 'inflammation',
    title: 'C-reactive protein or sedimentation rate',
    high: ['redFlags.raisedInflammatoryMarkers'],
    codes: [
      [loinc, '1988-5', 'C reactive protein [Mass/volume] in Serum or Plasma', mimic],
      [loinc, '30522-7', 'C reactive protein [Mass/volume] by High sensitivity method', mimic],
      [loinc, '4537-7', 'Erythrocyte sedimentation rate by Westergren method', mimic],
      [
        loinc,
        '30341-2',
        'Erythrocyte sedimentation rate',
        'public code, file 66200750455; exists in LOINC 2.67',
      ],
    ],
    words: ['c reactive protein|crp|hs crp|sedimentation rate|esr|blutsenkung|bsg'],
  }),
  pointer({
    id: 'infection',
    title: 'a blood culture or white cells',
    high: ['redFlags.infectionSuspected', 'redFlags.feverOrInfectionRisk'],
    codes: [
      [
        loinc,
        '6690-2',
        'Leukocytes [#/volume] in Blood by Automated count',
        'cqframework/ecqm-content-r4-2021:bundles/measure/HybridHWRFHIR/HybridHWRFHIR-bundle.json',
      ],
    ],
    words: ['blood culture|leukocytes|white blood cell*|wbc'],
    not: 'urine|stool|urin|csf',
  }),
  pointer({
    id: 'temperature',
    title: 'body temperature',
    high: ['redFlags.feverOrInfectionRisk'],
    codes: [
      [loinc, '8310-5', 'Body temperature', warm],
      [loinc, '8331-1', 'Oral temperature', warm],
      [loinc, '8329-5', 'Body temperature - Core', warm],
    ],
    words: ['body temperature|oral temperature|temperature'],
    not: 'room|skin|ambient',
  }),
  pointer({
    id: 'clotting',
    title: 'platelets or INR',
    high: ['uncorrectedCoagulopathy', 'takingAnticoagulant'],
    low: ['uncorrectedCoagulopathy'],
    codes: [
      [
        loinc,
        '777-3',
        'Platelets [#/volume] in Blood by Automated count',
        'OHDSI/PhenotypeLibrary:inst/cohorts/1091.json',
      ],
      [loinc, '26515-7', 'Platelets [#/volume] in Blood', 'OHDSI/PhenotypeLibrary:inst/cohorts/211.json'],
      [loinc, '6301-6', 'INR in Platelet poor plasma by Coagulation assay', thrombo],
      [loinc, '34714-6', 'INR in Blood by Coagulation assay', thrombo],
      [loinc, '38875-1', 'INR in Platelet poor plasma or blood by Coagulation assay', thrombo],
      [loinc, '46418-0', 'INR in Capillary blood by Coagulation assay', thrombo],
    ],
    words: ['platelets|platelet count|thrombocytes|thrombozyten|inr'],
    not: 'width|mean|volume distribution|mpv|pdw',
  }),
  pointer({
    id: 'alkaline-phosphatase',
    title: 'alkaline phosphatase',
    high: ['raisedAlkalinePhosphatase'],
    codes: [[loinc, '6768-6', 'Alkaline phosphatase [Enzymatic activity/volume]', mimic]],
    words: ['alkaline phosphatase|alkalische phosphatase|alp'],
  }),
  pointer({
    id: 'ejection-fraction',
    title: 'ejection fraction of the heart',
    low: ['heartFailure'],
    codes: [[loinc, '10230-1', 'Left ventricular Ejection fraction', ejection]],
    words: ['ejection fraction|lvef'],
  }),
]
