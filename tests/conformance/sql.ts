/** Runs the exported SQL in DuckDB over the answers of many patients, for tests. */

import { DuckDBInstance } from '@duckdb/node-api'
import { inputTables, toBrokenRows, toEntryRows } from '../../src/export/sql/index.ts'
import type { Answers, Setting } from '../../src/language/index.ts'

export interface SqlPatient {
  readonly id: string
  readonly answers: Answers
  readonly setting: Setting
}

export interface SqlMissing {
  readonly patient: string
  readonly kind: 'stage' | 'recommendation' | 'option' | 'position' | 'condition'
  readonly id: string
  readonly fact: string
}

export type SqlRow = Readonly<Record<string, unknown>>

export interface Database {
  /** Runs a script of any number of statements. */
  run(script: string): Promise<void>
  rows<T = SqlRow>(query: string): Promise<readonly T[]>
  /** Replaces all patients and the day of assessment, and their rows of facts. */
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
      for (const [table, rows] of Object.entries(inputRows(patients, asOf))) {
        await run(`DELETE FROM ${table};`)
        await insert(table, rows)
      }
      await run(rowsOfFacts)
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** The script, over a table of facts of its own guideline. */
export const freshScript = (script: string): string => `DROP TABLE IF EXISTS facts CASCADE;\n${script}`

export const rowsOfFacts = 'DELETE FROM facts; INSERT INTO facts SELECT * FROM facts_from_entries;'

export type InputRows = Readonly<Record<string, readonly object[]>>

/** What these patients are in each table of the input. */
export function inputRows(patients: readonly SqlPatient[], asOf: string): InputRows {
  const all = <T extends object>(of: (patient: SqlPatient) => readonly T[]): readonly object[] =>
    patients.flatMap((patient) => of(patient).map((one) => ({ patient: patient.id, ...one })))
  return {
    as_of: [{ day: asOf }],
    patients: patients.map(({ id }) => ({ patient: id })),
    entries: all(({ answers }) => toEntryRows(answers)),
    coverage: all(({ answers }) => answers.coverage.map((kind) => ({ kind }))),
    broken_silence: all(({ answers }) => toBrokenRows(answers)),
    setting: all(({ setting }) => Object.entries(setting).map(([fact, code]) => ({ fact, code }))),
    declined: all(({ answers }) =>
      Object.keys(answers.declined).map((recommendation) => ({ recommendation })),
    ),
  }
}

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
