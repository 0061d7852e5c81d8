/**
 * cql-execution on the CQL of the same guideline, compiled once, in a process of its own: for each message it answers with
 * the milliseconds of CPU of one patient. The question is that of the fast path: the same Bundle, day, place, coverage.
 */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as ChartDoor from '../../src/chart/index.ts'
import type * as ExportDoor from '../../src/export/index.ts'
import { compile, execute, type Run } from '../../tests/conformance/cql.ts'

const [built = ''] = process.argv.slice(2)
const door = <T>(name: string): Promise<T> => import(pathToFileURL(join(built, `${name}.js`)).href)
const { guideline } = await door<typeof import('../../guideline/index.ts')>('guideline')
const { parseDocument, readChart, selectPatient, tidy } = await door<typeof ChartDoor>('chart')
const { toCql } = await door<typeof ExportDoor>('export')
const compiled = await compile(toCql(guideline))

interface Asked {
  readonly add?: string
  /** `cql` with parsing and tidying, which it needs too; `cql-tidied` from the tidied Bundle. */
  readonly work: 'cql' | 'cql-tidied'
  readonly input: number
  readonly least: number
  readonly coverage: 'complete' | 'unknown'
  readonly asOf: string
  readonly setting: Readonly<Record<string, string>>
}

function prepared(text: string, coverage: Asked['coverage'], given: Pick<Run, 'asOf' | 'setting'>) {
  const document = parseDocument(text)
  if (document.kind !== 'bundle') throw new Error('the inputs are Bundles')
  const { bundle, ...notes } = tidy(guideline, selectPatient(document.bundle))
  const answers = readChart(guideline, { bundle, ...notes }, coverage)
  const { irrelevant = [], declined } = answers
  const run: Run = { ...given, coverage: answers.coverage, irrelevant, declined: Object.keys(declined) }
  return { bundle, run }
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const texts: string[] = []
process.on('message', async ({ add, work, input, coverage, least, ...given }: Asked) => {
  if (add !== undefined) {
    process.send?.(texts.push(add))
    return
  }
  const text = texts[input] ?? ''
  let calls = 0
  let spent = 0
  do {
    const before = work === 'cql-tidied' ? prepared(text, coverage, given) : null
    const from = cpu()
    const { bundle, run } = before ?? prepared(text, coverage, given)
    await execute(compiled, bundle, run)
    spent += cpu() - from
    calls += 1
  } while (spent < least)
  process.send?.(spent / calls)
})
process.send?.('ready')
