/** The published JSON Schemas against what the command line really takes and writes. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, inject, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { exampleDocuments } from './example-documents.ts'
import { runHere } from './run-here.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const schemaIn = (file: string): object => JSON.parse(readFileSync(`schemas/${file}`, 'utf8'))
const isAssessment = ajv.compile(schemaIn('assessment.schema.json'))
const isAnswers = ajv.compile(schemaIn('answers.schema.json'))

function expectAssessment(text: string): void {
  isAssessment(JSON.parse(text))
  expect(isAssessment.errors ?? []).toEqual([])
}

const json = ['--format', 'json']

describe('assessment.schema.json', () => {
  it.each(samples)('takes $file', async (sample) => {
    const files = { [sample.file]: readFileSync(sample.file) }
    for (const setting of [argumentsFor(sample), [sample.file, '--as-of', sample.asOf]]) {
      const { code, out } = await runHere({ guideline, files }, 'assess', ...setting, ...json)
      expect(code).toBe(0)
      expectAssessment(out)
    }
  })

  it.each([
    ['the guideline', guideline],
    ['another guideline', toyGuideline],
  ])('takes the examples of %s, of a long list some that the seed chooses', async (_, any) => {
    const documents = exampleDocuments(any)
    const every = Math.ceil(documents.length / 25)
    const chosen = documents.filter((_one, n) => n % every === inject('seed') % every)
    expect(chosen.length).toBeGreaterThan(0)
    for (const { text, asOf, name } of chosen) {
      const files = { '-': text }
      const { code, out, err } = await runHere(
        { guideline: any, files },
        'assess',
        '-',
        '--as-of',
        asOf,
        ...json,
      )
      expect({ name, code, err }).toEqual({ name, code: 0, err: '' })
      expectAssessment(out)
    }
  })

  it('refuses a field it does not name, and one that is gone, at every level', async () => {
    const files = { '-': exampleDocuments(toyGuideline)[0]?.text ?? '' }
    const { out } = await runHere({ guideline: toyGuideline, files }, 'assess', '-', ...json)
    const places = objectsIn(JSON.parse(out)).filter(({ path }) => !path.startsWith('/setting'))
    expect(places.length).toBeGreaterThan(20)
    for (const { path } of places) {
      const changed = JSON.parse(out)
      const object = objectsIn(changed).find((one) => one.path === path)?.object ?? {}
      object.surprise = 1
      expect(isAssessment(changed), `${path} with a surprise`).toBe(false)
      delete object.surprise
      expect(isAssessment(changed)).toBe(true)
      for (const key of Object.keys(object)) {
        const { [key]: kept } = object
        delete object[key]
        expect(isAssessment(changed), `${path} without ${key}`).toBe(false)
        object[key] = kept
      }
    }
  })

  it.each([
    [
      '',
      'guideline asOf subject deceased episode stage headline alerts checklist contradictions recommendations options positions missing timeline notes receipt',
    ],
    ['/guideline', 'id version hash'],
    ['/stage', 'id title provisional possible'],
    ['/headline', 'text urgency'],
    [
      '/recommendations/0',
      'id title question action stages status provisional displacedBy urgency due direction strength certainty sources reason explanation missing assuming options evidence',
    ],
    ['/recommendations/0/evidence/0', 'id locator grade verified stance'],
    ['/options/0', 'id title question status reasons rank course bearing missing assuming'],
    ['/positions/0', 'body year sponsor question stance window reasons missing published'],
    ['/missing/0', 'fact question decides safety'],
    ['/timeline/0', 'date certainty changes'],
    ['/timeline/0/changes/0', 'id from to because'],
    ['/receipt', 'inputs guideline output'],
  ])('the fields of the contract stand at "%s"', async (path, fields) => {
    const sample = samples[0]
    if (sample === undefined) throw new Error('no sample')
    const files = { [sample.file]: readFileSync(sample.file) }
    const { out } = await runHere({ guideline, files }, 'assess', ...argumentsFor(sample), ...json)
    const object = objectsIn(JSON.parse(out)).find((one) => one.path === path)?.object
    expect(Object.keys(object ?? {})).toEqual(expect.arrayContaining(fields.split(' ')))
  })
})

describe('answers.schema.json', () => {
  it.each([
    ['the guideline', guideline],
    ['another guideline', toyGuideline],
  ])('takes every example of %s', (_, any) => {
    const documents = exampleDocuments(any)
    expect(documents.length).toBeGreaterThan(10)
    for (const { name, text } of documents) expect(isAnswers(JSON.parse(text)), name).toBe(true)
  })

  it('takes the example of docs/contract.md, and so does the command', async () => {
    const text = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/contract.md', 'utf8'))?.[1] ?? ''
    expect(isAnswers(JSON.parse(text)), JSON.stringify(isAnswers.errors)).toBe(true)
    const ran = await runHere({ guideline, files: { '-': text } }, 'assess', '-', '--as-of', '2026-03-16')
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
  })

  /** Both the schema and the reader take these. */
  const lawful: readonly object[] = [
    { answers: {} },
    { answers: { painScore: 7 } },
    { answers: {}, deceased: true },
    { answers: {}, deceased: '2026-02' },
    { answers: { painScore: { value: 7, unit: '{score}', on: '2026-02-20' } } },
    { answers: { painScore: { low: 6, high: 7 } } },
    { answers: { injuryDate: '2026' } },
    { answers: { injuryDate: { from: '2026-02-01', to: '2026-02-03', on: '2026-02-20' } } },
    { answers: { redFlags: 'none' } },
    { answers: { redFlags: ['footCold'] } },
    { answers: { redFlags: { footCold: false, footNumb: 'asked-unknown', on: '2026-02-20' } } },
    { answers: { redFlags: { value: 'none', on: '2026-02-20' } } },
    { answers: { skinBroken: 'asked-unknown', swelling: { value: 'more', on: '2026-02' } } },
    {
      answers: {},
      setting: {},
      challenged: ['Condition/1'],
      irrelevant: ['MedicationRequest/1'],
      declined: { 'toy-wear-bandage': 'why' },
      subject: 'x',
    },
  ]
  it.each(lawful.map((document) => [JSON.stringify(document), document] as const))(
    'takes %s',
    async (text, document) => {
      expect(isAnswers(document), JSON.stringify(isAnswers.errors)).toBe(true)
      const { code, err } = await runHere({ guideline: toyGuideline, files: { '-': text } }, 'assess', '-')
      expect({ code, err }).toEqual({ code: 0, err: '' })
    },
  )

  /** Neither takes these. */
  const refused: readonly object[] = [
    {},
    { answers: [] },
    { answers: {}, settings: {} },
    { answers: { painScore: null } },
    { answers: { injuryDate: { from: '2026-02-01' } } },
    { answers: { injuryDate: { from: 'then', to: 'now' } } },
    { answers: { redFlags: { footCold: 1 } } },
    { answers: {}, challenged: ['nothing'] },
    { answers: {}, irrelevant: ['nothing'] },
    { answers: {}, declined: { 'toy-wear-bandage': '' } },
  ]
  it.each(refused.map((document) => [JSON.stringify(document), document] as const))(
    'refuses %s',
    async (text, document) => {
      expect(isAnswers(document)).toBe(false)
      const { code } = await runHere({ guideline: toyGuideline, files: { '-': text } }, 'assess', '-')
      expect(code).toBe(2)
    },
  )
})

interface Place {
  readonly path: string
  readonly object: Record<string, unknown>
}

/** Every object of a JSON value with its JSON pointer. */
function objectsIn(value: unknown, path = ''): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`))
  return Array.isArray(value) ? inner : [{ path, object: value as Record<string, unknown> }, ...inner]
}
