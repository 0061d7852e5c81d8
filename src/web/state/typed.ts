/** What was typed, as an answers document of the contract: each answer with the day it was said. */

import type { Asked, FactId, Setting } from '../../language/index.ts'
import type { Json } from '../parts/json.ts'

export interface Typed extends Json {
  readonly answers: Json
  readonly setting: Setting
  readonly challenged: readonly string[]
  readonly irrelevant?: readonly string[]
  readonly declined: Readonly<Record<string, string>>
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The calendar day where the user is. */
export function dateOf(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The document with one more answer. Items of a checklist stand beside those answered the same day. */
export function withAnswer(typed: Typed, fact: Asked, value: unknown, on: string): Typed {
  if (fact.kind === 'checklist' && isObject(value)) {
    const answers = { ...typed.answers, [fact.id]: { ...itemsOf(typed, fact, on), ...value, on } }
    return { ...typed, answers }
  }
  const dated = isObject(value) ? { ...value, on } : { value, on }
  return { ...typed, answers: { ...typed.answers, [fact.id]: dated } }
}

export function withoutAnswer(typed: Typed, fact: FactId): Typed {
  const { [fact]: _, ...answers } = typed.answers
  return { ...typed, answers }
}

/** The value as typed, without its day; undefined where nothing was typed. */
export function typedValueOf(typed: Typed, fact: FactId): unknown {
  const given = typed.answers[fact]
  if (!isObject(given) || !('on' in given)) return given
  const { on: _, ...rest } = given
  const keys = Object.keys(rest)
  return keys.length === 1 && keys[0] === 'value' ? rest.value : rest
}

/** The day on which a typed answer held; null where nothing was typed, or no one day. */
export function typedDayOf(typed: Typed, fact: FactId): string | null {
  const given = typed.answers[fact]
  return isObject(given) && typeof given.on === 'string' ? given.on : null
}

/** Items of a checklist already answered: those that hold, and those said on this very day. */
function itemsOf(typed: Typed, fact: Asked & { readonly kind: 'checklist' }, on: string): Json {
  const given = typed.answers[fact.id]
  const day = isObject(given) && 'on' in given ? given.on : on
  const said = typedValueOf(typed, fact.id)
  const all = (value: unknown): Json =>
    Object.fromEntries(Object.keys(fact.items).map((item) => [item, value]))
  const items = Array.isArray(said)
    ? Object.fromEntries(said.map((item) => [String(item), true]))
    : said === 'none'
      ? all(false)
      : said === 'asked-unknown'
        ? all(said)
        : isObject(said)
          ? said
          : {}
  return Object.fromEntries(Object.entries(items).filter(([, value]) => value === true || day === on))
}
