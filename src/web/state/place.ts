/** The facts of the place, asked once and remembered on this device. */

import { effect, signal } from '@preact/signals'
import type { ChoiceFact, Setting } from '../../language/index.ts'
import { guideline } from './data.ts'

const KEY = 'plumbline.place'

export const place = signal<Setting>({})

export const placeFacts = (): readonly ChoiceFact[] =>
  guideline().facts.filter((fact): fact is ChoiceFact => fact.kind === 'choice' && fact.setting)

/** In the order of the guideline, so that equal settings are equal text. */
export function settingInOrder(setting: Setting): Setting {
  return Object.fromEntries(
    placeFacts().flatMap(({ id }) => (setting[id] === undefined ? [] : [[id, setting[id]]])),
  )
}

/** Reads what this device remembers, and keeps it. */
export function rememberPlace(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const codes = placeFacts().flatMap(({ id, choices }) => {
      const code = (kept as Readonly<Record<string, unknown>>)[id]
      return typeof code === 'string' && Object.hasOwn(choices, code) ? [[id, code] as const] : []
    })
    place.value = Object.fromEntries(codes)
    effect(() => localStorage.setItem(KEY, JSON.stringify(place.value)))
  } catch {
    // A browser that keeps nothing (a private window, a policy): the place is asked again next time.
  }
}
