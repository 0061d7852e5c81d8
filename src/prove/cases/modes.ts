/** A case with its open safety questions answered: what only held because nothing was known then shows. */

import { mergeAnswers, readTyped } from '../../chart/index.ts'
import { assess, missingFacts } from '../../evaluate/index.ts'
import {
  type Answers,
  type Guideline,
  indexOf,
  type MissingFact,
  type Setting,
} from '../../language/index.ts'

/**
 * As given; with every open safety question answered "no finding"; with it answered "finding": all of them together,
 * and each alone while the rest is clear.
 */
export const modes = ['as-given', 'no-finding', 'finding'] as const
export type Mode = (typeof modes)[number]

export interface Variant {
  /** What was found; null: nothing was added, or nothing found. */
  readonly found: string | null
  readonly answers: Answers
}

/** A patient as a case gives it. */
export interface Given {
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
}

/** Answers by fact, of a checklist by item, as a document of answers has them. */
type Typed = Readonly<Record<string, unknown>>

/** The answers of the case, with those of the mode beside them. */
export function variantsOf(mode: Mode, guideline: Guideline, given: Given): readonly Variant[] {
  const beside = (typed: Typed): Answers =>
    mergeAnswers(given.answers, readTyped(guideline, { answers: typed, setting: {} }, given.asOf).answers)
  if (mode === 'as-given') return [{ found: null, answers: given.answers }]
  const clear = answered(guideline, given, false, beside)
  if (mode === 'no-finding') return [{ found: null, answers: beside(clear) }]
  const all = answered(guideline, given, true, beside)
  return [
    { found: 'every open question', answers: beside(all) },
    ...eachFinding(guideline, clear, all).map(([found, typed]) => ({
      found,
      answers: beside({ ...clear, ...typed }),
    })),
  ]
}

/** Asked until no safety question that has a "yes" or "no" is open. */
function answered(
  guideline: Guideline,
  given: Given,
  yes: boolean,
  beside: (typed: Typed) => Answers,
): Typed {
  let typed: Typed = {}
  for (;;) {
    const assessed = assess(guideline, beside(typed), given.setting, given.asOf)
    const open = missingFacts(assessed, true).filter((one) => one.safety)
    const more = open.flatMap((one): readonly (readonly [string, unknown])[] => {
      const value = answerTo(guideline, one, yes)
      const before = typed[one.fact]
      if (value === undefined || (before !== undefined && !isItems(value))) return []
      if (!isItems(value) || !isItems(before)) return [[one.fact, value]]
      const items = { ...value, ...before }
      return Object.keys(items).length === Object.keys(before).length ? [] : [[one.fact, items]]
    })
    if (more.length === 0) return typed
    typed = { ...typed, ...Object.fromEntries(more) }
  }
}

const isItems = (value: unknown): value is Readonly<Record<string, boolean>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What "finding" or "no finding" is of the question; numbers, days and choices have neither. */
function answerTo(
  guideline: Guideline,
  { fact: id, items }: MissingFact,
  yes: boolean,
): boolean | readonly string[] | Readonly<Record<string, boolean>> | undefined {
  const fact = indexOf(guideline).facts.get(id)
  if (fact?.kind === 'yes-no') return yes
  if (fact?.kind === 'checklist') return Object.fromEntries(items.map((item) => [item, yes]))
  if (fact?.kind === 'set') return yes ? Object.keys(fact.choices) : []
  return undefined
}

/** Each finding alone: a fact, an item of a checklist, a member of a set. */
function eachFinding(
  guideline: Guideline,
  clear: Typed,
  all: Typed,
): readonly (readonly [found: string, typed: Typed])[] {
  const ids = new Set([...Object.keys(clear), ...Object.keys(all)])
  return [...ids].flatMap((id): readonly (readonly [string, Typed])[] => {
    const fact = indexOf(guideline).facts.get(id)
    if (fact?.kind === 'set')
      return Object.keys(fact.choices).map((code) => [`${id}.${code}`, { [id]: [code] }])
    if (fact?.kind !== 'checklist') return [[id, { [id]: true }]]
    const [no, yes] = [clear[id], all[id]].map((value) => (isItems(value) ? value : {}))
    return Object.keys({ ...no, ...yes }).map((item) => [`${id}.${item}`, { [id]: { ...no, [item]: true } }])
  })
}
