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
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const loinc = 'http://loinc.org'
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const atc = 'http://www.whocc.no/atc'
export const cpt = 'http://www.ama-assn.org/go/cpt'
export const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
