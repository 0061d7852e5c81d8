/** What notes call codes: names that everybody knows, never an address. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calledCode } from './called.ts'

describe('a code in a note', () => {
  it.each([
    ['http://snomed.info/sct', '74474003', 'SNOMED CT 74474003'],
    ['SNOMED-CT', '74474003', 'SNOMED CT 74474003'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'C50.9', 'ICD-10-CM C50.9'],
    ['urn:oid:2.16.840.1.113883.6.88', '46041', 'RxNorm 46041'],
    ['http://fhir.example/sid/icd-10-gm', 'M80.88', 'ICD-10-GM M80.88'],
    [
      'http://terminology.hl7.org/CodeSystem/condition-category',
      'problem-list-item',
      'HL7 problem-list-item',
    ],
    ['https://example.org/guideline/CodeSystem/fact', 'bleeds', 'the fact bleeds'],
    ['urn:oid:1.2.3', '7', 'the local code 7'],
    ['http://hospital.example/codes', 'GI', 'the local code GI'],
    ['http://hospital.example/codes', 'http://hospital.example/gi', 'a code that is an address'],
  ])('%s %s', (system, code, called) => {
    expect(calledCode({ system, code })).toBe(called)
  })
  it('is never an address, whatever its system', () => {
    const system = fc.oneof(
      fc.webUrl(),
      fc.uuid().map((id) => `urn:uuid:${id}`),
      fc.string(),
    )
    const code = fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('urn:oid:1.2', 'upperurn:uuid:'))
    fc.assert(
      fc.property(system, code, (one, other) => {
        expect(calledCode({ system: one, code: other })).not.toMatch(/https?:|urn:/i)
      }),
    )
  })
})
