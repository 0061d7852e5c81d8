/** `worklist`: answers and the chart of the same patient are one row, and nothing that was typed vanishes. */

import { describe, expect, it } from 'vitest'
import { toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const chart = (id: string): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'Patient', id, birthDate: '1990-05-17' } },
      {
        resource: {
          resourceType: 'Condition',
          id: 'c',
          subject: { reference: `Patient/${id}` },
          code: { coding: [{ system: 'urn:example:toy-ankle', code: 'toy-twisted-ankle' }] },
          onsetDateTime: '2026-02-20',
        },
      },
    ],
  })
const said = (subject: string | null, answers: object, more: object = {}): string =>
  JSON.stringify({ answers, ...(subject === null ? {} : { subject }), ...more })
const danger = { redFlags: { value: ['footCold'], on: '2026-02-25' } }
const clear = { redFlags: { value: 'none', on: '2026-02-27' } }
const unreadable = { redFlags: ['nothing-of-the-kind'] }

interface Row {
  readonly patient: string
  readonly file: string
  readonly emergency: string
  readonly note: string
  readonly problem: string
  readonly headline: string
  readonly 'first-question': string
}

/** The rows of a folder, by the header of the CSV; no cell of these holds a comma or a line break in quotes. */
async function list(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly rows: readonly Row[]; readonly err: string }> {
  const inside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`d/${name}`, text]))
  const args = ['worklist', 'd', '--as-of', '2026-03-01', '--format', 'csv']
  const { code, out, err } = await runHere({ guideline: toyGuideline, files: inside }, ...args)
  expect(code).toBe(0)
  const [header = [], ...records] = out
    .trimEnd()
    .split('\r\n')
    .map((line) => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((m) => m[1] ?? m[2] ?? ''))
  const rows = records.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
  return { rows: rows as unknown as readonly Row[], err }
}

/** What `assess` says of the same: the row must say no other. */
async function headline(files: Readonly<Record<string, string>>): Promise<string> {
  const [bundle = '', answers = ''] = Object.keys(files)
  const args = ['assess', bundle, '--answers', answers, '--as-of', '2026-03-01', '--format', 'json']
  return JSON.parse((await runHere({ guideline: toyGuideline, files }, ...args)).out).headline.text
}

describe('answers that name their patient', () => {
  it('stand in the row of the chart: an emergency heard on the telephone is on top, with the id', async () => {
    const two = { 'jon.json': chart('jon'), 'heard.json': said('jon', danger) }
    const { rows, err } = await list({ ...two, 'a.json': chart('ann') })
    expect(rows.map((row) => [row.patient, row.file, row.emergency])).toEqual([
      ['jon', 'jon.json', 'yes'],
      ['ann', 'a.json', ''],
    ])
    expect(rows[0]?.note).toBe('with the answers of heard.json')
    expect(rows[0]?.headline).toBe(await headline(two))
    expect(err).toBe('')
  })

  it('a checklist that was answered clears the row, and only of its patient', async () => {
    const { rows } = await list({
      'a.json': chart('a'),
      'b.json': chart('b'),
      'x.json': said('Patient/b', clear),
    })
    const [b, a] = [rows.find((row) => row.patient === 'b'), rows.find((row) => row.patient === 'a')]
    expect(rows).toHaveLength(2)
    const checklist = toyGuideline.facts.find((fact) => fact.id === 'redFlags')
    const question = checklist !== undefined && 'question' in checklist ? checklist.question : ''
    expect(a?.['first-question']).toBe(question)
    expect(b?.['first-question']).not.toBe(question)
  })

  it('declined advice and a record set aside come along', async () => {
    const two = { 'jon.json': chart('jon'), 'said.json': said('jon', clear, { challenged: ['Condition/c'] }) }
    const { rows } = await list(two)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.headline).toBe(await headline(two))
    expect(rows[0]?.headline).not.toBe(
      await headline({ 'jon.json': chart('jon'), 'said.json': said('jon', clear) }),
    )
  })

  it.each([
    ['danger first, cleared later', { '1.json': said('jon', danger), '2.json': said('jon', clear) }],
    ['whatever the names of the files', { '2.json': said('jon', danger), '1.json': said('jon', clear) }],
  ])('two documents of one patient: %s: the rules of dated entries', async (_, two) => {
    const { rows } = await list({ 'jon.json': chart('jon'), ...two })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.note).toBe('with the answers of 1.json, 2.json')
    const both = await list({ 'jon.json': chart('jon'), 'x.json': said('jon', danger) })
    // A danger that somebody else denied two days later: what each day says stands in one place.
    expect([both.rows[0]?.emergency, rows[0]?.emergency]).toEqual(['yes', ''])
  })

  it('without a chart, without a subject, with an id of two charts: a row of their own, and the charts say so', async () => {
    const { rows } = await list({
      '1.json': chart('twin'),
      '2.json': chart('twin'),
      'gone.json': said('gone', danger),
      'nobody.json': said(null, danger),
      'twin.json': said('twin', danger),
    })
    expect(rows.map((row) => [row.file, row.patient, row.emergency])).toEqual([
      ['nobody.json', '', 'yes'],
      ['gone.json', 'gone', 'yes'],
      ['twin.json', 'twin', 'yes'],
      ['1.json', 'twin', ''],
      ['2.json', 'twin', ''],
    ])
    for (const row of rows.slice(3)) expect(row.note).toMatch(/^WITHOUT the answers of twin\.json/)
  })

  it('that cannot be read do not vanish: a row at the end, and the row of the chart says so', async () => {
    const { rows, err } = await list({
      'jon.json': chart('jon'),
      'bad.json': said('jon', unreadable),
      'good.json': said('jon', danger),
    })
    expect(rows.map((row) => [row.file, row.emergency, row.problem === ''])).toEqual([
      ['jon.json', 'yes', true],
      ['bad.json', '', false],
    ])
    expect(rows[0]?.note).toBe(
      'with the answers of good.json; WITHOUT the answers of bad.json: could not be read, see the end',
    )
    expect(err).toContain('1 could not be read')
  })

  it('before the birth that they give: the chart keeps its row, and both rows say so', async () => {
    const born = { birthDate: { value: '2026-03-05', on: '2026-02-27' } }
    const { rows } = await list({ 'jon.json': chart('jon'), 'x.json': said('jon', born) })
    expect(rows.map((row) => row.file)).toEqual(['jon.json', 'x.json'])
    expect(rows[0]?.note).toMatch(/^WITHOUT the answers of x\.json/)
    expect(rows[1]?.problem).not.toBe('')
  })

  it('of a chart that cannot be read: they stand alone', async () => {
    const { rows } = await list({ 'jon.json': '{', 'x.json': said('jon', danger) })
    expect(rows.map((row) => [row.file, row.emergency])).toEqual([
      ['x.json', 'yes'],
      ['jon.json', ''],
    ])
  })
})
