/** The library that every exported guideline includes: three-valued comparisons, intervals, days, entries and picks. */

import { arithmetic, comparisons, days } from './functions.ts'
import { observationFunctions } from './observations.ts'
import { pickFunctions } from './picks.ts'
import { recordFunctions } from './record-functions.ts'
import { resultFunctions } from './result-functions.ts'
import { stateFunctions } from './state-functions.ts'

/** CQL text of `FactLogic` 1.0.0: docs/logic.md as functions; no guideline changes it. */
export const factLogic = [
  `// What docs/logic.md says of entries, picks, values and comparisons; the same for every guideline.
library FactLogic version '1.0.0'

using FHIR version '4.0.1'

include FHIRHelpers version '4.0.1' called FHIRHelpers
`,
  days,
  comparisons,
  arithmetic,
  observationFunctions,
  recordFunctions,
  pickFunctions(),
  stateFunctions(),
  resultFunctions,
].join('\n')
