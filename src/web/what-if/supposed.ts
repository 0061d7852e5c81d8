/** What if: answers supposed for a while, beside what is known; nothing of them is ever kept. */

import { computed } from '@preact/signals'
import { type Assessed, assess, differences } from '../../evaluate/index.ts'
import type { Asked, FactId, TimelineChange } from '../../language/index.ts'
import { focusSoon } from '../parts/focus-soon.ts'
import { type Trouble, troubleOf } from '../patient/trouble.ts'
import { say } from '../state/change.ts'
import { guideline } from '../state/data.ts'
import { asOf, knownIf, ofOnePatient, patient } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { type Typed, withAnswer } from '../state/typed.ts'
import { words } from '../words/index.ts'

/** One answer that is only supposed. */
export interface Supposed {
  readonly fact: Asked
  readonly value: unknown
}

export const supposing = ofOnePatient(false)
export const suppositions = ofOnePatient<readonly Supposed[]>([])

const focusOn = (id: string): void => focusSoon(() => document.getElementById(id))

export function startSupposing(): void {
  suppositions.value = []
  supposing.value = true
  focusOn('what-if')
}

/** Leaves; all that was supposed is gone. */
export function stopSupposing(): void {
  if (!supposing.value) return
  suppositions.value = []
  supposing.value = false
  say(words.whatIf.left)
  focusOn('start-what-if')
}

export function suppose(fact: Asked, value: unknown): void {
  const others = suppositions.value.filter((one) => one.fact.id !== fact.id)
  suppositions.value = value === undefined ? others : [...others, { fact, value }]
}

export const supposedValue = (fact: FactId): unknown =>
  suppositions.value.find((one) => one.fact.id === fact)?.value

function typedWith(all: readonly Supposed[]): Typed {
  let typed = patient.value.typed
  for (const { fact, value } of all) {
    typed = fact.setting
      ? { ...typed, setting: { ...typed.setting, [fact.id]: String(value) } }
      : withAnswer(typed, fact, value, asOf.value)
  }
  return typed
}

/**
 * The assessment if this were so.
 * @throws RequestProblem where it cannot be so
 */
export function assessedIf(all: readonly Supposed[]): Assessed {
  const { answers, setting } = knownIf(typedWith(all))
  return assess(guideline(), answers, setting, asOf.value)
}

export interface Outcome {
  readonly other: Assessed
  readonly changes: readonly TimelineChange[]
}

/** What would be different; trouble where the supposed answers cannot be; null while nothing is supposed. */
export const outcome = computed<Outcome | Trouble | null>(() => {
  if (!supposing.value || suppositions.value.length === 0) return null
  try {
    const other = assessedIf(suppositions.value)
    return { other, changes: differences(assessed.value, other) }
  } catch (problem) {
    return troubleOf(problem)
  }
})

/** Escape leaves from wherever the focus is, unless a dialog has it. */
export function leaveByEscape(): void {
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && supposing.value && document.querySelector('dialog[open]') === null) {
      event.preventDefault()
      stopSupposing()
    }
  })
}
