/** The names and spellings under which one code system, and one code of it, turn up in real data. */

import { remembering } from './memory.ts'

const sct = 'http://snomed.info/sct'
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const icd10 = 'http://hl7.org/fhir/sid/icd-10'
const icd9cm = 'http://hl7.org/fhir/sid/icd-9-cm'
const icd10pcs = 'http://www.cms.gov/Medicare/Coding/ICD10'
const loinc = 'http://loinc.org'
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const atc = 'http://www.whocc.no/atc'
const cpt = 'http://www.ama-assn.org/go/cpt'
const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'

const aliases: readonly (readonly [string, readonly string[]])[] = [
  [
    sct,
    ['urn:oid:2.16.840.1.113883.6.96', 'http://snomed.info/id', 'SNOMED-CT', 'SNOMED CT', 'SNOMED', 'SCT'],
  ],
  [icd10cm, ['urn:oid:2.16.840.1.113883.6.90', 'ICD-10-CM', 'ICD10CM']],
  // National editions but the American one keep what WHO's codes of four characters mean.
  [
    icd10,
    [
      'urn:oid:2.16.840.1.113883.6.3',
      'ICD-10',
      'ICD10',
      'http://hl7.org/fhir/sid/icd-10-who',
      'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
      'http://fhir.de/CodeSystem/dimdi/icd-10-gm',
      'http://hl7.org/fhir/sid/icd-10-gm',
      'http://hl7.org/fhir/sid/icd-10-de',
      'ICD-10-GM',
      'http://hl7.org/fhir/sid/icd-10-am',
      'urn:oid:2.16.840.1.113883.6.135',
      'ICD-10-AM',
      'http://hl7.org/fhir/sid/icd-10-ca',
      'urn:oid:2.16.840.1.113883.6.3.2',
      'ICD-10-CA',
      'http://hl7.org/fhir/sid/icd-10-nl',
      'http://hl7.org/fhir/sid/icd-10-se',
      'http://hl7.org/fhir/sid/cim-10',
    ],
  ],
  [
    icd9cm,
    [
      'urn:oid:2.16.840.1.113883.6.103',
      'http://hl7.org/fhir/sid/icd-9-cm/diagnosis',
      'http://hl7.org/fhir/sid/icd-9',
      'urn:oid:2.16.840.1.113883.6.2',
      'ICD-9-CM',
      'ICD9CM',
      'ICD-9',
    ],
  ],
  [icd10pcs, ['urn:oid:2.16.840.1.113883.6.4', 'http://hl7.org/fhir/sid/icd-10-pcs', 'ICD-10-PCS']],
  [loinc, ['urn:oid:2.16.840.1.113883.6.1', 'LOINC']],
  [rxnorm, ['urn:oid:2.16.840.1.113883.6.88', 'RxNorm']],
  [atc, ['urn:oid:2.16.840.1.113883.6.73', 'ATC']],
  [cpt, ['urn:oid:2.16.840.1.113883.6.12', 'CPT']],
  [
    hcpcs,
    [
      'urn:oid:2.16.840.1.113883.6.285',
      'https://www.cms.gov/Medicare/Coding/MedHCPCSGenInfo/index.html',
      'HCPCS',
    ],
  ],
]

/** Upper and lower case, http and https, and slashes at the end do not tell systems apart. */
function plain(system: string): string {
  return system
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/\/+$/, '')
}

const canonical = new Map<string, string>(
  aliases.flatMap(([system, others]) => [system, ...others].map((name) => [plain(name), system] as const)),
)

/** The canonical URI of a system; a system we do not know keeps its own spelling, less blanks and end slashes. */
export const canonicalSystem = remembering(
  (system: string): string => canonical.get(plain(system)) ?? system.trim().replace(/(?<=[^/])\/+$/, ''),
)

const classifications = new Set([icd9cm, icd10, icd10cm, icd10pcs])

/**
 * A code in the form in which it is compared: ICD without dots and blanks and in capitals, ATC in capitals,
 * others without blanks around them.
 */
export function comparedCode(system: string, code: string): string {
  if (classifications.has(system)) return code.replace(/[\s.]/g, '').toUpperCase()
  return system === atc ? code.trim().toUpperCase() : code.trim()
}

// Seven characters or a placeholder X exist in the American modification only, whatever the system says.
const american = /^[A-Z]\d[0-9A-Z](?:[0-9A-Z]{4}|[0-9A-Z]{0,2}X[0-9A-Z]?)$/

/** The system a code belongs to: ICD-10-CM codes are often filed under the system of WHO's ICD-10. */
export function trueSystem(system: string, compared: string): string {
  return system === icd10 && american.test(compared) ? icd10cm : system
}

const dotted = new Set([icd9cm, icd10, icd10cm])

/** The usual spelling of a compared code: ICD with its dot, after the third character; external causes of ICD-9 after the fourth. */
export function usualSpelling(system: string, compared: string): string {
  const category = system === icd9cm && compared.startsWith('E') ? 4 : 3
  if (!dotted.has(system) || compared.length <= category) return compared
  return `${compared.slice(0, category)}.${compared.slice(category)}`
}

/** The edition whose codes are often filed under the system of another: those of WHO's ICD-10 may be American. */
export function editionBeside(system: string): string | undefined {
  return system === icd10 ? icd10cm : undefined
}

export type Encounter = 'initial' | 'later' | 'sequela'

/** What the seventh character of an ICD-10-CM injury code says about the encounter; null for any other code. */
export function encounterOf(system: string, compared: string): Encounter | null {
  if (system !== icd10cm || compared.length !== 7) return null
  const seventh = compared[6] ?? ''
  if (seventh === 'A' || seventh === 'B') return 'initial'
  if (seventh === 'S') return 'sequela'
  return 'DGKP'.includes(seventh) ? 'later' : null
}
