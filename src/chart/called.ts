/** What notes call a code: by the name of its code system as clinicians use it, never by an address. */

import { canonicalSystem } from './code-systems.ts'

const names: ReadonlyMap<string, string> = new Map([
  ['http://snomed.info/sct', 'SNOMED CT'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'ICD-10-CM'],
  ['http://hl7.org/fhir/sid/icd-10', 'ICD-10'],
  ['http://hl7.org/fhir/sid/icd-9-cm', 'ICD-9-CM'],
  ['http://www.cms.gov/Medicare/Coding/ICD10', 'ICD-10-PCS'],
  ['http://loinc.org', 'LOINC'],
  ['http://www.nlm.nih.gov/research/umls/rxnorm', 'RxNorm'],
  ['http://www.whocc.no/atc', 'ATC'],
  ['http://www.ama-assn.org/go/cpt', 'CPT'],
  ['http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', 'HCPCS'],
  ['http://hl7.org/fhir/sid/ndc', 'NDC'],
  ['http://hl7.org/fhir/sid/cvx', 'CVX'],
  ['http://fdasis.nlm.nih.gov', 'UNII'],
  ['http://dicom.nema.org/resources/ontology/DCM', 'DICOM'],
  ['http://unitsofmeasure.org', 'UCUM'],
])

/** ICD-10 as one country writes it: `.../icd-10-gm`, `.../icd-10-am`. */
const national = /[/.:-]icd-?10-?([a-z]{2,3})$/i
const hl7 = /^https?:\/\/(?:terminology\.)?hl7\.org\//

function nameOf(system: string): string | undefined {
  const canonical = canonicalSystem(system)
  const known = names.get(canonical)
  if (known !== undefined) return known
  const country = national.exec(canonical)?.[1]
  if (country !== undefined) return `ICD-10-${country.toUpperCase()}`
  return hl7.test(canonical) ? 'HL7' : undefined
}

const address = /[a-z]:\/\/|urn:|https?:/i

/** Could a reader take it for an address instead of a name? */
export function isAddress(text: string): boolean {
  return address.test(text)
}

/** `SNOMED CT 123`; of a guideline `the fact bleeds`; of a system without a name that everybody knows `the local code 123`. */
export function calledCode({ system, code }: { readonly system: string; readonly code: string }): string {
  if (isAddress(code)) return 'a code that is an address'
  if (system.endsWith('/CodeSystem/fact')) return `the fact ${code}`
  const name = nameOf(system)
  return name === undefined ? `the local code ${code}` : `${name} ${code}`
}
