/** Runs the exported SQL in DuckDB over the answers of many patients, for tests. */

import { DuckDBInstance } from '@duckdb/node-api'
import { type EntryRow, inputTables, toEntryRows } from '../../src/export/sql/index.ts'
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
  return {
    run,
    async rows<T>(query: string) {
      const reader = await connection.runAndReadAll(query)
      return reader.getRowObjectsJS() as T[]
    },
    async fill(patients, asOf) {
      await run(['patients', 'entries', 'coverage', 'setting', 'declined', 'as_of'].map(emptied).join('\n'))
      const all = <T>(of: (patient: SqlPatient) => readonly T[]): readonly (readonly [string, T])[] =>
        patients.flatMap((patient) => of(patient).map((one) => [patient.id, one] as const))
      const inserts = [
        insert('as_of', [[asOf]]),
        insert(
          'patients',
          patients.map((patient) => [patient.id]),
        ),
        insert(
          'entries',
          all((patient) => toEntryRows(patient.answers)).map(([id, row]) => [id, ...cells(row)]),
        ),
        insert(
          'coverage',
          all((patient) => patient.answers.coverage),
        ),
        insert(
          'setting',
          all((patient) => Object.entries(patient.setting)).map(([id, [fact, code]]) => [id, fact, code]),
        ),
        insert(
          'declined',
          all((patient) => Object.keys(patient.answers.declined)),
        ),
      ]
      await run(inserts.join('\n'))
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

type Cell = string | number | boolean | null | readonly string[]

const emptied = (table: string): string => `DELETE FROM ${table};`

/** The columns of `entries` after the patient, in the order of the table. */
function cells(row: EntryRow): readonly Cell[] {
  const { fact, item, truth, code, codes, low, high, day_from, day_to, asked_unknown } = row
  const { on_from, on_to, origin, pick, resource } = row
  const value = [truth, code, codes, low, high, day_from, day_to, asked_unknown]
  return [fact, item, ...value, on_from, on_to, origin, pick, resource]
}

function insert(table: string, rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return ''
  return `INSERT INTO ${table} VALUES\n${rows.map((row) => `(${row.map(literal).join(', ')})`).join(',\n')};`
}

function literal(cell: Cell): string {
  if (cell === null) return 'NULL'
  if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`
  if (typeof cell === 'number') return `CAST('${cell}' AS DOUBLE)`
  if (typeof cell === 'boolean') return String(cell)
  return `[${cell.map(literal).join(', ')}]::VARCHAR[]`
}
