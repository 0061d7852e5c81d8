/** The marks of a chart converted from C-CDA: several together are one note on the whole chart, one alone is none. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icd10cm, rxnorm } from '../../tests/toy/chart-guideline.ts'
import { bleeding, condition, notesOf, order } from '../../tests/toy/chart-records.ts'
import type { Json } from './json.ts'

const january = [2012, 2019, 2021].map((year, n) => bleeding(`j${n}`, { onsetDateTime: `${year}-01-01` }))
const midnights = [1, 2, 3].map((day) =>
  bleeding(`m${day}`, { onsetDateTime: `2024-05-0${day}T00:00:00.000Z` }),
)
const tablet = (value: number, unit: string, text = 'alendronate 70 MG Oral Tablet'): Json =>
  order('o', '46041', {
    medicationCodeableConcept: { coding: [{ system: rxnorm, code: '46041' }], text },
    dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value, unit } }] }],
  })
const noName = { resourceType: 'AllergyIntolerance', id: 'a', code: { coding: [{}] } }
const oid = condition('k', { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.90', code: 'K92.2' }] })

const said = (...records: readonly Json[]): readonly string[] =>
  notesOf(...records).filter((note) => note.includes('C-CDA'))

describe('a chart converted from C-CDA', () => {
  it.each([
    ['1 January and tablets in units', [...january, tablet(1, '[IU]')]],
    ['1 January and midnights', [...january, ...midnights]],
    ['tablets in units and code systems by number', [tablet(2, 'IU'), oid]],
    ['an empty name and 1 January', [noName, ...january]],
  ])('%s: one note', (_name, records) => {
    expect(said(...records)).toHaveLength(1)
    expect(said(...records)[0]).toMatch(/^assumed null: .*converted from C-CDA/)
  })
  it.each([
    ['1 January alone', january],
    ['two on 1 January and code systems by number', [...january.slice(0, 2), oid]],
    ['midnights and code systems by number', [...midnights, oid]],
    ['vitamin D in its units', [tablet(1000, '[IU]', 'cholecalciferol tablet'), oid]],
    ['an injection in its units', [tablet(8, '[IU]', 'insulin lispro injection'), oid]],
    ['a tablet counted as one', [tablet(1, 'tablet'), oid]],
    ['a code with its system alone', [condition('c', { coding: [{ system: icd10cm, code: 'K92.2' }] }), oid]],
  ])('%s: none', (_name, records) => {
    expect(said(...records)).toEqual([])
  })
  it('in whatever order its records stand', () => {
    const records = [...january, ...midnights, tablet(1, '[IU]'), oid]
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (turned) => {
        expect(said(...turned)).toEqual(said(...records))
      }),
    )
  })
})
