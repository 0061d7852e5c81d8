/** Which question stands in the panel: the one somebody is answering, else the next best one. */

import { computed } from '@preact/signals'
import type { Asked, FactId, MissingFact } from '../../language/index.ts'
import { focusSoon } from '../parts/focus-soon.ts'
import { ofOnePatient, patient, putBack } from '../state/patient.ts'
import { missing, skipped, toAsk } from '../state/plan.ts'
import { factOf } from '../words/of-guideline.ts'
import { fold, folded } from './dock.ts'

/** Held in the panel while it is being answered, whatever else becomes more worth asking. */
export const pinned = ofOnePatient<FactId | null>(null)

export const asking = computed<FactId | null>(() => pinned.value ?? toAsk.value[0]?.fact ?? null)

export function askedFact(id: FactId): Asked | null {
  const fact = factOf(id)
  if (fact === undefined) return null
  return fact.kind === 'derived' || fact.kind === 'formula' || fact.kind === 'score' ? null : fact
}

/** Asked by themselves, though they wait for records that nobody could name: somebody has chosen to. */
const apart = ofOnePatient<ReadonlySet<FactId>>(new Set())

/** The question of a fact; of one that waits for records, the one for all of them, unless it is asked by itself. */
export function questionOf(id: FactId): MissingFact | undefined {
  const open = missing.value.find((one) => one.fact === id)
  return open !== undefined && open.unread !== null && apart.value.has(id) ? { ...open, unread: null } : open
}

/** Puts a question into the panel and goes to it. */
export function ask(fact: FactId): void {
  apart.value = new Set([...apart.peek(), fact])
  pinned.value = fact
  if (folded.peek()) fold(false)
  goToQuestion()
}

interface Answered {
  readonly fact: FactId
  readonly told: string
  /** What was typed about the fact before, and what is now. */
  readonly before: unknown
  readonly after: unknown
}

const given = ofOnePatient<readonly Answered[]>([])
const MOST_TOLD = 3

/** The last answers given by a press that still stand, the latest first: told where they were given, with the way back. */
export const lastAnswers = computed(() => {
  const { answers } = patient.value.typed
  return given.value.filter((one) => answers[one.fact] === one.after).slice(0, MOST_TOLD)
})

export const typedOf = (fact: FactId): unknown => patient.peek().typed.answers[fact]

export function tellAnswer(fact: FactId, before: unknown, told: string): void {
  given.value = [{ fact, told, before, after: typedOf(fact) }, ...given.value]
}

/** Puts back what was known before an answer, and asks again. */
export function takeBackAnswer(one: Answered): void {
  given.value = given.value.filter((other) => other !== one)
  putBack(one.fact, one.before)
  ask(one.fact)
}

function goToQuestion(): void {
  focusSoon(() => document.getElementById('question-text'))
}

export function askNext(skip: FactId | null = null): void {
  if (skip !== null) skipped.value = new Set([...skipped.value, skip])
  pinned.value = null
  goToQuestion()
}
