/** Columns in levels: each stands on columns of the levels below, written as one chain of WITH queries. */

import { quoted } from './text.ts'

interface Column {
  readonly name: string
  readonly sql: string
}

/**
 * Columns as they are defined, each put on the lowest level where all it reads is there. SQL cannot name a
 * column of the same SELECT, and repeating its text would grow without bound.
 */
export class Levels {
  readonly #levelOf = new Map<string, number>()
  readonly #levels: Column[][] = []
  #read = -1

  /** @param base columns that are there from the start. */
  constructor(base: readonly string[]) {
    for (const name of base) this.#levelOf.set(name, -1)
  }

  has(name: string): boolean {
    return this.#levelOf.has(name)
  }

  /** The text that reads a column. */
  read(name: string): string {
    const level = this.#levelOf.get(name)
    if (level === undefined) throw new Error(`SQL column "${name}" is read before it is defined`)
    this.#read = Math.max(this.#read, level)
    return quoted(name)
  }

  /** Defines a column by the text that `write` returns. */
  define(name: string, write: () => string): void {
    const outer = this.#read
    this.#read = -1
    const sql = write()
    const level = this.#read + 1
    this.#read = outer
    const columns = this.#levels[level] ?? []
    columns.push({ name, sql })
    this.#levels[level] = columns
    this.#levelOf.set(name, level)
  }

  /** `WITH` queries from `from` upwards; the last is called `last`. */
  chain(from: string): { readonly withs: readonly string[]; readonly last: string } {
    const withs: string[] = []
    let below = from
    for (const [index, columns] of this.#levels.entries()) {
      const name = `level${index + 1}`
      const list = columns.map((column) => `    ${column.sql} AS ${quoted(column.name)}`)
      // MATERIALIZED keeps each level computed once, and PostgreSQL from writing the levels into each other.
      withs.push(`${name} AS MATERIALIZED (\n  SELECT ${below}.*,\n${list.join(',\n')}\n  FROM ${below}\n)`)
      below = name
    }
    return { withs, last: below }
  }
}
