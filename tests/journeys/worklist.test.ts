/** `worklist`: nobody lost, one order, and three formats that hold hostile text harmless. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const patient = (id: string) => ({
  resource: { resourceType: 'Patient', id, birthDate: '1990-05-17', name: [{ family: 'Secretname' }] },
})
const sprain = (id: string, onset: string) => ({
  resource: {
    resourceType: 'Condition',
    id: `c-${id}`,
    subject: { reference: `Patient/${id}` },
    code: { coding: [{ system: 'urn:example:toy-ankle', code: 'toy-twisted-ankle' }] },
    onsetDateTime: onset,
  },
})
const bundle = (...entry: readonly unknown[]): string => JSON.stringify({ resourceType: 'Bundle', entry })
const typed = (answers: object, more: object = {}): string => JSON.stringify({ answers, ...more })
const sore = { painScore: 7, swelling: 'more', skinBroken: false, birthDate: '1990-05-17' }

const files = {
  'charts/two.json': bundle(patient('b'), patient('a'), sprain('a', '2026-02-20'), sprain('b', '2026-02-27')),
  'charts/late.json': typed({ ...sore, redFlags: 'none', injuryDate: '2026-02-10' }, { subject: '=late' }),
  'charts/soon.json': typed({ ...sore, redFlags: 'none', injuryDate: '2026-02-25' }, { subject: 'soon' }),
  'charts/cold.json': typed({ ...sore, redFlags: ['footCold'], injuryDate: '2026-02-26' }),
  'charts/<b>&broken.json': '{"answers": {',
  'charts/notes.txt': 'nobody',
}
const toy = { guideline: toyGuideline, files }
const list = (...args: readonly string[]) =>
  runHere(toy, 'worklist', 'charts', '--as-of', '2026-03-01', ...args)

/** RFC 4180 read back, by hand. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records = text.matchAll(/(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*\r\n/g)
  return [...records].map(([record]) =>
    [...`,${record.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

describe('worklist', () => {
  it('emergencies first, then by due date, then by next change, what is broken last; nobody lost', async () => {
    const { code, out, err } = await list('--format', 'csv')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'plumbline: 1 could not be read; the rows at the end say why\n',
    })
    const [header, ...rows] = readCsv(out)
    expect(header?.slice(0, 4)).toEqual(['patient', 'emergency', 'due', 'overdue'])
    const short = rows.map((row) => [row[10], row[0], row[1], row[2], row[3]])
    expect(short).toEqual([
      ['cold.json', '', 'yes', '', ''],
      ['late.json', "'=late", '', '2026-02-24', 'yes'],
      ['soon.json', 'soon', '', '', ''],
      ['two.json', 'a', '', '', ''],
      ['two.json', 'b', '', '', ''],
      ['<b>&broken.json', '', '', '', ''],
    ])
    expect(rows.every((row) => row.length === header?.length)).toBe(true)
    expect(rows.at(-1)?.[header?.indexOf('problem') ?? 0]).toContain('not JSON')
    expect(rows.map((row) => row[header?.indexOf('urgency') ?? 0])).toEqual([
      'emergency',
      'days',
      'days',
      '',
      '',
      '',
    ])
  })

  it('text: 80 columns, the emergency in words, what is overdue marked', async () => {
    const { out } = await list()
    expect(out).toContain('5 patients, 1 emergency, 1 overdue, 1 could not be read (at the end)')
    expect(out).toContain(' 1. EMERGENCY, now  cold.json')
    expect(out).toContain(' 2. OVERDUE, was due 24 Feb 2026  =late (late.json)')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('html: one row each, headed, escaped, nothing run or fetched', async () => {
    const { out } = await list('--format', 'html')
    expect(out.match(/<th scope="row">/g)).toHaveLength(6)
    expect(out).toContain('<th scope="col">Patient</th>')
    expect(out).toContain('&lt;b&gt;&amp;broken.json')
    expect(out).toContain('OVERDUE, was due 24 Feb 2026')
    expect(out).not.toMatch(/<script|<b>|src=|href=|url\(/)
    expect(out).toContain('@media print')
  })

  it.each(['text', 'csv', 'html'])('%s: no name of a patient, the same bytes every time', async (format) => {
    const [first, second] = await Promise.all([list('--format', format), list('--format', format)])
    expect(first.out).not.toContain('Secretname')
    expect(second).toEqual(first)
    const turned = { ...toy, files: Object.fromEntries(Object.entries(files).reverse()) }
    const other = await runHere(turned, 'worklist', 'charts', '--as-of', '2026-03-01', '--format', format)
    expect(other).toEqual(first)
  })

  it('one id in two files: a row for each, and a word', async () => {
    const twice = { 'd/1.json': bundle(patient('a')), 'd/2.json': bundle(patient('a')) }
    const { out, err } = await runHere({ ...toy, files: twice }, 'worklist', 'd', '--format', 'csv')
    expect(readCsv(out)).toHaveLength(3)
    expect(err).toBe('plumbline: a stands in 1.json, 2.json: a row for each, records not mixed\n')
  })

  it('a suspected metastasis stands above a bone density that is due in three months', async () => {
    const sample = (name: string): string => readFileSync(`samples/${name}.json`, 'utf8')
    const two = { 'd/a.json': sample('sparse'), 'd/b.json': sample('suspected-metastasis') }
    const on = ['worklist', 'd', '--as-of', '2026-05-04']
    const { out } = await runHere({ guideline, files: two }, ...on)
    expect(out).toMatch(
      / 1\. within days {2}eva-lund[\s\S]+next: Investigate suspected malignancy[\s\S]+ 2\. /,
    )
    expect(out).not.toContain('no day set')
  })

  it('a declined emergency stands on top too', async () => {
    const { recommendations } = toyGuideline
    const urgent = recommendations.filter((rec) => rec.urgency === 'emergency').map((rec) => rec.id)
    const declined = Object.fromEntries(urgent.map((id) => [id, 'patient-refuses']))
    const answers = { ...sore, redFlags: ['footCold'], injuryDate: '2026-02-26' }
    const more = { ...files, 'charts/no.json': typed(answers, { subject: 'zz', declined }) }
    const { out } = await runHere(
      { guideline: toyGuideline, files: more },
      'worklist',
      'charts',
      '--as-of',
      '2026-03-01',
    )
    expect(out).toContain('2 emergencies')
    expect(out).toMatch(/ 2\. EMERGENCY, now {2}zz \(no\.json\)[\s\S]+Declined: /)
  })

  it('a patient who has died: the row says so before all else, and keeps its place', async () => {
    const dead = { ...patient('a').resource, deceasedDateTime: '2026-02-25' }
    const more = { 'd/1.json': bundle({ resource: dead }, sprain('a', '2026-02-20')) }
    const { out } = await runHere({ ...toy, files: more }, 'worklist', 'd', '--as-of', '2026-03-01')
    expect(out).toMatch(/^ {4}The record says that the patient died on 25 Feb 2026\. /m)
  })

  it('a mistake of ours costs its own row and the exit code, not the other rows', async () => {
    const broken = { ...toyGuideline, facts: toyGuideline.facts.filter((fact) => fact.id !== 'painScore') }
    const one = { 'd/1.json': bundle(patient('a')) }
    const ran = await runHere({ guideline: broken, files: one }, 'worklist', 'd')
    expect(ran.code).toBe(1)
    expect(ran.out.replaceAll(/\s+/g, ' ')).toMatch(/could not be read internal error \(\w+ at [\w.-]+:\d+\)/)
  })
})
