/** A chart in the shape of another version of FHIR reads as the same chart in R4, with one note that names the version. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline, sct } from '../../../tests/toy/chart-guideline.ts'
import { bundle, concept, mary } from '../../../tests/toy/chart-records.ts'
import { drug, r4Records, subject, writers } from '../../../tests/toy/other-versions.ts'
import type { Json } from '../json.ts'
import { tidy } from '../tidy.ts'

const tidied = (...records: readonly Json[]) => tidy(chartGuideline, bundle(mary, ...records))
const titleOf = (version: string): string => `as in FHIR ${version}: read in the shape of FHIR R4`
const without = (records: ReturnType<typeof tidied>) =>
  (records.bundle.entry ?? []).map(({ resource }) => {
    const { class: _, ...rest } = resource as typeof resource & { class?: unknown }
    return rest
  })

describe.each(Object.entries(writers))('FHIR %s', (version, kinds) => {
  it.each(Object.entries(kinds))('%s reads as in R4', (kind, write) => {
    const records = fc.array(r4Records[kind] ?? fc.constant<Json>({}), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(records, (plain) => {
        const named = plain.map((one, n) => ({ ...one, id: `r${n}` }))
        const told = named.map(write)
        expect(told).not.toEqual(named)
        const [r4, other] = [tidied(...named), tidied(...told)]
        expect(without(other)).toEqual(without(r4))
        const notes = other.notes.filter(({ text }) => text.includes(' as in FHIR '))
        expect(notes).toEqual([
          { kind: 'changed', resource: null, text: expect.stringContaining(titleOf(version)) },
        ])
        // What else is noted is what R4 notes.
        expect(other.notes.filter((note) => !notes.includes(note))).toEqual(r4.notes)
      }),
    )
  })
})

describe('R4', () => {
  it.each(Object.entries(r4Records))('%s is of no other version', (_kind, records) => {
    fc.assert(
      fc.property(records, (raw) => {
        expect(tidied({ ...raw, id: 'r' }).notes.filter(({ text }) => text.includes('FHIR'))).toEqual([])
      }),
    )
  })
})

describe('what R4 has no place for', () => {
  it.each([
    [
      'a schedule of R5',
      { resourceType: 'Procedure', occurrenceTiming: {}, code: concept(sct, '447766003') },
    ],
    [
      'an adherence that nobody knows',
      {
        resourceType: 'MedicationStatement',
        status: 'recorded',
        adherence: {},
        medication: { concept: drug },
      },
    ],
    [
      'an allergy of no known status',
      { resourceType: 'AllergyIntolerance', status: 'constructor', substance: drug },
    ],
  ])('%s is named at its record', (_name, raw) => {
    const { notes } = tidied({ id: 'r', subject, status: 'completed', ...raw })
    expect(notes).toContainEqual({
      kind: 'not-understood',
      resource: `${raw.resourceType}/r`,
      text: expect.stringContaining('cannot be read: left out'),
    })
  })
})

describe('where R4 and another version say something of one thing', () => {
  const both = (raw: Json) =>
    tidied({ id: 'r', subject, status: 'completed', ...raw }).bundle.entry?.find((e) => e.resource.id === 'r')
      ?.resource
  it('the substance of an allergy is not lost behind its code', () => {
    const allergy = {
      resourceType: 'AllergyIntolerance',
      code: { text: 'Drug allergy' },
      substance: drug,
      status: 'active',
    }
    expect(JSON.stringify(both(allergy))).toContain('46041')
  })
  it.each([
    ['Procedure', { notDone: false, notPerformed: true, code: concept(sct, '447766003') }, 'not-done'],
    [
      'MedicationAdministration',
      { notGiven: false, wasNotGiven: true, medicationCodeableConcept: drug },
      'not-done',
    ],
    ['MedicationStatement', { taken: 'y', wasNotTaken: true, medicationCodeableConcept: drug }, 'not-taken'],
  ])('a denial of a %s is not lost', (resourceType, raw, status) => {
    expect(both({ resourceType, ...raw })).toMatchObject({ status })
  })
})

describe('contained records and forms', () => {
  it('a drug of R5 inside an order', () => {
    const order = {
      resourceType: 'MedicationRequest',
      id: 'r',
      subject,
      status: 'active',
      authoredOn: '2026-02-01',
      contained: [{ resourceType: 'Medication', id: 'm', ingredient: [{ item: { concept: drug } }] }],
      medication: { reference: { reference: '#m' } },
    }
    const [first] = tidied(order).bundle.entry ?? []
    expect(first?.resource).toMatchObject({ medicationCodeableConcept: drug })
  })
  it('a form of DSTU2, in groups', () => {
    const response = {
      resourceType: 'QuestionnaireResponse',
      id: 'r',
      subject,
      status: 'completed',
      authored: '2026-02-01',
      questionnaire: `${chartGuideline.url}/form`,
      group: { group: [{ question: [{ linkId: 'bleeds', answer: [{ valueBoolean: true }] }] }] },
    }
    const { bundle: read, notes } = tidied({ ...response, questionnaire: `${chartGuideline.url}/form` })
    expect((read.entry ?? []).map(({ resource }) => resource)).toContainEqual(
      expect.objectContaining({ resourceType: 'Observation', valueBoolean: true }),
    )
    expect(notes.map(({ text }) => text)).toContainEqual(expect.stringContaining(titleOf('DSTU2')))
  })
})

describe('a record that R4 calls otherwise', () => {
  const order = {
    resourceType: 'MedicationOrder',
    id: 'm',
    patient: subject,
    status: 'active',
    dateWritten: '2026-02-01',
  }
  const entry = (resource: Json) => ({
    fullUrl: `https://a.example/${String(resource.resourceType)}/${String(resource.id)}`,
    resource,
  })
  it('keeps its server under the new name', () => {
    const chart = {
      resourceType: 'Bundle',
      entry: [entry(mary), entry({ ...order, medicationCodeableConcept: drug })],
    }
    const addresses = tidy(chartGuideline, chart).bundle.entry?.map(({ fullUrl }) => fullUrl)
    expect(addresses).toEqual(['https://a.example/MedicationRequest/m', 'https://a.example/Patient/p1'])
  })
  it('is deleted under its own name', () => {
    const gone = { request: { method: 'DELETE', url: 'MedicationOrder/m' }, response: { status: '204' } }
    const chart = {
      resourceType: 'Bundle',
      type: 'history',
      entry: [entry(mary), entry({ ...order, medicationCodeableConcept: drug }), gone],
    }
    expect(tidy(chartGuideline, chart).bundle.entry?.map(({ resource }) => resource.resourceType)).toEqual([
      'Patient',
    ])
  })
})
