/** For each statement of the source text: what executes it, and two patients who differ in one fact and in the outcome. */

import { openDay, standingOf } from '../../evaluate/index.ts'
import {
  canonicalJson,
  type Example,
  type FactId,
  type Guideline,
  RequestProblem,
  type Statement,
} from '../../language/index.ts'
import { foundFor, type Item, itemsOf, patientOf, promiseOf, typedBy } from './run.ts'

/** Two examples of one item, from one baseline on one day, that differ in one answer and in the item's status. */
export interface ExamplePair {
  readonly item: Item
  readonly fact: FactId
  /** The answer as typed; undefined where it is not given. */
  readonly from: { readonly example: string; readonly answer: unknown; readonly status: string }
  readonly to: { readonly example: string; readonly answer: unknown; readonly status: string }
}

export interface CoveredStatement {
  readonly statement: Statement
  /** The recommendations and options that name it. */
  readonly items: readonly Item[]
  /** Null where no two examples show that the statement does something. */
  readonly pair: ExamplePair | null
}

/** A row for each statement, in the guideline's order. Only examples that give what they promise count. */
export function coverageOf(guideline: Guideline): readonly CoveredStatement[] {
  const items = itemsOf(guideline)
  const pairs = new Map(items.map((item) => [item.id, bestPair(guideline, item)]))
  return guideline.statements.map((statement) => {
    const named = items.filter((item) => item.sources.includes(statement.id))
    const found = named.flatMap((item) => pairs.get(item.id) ?? [])
    return { statement, items: named, pair: first(found) }
  })
}

interface Shown {
  readonly example: Example
  readonly status: string
  readonly answers: Readonly<Record<string, unknown>>
}

function bestPair(guideline: Guideline, item: Item): ExamplePair | null {
  const shown = item.examples.flatMap((example) => shownBy(guideline, item, example))
  const pairs = shown.flatMap((one, i) => shown.slice(i + 1).flatMap((two) => pairOf(item, one, two) ?? []))
  return first(pairs)
}

function shownBy(guideline: Guideline, item: Item, example: Example): readonly Shown[] {
  const typed = typedBy(guideline, example)
  try {
    const patient = patientOf(guideline, example)
    if (typed === undefined || patient === undefined) return []
    const day = openDay(guideline, patient.answers, patient.setting, patient.asOf)
    if (foundFor(example, standingOf(day, guideline, item)) !== promiseOf(example)) return []
    return [{ example, status: example.expect, answers: { ...typed.answers, ...typed.setting } }]
  } catch (problem) {
    if (problem instanceof RequestProblem) return []
    throw problem
  }
}

function pairOf(item: Item, one: Shown, two: Shown): ExamplePair | null {
  const [a, b] = [one.example, two.example]
  if (a.baseline !== b.baseline || a.daysLater !== b.daysLater || one.status === two.status) return null
  const asked = new Set([...Object.keys(one.answers), ...Object.keys(two.answers)])
  const apart = [...asked].filter((fact) => json(one.answers[fact]) !== json(two.answers[fact]))
  const [fact] = apart
  if (apart.length !== 1 || fact === undefined) return null
  const side = ({ example, status, answers }: Shown) => ({
    example: example.name,
    answer: answers[fact],
    status,
  })
  return { item, fact, from: side(one), to: side(two) }
}

const json = (answer: unknown): string => (answer === undefined ? '' : canonicalJson(answer))

/**
 * The pair that says most: two answers rather than one and none, a recommendation rather than an option, and of these
 * the item that serves the fewest statements, because it speaks for this one most plainly.
 */
function first(pairs: readonly ExamplePair[]): ExamplePair | null {
  const open = ({ from, to }: ExamplePair): number =>
    from.answer === undefined || to.answer === undefined ? 1 : 0
  const offered = ({ item }: ExamplePair): number => (item.kind === 'option' ? 1 : 0)
  const best = [...pairs].sort(
    (a, b) => open(a) - open(b) || offered(a) - offered(b) || a.item.sources.length - b.item.sources.length,
  )
  return best[0] ?? null
}
