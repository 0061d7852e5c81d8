/** Only the 0 to 10 rating: the visual analogue code may carry 0 to 100 and is left out, so that 8 of 100 is never read as 8 of 10. */

import { valueSet } from '../../src/language/index.ts'
import { loinc } from './systems.ts'

const seen =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.526.3.1028.json'

export const painScore = valueSet({
  id: 'pain-score',
  title: 'Pain severity, 0 to 10 numeric rating',
  codes: [[loinc, '72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported', seen]],
})
