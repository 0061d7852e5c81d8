/** Whom a record is about: by reference, identifier, contained patient and focus. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../../tests/toy/chart-guideline.ts'
import { bundle, mary, observation, order } from '../../../tests/toy/chart-records.ts'
import { selectPatient } from '../bundle.ts'
import type { Json } from '../json.ts'
import { tidy } from '../tidy.ts'

const identified = {
  ...mary,
  identifier: [
    { system: 'urn:mrn', value: 'A1' },
    { system: 'urn:old', value: '9' },
  ],
}
const contained = (rest: Json): Json => ({
  subject: { reference: '#who' },
  contained: [{ resourceType: 'Patient', id: 'who', ...rest }],
})

const kept = (chart: Json): readonly string[] =>
  (tidy(chartGuideline, chart).bundle.entry ?? []).map(({ resource }) => resource.id)

describe('whom a record is about', () => {
  it.each<readonly [string, Json, boolean]>([
    ['the identifier of the patient', { subject: { identifier: { system: 'urn:mrn', value: 'A1' } } }, true],
    ['the same in other letters', { subject: { identifier: { system: 'URN:MRN', value: ' a1 ' } } }, true],
    [
      'another identifier of a system',
      { subject: { identifier: { system: 'urn:mrn', value: 'A2' } } },
      false,
    ],
    ['another of a second system', { subject: { identifier: { system: 'urn:old', value: '8' } } }, false],
    [
      'a system the patient has none of',
      { subject: { identifier: { system: 'urn:new', value: '8' } } },
      true,
    ],
    ['an identifier without a system', { subject: { identifier: { value: 'A2' } } }, true],
    ['a name only', { subject: { display: 'Mary' } }, true],
    ['a group', { subject: { type: 'Group', display: 'ward 3' } }, false],
    ['nobody', { subject: undefined }, true],
    [
      '`patient` with another identifier',
      { subject: undefined, patient: { identifier: { system: 'urn:mrn', value: '2' } } },
      false,
    ],
    [
      'a reference before an identifier',
      { subject: { reference: 'Patient/p1', identifier: { system: 'urn:mrn', value: '2' } } },
      true,
    ],
    [
      'a contained patient of the same identifier',
      contained({ identifier: [{ system: 'urn:mrn', value: 'A1' }] }),
      true,
    ],
    [
      'a contained patient of another',
      contained({ identifier: [{ system: 'urn:mrn', value: 'A2' }] }),
      false,
    ],
    ['a contained patient without any', contained({}), true],
    ['a contained relative', contained({ resourceType: 'RelatedPerson' }), false],
  ])('%s', (_, rest, own) => {
    const chart = bundle(identified, order('m', '46041', rest))
    expect(kept(chart)).toEqual(own ? ['m', 'p1'] : ['p1'])
    const somebodyElse = tidy(chartGuideline, chart).notes.filter((note) => note.text.includes('somebody'))
    expect(somebodyElse.map((note) => note.resource)).toEqual(own ? [] : ['MedicationRequest/m'])
  })

  it.each<readonly [string, unknown, boolean]>([
    ['the patient', [{ reference: 'Patient/p1' }], true],
    ['the patient by identifier', { identifier: { system: 'urn:mrn', value: 'A1' } }, true],
    ['a part of the record', [{ reference: 'Condition/c9' }], true],
    ['a part that says its type', [{ reference: 'urn:uuid:c9', type: 'Procedure' }], true],
    ['the mother', [{ reference: 'RelatedPerson/mother' }], false],
    ['another patient', [{ reference: 'Patient/p2' }], false],
    ['a device', [{ reference: 'Device/pump' }], false],
    ['whoever that is', [{ reference: 'urn:uuid:who' }], false],
    ['a name only', [{ display: 'her mother' }], false],
    ['the patient and the mother', [{ reference: 'Patient/p1' }, { reference: 'RelatedPerson/m' }], false],
    ['none', [], true],
  ])('a result with the focus on %s', (_, focus, own) => {
    const chart = bundle(identified, observation('o', '72514-3', { valueInteger: 7, focus }))
    expect(kept(chart)).toEqual(own ? ['o', 'p1'] : ['p1'])
    expect(tidy(chartGuideline, chart).notes.some((note) => note.resource === 'Observation/o')).toBe(!own)
  })

  it('of several patients the identifier tells whose a record is', () => {
    const john = { resourceType: 'Patient', id: 'p2', identifier: { system: 'urn:mrn', value: 'B1' } }
    const named = (id: string, value: string) =>
      order(id, '46041', { subject: { identifier: { system: 'urn:mrn', value } } })
    const chart = bundle(identified, john, named('a', 'A1'), named('b', 'B1'), named('c', 'C1'))
    expect(kept(selectPatient(chart, 'p1'))).toEqual(['a', 'p1'])
    expect(kept(selectPatient(chart, 'p2'))).toEqual(['b', 'p2'])
  })

  it('a UUID is the same in any case, wherever it stands', () => {
    const uuid = fc.uuid()
    const shift = (text: string, upper: readonly boolean[]): string =>
      [...text].map((one, i) => (upper[i % upper.length] ? one.toUpperCase() : one)).join('')
    const cases = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(uuid, uuid, cases, cases, cases, (who, drug, ...[one, two, three]) => {
        fc.pre(who !== drug)
        const { id: _, ...person } = mary
        const entry = [
          { fullUrl: `urn:uuid:${shift(who, one)}`, resource: person },
          {
            fullUrl: `urn:uuid:${shift(drug, two)}`,
            resource: { resourceType: 'Medication', code: order('', '46041').medicationCodeableConcept },
          },
          {
            resource: order('m', '1', {
              subject: { reference: `urn:uuid:${shift(who, three)}` },
              medicationCodeableConcept: undefined,
              medicationReference: { reference: `urn:uuid:${shift(drug, one)}` },
            }),
          },
        ]
        const { bundle: read, notes } = tidy(chartGuideline, { resourceType: 'Bundle', entry })
        expect(read.entry?.map(({ resource }) => resource.resourceType)).toEqual([
          'MedicationRequest',
          'Patient',
        ])
        expect(notes.map((note) => note.text)).toEqual(['the drug it refers to is written into it'])
      }),
    )
  })
})
