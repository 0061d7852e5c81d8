/** One chart in every wrapping in which charts are sent: the same plan, and two patients never mixed. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { nodeIo } from '../../src/cli/index.ts'
import { runHere } from './run-here.ts'

interface Resource {
  readonly resourceType: string
  readonly id: string
}
const sample: { readonly entry: readonly { readonly resource: Resource }[] } = JSON.parse(
  readFileSync('samples/week-14-failed-care.json', 'utf8'),
)
const resources = sample.entry.map(({ resource }) => resource)
const text = (value: unknown): string => JSON.stringify(value)
const lines = (some: readonly unknown[]): string => some.map(text).join('\n')
const patient = resources.filter(({ resourceType }) => resourceType === 'Patient')
const others = resources.filter(({ resourceType }) => resourceType !== 'Patient')
const bundle = (some: readonly Resource[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: some.map((resource) => ({ resource })),
})
const parameters = (...parameter: readonly unknown[]) => text({ resourceType: 'Parameters', parameter })

const assess = async (files: Readonly<Record<string, string>>, name: string) => {
  const args = ['assess', name, '--as-of', '2026-06-16', '--coverage', 'complete', '--format', 'json']
  const { code, out, err } = await runHere({ guideline, files }, ...args)
  return { code, err, plan: code === 0 ? { ...JSON.parse(out), id: null } : null }
}
const plain = await assess({ 'p.json': text(sample) }, 'p.json')

describe('the same plan from', () => {
  it.each([
    ['Parameters that hold the Bundle', parameters({ name: 'return', resource: sample })],
    [
      'Parameters that hold the records, in parts',
      parameters(
        { name: 'patient', resource: patient[0] },
        { name: 'rest', part: others.map((resource) => ({ name: 'record', resource })) },
      ),
    ],
    ['records line by line', lines(resources)],
    [
      'lines with blanks between and the mark of UTF-8',
      `\ufeff${lines(resources).replaceAll('\n', '\r\n\r\n')}\n`,
    ],
    ['two Bundles line by line', lines([bundle(patient), bundle(others)])],
  ])('%s', async (_name, whole) => {
    expect(plain.code).toBe(0)
    expect(await assess({ 'chart.json': whole }, 'chart.json')).toEqual(plain)
  })

  it('a folder of Bundles, lines and single records', async () => {
    const [first, second, third, ...rest] = others
    const files = {
      'chart/1.json': text(patient[0]),
      'chart/2.ndjson': lines([first, second]),
      'chart/3.json': text(third),
      'chart/4.json': text(bundle(rest)),
      // A search that found nothing.
      'chart/5.json': text({ resourceType: 'Bundle', type: 'searchset', total: 0 }),
      'chart/.DS_Store': 'x',
    }
    expect(await assess(files, 'chart')).toEqual(plain)
  })
})

describe('a folder', () => {
  const chart = { 'chart/1.json': text(sample) }
  it.each([
    [
      'of two patients is refused',
      { 'chart/2.json': text({ resourceType: 'Patient', id: 'q' }) },
      'more than one patient',
    ],
    ['with an answers document too', { 'chart/2.json': '{"answers": {}}' }, 'chart/2.json'],
    ['with a file that breaks off too', { 'chart/2.json': '{"resourceType"' }, 'chart/2.json'],
    ['with a line that breaks off too', { 'chart/2.ndjson': `${lines(patient)}\n{` }, 'line 2'],
  ])('%s', async (_name, beside, words) => {
    const { code, err } = await assess({ ...chart, ...beside }, 'chart')
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err.trim()).not.toContain('\n')
  })
  it('without a chart is refused', async () => {
    const { code, err } = await assess({ 'chart/readme.md': 'x' }, 'chart')
    expect({ code, one: err.trim().split('\n').length }).toEqual({ code: 2, one: 1 })
    expect(err).toContain('*.ndjson')
  })
  it('says which files of it were not read', async () => {
    const { code, err } = await assess({ ...chart, 'chart/scan.pdf': 'x' }, 'chart')
    expect({ code, err }).toEqual({ code: 0, err: 'plumbline: not read in chart: scan.pdf\n' })
  })
  it('takes one of several patients by name', async () => {
    const files = { ...chart, 'chart/2.json': text({ resourceType: 'Patient', id: 'q' }) }
    const { code, out } = await runHere({ guideline, files }, 'tidy', 'chart', '--patient', 'q')
    expect(code).toBe(0)
    expect(JSON.parse(out).entry).toHaveLength(1)
  })
  it('of the machine is seen as one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-folder-'))
    try {
      writeFileSync(join(folder, 'a.json'), '{}')
      const io = nodeIo()
      const seen = [folder, join(folder, 'a.json'), join(folder, 'none'), join(folder, 'a.json', 'b')]
      expect(await Promise.all(seen.map(io.isFolder))).toEqual([true, false, false, false])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

it('a list of patients line by line has a row for each', async () => {
  const two = lines([...resources, { ...patient[0], id: 'q' }])
  const world = { guideline, files: { 'd/all.ndjson': two } }
  const { code, out } = await runHere(world, 'worklist', 'd', '--as-of', '2026-06-16', '--format', 'csv')
  expect(code).toBe(0)
  expect(out.trim().split('\n')).toHaveLength(3)
})
