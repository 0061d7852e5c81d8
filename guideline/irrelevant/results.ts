/**
 * Ordinary results and panels, by LOINC. Left out on purpose: whatever a question of the guideline turns on (blood
 * count, kidney, calcium, protein, liver, sugar over time, temperature, height, weight, pain, smoking, bone density).
 */

import { irrelevant } from '../../src/language/index.ts'
import { loinc } from '../value-sets/systems.ts'

const synthea = 'smart-on-fhir/generated-sample-data:R4/SYNTHEA'

export const results = [
  irrelevant({
    id: 'loinc-results',
    title: 'Lipids, salts, sugar of the day, red cells by size, blood pressure, urine by strip',
    records: ['observations'],
    because: 'the number answers nothing that is asked, and the name is its own',
    codes: [
      [loinc, '18262-6', 'Low Density Lipoprotein Cholesterol', synthea],
      [loinc, '2085-9', 'High Density Lipoprotein Cholesterol', synthea],
      [loinc, '2093-3', 'Total Cholesterol', synthea],
      [loinc, '2571-8', 'Triglycerides', synthea],
      [loinc, '2069-3', 'Chloride', synthea],
      [loinc, '2947-0', 'Sodium', synthea],
      [loinc, '6298-4', 'Potassium', synthea],
      [loinc, '20565-8', 'Carbon Dioxide', synthea],
      [loinc, '2339-0', 'Glucose', synthea],
      [loinc, '39156-5', 'Body Mass Index', synthea],
      [loinc, '55284-4', 'Blood Pressure', synthea],
      [loinc, '785-6', 'MCH [Entitic mass] by Automated count', synthea],
      [loinc, '786-4', 'MCHC [Mass/volume] by Automated count', synthea],
      [loinc, '787-2', 'MCV [Entitic volume] by Automated count', synthea],
      [loinc, '789-8', 'Erythrocytes [#/volume] in Blood by Automated count', synthea],
      [loinc, '21000-5', 'Erythrocyte distribution width [Entitic volume] by Automated count', synthea],
      [loinc, '32207-3', 'Platelet distribution width [Entitic volume] in Blood by Automated count', synthea],
      [loinc, '32623-1', 'Platelet mean volume [Entitic volume] in Blood by Automated count', synthea],
      [loinc, '6299-2', 'Urea Nitrogen', synthea],
      [loinc, '19926-5', 'FEV1/FVC', synthea],
      [loinc, '32167-9', 'Clarity of Urine', synthea],
      [loinc, '5767-9', 'Appearance of Urine', synthea],
      [loinc, '5778-6', 'Color of Urine', synthea],
      [loinc, '5803-2', 'pH of Urine by Test strip', synthea],
      [loinc, '5811-5', 'Specific gravity of Urine by Test strip', synthea],
      [loinc, '25428-4', 'Glucose [Presence] in Urine by Test strip', synthea],
      [loinc, '2514-8', 'Ketones [Presence] in Urine by Test strip', synthea],
      [loinc, '5792-7', 'Glucose [Mass/volume] in Urine by Test strip', synthea],
      [loinc, '5797-6', 'Ketones [Mass/volume] in Urine by Test strip', synthea],
      [loinc, '5799-2', 'Leukocyte esterase [Presence] in Urine by Test strip', synthea],
      [loinc, '5802-4', 'Nitrite [Presence] in Urine by Test strip', synthea],
    ],
  }),
  irrelevant({
    id: 'loinc-panels',
    title: 'Panels of the laboratory',
    records: ['reports'],
    because: 'what such a report says stands in its results, which are records of their own',
    codes: [
      [loinc, '24321-2', 'Basic Metabolic 2000 Panel', synthea],
      [loinc, '24323-8', 'Comprehensive metabolic 2000 panel - Serum or Plasma', synthea],
      [loinc, '24357-6', 'Urinalysis macro (dipstick) panel - Urine', synthea],
      [loinc, '51990-0', 'Basic Metabolic Panel', synthea],
      [loinc, '57698-3', 'Lipid Panel', synthea],
      [loinc, '58410-2', 'Complete blood count (hemogram) panel - Blood by Automated count', synthea],
    ],
  }),
]
