/** Results that tell of a pregnancy without saying that there is one. */

import { pointer } from '../../src/language/index.ts'
import { loinc } from '../value-sets/systems.ts'

const tests =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.111.12.1011.json'
const age =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.111.12.1008.json'

export const pregnancy = [
  pointer({
    id: 'pregnancy-results',
    title: 'a pregnancy test, or the age of a pregnancy',
    facts: ['pregnant'],
    codes: [
      [loinc, '2106-3', 'hCG in urine, presence', tests],
      [loinc, '2118-8', 'hCG in serum, presence', tests],
      [loinc, '2110-5', 'Beta hCG in serum, presence', tests],
      [loinc, '2112-1', 'Beta hCG in urine, presence', tests],
      [loinc, '80384-1', 'hCG in urine by rapid test', tests],
      [loinc, '80385-8', 'hCG in serum by rapid test', tests],
      [loinc, '49051-6', 'Gestational age in weeks', age],
    ],
    words: ['hcg|pregnancy test|gestational age|weeks of gestation|date of delivery|delivery date'],
  }),
]
