/** The smallest flips: for each open question, what each single answer to it would change. */

import { effect, signal } from '@preact/signals'
import { headlineOf, missingFacts, standings } from '../../evaluate/index.ts'
import {
  type Asked,
  limitsFor,
  type QuantityFact,
  sameHeadline,
  type TimelineChange,
} from '../../language/index.ts'
import { askedFact } from '../questions/asking.ts'
import { guideline } from '../state/data.ts'
import { assessed, headline, missing } from '../state/plan.ts'
import { words } from '../words/index.ts'
import { codeWords, intervalWords } from '../words/of-guideline.ts'
import { assessedIf, supposing } from './supposed.ts'

/** One answer to one open question, and what it would do by itself. */
export interface Flip {
  readonly fact: Asked
  readonly value: unknown
  readonly answer: string
  readonly changes: readonly Omit<TimelineChange, 'turned'>[]
  readonly stage: boolean
  readonly headline: boolean
}

/** Null while they are being worked out. */
export const flips = signal<readonly Flip[] | null>(null)

interface Candidate {
  readonly value: unknown
  readonly answer: string
}

const MOST_CHOICES = 8

function candidates(fact: Asked): readonly Candidate[] {
  switch (fact.kind) {
    case 'yes-no':
      return [
        { value: true, answer: words.question.yes },
        { value: false, answer: words.question.no },
      ]
    case 'choice':
      return Object.keys(fact.choices)
        .slice(0, MOST_CHOICES)
        .map((code) => ({ value: code, answer: codeWords(fact.id, code) }))
    case 'checklist':
      return [
        { value: 'none', answer: words.redFlags.none },
        ...Object.entries(fact.items).map(([item, { title }]) => ({
          value: { [item]: true },
          answer: title,
        })),
      ]
    case 'quantity':
      return edges(fact).map((value) => ({ value, answer: String(value) }))
    case 'set':
    case 'date':
      return []
  }
}

/** The numbers that conditions of the guideline set for a fact by itself. */
const limitsOf = (fact: QuantityFact): readonly number[] => limitsFor(guideline(), fact.id)

const TENTH = 10

/** Numbers on both sides of every limit. */
function edges(fact: QuantityFact): readonly number[] {
  const limits = limitsOf(fact)
  const [low, high] = fact.range
  // What goes below zero is measured in tenths, as a T-score is.
  const step = limits.every(Number.isInteger) && low >= 0 ? 1 : 1 / TENTH
  const near = limits.flatMap((limit) => [limit - step, limit, limit + step])
  const tenths = near.map((n) => Math.round(n * TENTH) / TENTH).filter((n) => n >= low && n <= high)
  return [...new Set(tenths)].sort((a, b) => a - b)
}

interface Tried extends Candidate {
  readonly flip: Omit<Flip, 'fact' | 'value' | 'answer'>
}

function tried(fact: Asked, candidate: Candidate): readonly Tried[] {
  try {
    const other = assessedIf([{ fact, value: candidate.value }])
    const old = standings(assessed.peek())
    const changes = [...standings(other)].flatMap(([id, to]) => {
      const from = old.get(id)
      return from === undefined || from === to ? [] : [{ id, from, to }]
    })
    const stage = changes.some((change) => change.id === 'stage')
    const then = headlineOf(other, missingFacts(other))
    return [{ ...candidate, flip: { changes, stage, headline: !sameHeadline(then, headline.peek()) } }]
  } catch {
    // An answer that cannot be beside what is known changes nothing.
    return []
  }
}

/** Numbers in a row that do the same become one answer: "0 to 4". */
function merged(fact: Asked, all: readonly Tried[]): readonly Tried[] {
  if (fact.kind !== 'quantity') return all
  const runs: { first: number; last: number; one: Tried }[] = []
  for (const one of all) {
    const run = runs.at(-1)
    const value = one.value as number
    const same = run !== undefined && JSON.stringify(run.one.flip) === JSON.stringify(one.flip)
    if (same) run.last = value
    else runs.push({ first: value, last: value, one })
  }
  return runs.map(({ first, last, one }, i) => {
    const [low, high] = [i === 0 ? fact.range[0] : first, i === runs.length - 1 ? fact.range[1] : last]
    return { ...one, answer: intervalWords({ low, high }, fact.unit) }
  })
}

/** A question with the answers that would change something. */
function flipsOf(fact: Asked): readonly Flip[] {
  const all = candidates(fact).flatMap((candidate) => tried(fact, candidate))
  return merged(fact, all)
    .map(({ value, answer, flip }) => ({ fact, value, answer, ...flip }))
    .filter((flip) => flip.changes.length > 0)
}

/** What turns most, first: the headline, then the stage, then advice. */
const weightOf = ({ headline: turns, stage, changes }: Flip): number =>
  (turns ? 1000 : 0) +
  (stage ? 500 : 0) +
  changes.filter((change) => change.to === 'applicable' || change.from === 'applicable').length

const PAUSE_MS = 20

/** Works them out while the what-if is open, a question at a time, so that the page stays live. */
export function watchFlips(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const open = supposing.value ? missing.value : []
    void assessed.value
    clearTimeout(waiting)
    flips.value = null
    const found: Flip[] = []
    const next = (i: number): void => {
      const one = open[i]
      if (one === undefined) {
        flips.value = found.sort((a, b) => weightOf(b) - weightOf(a))
        return
      }
      const fact = askedFact(one.fact)
      if (fact !== null) found.push(...flipsOf(fact))
      waiting = setTimeout(() => next(i + 1), PAUSE_MS)
    }
    if (open.length > 0) waiting = setTimeout(() => next(0), PAUSE_MS)
    else if (supposing.value) flips.value = []
  })
}
