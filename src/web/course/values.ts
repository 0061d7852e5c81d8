/** Pain and function over time: the dated values of each measure, and what they come to beside its first one. */

import { type Interval, type Measure, type QuantityFact, spanOf } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { asOf, known } from '../state/patient.ts'
import { states } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { factOf } from '../words/of-guideline.ts'

interface Value {
  readonly on: string
  readonly low: number
  readonly high: number
  readonly resource: string | null
}

export interface CourseOf {
  readonly measure: Measure
  readonly fact: QuantityFact
  /** The earliest first; records set aside and answers after the day are left out. */
  readonly values: readonly Value[]
  /** What changes are counted from: the first value since the fracture. */
  readonly base: number | null
  /** At or below it the change matters for the better; at or above the other, for the worse. */
  readonly better: number | null
  readonly worse: number | null
  readonly verdict: 'better' | 'worse' | 'none' | null
}

const middle = ({ low, high }: Interval): number => (low + high) / 2

const intervalOf = (value: unknown): Interval | null =>
  typeof value === 'object' && value !== null && 'low' in value ? (value as Interval) : null

function valuesOf(id: string): readonly Value[] {
  const { entries, challenged } = known.value.answers
  const found = new Map<string, Value>()
  // What was typed corrects what a record says of the same day.
  const typed = new Set(entries.flatMap((e) => (e.fact === id && e.resource === null ? [e.on.from] : [])))
  for (const { fact, value, on, resource } of entries) {
    const interval = intervalOf(value)
    if (fact !== id || interval === null || on.from > asOf.value) continue
    if (resource !== null && typed.has(on.from)) continue
    if (resource !== null && challenged.includes(resource)) continue
    found.set(`${on.from} ${interval.low} ${interval.high} ${resource}`, {
      on: on.from,
      ...interval,
      resource,
    })
  }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.low - b.low))
}

export const courses = rested<readonly CourseOf[]>(() =>
  guideline().pictures.measures.flatMap((measure) => {
    const fact = factOf(measure.fact)
    return fact?.kind === 'quantity' ? [courseOf(measure, fact)] : []
  }),
)

function courseOf(measure: Measure, fact: QuantityFact): CourseOf {
  const values = valuesOf(fact.id)
  const stated = measure.first === null ? null : intervalOf(states.value.get(measure.first)?.value)
  const [first, last] = [values[0], values.at(-1)]
  const base = stated !== null ? middle(stated) : first === undefined ? null : middle(first)
  const { by, orShare } = measure.importantChange
  const better =
    base === null ? null : Math.max(base - by, orShare === null || base === 0 ? 0 : base * (1 - orShare))
  const worse = base === null ? null : base + by
  const compared = last !== undefined && (stated !== null || values.length > 1)
  return {
    measure,
    fact,
    values,
    base,
    better,
    worse,
    verdict: compared ? verdictOf(middle(last), better, worse) : null,
  }
}

function verdictOf(last: number, better: number | null, worse: number | null): CourseOf['verdict'] {
  if (better !== null && last <= better) return 'better'
  return worse !== null && last >= worse ? 'worse' : 'none'
}

export interface Mark {
  readonly title: string
  readonly on: string
}

/** Treatments and procedures with a day of their own. */
export const marks = rested<readonly Mark[]>(() =>
  guideline().pictures.marks.flatMap((id) => {
    const value = states.value.get(id)?.value
    const fact = factOf(id)
    if (fact === undefined || typeof value !== 'object' || value === null || !('from' in value)) return []
    const on = String(value.from)
    return spanOf(on) === undefined ? [] : [{ title: fact.title, on }]
  }),
)
