/** Columns in levels: each stands on columns of the levels below, written as one chain of WITH queries. */

import { quoted } from './text.ts'

/** Columns that are as cheap to carry as what is made of them; more or fewer were slower. */
const FEW = 3

interface Column {
  readonly sql: string
  readonly level: number
  readonly reads: ReadonlySet<string>
}

/**
 * Columns as they are defined, each put on the lowest level where all it reads is there. SQL cannot name a
 * column of the same SELECT, and repeating its text would grow without bound.
 */
export class Levels {
  readonly #columns = new Map<string, Column>()
  #reads = new Set<string>()

  /** @param base columns that are there from the start. */
  constructor(base: Iterable<string>) {
    for (const name of base) this.#columns.set(name, { sql: quoted(name), level: 0, reads: new Set() })
  }

  has(name: string): boolean {
    return this.#columns.has(name)
  }

  /** The text that reads a column. */
  read(name: string): string {
    if (!this.#columns.has(name)) throw new Error(`SQL column "${name}" is read before it is defined`)
    this.#reads.add(name)
    return quoted(name)
  }

  /** Defines a column by the text that `write` returns. */
  define(name: string, write: () => string): void {
    const outer = this.#reads
    this.#reads = new Set()
    const sql = write()
    const reads = this.#reads
    this.#reads = outer
    const level = 1 + Math.max(0, ...[...reads].map((read) => this.#columns.get(read)?.level ?? 0))
    this.#columns.set(name, { sql, level, reads })
  }

  /**
   * A query of the `wanted` columns over `from`. A level hands on what a later one reads, and no more: the time of
   * planning grows with every column of every level.
   */
  query(from: string, wanted: readonly string[]): string {
    const last = Math.max(0, ...wanted.map((name) => this.#columns.get(name)?.level ?? 0))
    // What is given out is read by nobody else: made last, where it takes no more than it would be to carry it.
    const isLate = ({ level, reads }: Column, at: number): boolean =>
      at === last && level > 0 && reads.size <= FEW
    // The columns that each level has to hold, from the last down.
    const holds: string[][] = []
    let needed = new Set(wanted)
    for (let level = last; level > 0; level--) {
      holds[level] = [...needed]
      const below = new Set<string>()
      for (const name of needed) {
        const column = this.#columns.get(name)
        if (column === undefined) continue
        if (column.level < level && !isLate(column, level)) below.add(name)
        else for (const read of column.reads) below.add(read)
      }
      needed = below
    }
    const withs: string[] = []
    let below = from
    for (let level = 1; level <= last; level++) {
      const list = (holds[level] ?? []).map((name) => {
        const column = this.#columns.get(name)
        const made = column !== undefined && (column.level === level || isLate(column, level))
        return made ? `${column.sql} AS ${quoted(name)}` : quoted(name)
      })
      const select = `SELECT\n  ${list.join(',\n  ')}\nFROM ${below}`
      if (level === last) return `${withs.length > 0 ? `WITH ${withs.join(',\n')}\n` : ''}${select}`
      below = `level${level}`
      // MATERIALIZED keeps each level computed once, and PostgreSQL from writing the levels into each other.
      withs.push(`${below} AS MATERIALIZED (${select})`)
    }
    return `SELECT ${wanted.map(quoted).join(', ')} FROM ${from}`
  }
}
