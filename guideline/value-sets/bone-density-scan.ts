/** That bone density was measured, as a procedure or a report. */

import { valueSet } from '../../src/language/index.ts'
import { cpt, loinc, sct } from './systems.ts'

const seen1 = 'synthetichealth/synthea:src/main/resources/modules/osteoporosis.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-procedures-snomed-ct-ips-free-set.json'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.113.12.1051.json'
const seen4 =
  'HL7 FHIR example diagnosticreport-example-dxa.json, asserted by public code, file 19923580106 and 11097787254'
const seen5 = 'public code, file 1720738581 (77080 only)'

export const boneDensityScan = valueSet({
  id: 'bone-density-scan',
  title: 'Measurement of bone density',
  codes: [
    [sct, '312681000', 'Bone density scan (procedure)', seen1],
    [sct, '23572007', 'Transmission bone density study (procedure)', seen2],
    [sct, '82066000', 'Bone density study, dual photon absorptiometry (procedure)', seen2],
    [loinc, '38268-9', 'DXA Skeletal system Views for bone density', seen3],
    [loinc, '38269-7', 'DXA BONE DENSITOMETRY (DiagnosticReport.code in the HL7 FHIR R4 DXA example)', seen4],
    [cpt, '77080', '77080', seen5],
  ],
})
