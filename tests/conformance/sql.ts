/** Runs the exported SQL in DuckDB over the answers of many patients, for tests. */

import { DuckDBInstance } from '@duckdb/node-api'
import { inputTables, toBrokenRows, toEntryRows } from '../../src/export/sql/index.ts'
import type { Answers, Setting, Truth } from '../../src/language/index.ts'

export interface SqlPatient {
  readonly id: string
  readonly answers: Answers
  readonly setting: Setting
}

export interface SqlStatus {
  readonly patient: string
  readonly kind: 'recommendation' | 'option' | 'position' | 'stage'
  readonly id: string
  readonly status: string
  readonly provisional: boolean
  readonly displaced_by: string | null
  readonly possible: readonly string[]
  readonly missing: readonly string[]
}

export interface SqlCondition {
  readonly patient: string
  readonly name: string
  readonly truth: Truth
  readonly missing: readonly string[]
}

export type SqlRow = Readonly<Record<string, unknown>>

export interface Database {
  /** Runs a script of any number of statements. */
  run(script: string): Promise<void>
  rows<T = SqlRow>(query: string): Promise<readonly T[]>
  /** Replaces all patients and the day of assessment. */
  fill(patients: readonly SqlPatient[], asOf: string): Promise<void>
  close(): void
}

export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const run = async (script: string): Promise<void> => {
    await connection.run(script)
  }
  await run(inputTables)
  const insert = async (table: string, rows: readonly object[]): Promise<void> => {
    if (rows.length > 0) await connection.run(insertFrom(table), [JSON.stringify(rows)])
  }
  return {
    run,
    async rows<T>(query: string) {
      const reader = await connection.runAndReadAll(query)
      return reader.getRowObjectsJS() as T[]
    },
    async fill(patients, asOf) {
      await run(Object.keys(shapes).map(emptied).join('\n'))
      const all = <T extends object>(of: (patient: SqlPatient) => readonly T[]): readonly object[] =>
        patients.flatMap((patient) => of(patient).map((one) => ({ patient: patient.id, ...one })))
      await insert('as_of', [{ day: asOf }])
      await insert(
        'patients',
        patients.map((patient) => ({ patient: patient.id })),
      )
      await insert(
        'entries',
        all((patient) => toEntryRows(patient.answers)),
      )
      await insert(
        'coverage',
        all((patient) => patient.answers.coverage.map((kind) => ({ kind }))),
      )
      await insert(
        'broken_silence',
        all((patient) => toBrokenRows(patient.answers)),
      )
      await insert(
        'setting',
        all((patient) => Object.entries(patient.setting).map(([fact, code]) => ({ fact, code }))),
      )
      await insert(
        'declined',
        all((patient) => Object.keys(patient.answers.declined).map((recommendation) => ({ recommendation }))),
      )
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

const emptied = (table: string): string => `DELETE FROM ${table};`

/** How JSON is read into the columns of each table. */
const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  as_of: { day: 'DATE' },
  patients: { patient: 'VARCHAR' },
  coverage: { patient: 'VARCHAR', kind: 'VARCHAR' },
  broken_silence: { patient: 'VARCHAR', fact: 'VARCHAR', item: 'VARCHAR' },
  setting: { patient: 'VARCHAR', fact: 'VARCHAR', code: 'VARCHAR' },
  declined: { patient: 'VARCHAR', recommendation: 'VARCHAR' },
  entries: {
    patient: 'VARCHAR',
    fact: 'VARCHAR',
    item: 'VARCHAR',
    truth: 'BOOLEAN',
    code: 'VARCHAR',
    codes: 'VARCHAR[]',
    low: 'DOUBLE',
    high: 'DOUBLE',
    day_from: 'DATE',
    day_to: 'DATE',
    asked_unknown: 'BOOLEAN',
    on_from: 'DATE',
    on_to: 'DATE',
    origin: 'VARCHAR',
    pick: 'INTEGER',
    resource: 'VARCHAR',
  },
}

/** The statement that reads rows, given as one JSON text, into a table. */
function insertFrom(table: string): string {
  const shape = Object.entries(shapes[table] ?? {})
  const types = JSON.stringify([Object.fromEntries(shape)])
  const columns = shape.map(([name]) => name)
  return `INSERT INTO ${table} (${columns.join(', ')})
SELECT ${columns.map((name) => `row.${name}`).join(', ')}
FROM (SELECT unnest(from_json_strict($1, '${types}')) AS row)`
}
