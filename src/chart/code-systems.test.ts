/** Names of code systems and spellings of codes, in tables. */

import { describe, expect, it } from 'vitest'
import { canonicalSystem, comparedCode, encounterOf, trueSystem, usualSpelling } from './code-systems.ts'

const sct = 'http://snomed.info/sct'
const cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const who = 'http://hl7.org/fhir/sid/icd-10'
const atc = 'http://www.whocc.no/atc'

describe('names of code systems', () => {
  it.each([
    ['http://snomed.info/sct', sct],
    [' http://snomed.info/sct/ ', sct],
    ['https://snomed.info/sct', sct],
    ['urn:oid:2.16.840.1.113883.6.96', sct],
    ['http://snomed.info/id', sct],
    ['SNOMED-CT', sct],
    ['sct', sct],
    ['urn:oid:2.16.840.1.113883.6.90', cm],
    ['ICD-10-CM', cm],
    ['urn:oid:2.16.840.1.113883.6.3', who],
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', who],
    ['http://hl7.org/fhir/sid/icd-10-pcs', 'http://www.cms.gov/Medicare/Coding/ICD10'],
    ['https://loinc.org', 'http://loinc.org'],
    ['http://loinc.org/', 'http://loinc.org'],
    ['urn:oid:2.16.840.1.113883.6.1', 'http://loinc.org'],
    ['RxNorm', 'http://www.nlm.nih.gov/research/umls/rxnorm'],
    ['http://www.whocc.no/atc/', atc],
    ['urn:oid:2.16.840.1.113883.6.12', 'http://www.ama-assn.org/go/cpt'],
    ['urn:oid:2.16.840.1.113883.6.285', 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'],
    ['https://example.org/local/', 'https://example.org/local'],
    ['/', '/'],
    ['', ''],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalSystem(written)).toBe(canonical)
  })
})

describe('spellings of codes', () => {
  it.each([
    [cm, 'M80.08XA', 'M8008XA'],
    [cm, ' m8008xa', 'M8008XA'],
    [cm, 'M80.08 XA', 'M8008XA'],
    [atc, 'm05ba04', 'M05BA04'],
    [sct, ' 42942008 ', '42942008'],
    ['urn:x', 'a.b', 'a.b'],
  ])('%s %s is compared as %s', (system, written, compared) => {
    expect(comparedCode(system, written)).toBe(compared)
  })
  it.each([
    [who, 'M8008XA', cm],
    [who, 'M800X', cm],
    [who, 'M8008', who],
    [who, 'M80', who],
    [cm, 'M8008XA', cm],
    [sct, 'M8008XA', sct],
  ])('%s %s belongs to %s', (named, compared, system) => {
    expect(trueSystem(named, compared)).toBe(system)
  })
  it.each([
    [cm, 'M8008XA', 'M80.08XA'],
    [who, 'M80', 'M80'],
    [atc, 'M05BA04', 'M05BA04'],
  ])('%s %s is written %s', (system, compared, usual) => {
    expect(usualSpelling(system, compared)).toBe(usual)
  })
  it.each([
    [cm, 'M8008XA', 'initial'],
    [cm, 'S22080B', 'initial'],
    [cm, 'M8008XD', 'later'],
    [cm, 'M8008XG', 'later'],
    [cm, 'M8008XK', 'later'],
    [cm, 'M8008XP', 'later'],
    [cm, 'M8008XS', 'sequela'],
    [cm, 'M8008X', null],
    [cm, 'M8008X1', null],
    [who, 'M8008XA', null],
  ])('%s %s: encounter %s', (system, compared, encounter) => {
    expect(encounterOf(system, compared)).toBe(encounter)
  })
})
