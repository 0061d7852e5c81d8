/** Hypersensitivity to an opioid. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'
const seen2 =
  'cqframework/ecqm-content-qicore-2024:input/vocabulary/valueset/external/ValueSet-us-core-allergy-substance.json'
const seen3 =
  'GinoCanessa/FhirTypeScriptOddsAndEnds:dist/fhirValueSets/AllergyintoleranceCodeValueSet.js (FHIR R4 allergyintolerance-code)'
const seen4 = 'public code, file 68851054216'

export const opioidReaction = valueSet({
  id: 'opioid-reaction',
  title: 'Reaction to an opioid',
  several: true,
  codes: [
    [sct, '292045009', 'Opioid analgesic adverse reaction (disorder)', seen1],
    [sct, '292055008', 'Codeine adverse reaction (disorder)', seen1],
    [sct, '292059002', 'Morphine adverse reaction (disorder)', seen1],
    [sct, '292063009', 'Fentanyl adverse reaction (disorder)', seen1],
    [sct, '292057000', 'Dihydrocodeine adverse reaction (disorder)', seen1],
    [sct, '404642006', 'opioid agonist mechanism', seen2],
    [sct, '293587005', 'opioid analgesic allergy', seen3],
    [sct, '293595009', 'morphinan opioid allergy', seen3],
    [sct, '293602008', 'opium alkaloid allergy', seen3],
    [sct, '293603003', 'pethidine analogue allergy', seen3],
    [sct, '293590004', 'methadone analogue allergy', seen3],
    [sct, '293588000', 'pentazocine, allergy', seen3],
    [sct, '293589008', 'phenazocine, allergy', seen3],
    [sct, '293591000', 'dextromoramide, allergy', seen3],
    [sct, '293592007', 'dextropropoxyphene, allergy', seen3],
    [sct, '293593002', 'dipipanone, allergy', seen3],
    [sct, '293594008', 'methadone, allergy', seen3],
    [sct, '293596005', 'buprenorphine, allergy', seen3],
    [sct, '293597001', 'codeine, allergy', seen3],
    [sct, '293598006', 'diamorphine, allergy', seen3],
    [sct, '293599003', 'dihydrocodeine, allergy', seen3],
    [sct, '293600000', 'nalbuphine, allergy', seen3],
    [sct, '293601001', 'morphine, allergy', seen3],
    [sct, '293604009', 'alfentanil, allergy', seen3],
    [sct, '293605005', 'fentanyl, allergy', seen3],
    [sct, '293606006', 'pethidine, allergy', seen3],
    [sct, '293607002', 'phenoperidine, allergy', seen3],
    [sct, '293608007', 'meptazinol, allergy', seen3],
    [sct, '293609004', 'levorphanol, allergy', seen3],
    [sct, '450767000', 'tramadol allergy', seen4],
    [sct, '441955007', 'sufentanil allergy', seen4],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      holds: 'Z88.5',
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'Z88.5',
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      perhaps: {
        'the code was recalled, not seen in a list': 'V14.5',
      },
    },
  ],
  names: ['allergy status to narcotic agent', 'allergy to narcotics', 'opioid allergy', 'allergy to opioids'],
})
