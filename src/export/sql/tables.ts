/** The tables a script reads, and how answers become their rows. */

import { type Answers, brokenSilences, type Entry } from '../../language/index.ts'

/** What a caller fills. Works in DuckDB and PostgreSQL as it stands. */
export const inputTables = `
CREATE TABLE IF NOT EXISTS patients (patient VARCHAR NOT NULL);
-- One row per entry of the answers; entries of challenged records are left out by the loader.
CREATE TABLE IF NOT EXISTS entries (
  patient VARCHAR NOT NULL,
  fact VARCHAR NOT NULL,
  item VARCHAR,                -- the item of a checklist
  truth BOOLEAN,               -- yes-no facts and items
  code VARCHAR,                -- choices
  codes VARCHAR[],             -- sets, ascending
  low DOUBLE PRECISION,        -- quantities, in the unit of the fact
  high DOUBLE PRECISION,
  day_from DATE,               -- dates
  day_to DATE,
  asked_unknown BOOLEAN NOT NULL,
  on_from DATE NOT NULL,       -- when it held
  on_to DATE NOT NULL,
  origin VARCHAR NOT NULL,     -- 'asserted' or 'inferred'
  pick INTEGER,                -- inferred: which pick of the source, from 0
  resource VARCHAR
);
CREATE TABLE IF NOT EXISTS coverage (patient VARCHAR NOT NULL, kind VARCHAR NOT NULL);
-- One row per fact, or item of a checklist, that a record which nobody could name may be: its silence means nothing.
CREATE TABLE IF NOT EXISTS broken_silence (patient VARCHAR NOT NULL, fact VARCHAR NOT NULL, item VARCHAR);
-- A row without a patient holds for all; a row of the patient stands over it.
CREATE TABLE IF NOT EXISTS setting (patient VARCHAR, fact VARCHAR NOT NULL, code VARCHAR NOT NULL);
CREATE TABLE IF NOT EXISTS declined (patient VARCHAR NOT NULL, recommendation VARCHAR NOT NULL);
-- Exactly one row: the day of the assessment.
CREATE TABLE IF NOT EXISTS as_of (day DATE NOT NULL);
`.trim()

/** One row of `entries`, without its patient; days as ISO text. */
export interface EntryRow {
  readonly fact: string
  readonly item: string | null
  readonly truth: boolean | null
  readonly code: string | null
  readonly codes: readonly string[] | null
  readonly low: number | null
  readonly high: number | null
  readonly day_from: string | null
  readonly day_to: string | null
  readonly asked_unknown: boolean
  readonly on_from: string
  readonly on_to: string
  readonly origin: Entry['origin']
  readonly pick: number | null
  readonly resource: string | null
}

/** The rows of `entries` of one patient: one per entry whose record is not challenged. */
export function toEntryRows(answers: Answers): readonly EntryRow[] {
  const standing = answers.entries.filter(
    (entry) => entry.resource === null || !answers.challenged.includes(entry.resource),
  )
  return standing.map((entry) => ({
    fact: entry.fact,
    item: entry.item,
    ...blank,
    ...columnsOf(entry.value),
    on_from: entry.on.from,
    on_to: entry.on.to,
    origin: entry.origin,
    pick: entry.pick,
    resource: entry.resource,
  }))
}

/** One row of `broken_silence`, without its patient. */
export interface BrokenRow {
  readonly fact: string
  readonly item: string | null
}

/** The rows of `broken_silence` of one patient. */
export function toBrokenRows(answers: Answers): readonly BrokenRow[] {
  return [...brokenSilences(answers)].sort().map((key) => {
    const [fact = key, item = null] = key.split('.')
    return { fact, item }
  })
}

type ValueColumns = Pick<
  EntryRow,
  'truth' | 'code' | 'codes' | 'low' | 'high' | 'day_from' | 'day_to' | 'asked_unknown'
>
const blank: ValueColumns = {
  truth: null,
  code: null,
  codes: null,
  low: null,
  high: null,
  day_from: null,
  day_to: null,
  asked_unknown: false,
}

function columnsOf(value: Entry['value']): Partial<ValueColumns> {
  if (typeof value === 'boolean') return { truth: value }
  if (typeof value === 'string') return { code: value }
  if (isCodes(value)) return { codes: value }
  if ('low' in value) return { low: value.low, high: value.high }
  if ('from' in value) return { day_from: value.from, day_to: value.to }
  return { asked_unknown: true }
}

/** Array.isArray does not narrow a readonly array away. */
const isCodes = (value: object): value is readonly string[] => Array.isArray(value)
