/** Local codes: each place in which codes are read, each use noted, each mistake refused. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, loinc, rxnorm, sct } from '../../tests/toy/chart-guideline.ts'
import {
  bundle,
  concept,
  condition,
  mary,
  observation,
  operation,
  order,
} from '../../tests/toy/chart-records.ts'
import { RequestProblem } from '../language/index.ts'
import type { Json } from './json.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'

const codes = {
  'urn:lab|PAIN': { system: 'LOINC', code: '72514-3' },
  'urn:ward|GI': { system: sct, code: '74474003' },
  'urn:ward|T12': { system: sct, code: '23215003' },
  'urn:ward|UP': { system: sct, code: '449868002' },
  'urn:ward|AL': { system: rxnorm, code: '46041' },
  'urn:ward|OP': { system: sct, code: '447766003' },
  'urn:ward|NIL': { system: sct, code: '1' },
}
const read = (map: unknown, ...records: readonly Json[]) => {
  const chart = tidy(chartGuideline, bundle(mary, ...records), { codes: map as typeof codes })
  const { entries } = readChart(chartGuideline, chart, 'unknown')
  const said = entries
    .filter((e) => e.resource !== 'Patient/p1')
    .map((e) => `${e.fact} ${JSON.stringify(e.value)}`)
  return { chart, said, notes: chart.notes.map((n) => `${n.kind} ${n.resource}: ${n.text}`) }
}
const ward = (code: string) => concept('urn:ward', code)
const on = { onsetDateTime: '2026-01-05' }

describe('a local code is read as what it means', () => {
  it.each<[string, Json, string]>([
    ['condition', condition('c', ward('GI'), on), 'bleeds true'],
    ['spelled with an end slash', condition('c', concept('urn:ward/', 'GI'), on), 'bleeds true'],
    [
      'body site',
      condition('c', concept(sct, '26544005'), { ...on, bodySite: [ward('T12')] }),
      'site "upper"',
    ],
    [
      'observation',
      observation('o', '1', { code: concept('urn:lab', 'PAIN'), valueInteger: 7 }),
      'score {"low":7,"high":7}',
    ],
    ['value', observation('o', '72166-2', { valueCodeableConcept: ward('UP') }), 'trend "up"'],
    [
      'component',
      observation('o', '1', { component: [{ code: concept('urn:lab', 'PAIN'), valueInteger: 6 }] }),
      'score {"low":6,"high":6}',
    ],
    ['drug', order('m', '1', { medicationCodeableConcept: ward('AL') }), 'onDrugA true'],
    [
      'drug in the record',
      order('m', '1', {
        medicationCodeableConcept: undefined,
        medicationReference: { reference: '#d' },
        contained: [{ resourceType: 'Medication', id: 'd', code: ward('AL') }],
      }),
      'onDrugA true',
    ],
    [
      'ingredient',
      order('m', '1', {
        medicationCodeableConcept: undefined,
        medicationReference: { reference: '#d' },
        contained: [
          { resourceType: 'Medication', id: 'd', ingredient: [{ itemCodeableConcept: ward('AL') }] },
        ],
      }),
      'onDrugA true',
    ],
    ['procedure', operation('p', { code: ward('OP') }), 'operated true'],
  ])('%s', (_name, record, expected) => {
    const { said, notes } = read(codes, record)
    expect(said).toContain(expected)
    expect(notes.filter((note) => note.includes('as the map says'))).toHaveLength(1)
    expect(read({}, record).said).not.toContain(expected)
  })
  it('the local code stays, and the note names what was read', () => {
    const { chart, notes } = read(codes, condition('c', ward('GI'), on))
    expect(chart.bundle.entry?.[0]?.resource).toMatchObject({
      code: {
        coding: [
          { system: 'urn:ward', code: 'GI' },
          { system: sct, code: '74474003' },
        ],
      },
    })
    expect(notes).toEqual([`changed Condition/c: a local code read as SNOMED CT 74474003, as the map says`])
    expect(tidy(chartGuideline, chart.bundle).bundle).toEqual(chart.bundle)
    expect(tidy(chartGuideline, chart.bundle, { codes }).bundle).toEqual(chart.bundle)
  })
  it('a meaning that the guideline does not ask about changes nothing', () => {
    const nobodyNames = condition('c', ward('NIL'), on)
    expect(read(codes, nobodyNames)).toEqual(read({}, nobodyNames))
  })
})

describe('a local code may be called irrelevant', () => {
  const called = { 'urn:ward|NIL': 'irrelevant' } as const
  const record = condition('c', ward('NIL'), on)
  it('and then leaves silence whole', () => {
    expect(read({}, record).chart.unread).toHaveLength(1)
    expect(read(called, record).chart.unread).toEqual([])
    expect(read(called, record).notes).toEqual([
      'changed Condition/c: a local code read as irrelevant, as the map says',
    ])
  })
  it('but not another beside it', () => {
    expect(read(called, record, condition('d', ward('NUL'), on)).chart.unread).toHaveLength(1)
  })
})

describe('a map with a mistake is refused', () => {
  const target = { system: sct, code: '74474003' }
  it.each<[string, unknown]>([
    ['no object', []],
    ['null', null],
    ['no system', { GI: target }],
    ['no code', { 'urn:ward|': target }],
    ['blank code', { 'urn:ward| ': target }],
    ['two bars', { 'urn:ward|a|b': target }],
    ['no target', { 'urn:ward|GI': null }],
    ['text as target', { 'urn:ward|GI': '74474003' }],
    ['target without system', { 'urn:ward|GI': { code: '74474003' } }],
    ['code as a number', { 'urn:ward|GI': { system: sct, code: 74474003 } }],
    ['unlawful target', { 'urn:ward|GI': { system: 'a b', code: '1' } }],
    ['a code the guideline knows', { [`${loinc}|72514-3`]: target }],
    ['a code the guideline knows, called irrelevant', { [`${loinc}|72514-3`]: 'irrelevant' }],
    ['another word', { 'urn:ward|GI': 'unimportant' }],
    ['one code twice', { 'urn:ward|GI': target, 'urn:ward/|GI': { system: sct, code: '386661006' } }],
  ])('%s', (_name, map) => {
    let problem: unknown
    try {
      read(map)
    } catch (error) {
      problem = error
    }
    expect(problem).toBeInstanceOf(RequestProblem)
    expect(problem).toMatchObject({ code: 'bad-codes' })
  })
})
