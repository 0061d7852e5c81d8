/** Edges of the exports: an option without a window, an entry on the day of the onset, a provisional superseder. */

import { expect, test } from 'vitest'
import { openDatabase } from '../../tests/conformance/sql.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { fact, option } from '../../tests/toy/mistakes/plant.ts'
import { readTyped } from '../chart/index.ts'
import type { Answers, Entry, EntryValue } from '../language/index.ts'
import { toCql } from './cql/index.ts'
import { toSql } from './sql/index.ts'

/** The body of a definition of the library. */
function bodyOf(library: string, name: string): string | undefined {
  const [, after] = library.split(`define "${name}":`)
  return after?.split(/\n\s*\n|define /)[0]?.trim()
}

test('CQL: without a window an option is neither too early nor too late', () => {
  const { library } = toCql(option(() => ({ window: { notBefore: null, notAfter: null } }))(toyGuideline))
  expect(bodyOf(library, 'Option toy-elastic-bandage too early')).toBe('false')
  expect(bodyOf(library, 'Option toy-elastic-bandage too late')).toBe('false')
  const windowed = toCql(toyGuideline).library
  expect(bodyOf(windowed, 'Option toy-elastic-bandage too early')).toMatch(/^Logic\.IsBefore\(.*, 1, AsOf\)$/)
  expect(bodyOf(windowed, 'Option toy-elastic-bandage too late')).toMatch(/^Logic\.IsAfter\(.*, 42, AsOf\)$/)
})

test('SQL: since the onset is from that very day on', async () => {
  const source = {
    pick: 'exists' as const,
    of: { resource: 'Condition' as const, codes: 'toy-broken-skin', holds: 'ever' as const, map: null },
    since: 'index-fracture' as const,
  }
  const guideline = fact('skinBroken', { source, silence: null })(toyGuideline)
  const entry = (of: string, value: EntryValue, on: string, pick: number | null = null): Entry => ({
    fact: of,
    item: null,
    value,
    on: { from: on, to: on },
    origin: pick === null ? 'asserted' : 'inferred',
    pick,
    resource: pick === null ? null : 'Condition/1',
  })
  const today = '2026-03-01'
  const onset = '2026-02-20'
  const nothing = readTyped(guideline, { answers: {}, setting: {} }, today).answers
  const answers = (woundOn: string): Answers => ({
    ...nothing,
    entries: [
      entry('injuryDate', { from: onset, to: onset }, today),
      entry('painScore', { low: 6, high: 6 }, today),
      entry('skinBroken', true, woundOn, 0),
    ],
  })
  const database = await openDatabase()
  try {
    await database.run(toSql(guideline))
    const wounds = { before: '2026-02-19', same: onset, after: '2026-02-21' }
    const patients = Object.entries(wounds).map(([id, on]) => ({ id, answers: answers(on), setting: {} }))
    await database.fill(patients, today)
    const rows = await database.rows('SELECT * FROM statuses ORDER BY patient')
    expect(rows.map((row) => [row.patient, row.opt_toy_elastic_bandage])).toEqual([
      ['after', 'contraindicated'],
      ['before', 'needs-data'],
      ['same', 'contraindicated'],
    ])
  } finally {
    database.close()
  }
})

test('SQL: what gives way to something provisional is provisional', async () => {
  const { redFlags } = toyGuideline.roles
  const checklist = toyGuideline.facts.find(({ id }) => id === redFlags)
  const [first, second] = toyGuideline.recommendations
  if (checklist?.kind !== 'checklist' || first === undefined || second === undefined)
    throw new Error('no toy')
  const flagged = { op: 'flagged', fact: redFlags, items: Object.keys(checklist.items) } as const
  const plain = { doneWhen: null, due: null, urgency: 'routine', supersededBy: [] } as const
  const by = { ...first, ...plain, id: 'by', appliesWhen: { op: 'not', of: flagged } } as const
  const given = {
    ...second,
    ...plain,
    id: 'given-way',
    appliesWhen: { op: 'all', of: [] },
    supersededBy: [{ recommendation: 'by', because: 'it is nearer' }],
  } as const
  const guideline = { ...toyGuideline, recommendations: [by, given] }
  const database = await openDatabase()
  try {
    await database.run(toSql(guideline))
    const { answers } = readTyped(guideline, { answers: {}, setting: {} }, '2026-03-01')
    await database.fill([{ id: 'nobody', answers, setting: {} }], '2026-03-01')
    expect(await database.rows('SELECT * FROM statuses')).toMatchObject([
      {
        rec_by: 'applicable',
        rec_by__provisional: true,
        rec_given_way: 'applicable',
        rec_given_way__provisional: true,
      },
    ])
  } finally {
    database.close()
  }
})
