/** Fever; read only since the index fracture. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seenOf1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/6.json'
const seenOf2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const fever = valueSet({
  id: 'fever',
  title: 'Fever',
  codes: [
    [sct, '386661006', 'Fever', seenOf1],
    [sct, '426000000', 'Fever greater than 100.4 Fahrenheit', seenOf1],
    [sct, '409702008', 'Hyperpyrexia', seenOf2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds: 'R50',
      perhaps: {
        'chills without fever': 'R68.83',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'R50',
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': '780.60 780.61',
      },
    },
  ],
  names: [
    'fever of unknown origin',
    'febrile',
    'pyrexia',
    'pyrexia of unknown origin',
    'rigors',
    'Fieber',
    'Schüttelfrost',
    'fièvre',
    'fiebre',
    'febbre',
    'koorts',
  ],
})
