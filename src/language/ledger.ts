/**
 * The ledger of a guideline: the tables it was written from, row by row, each with the clauses that execute it or the
 * reason why none does. It stands beside the guideline and is no part of it: nothing is decided by it.
 */

import { frozen } from './frozen.ts'
import type { Guideline } from './guideline.ts'
import { clausesOf, type Option } from './option.ts'

/** A recommendation, option, position or fact, and one clause of it; without a clause, the whole of it. */
export interface ClauseName {
  readonly item: string
  readonly clause: string | null
}

export interface LedgerRow {
  /** The cell of the source table. */
  readonly cell: string
  /** What the cell says, in our own words. */
  readonly says: string
  readonly executedBy: readonly ClauseName[]
  /** Why nothing executes it, or not all of it. */
  readonly because: string | null
}

export interface LedgerSection {
  readonly id: string
  readonly title: string
  readonly rows: readonly LedgerRow[]
}

/** Names a clause: the id of its item and the words it stands under there. */
export const by = (item: string, clause: string | null = null): ClauseName => ({ item, clause })

/** One row: the cell, what it says, and what executes it (empty: then `because` says why not). */
export const row = (
  cell: string,
  says: string,
  executedBy: readonly ClauseName[],
  because: string | null = null,
): LedgerRow => ({ cell, says, executedBy, because })

export const ledgerSection = (id: string, title: string, rows: readonly LedgerRow[]): LedgerSection =>
  frozen({ id, title, rows })

export type ItemKind = 'recommendation' | 'option' | 'position' | 'fact'
/** Everything of a guideline that a ledger may name, with the words of its clauses. */
export interface Nameable {
  readonly kind: ItemKind
  readonly id: string
  readonly title: string
  readonly clauses: readonly string[]
  /** Those that some row has to name: the stops and cautions of an option, the rows of a score. */
  readonly owed: readonly string[]
}

export function nameables(guideline: Guideline): readonly Nameable[] {
  const { recommendations, options, positions, facts } = guideline
  const of = (kind: ItemKind, { id, title }: { id: string; title: string }) => ({ kind, id, title })
  return [
    ...recommendations.map((one) => ({ ...of('recommendation', one), clauses: [], owed: [] })),
    ...options.map((one) => ({
      ...of('option', one),
      clauses: optionClauses(one),
      owed: one.avoidWhen.map((clause) => clause.text),
    })),
    ...positions.map((one) => ({
      ...of('position', { id: one.id, title: `${one.body} ${one.year}` }),
      clauses: [...one.rows.map((r) => r.text), one.otherwise.text],
      owed: [],
    })),
    ...facts.map((one) => {
      const rows =
        one.kind === 'score'
          ? one.parts.flatMap(({ id, points, otherwise }) => [
              ...points.map((each) => `${id} ${each.points}`),
              `${id} otherwise ${otherwise}`,
            ])
          : []
      const bands = one.kind === 'score' ? one.bands.map((band) => band.title) : []
      return { ...of('fact', one), clauses: [...rows, ...bands], owed: rows }
    }),
  ]
}

function optionClauses(option: Option): readonly string[] {
  const { dose, duration, followedBy, checkFirst, monitoring } = option.course
  return [
    ...clausesOf(option).map((clause) => clause.text),
    ...[dose, duration, followedBy].filter((line) => line !== null),
    ...checkFirst,
    ...monitoring,
    ...option.effects.map((effect) => effect.outcome),
    ...(option.window.notBefore === null && option.window.notAfter === null ? [] : ['window']),
  ]
}

/** Where ledger and guideline differ, in words: names that lead nowhere, clauses that no row names, empty rows. */
export function ledgerProblems(guideline: Guideline, ledger: readonly LedgerSection[]): readonly string[] {
  const items = nameables(guideline)
  const rows = ledger.flatMap(({ id, rows: own }) =>
    own.map((one) => ({ where: `${id}, ${one.cell}`, ...one })),
  )
  const lost = rows.flatMap(({ where, executedBy }) =>
    executedBy.flatMap((name) => {
      const found = items.filter((one) => one.id === name.item)
      if (found.length > 1) return [`${where}: "${name.item}" is the id of two things`]
      if (found[0] === undefined) return [`${where}: nothing has the id "${name.item}"`]
      return name.clause === null || found[0].clauses.includes(name.clause)
        ? []
        : [`${where}: ${found[0].kind} "${name.item}" has no clause "${name.clause}"`]
    }),
  )
  const named = new Set(rows.flatMap((one) => one.executedBy.map(({ item, clause }) => `${item}\n${clause}`)))
  const unnamed = items.flatMap(({ kind, id, owed }) =>
    owed
      .filter((clause) => !named.has(`${id}\n${clause}`))
      .map((clause) => `${kind} "${id}", clause "${clause}": no row of the ledger names it`),
  )
  const empty = rows
    .filter((one) => one.executedBy.length === 0 && one.because === null)
    .map(({ where, says }) => `${where}: neither a clause nor a reason for "${says}"`)
  const twice = rows
    .filter((one, i) => rows.findIndex((other) => other.where === one.where && other.says === one.says) !== i)
    .map(({ where, says }) => `${where}: "${says}" stands twice`)
  return [...lost, ...unnamed, ...empty, ...twice]
}
