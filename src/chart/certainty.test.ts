/** How certain, and whether still there: every shape of a status, the German flag, the qualifiers of SNOMED CT. */

import { describe, expect, it } from 'vitest'
import { sct } from '../../tests/toy/chart-guideline.ts'
import { clinSystem, coded, hl7, local, verSystem } from '../../tests/toy/said.ts'
import type { Json } from './json.ts'
import { saidStatus } from './said-status.ts'

describe('certainty', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a plain code', 'refuted', 'refuted'],
    ['a plain code in capitals', 'Entered_In_Error', 'entered-in-error'],
    ['nothing', undefined, undefined],
    ['an empty concept', {}, undefined],
    ['unknown', coded([verSystem, 'unknown']), undefined],
    ['FHIR second', coded([sct, '410594000'], [verSystem, 'refuted']), 'refuted'],
    ['FHIR after a local code', coded([local, '7'], [verSystem, 'refuted']), 'refuted'],
    ['FHIR of STU3', coded(['http://hl7.org/fhir/condition-ver-status', 'refuted']), 'refuted'],
    ['SNOMED alone: not present', coded([sct, '410594000']), 'refuted'],
    ['SNOMED alone: known absent', coded(['urn:oid:2.16.840.1.113883.6.96', '410516002']), 'refuted'],
    ['SNOMED alone: suspected', coded([sct, '415684004']), 'unconfirmed'],
    ['SNOMED alone: present', coded([sct, '410605003']), 'confirmed'],
    ['SNOMED alone: probably not', coded([sct, '410593006']), 'unclear'],
    ['present and absent', coded([verSystem, 'confirmed'], [sct, '410516002']), 'unclear'],
    ['a code of no use with a display', coded([local, '3', 'Ruled out']), 'refuted'],
    ['a code of no use with a text', { ...coded([local, '3']), text: 'Suspected' }, 'unconfirmed'],
    ['text alone', { text: 'Definitely NOT present' }, 'refuted'],
    ['a code of no use', coded([local, '3']), 'unclear'],
    ['a code that FHIR does not have', coded([verSystem, 'maybe']), 'unclear'],
    ['a text against the code', { ...coded([verSystem, 'confirmed']), text: 'Ruled out' }, 'unclear'],
    ['several concepts', [coded([local, '3']), coded([verSystem, 'refuted'])], 'refuted'],
  ])('%s', (_, verificationStatus, expected) => {
    for (const resourceType of ['Condition', 'AllergyIntolerance'])
      expect(saidStatus({ resourceType, verificationStatus }).verification).toBe(expected)
  })
})

describe('there, or over', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a plain code', 'resolved', 'resolved'],
    ['FHIR second', coded([local, '4', 'Inactive'], [clinSystem, 'resolved']), 'resolved'],
    ['FHIR of an allergy', coded([`${hl7}allergyintolerance-clinical`, 'inactive']), 'inactive'],
    ['a local code with a text', { ...coded([local, '3301', 'Resolved']), text: 'Resolved' }, 'resolved'],
    ['SNOMED of C-CDA', coded([sct, '413322009']), 'resolved'],
    ['active by its text', { ...coded([local, '1']), text: 'Active' }, 'active'],
    ['a local code alone', coded([local, '3301']), 'unclear'],
    ['active and resolved', coded([clinSystem, 'active'], [sct, '413322009']), 'unclear'],
    ['nothing', undefined, undefined],
  ])('%s', (_, clinicalStatus, expected) => {
    for (const resourceType of ['Condition', 'AllergyIntolerance'])
      expect(saidStatus({ resourceType, clinicalStatus }).clinical).toBe(expected)
  })
  it.each([
    ['active', 'active', undefined],
    ['resolved', 'resolved', undefined],
    ['refuted', undefined, 'refuted'],
    ['entered-in-error', undefined, 'entered-in-error'],
    ['whatever', undefined, 'unclear'],
  ])('DSTU2: an allergy of status %s', (status, clinical, verification) => {
    expect(saidStatus({ resourceType: 'AllergyIntolerance', status })).toEqual({ clinical, verification })
  })
})

describe('certainty beside the code', () => {
  const gm = 'http://fhir.de/CodeSystem/bfarm/icd-10-gm'
  const url = 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit'
  const system = 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT'
  const flagged = (extension: Json): Json => ({
    resourceType: 'Condition',
    code: { coding: [{ system: gm, code: 'K92.2', extension: [{ url, ...extension }] }] },
  })
  it.each([
    ['G', { clinical: undefined, verification: 'confirmed' }],
    ['V', { clinical: undefined, verification: 'unconfirmed' }],
    ['A', { clinical: undefined, verification: 'refuted' }],
    ['Z', { clinical: 'resolved', verification: undefined }],
    ['X', { clinical: undefined, verification: 'unclear' }],
  ])('Germany: %s, in each shape of the flag', (code, expected) => {
    for (const value of [
      { valueCoding: { system, code } },
      { valueCode: code },
      { valueCodeableConcept: { coding: [{ system, code }] } },
    ])
      expect(saidStatus(flagged(value))).toEqual(expected)
  })
  it('a flag on the whole record', () => {
    const record = { resourceType: 'Condition', extension: [{ url, valueCode: 'A' }] }
    expect(saidStatus(record).verification).toBe('refuted')
  })
  it.each([
    ['a qualifier among the codes', '410516002', 'refuted'],
    ['a context behind the code', '74474003:408729009=410516002', 'refuted'],
    ['a context with its words', '74474003:408729009|Finding context|=415684004|Suspected|', 'unconfirmed'],
    ['a context nobody knows', '74474003:408729009=123', 'unclear'],
  ])('SNOMED: %s', (_, code, expected) => {
    const coding = [
      { system: sct, code: '74474003' },
      { system: sct, code },
    ]
    expect(saidStatus({ resourceType: 'Condition', code: { coding } }).verification).toBe(expected)
  })
})
