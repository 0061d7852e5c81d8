/** Creatinine in whole blood, used where no serum or plasma value is recorded. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen = 'cqframework/ecqm-content-r4-2021:bundles/measure/HybridHWRFHIR/HybridHWRFHIR-bundle.json'

export const bloodCreatinine = valueSet({
  id: 'blood-creatinine',
  title: 'Creatinine in whole blood',
  codes: [
    [loinc, '38483-4', 'Creatinine [Mass/volume] in Blood', seen],
    [loinc, '59826-8', 'Creatinine [Moles/volume] in Blood', seen],
  ],
})
