/** Two edges of the exports: an option without a window, and an entry on the day of the onset. */

import { expect, test } from 'vitest'
import { openDatabase, type SqlStatus } from '../../tests/conformance/sql.ts'
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
    const rows = await database.rows<SqlStatus>(
      "SELECT * FROM statuses WHERE kind = 'option' AND id = 'toy-elastic-bandage' ORDER BY patient",
    )
    expect(rows.map(({ patient, status }) => [patient, status])).toEqual([
      ['after', 'contraindicated'],
      ['before', 'needs-data'],
      ['same', 'contraindicated'],
    ])
  } finally {
    database.close()
  }
})
