/**
 * SQL for a whole population: a guideline as a script of views over one row of facts per patient, the same logic as
 * docs/logic.md with unknown kept, so that a database says of every patient what is advised and what is still
 * missing. Statuses are written from the network (docs/network.md), the states of facts from the guideline itself.
 */

import type { Expression, Guideline, Stage } from '../../language/index.ts'
import { lower, networkHash } from '../../network/index.ts'
import { columnsOf, type FactColumn, own, uniqueNames } from './columns.ts'
import { factsTable, factsViews } from './facts.ts'
import { Levels } from './levels.ts'
import { MaskWriter } from './masks.ts'
import { missingQuery, waitingItems } from './missing.ts'
import { NodeWriter } from './nodes.ts'
import { askedSlots, slotTables } from './slots.ts'
import { defineStatuses, type StatusColumn } from './statuses.ts'
import { inputTables } from './tables.ts'
import { quoted, snake } from './text.ts'

export type { FactColumn } from './columns.ts'
export type { StatusColumn } from './statuses.ts'
export { type BrokenRow, type EntryRow, inputTables, toBrokenRows, toEntryRows } from './tables.ts'

/**
 * A script for DuckDB and PostgreSQL: the table `facts` (one row per patient), the views `statuses` and
 * `derived_facts` over it (one row per patient), `missing` (patient, kind, id, fact), and the input tables with the
 * view `facts_from_entries` for those who have dated entries and no row of facts.
 */
export function toSql(guideline: Guideline): string {
  const columns = columnsOf(guideline)
  return [
    preamble(guideline),
    // PostgreSQL does not let a view be replaced by one with other columns.
    views.map((view) => `DROP VIEW IF EXISTS ${view};`).join('\n'),
    factsTable(columns),
    `CREATE VIEW statuses AS\n${statusesQuery(guideline)};`,
    `CREATE VIEW derived_facts AS\n${derivedQuery(guideline)};`,
    `CREATE VIEW missing AS\n${missingOfAll(guideline)};`,
    '-- From here on: rows of facts from dated entries.',
    inputTables,
    slotTables(askedSlots(guideline), guideline),
    factsViews(guideline, columns),
    '',
  ].join('\n\n')
}

/** The views of a script, each before those it stands on. */
const views = ['missing', 'derived_facts', 'statuses', 'facts_from_entries', 'index_onset']

function preamble(guideline: Guideline): string {
  const lines = [
    `${guideline.title}, version ${guideline.version} (${guideline.id})`,
    '',
    'For DuckDB and PostgreSQL. Fill the table facts, one row per patient and day, then read the views statuses,',
    'missing and derived_facts. Who has dated entries fills the input tables further down, and then',
    '  INSERT INTO facts SELECT * FROM facts_from_entries;',
    'NULL is "not known"; it is never dropped: what is not known makes a status needs-data, and missing names it.',
    '',
    'Written from the network below: a script that names the same one gives the same statuses for the same facts.',
    `SHA-256 ${networkHash(lower(guideline))}`,
  ]
  // A title may hold a line break, which would end the comment.
  return lines.map((line) => `-- ${line.replaceAll(/\s+/g, ' ')}`.trimEnd()).join('\n')
}

function writerFor(guideline: Guideline): NodeWriter {
  const columns = columnsOf(guideline)
  const levels = new Levels(columns.all.map(({ name }) => name))
  return new NodeWriter(lower(guideline), columns, levels)
}

function statusesQuery(guideline: Guideline): string {
  const writer = writerFor(guideline)
  const columns = defineStatuses(writer)
  return writer.levels.query(
    'facts',
    columns.map(({ name }) => name),
  )
}

function missingOfAll(guideline: Guideline): string {
  const writer = writerFor(guideline)
  defineStatuses(writer)
  const masks = new MaskWriter(writer, guideline)
  return missingQuery(masks, guideline, waitingItems(masks))
}

/** What is derived from facts, one row per patient. */
function derivedQuery(guideline: Guideline): string {
  const writer = writerFor(guideline)
  const columns = defineDerived(writer)
  return writer.levels.query('facts', [own.patient, own.asOf, ...columns.map(({ name }) => name)])
}

function defineDerived(writer: NodeWriter): readonly FactColumn[] {
  const unique = uniqueNames(Object.values(own))
  return Object.entries(writer.network.facts).flatMap(([fact, at]) => {
    const add = (suffix: string, type: string, holds: string, write: () => string): FactColumn => {
      const name = `${unique(`${snake(fact)}${suffix}`)}`
      writer.levels.define(name, write)
      return { name, type, holds, fact, item: null }
    }
    return writer.isNumber(at)
      ? [
          add('__low', 'DOUBLE PRECISION', 'least', () => writer.ends(at)[0]),
          add('__high', 'DOUBLE PRECISION', 'greatest', () => writer.ends(at)[1]),
        ]
      : [add('', 'BOOLEAN', 'truth', () => writer.truth(at))]
  })
}

/** The columns of the table `facts`, of the view `derived_facts`, and of the view `statuses`, in their order. */
export function sqlColumns(guideline: Guideline): {
  readonly facts: readonly FactColumn[]
  readonly derived: readonly FactColumn[]
  readonly statuses: readonly StatusColumn[]
} {
  return {
    facts: columnsOf(guideline).all,
    derived: defineDerived(writerFor(guideline)),
    statuses: defineStatuses(writerFor(guideline)),
  }
}

/**
 * Queries over the table `facts` for conditions that stand nowhere in the guideline: `truths` with a column for each
 * (one row per patient), `missing` as the view of that name, with kind `condition`.
 */
export function conditionQueries(
  guideline: Guideline,
  conditions: Readonly<Record<string, Expression>>,
): { readonly truths: string; readonly missing: string } {
  // A stage is what may ask whether something is known, so each condition stands as one.
  const stages = Object.entries(conditions).map(
    ([id, when]): Stage => ({ id, title: id, statement: id, when, examples: [] }),
  )
  const own = { ...guideline, recommendations: [], options: [], positions: [], stages }
  const writer = writerFor(own)
  const { outputs } = writer.network
  const masks = new MaskWriter(writer, own)
  const items = outputs.stages.map(({ id, open }) => ({
    kind: 'condition',
    id,
    mask: () => masks.ofTruth(open),
  }))
  for (const [at, { plain }] of outputs.stages.entries())
    writer.levels.define(`#c ${at}`, () => writer.truth(plain))
  const truths = outputs.stages.map(({ id }, at) => `${quoted(`#c ${at}`)} AS ${quoted(id)}`)
  return {
    truths: `SELECT patient, ${truths.join(', ')} FROM (${writer.levels.query('facts', ['patient', ...outputs.stages.map((_, at) => `#c ${at}`)])}) c`,
    missing: missingQuery(masks, own, items),
  }
}
