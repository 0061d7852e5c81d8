/** `--codes`: a hospital's own codes read as what they mean, by every command that reads Bundles; a bad map refused before any patient is read. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const local = (code: string) => ({ coding: [{ system: 'urn:hospital', code }] })
const subject = { reference: 'Patient/p' }
const chart = JSON.stringify({
  resourceType: 'Bundle',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1950-01-01' } },
    {
      resource: {
        resourceType: 'Condition',
        id: 'c',
        subject,
        code: local('VCF-L1'),
        onsetDateTime: '2026-02-01',
        recordedDate: '2026-02-02',
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        id: 'o',
        status: 'final',
        subject,
        code: local('RMDQ'),
        valueInteger: 19,
        effectiveDateTime: '2026-02-20',
      },
    },
  ],
})
const fact = (code: string) => ({ system: `${guideline.url}/CodeSystem/fact`, code })
const map = JSON.stringify({
  'urn:hospital|VCF-L1': { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' },
  'urn:hospital|RMDQ': fact('rolandMorris'),
})
const files = { 'p.json': chart, 'map.json': map, 'charts/p.json': chart }
const run = (...args: readonly string[]) => runHere({ guideline, files }, ...args)

describe('a local code is read as what the map says', () => {
  it('assess', async () => {
    const before = JSON.parse((await run('assess', 'p.json', '--format', 'json')).out)
    const after = JSON.parse((await run('assess', 'p.json', '--format', 'json', '--codes', 'map.json')).out)
    expect(before.episode).toBe(null)
    expect(after.episode.id).toBe('Condition/c')
    expect(after.notes.map((note: { text: string }) => note.text)).toContain(
      'a local code read as ICD-10-CM M80.08XA, as the map says',
    )
  })

  it('explain', async () => {
    const { code, out } = await run('explain', 'manage-medically-first', 'p.json', '--codes', 'map.json')
    expect(code).toBe(0)
    expect(out).toContain('Condition/c')
  })

  it('tidy, a fact of the guideline among the targets', async () => {
    const { code, out } = await run('tidy', 'p.json', '--codes', 'map.json')
    expect(code).toBe(0)
    const found = JSON.parse(out).entry.map((one: { resource: { id: string } }) => one.resource.id)
    expect(found).toEqual(expect.arrayContaining(['c', 'o']))
  })

  it('ask', async () => {
    const { code, err } = await run('ask', 'p.json', '--codes', 'map.json')
    expect(code).toBe(0)
    expect(err).not.toContain('Roland-Morris score, 0 to 24?')
  })

  it('worklist', async () => {
    const plain = await run('worklist', 'charts', '--format', 'csv')
    const mapped = await run('worklist', 'charts', '--format', 'csv', '--codes', 'map.json')
    expect(mapped.code).toBe(0)
    expect(mapped.out).not.toBe(plain.out)
  })
})

describe('a bad map is refused', () => {
  const answers = JSON.stringify({ answers: {} })
  const target = '{"system": "http://snomed.info/sct", "code": "1"}'
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['no JSON', 'hello', ['map.json', 'no JSON']],
    ['a list', '[]', ['map.json', 'not an object']],
    ['a key without a system', `{"VCF": ${target}}`, ['map.json, codes[0]', 'which code of which system']],
    ['a target that is no object', '{"urn:a|b": "c"}', ['codes[0]', 'what the code means']],
    ['a target without a code', '{"urn:a|b": {"system": "urn:c"}}', ['codes[0]', 'what the code means']],
    [
      'a part of a target twice',
      `{"urn:a|b": {"system": "urn:c", "code": "1", "code": "2"}}`,
      ['codes[0].code', 'stands there before'],
    ],
    ['one code twice', `{"urn:a|b": ${target}, "urn:a|b": ${target}}`, ['codes[1]', 'stands there before']],
    [
      'a code the guideline knows',
      `{"http://hl7.org/fhir/sid/icd-10-cm|M80.08XA": ${target}}`,
      ['codes[0]', 'knows that code already'],
    ],
    [
      'a fact that is none',
      JSON.stringify({ 'urn:a|b': fact('rolandMoris') }),
      ['codes[0]', 'no fact of this guideline'],
    ],
    ['empty', '', ['map.json', 'empty']],
  ]
  it.each(cases)('%s', async (_, text, words) => {
    const world = { guideline, files: { 'p.json': chart, 'map.json': text } }
    for (const command of ['assess', 'tidy', 'ask'] as const) {
      const { code, out, err } = await runHere(world, command, 'p.json', '--codes', 'map.json')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^plumbline: [^\n]+\n$/)
      for (const word of words) expect(err).toContain(word)
    }
  })

  it.each([
    ['no such file', ['assess', 'p.json', '--codes', 'none.json'], 'none.json'],
    ['standard input', ['assess', 'p.json', '--codes', '-'], 'Name a file'],
    ['given twice', ['assess', 'p.json', '--codes', 'map.json', '--codes', 'map.json'], 'given twice'],
    ['answers have no codes', ['assess', 'a.json', '--codes', 'map.json'], 'answers document'],
    ['nothing to read', ['ask', '--codes', 'map.json'], '--codes'],
  ])('%s', async (_, args, words) => {
    const world = { guideline, files: { ...files, 'a.json': answers } }
    const { code, out, err } = await runHere(world, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })

  it('whatever the guideline', async () => {
    const world = { guideline: toyGuideline, files: { 'p.json': chart, 'map.json': map } }
    const { code, err } = await runHere(world, 'tidy', 'p.json', '--codes', 'map.json')
    expect({ code, err }).toMatchObject({ code: 0 })
  })
})
