/** The answers document of a conversation: what was given at its start and what was typed since. */

import type { Asked } from '../language/index.ts'

type Json = Readonly<Record<string, unknown>>
export type AnswersDocument = Json & { readonly answers: Json; readonly setting: Json }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A document with its parts in place; what was said of its day and purpose no longer holds once it goes on. */
export function startedFrom(document: Json): AnswersDocument {
  const { answers, setting, asOf: _, about: __, ...rest } = document
  return { ...rest, answers: isObject(answers) ? answers : {}, setting: isObject(setting) ? setting : {} }
}

/** The document with one more answer, dated: it must not look fresh when it is read again later. */
export function withAnswer(
  document: AnswersDocument,
  fact: Asked,
  value: unknown,
  asOf: string,
): AnswersDocument {
  if (fact.setting) return { ...document, setting: { ...document.setting, [fact.id]: value } }
  const whole =
    fact.kind === 'checklist' && isObject(value) ? { ...itemsIn(document, fact, asOf), ...value } : value
  const plain = isObject(whole) && fact.kind !== 'checklist'
  const dated = plain ? { ...whole, on: asOf } : { value: whole, on: asOf }
  return { ...document, answers: { ...document.answers, [fact.id]: dated } }
}

/** The items answered before, one by one: those that hold, and those said on this very day. */
function itemsIn(document: AnswersDocument, fact: Asked, asOf: string): Json {
  const given = document.answers[fact.id]
  const dated = isObject(given) && 'on' in given
  const on = dated ? given.on : asOf
  const said = isObject(given) && 'value' in given ? given.value : given
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : []
  const each = (value: unknown): Json => Object.fromEntries(items.map((item) => [item, value]))
  if (Array.isArray(said)) return Object.fromEntries(said.map((item) => [String(item), true]))
  const known =
    said === 'none' ? each(false) : said === 'asked-unknown' ? each(said) : isObject(said) ? said : {}
  return Object.fromEntries(
    Object.entries(known).filter(([item, value]) => item !== 'on' && (value === true || on === asOf)),
  )
}

/** The document with records that hold nothing asked. */
export function withIrrelevant(document: AnswersDocument, records: readonly string[]): AnswersDocument {
  const before = Array.isArray(document.irrelevant) ? document.irrelevant.map(String) : []
  return { ...document, irrelevant: [...new Set([...before, ...records])].sort() }
}
