/** Which patients a Bundle holds, and which records are about one of them. */

import { describe, expect, it } from 'vitest'
import { bundle, mary } from '../../tests/toy/chart-records.ts'
import { RequestProblem } from '../language/index.ts'
import { patientsOf, resourcesOf, selectPatient } from './bundle.ts'
import { meansPatient } from './identity/about.ts'

const john = { resourceType: 'Patient', id: 'p2' }
const about = (id: string, reference: string) => ({ resourceType: 'Condition', id, subject: { reference } })

describe('patients of a Bundle', () => {
  it('lists each once, in order', () => {
    expect(patientsOf(bundle(john, mary, mary))).toEqual(['p1', 'p2'])
  })
  it('takes the address where there is no lawful id', () => {
    const entry = [{ fullUrl: 'urn:uuid:0c0ffee0-1', resource: { resourceType: 'Patient', id: 'a b' } }]
    expect(patientsOf({ resourceType: 'Bundle', entry })).toEqual(['0c0ffee0-1'])
  })
  it.each([
    [[], undefined, 'empty-bundle', 'Patient resource'],
    [[mary, john], undefined, 'several-patients', '--patient: p1, p2'],
    [[mary, john], 'p3', 'unknown-patient', 'p1, p2'],
    [[mary], 'p3', 'unknown-patient', 'p1'],
  ])('%j with --patient %s: %s', (resources, id, code, words) => {
    const attempt = () => selectPatient(bundle(...resources), id)
    expect(attempt).toThrow(RequestProblem)
    expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }))
  })
  it('returns a Bundle of one as it is', () => {
    const one = bundle(mary)
    expect(selectPatient(one)).toBe(one)
    expect(selectPatient(one, 'p1')).toBe(one)
  })
  it('of several keeps only what is certainly about the one named', () => {
    const drug = { resourceType: 'Medication', id: 'm' }
    const nobodys = { resourceType: 'Condition', id: 'c3' }
    const chosen = selectPatient(
      bundle(mary, john, about('c1', 'Patient/p1'), about('c2', 'Patient/p2'), nobodys, drug),
      'p1',
    )
    expect(resourcesOf(chosen).listed.map((l) => l.resource.id)).toEqual(['p1', 'c1', 'm'])
  })
})

describe('a reference to the patient', () => {
  it.each([
    ['Patient/p1', true],
    ['Patient/p1/_history/3', true],
    ['https://fhir.example.org/r4/Patient/p1', true],
    ['urn:uuid:p1', true],
    ['http://here/1', true],
    ['p1', true],
    [undefined, true],
    ['#self', true],
    ['Patient/p11', false],
    ['Patient/p2', false],
    ['Group/p1', false],
    ['urn:uuid:p2', false],
  ])('%s: %s', (reference, means) => {
    expect(meansPatient(reference, 'p1', 'http://here/1')).toBe(means)
  })
})

describe('resources of a Bundle', () => {
  it('opens Bundles inside it and counts what is no resource', () => {
    const inner = bundle(about('c1', 'Patient/p1'))
    const { listed, broken } = resourcesOf(bundle(mary, inner, null, 7, { id: 'x' }, [1]))
    expect(listed.map((l) => l.resource.id).sort()).toEqual(['c1', 'p1'])
    expect(broken).toBe(3)
  })
})
