/** What was marked done on this page lately: it keeps its place in the plan, with the way back beside it. */

import { signal } from '@preact/signals'
import type { Recommendation } from '../../language/index.ts'
import { focusSoon } from '../parts/focus-soon.ts'
import { asOf, takeBack, tick, typedAnswers } from '../state/patient.ts'
import type { Row } from '../state/plan.ts'
import { type DonePath, donePaths } from './done.ts'

export const marked = signal<ReadonlySet<string>>(new Set())

export function mark(id: string): void {
  marked.value = new Set([...marked.value, id])
}

/** The answers typed here that make it done. */
export function typedDone(rec: Recommendation): readonly DonePath[] {
  const paths = rec.doneWhen === null ? [] : donePaths(rec.doneWhen, asOf.value)
  return paths.filter(({ fact }) => Object.hasOwn(typedAnswers.value, fact.id))
}

/** Done by a press on this page: such a line stays where it was. */
export const isInPlace = (row: Row): boolean =>
  row.status === 'done' && marked.value.has(row.rec.id) && typedDone(row.rec).length > 0

/** Takes back whatever was said here that made it done. */
export function unmark(rec: Recommendation): void {
  marked.value = new Set([...marked.value].filter((id) => id !== rec.id))
  tick(rec.id, false)
  for (const { fact } of typedDone(rec)) takeBack(fact.id)
}

/** The focus stays on the line that was marked or taken back, once it is painted. */
export function focusLine(id: string, on: 'undo' | 'why' = 'undo'): void {
  const find = (): HTMLElement | null => document.querySelector(`.plan main .item[data-id="${id}"] .${on}`)
  focusSoon(find, true)
}
