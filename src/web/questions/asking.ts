/** Which question stands in the panel: the one somebody is answering, else the next best one. */

import { computed, signal } from '@preact/signals'
import type { Asked, FactId } from '../../language/index.ts'
import { missing } from '../state/plan.ts'
import { factOf } from '../words/of-guideline.ts'

/** Held in the panel while it is being answered, whatever else becomes more worth asking. */
export const pinned = signal<FactId | null>(null)
const skipped = signal<ReadonlySet<FactId>>(new Set())

export const asking = computed<FactId | null>(() => {
  if (pinned.value !== null) return pinned.value
  const open = missing.value
  return (open.find((one) => !skipped.value.has(one.fact)) ?? open[0])?.fact ?? null
})

export function askedFact(id: FactId): Asked | null {
  const fact = factOf(id)
  if (fact === undefined) return null
  return fact.kind === 'derived' || fact.kind === 'formula' || fact.kind === 'score' ? null : fact
}

/** Puts a question into the panel and goes to it. */
export function ask(fact: FactId): void {
  pinned.value = fact
  goToQuestion()
}

function goToQuestion(): void {
  requestAnimationFrame(() => document.getElementById('question-text')?.focus())
}

export function askNext(skip: FactId | null = null): void {
  if (skip !== null) skipped.value = new Set([...skipped.value, skip])
  pinned.value = null
  goToQuestion()
}
