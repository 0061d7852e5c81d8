/** What the last answer changed: marked on the page for a moment, and told to those who listen. */

import { effect, signal } from '@preact/signals'
import { words } from '../words/index.ts'
import { begun, patient } from './patient.ts'
import { standing } from './plan.ts'
import { soon } from './rested.ts'

/** Ids whose standing changed lately. */
export const changed = signal<ReadonlySet<string>>(new Set())
/** What the live region says. */
export const said = signal('')

const MARKED_MS = 4000
const standingSoon = soon(() => standing.value)
/** Who types goes on typing: what changed is told when the hands rest. */
const PAUSE_MS = 500

export function say(text: string): void {
  said.value = ''
  queueMicrotask(() => {
    said.value = text
  })
}

export function watchChanges(): void {
  let before = standingSoon.peek()
  let who = patient.peek().record
  let toTell = new Set<string>()
  let telling: ReturnType<typeof setTimeout> | undefined
  let fading: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const now = standingSoon.value
    const same = who === patient.peek().record && begun.peek()
    const ids = [...now].filter(([id, word]) => before.get(id) !== word).map(([id]) => id)
    before = now
    who = patient.peek().record
    if (!same || ids.length === 0) return
    changed.value = new Set(ids)
    toTell = new Set([...toTell, ...ids])
    clearTimeout(telling)
    clearTimeout(fading)
    telling = setTimeout(() => {
      say(words.changed(toTell.size))
      toTell = new Set()
    }, PAUSE_MS)
    fading = setTimeout(() => {
      changed.value = new Set()
    }, MARKED_MS)
  })
}
