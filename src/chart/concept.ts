/** Coded concepts: which value sets they are in, and how they look once tidied. */

import { calledCode } from './called.ts'
import type { Catalog, Meaning } from './catalog.ts'
import type { Desk } from './desk.ts'
import type { CodeableConcept, Coding } from './fhir.ts'
import { isObject, type Json, objectsOf, textOf, writableText } from './json.ts'
import { remembering } from './memory.ts'
import { recalling } from './recall.ts'

function meaningOf(coding: Json, catalog: Catalog): Meaning | undefined {
  const { system, code } = coding
  if (typeof system !== 'string') return undefined
  // Some feeds write codes that look like numbers as numbers.
  const text = typeof code === 'number' ? String(code) : code
  return typeof text === 'string' && text !== '' ? catalog.meaningOf(system, text) : undefined
}

/** The meaning of the code of one concept that has one code, as nearly all have; undefined where there are more, or none. */
export function onlyMeaningOf(concept: unknown, catalog: Catalog): Meaning | undefined {
  const codings = isObject(concept) ? concept.coding : undefined
  if (!Array.isArray(codings) || codings.length !== 1) return undefined
  const coding: unknown = codings[0]
  return isObject(coding) ? meaningOf(coding, catalog) : undefined
}

/** The meanings, with a value set or without, of the codes of one concept or several. */
export function meaningsOf(concepts: unknown, catalog: Catalog): readonly Meaning[] {
  const found: Meaning[] = []
  for (const concept of objectsOf(concepts)) {
    for (const coding of objectsOf(concept.coding)) {
      const meaning = meaningOf(coding, catalog)
      if (meaning !== undefined) found.push(meaning)
    }
  }
  return found
}

/** Does any code of the concept belong to a value set that `readers` has picks for, or to `also`, a value set or a system? */
export function isAsked(
  concepts: unknown,
  catalog: Catalog,
  readers: ReadonlyMap<string, unknown>,
  also?: string,
): boolean {
  // This runs over every record of the chart: the usual shape is walked without a copy.
  if (Array.isArray(concepts))
    return concepts.some((concept) => !Array.isArray(concept) && isAsked(concept, catalog, readers, also))
  const codings = isObject(concepts) ? concepts.coding : undefined
  if (!Array.isArray(codings)) return isObject(codings) && hits(codings, catalog, readers, also)
  for (const coding of codings) if (isObject(coding) && hits(coding, catalog, readers, also)) return true
  return false
}

function hits(
  coding: Json,
  catalog: Catalog,
  readers: ReadonlyMap<string, unknown>,
  also: string | undefined,
): boolean {
  if (also !== undefined && coding.system === also) return true
  const sets = meaningOf(coding, catalog)?.sets
  if (sets === undefined) return false
  for (const set of sets) if (set === also || readers.has(set)) return true
  return false
}

/** A tidied concept, and the notes on what was changed in it. */
interface TidiedConcept {
  readonly tidied: CodeableConcept | undefined
  readonly changed: readonly string[]
}
const tidying = recalling<TidiedConcept>()

/** The concept with canonical systems and spellings; what FHIR would not allow is left out. */
export function tidyConcept(concept: unknown, desk: Desk, where: string | null): CodeableConcept | undefined {
  const { catalog } = desk
  const { tidied, changed } = tidying(catalog, '', concept, () => tidiedOf(concept, catalog))
  for (const text of changed) desk.note('changed', where, text)
  return tidied
}

function tidiedOf(concept: unknown, catalog: Catalog): TidiedConcept {
  const changed: string[] = []
  const coding: Coding[] = []
  let text: string | undefined
  let called: string | undefined
  for (const raw of objectsOf(concept)) {
    text ??= writableText(raw.text)
    for (const one of objectsOf(raw.coding)) {
      const meaning = meaningOf(one, catalog)
      if (meaning?.lawful !== true) {
        // What is called something beside no code is called so all the same.
        called ??= writableText(one.display)
        continue
      }
      const { system, code, sets } = meaning
      if (coding.some((c) => c.system === system && c.code === code)) continue
      if (sets.length > 0 && (one.system !== system || one.code !== code)) {
        changed.push(`code written in its canonical form: ${calledCode(meaning)}`)
      }
      const display = writableText(one.display)
      coding.push(display === undefined ? { system, code } : { system, code, display })
    }
  }
  if (coding.length === 0) text ??= called
  if (coding.length === 0 && text === undefined) return { tidied: undefined, changed }
  if (text === undefined) return { tidied: { coding }, changed }
  return { tidied: coding.length === 0 ? { text } : { coding, text }, changed }
}

/** The tidied concepts of a list, those without anything in them left out. */
export function tidyConcepts(
  concepts: unknown,
  desk: Desk,
  where: string | null,
): readonly CodeableConcept[] | undefined {
  const tidied = objectsOf(concepts).flatMap((one) => tidyConcept(one, desk, where) ?? [])
  return tidied.length > 0 ? tidied : undefined
}

const ofFhir = /^https?:\/\/(?:terminology\.)?hl7\.org\//

/** A status code: a plain code, or a concept that carries one, that of FHIR first. In lower case, as `not-done`. */
export function statusOf(value: unknown): string | undefined {
  const plain = textOf(value)
  if (plain !== undefined) return spelled(plain)
  for (const concept of objectsOf(value)) {
    const codings = objectsOf(concept.coding).filter(({ code }) => textOf(code) !== undefined)
    const own = codings.find(({ system }) => ofFhir.test(textOf(system) ?? ''))
    const said = textOf((own ?? codings[0])?.code) ?? textOf(concept.text)
    if (said !== undefined) return spelled(said)
  }
  return undefined
}

/** Statuses of several words, which many write with blanks or underscores. */
const several = new Set([
  'not-done',
  'not-taken',
  'on-hold',
  'in-progress',
  'entered-in-error',
  'asked-unknown',
])

const spelled = remembering((status: string): string => {
  const plain = status.toLowerCase()
  const joined = plain.replace(/[\s_]+/g, '-')
  return several.has(joined) ? joined : plain
})
