/**
 * Does silence still answer where every record is ordinary? Facts that the silence of a complete chart answered at
 * 34f3f87, and how many of them are answered today, over charts of ordinary records: ours, and where ../shared is beside
 * this checkout those that nobody here wrote. `npx tsx scripts/acceptance/utility.ts`; `--why` lists what breaks silence.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { guideline } from '../../guideline/index.ts'
import { readChart, selectPatient, tidy } from '../../src/chart/index.ts'
import { assess, factStates, missingFacts } from '../../src/evaluate/index.ts'
import { RequestProblem } from '../../src/language/index.ts'
import { buildsOf } from './builds.ts'
import { isOrdinary, ordinaryCharts } from './ordinary-charts.ts'

const BEFORE = '34f3f87'
/** Of the facts that silence answered, in percent. */
const AT_LEAST = 90
const AS_OF = '2026-05-04'

const { values } = parseArgs({ options: { why: { type: 'boolean' } } })

interface Chart {
  readonly name: string
  readonly bundle: unknown
}

const shared = join(import.meta.dirname, '../../../shared/samples')
function sharedCharts(): readonly Chart[] {
  if (!existsSync(shared)) return []
  return ['synthea', 'chronic-pain'].flatMap((folder) =>
    readdirSync(join(shared, folder)).flatMap((name) => {
      try {
        const bundle: unknown = selectPatient(JSON.parse(readFileSync(join(shared, folder, name), 'utf8')))
        return [{ name: `${folder}/${name.slice(0, 24)}`, bundle }]
      } catch (problem) {
        if (problem instanceof RequestProblem) return []
        throw problem
      }
    }),
  )
}

/** What the build before made of a chart: the facts that silence answered. */
type Silence = (bundle: unknown) => readonly string[]

interface Part {
  readonly [name: string]: (...args: readonly unknown[]) => unknown
}

async function silenceBefore(folder: string): Promise<Silence> {
  const place = buildsOf(BEFORE, folder).before
  const load = (name: string): Promise<Part> => import(pathToFileURL(join(place, name)).href)
  const [chart, evaluate, data] = await Promise.all(['chart.js', 'evaluate.js', 'guideline.js'].map(load))
  return (bundle) => {
    const old = data?.guideline
    const tidied = chart?.tidy?.(bundle, old)
    const answers = chart?.readChart?.(old, tidied, 'complete')
    const states = evaluate?.factStates?.(old, answers, {}, AS_OF) as ReadonlyMap<
      string,
      { readonly origin: string }
    >
    return [...states].flatMap(([key, { origin }]) => (origin === 'assumed' ? [key] : []))
  }
}

interface Outcome {
  readonly before: number
  readonly now: number
  /** Questions that only unnamed records ask, the most of one kind. */
  readonly most: number
  readonly why: readonly string[]
}

function outcomeOf({ bundle }: Chart, before: Silence): Outcome {
  const silent = before(bundle)
  const tidied = tidy(guideline, bundle)
  const answers = readChart(guideline, tidied, 'complete')
  const states = factStates(guideline, answers, {}, AS_OF)
  const kept = silent.filter((key) => (states.get(key)?.value ?? null) !== null)
  const asked = missingFacts(assess(guideline, answers, {}, AS_OF)).flatMap(
    ({ unread }) => unread?.kind ?? [],
  )
  const perKind = new Map<string, number>()
  for (const kind of asked) perKind.set(kind, (perKind.get(kind) ?? 0) + 1)
  const lost = new Set(silent.filter((key) => !kept.includes(key)))
  const why = tidied.unread.map(({ resource, label, mayBe }) => {
    const facts = mayBe.filter((key) => lost.has(key))
    return `${resource.split('/')[0]}: ${label} breaks ${facts.length} (${facts.slice(0, 4).join(', ')})`
  })
  return {
    before: silent.length,
    now: kept.length,
    most: Math.max(0, ...perKind.values()),
    why: [...new Set(why)],
  }
}

function outcomesOf(charts: readonly Chart[], before: Silence): readonly Outcome[] {
  return charts.map((chart) => {
    const outcome = outcomeOf(chart, before)
    if (values.why === true) {
      const { before: all, now, most, why } = outcome
      console.log(`  ${chart.name}: ${now} of ${all}, at most ${most} questions of a kind`)
      for (const line of why) console.log(`    ${line}`)
    }
    return outcome
  })
}

/** Prints a line; true where enough silence still answers. */
function judged(title: string, charts: readonly Chart[], before: Silence): boolean {
  const outcomes = outcomesOf(charts, before)
  const sum = (of: 'before' | 'now') => outcomes.reduce((total, one) => total + one[of], 0)
  const [all, now] = [sum('before'), sum('now')]
  const most = Math.max(0, ...outcomes.map((one) => one.most))
  const share = (100 * now) / all
  console.log(
    `${title}: ${charts.length} charts, ${now} of ${all} facts that silence answered at ${BEFORE} are answered, ${share.toFixed(1)} %, at most ${most} questions of a kind`,
  )
  return all > 0 && share >= AT_LEAST && most <= 1
}

/** The chart without its records that are not ordinary. */
function ordinaryOf({ name, bundle }: Chart): Chart {
  const { entry = [], ...rest } = bundle as { readonly entry?: readonly unknown[] }
  return { name, bundle: { ...rest, entry: entry.filter(isOrdinary) } }
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-utility-'))
try {
  const before = await silenceBefore(folder)
  const theirs = sharedCharts()
  const holds = [judged('ordinary charts of our own', ordinaryCharts, before)]
  if (theirs.length === 0) console.log('shared charts: not tried, ../shared is not beside this checkout')
  else {
    judged('charts that nobody here wrote, as they are (not judged)', theirs, before)
    holds.push(judged('the same without what is not ordinary', theirs.map(ordinaryOf), before))
  }
  const all = holds.every(Boolean)
  console.log(
    `utility: at least ${AT_LEAST} % of what silence answered, at most 1 question of a kind: ${all ? 'holds' : 'does NOT hold'}`,
  )
  process.exitCode = all ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
