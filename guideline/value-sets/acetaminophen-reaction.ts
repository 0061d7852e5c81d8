/** Hypersensitivity to acetaminophen. */

import { valueSet } from '../../src/language/index.ts'
import { icd10, icd10cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'
const seen2 =
  'GinoCanessa/FhirTypeScriptOddsAndEnds:dist/fhirValueSets/AllergyintoleranceCodeValueSet.js (FHIR R4 allergyintolerance-code)'

export const acetaminophenReaction = valueSet({
  id: 'acetaminophen-reaction',
  title: 'Reaction to acetaminophen',
  several: true,
  codes: [
    [sct, '292042007', 'Adverse reaction caused by paracetamol (disorder)', seen1],
    [sct, '293584003', 'acetaminophen allergy', seen2],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      perhaps: {
        'an allergy to an analgesic, not said which': 'Z88.6',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      perhaps: {
        'an allergy to an analgesic, not said which': 'Z88.6',
      },
    },
  ],
})
