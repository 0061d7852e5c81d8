/** A folder as the chart of one patient: the records of all its files together. */

import { join } from 'node:path'
import type { Document, Json } from '../chart/index.ts'
import type { Cli } from './cli.ts'
import { tooLarge } from './io.ts'
import { named } from './named.ts'
import { textOf } from './text-of.ts'
import { badUsage } from './usage.ts'

const ofRecords = /\.(?:json|ndjson)$/i

/** Reads every *.json and *.ndjson of it, in the order of their names; says which files it does not read. */
export async function chartIn(cli: Cli, folder: string, maxBytes: number): Promise<Document> {
  const { collected, parseRecords } = await import('../chart/index.ts')
  // What begins with a dot belongs to the system.
  const names = (await cli.io.list(folder)).filter((name) => !name.startsWith('.')).sort()
  const files = names.filter((name) => ofRecords.test(name))
  if (files.length === 0) {
    throw badUsage(folder, 'it holds no *.json or *.ndjson file, so there is nobody to read', 'Name a chart')
  }
  const records: Json[] = []
  let left = maxBytes
  for (const [at, name] of files.entries()) {
    if (cli.io.watched) cli.io.err(`\rReading file ${at + 1} of ${files.length}`)
    const file = join(folder, name)
    const bytes = await cli.io.read(file, maxBytes)
    left -= bytes.length
    if (left < 0) throw tooLarge(folder, maxBytes)
    records.push(...named(file, () => parseRecords(textOf(bytes, file), { maxBytes })))
  }
  if (cli.io.watched) cli.io.err('\n')
  const others = names.filter((name) => !files.includes(name))
  if (others.length > 0) {
    const more = others.length > 3 ? ` and ${others.length - 3} more` : ''
    cli.io.err(`plumbline: not read in ${folder}: ${others.slice(0, 3).join(', ')}${more}\n`)
  }
  return { kind: 'bundle', bundle: collected(records) }
}
