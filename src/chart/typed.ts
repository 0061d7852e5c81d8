/** The answers document of the contract to asserted entries and a setting; every problem of it in one message. */

import {
  type Answers,
  type Asked,
  type ChecklistFact,
  type Days,
  type Entry,
  type Episode,
  type Guideline,
  isDay,
  requireBorn,
  requireDay,
  requireGuideline,
  type Setting,
} from '../language/index.ts'
import { catalogOf } from './catalog.ts'
import { typedDeath } from './deceased.ts'
import { byText, isObject, type Json, writableText } from './json.ts'
import { nearest, shown } from './nearest.ts'
import { inOrder } from './read.ts'
import { type Found, notAnswers, problemOf } from './typed-problems.ts'
import { choicesOf, typedDays, typedValue } from './typed-value.ts'

export interface Typed {
  readonly answers: Answers
  readonly setting: Setting
}

/** One document as it is read: what it is about, and what was found wrong so far. */
interface Form {
  readonly guideline: Guideline
  readonly facts: ReadonlyMap<string, Asked>
  readonly asOf: string
  readonly entries: Entry[]
  readonly wrong: Found[]
}

const parts = 'answers setting challenged irrelevant declined deceased subject asOf about'.split(' ')

/**
 * Reads typed answers. A value without `on` held on `asOf`.
 * @throws RequestProblem bad-argument, unknown-fact, unknown-setting, unknown-id, bad-value, bad-unit, bad-date, before-birth
 */
export function readTyped(guideline: Guideline, document: Json, asOf: string): Typed {
  requireGuideline(guideline)
  requireDay(asOf)
  if (!isObject(document)) throw problemOf([notAnswers])
  const form: Form = { guideline, facts: catalogOf(guideline).facts, asOf, entries: [], wrong: [] }
  for (const key of Object.keys(document)) {
    if (!parts.some((part) => part === key)) unknownPart(key, form)
  }
  if (document.asOf !== undefined && answersDay(document) === null) {
    const why = 'no such day in the calendar, so the answers could not be looked at on it'
    form.wrong.push({ code: 'bad-date', where: 'asOf', why, fix: 'Write YYYY-MM-DD' })
  }
  readAnswers(document.answers, form)
  const setting = readSetting(document.setting, form)
  const challenged = readRecords(document, 'challenged', 'go on counting', form)
  const irrelevant = readRecords(document, 'irrelevant', 'go on breaking silence', form)
  const declined = readDeclined(document.declined, form)
  const deceased = typedDeath(document.deceased)
  if (deceased !== null && 'code' in deceased) form.wrong.push(deceased)
  if (form.wrong.length > 0) throw problemOf(form.wrong)
  const answers: Answers = {
    subject: writableText(document.subject) ?? null,
    entries: inOrder(form.entries),
    coverage: [],
    unread: [],
    irrelevant,
    episode: episodeOf(guideline, form.entries),
    deceased: deceased === null || 'code' in deceased ? null : deceased,
    challenged,
    declined,
    notes: [],
  }
  requireBorn(guideline, answers, asOf)
  return { answers, setting }
}

/** The day an answers document was last looked at: the one to assess it on where nobody names another. */
export function answersDay({ asOf }: Json): string | null {
  return typeof asOf === 'string' && isDay(asOf) ? asOf : null
}

/** Answers describe one event by themselves: it is the episode as soon as they say when it began. */
function episodeOf(guideline: Guideline, entries: readonly Entry[]): Episode | null {
  const dated = entries.some((entry) => entry.fact === guideline.roles.onset)
  return dated ? { id: 'answers', chosenBecause: 'the one the answers describe', earlier: [] } : null
}

function unknownPart(key: string, form: Form): void {
  const near = nearest(key, parts)
  form.wrong.push({
    code: 'bad-value',
    where: shown(key),
    why: 'an answers document has no such part, and what stands in it would be lost without a word',
    fix: near === undefined ? `Its parts are ${parts.join(', ')}` : `Did you mean ${near}?`,
  })
}

function readAnswers(answers: unknown, form: Form): void {
  if (!isObject(answers)) {
    const why = 'it is not an object of fact id and value'
    form.wrong.push({ code: 'bad-value', where: 'answers', why, fix: 'Write {"factId": value}' })
    return
  }
  for (const key of Object.keys(answers)) {
    const fact = form.facts.get(key)
    if (fact === undefined) unknownFact(key, form)
    else if (fact.setting) {
      const why = 'it is a fact of the place, not of the patient'
      form.wrong.push({
        code: 'bad-value',
        where: `answers.${fact.id}`,
        why,
        fix: 'Write it under "setting"',
      })
    } else readAnswer(fact, answers[key], form)
  }
}

function unknownFact(key: string, form: Form): void {
  const derived = form.guideline.facts.some((fact) => fact.id === key)
  const near = nearest(
    key,
    [...form.facts.values()].filter((f) => !f.setting).map((f) => f.id),
  )
  const hint = near === undefined ? 'The command facts lists every fact' : `Did you mean ${near}?`
  form.wrong.push({
    code: 'unknown-fact',
    where: `answers.${shown(key)}`,
    why: derived
      ? 'it is worked out from other facts, so it cannot be answered'
      : 'an answer that is not recognised would be left out of the advice',
    fix: derived ? 'Answer the facts it is made of' : hint,
  })
}

/** A value with the day it held, or the value alone. Dates `{from, to}` and numbers `{value, unit}` are values. */
function withDay(value: unknown): { readonly value: unknown; readonly on: unknown } {
  if (!isObject(value) || !Object.hasOwn(value, 'on')) return { value, on: undefined }
  const { on, ...rest } = value
  const keys = Object.keys(rest)
  return { value: keys.length === 1 && keys[0] === 'value' ? rest.value : rest, on }
}

function readAnswer(fact: Asked, written: unknown, form: Form): void {
  const where = `answers.${fact.id}`
  const { value, on } = withDay(written)
  const day = dayHeld(on, where, form)
  if (day === undefined) return
  const plain = alone(value)
  if (fact.kind === 'checklist') readChecklist(fact, plain, day, where, form)
  else addEntry(fact, null, plain, day, where, form)
}

/** `{value: true}` is true. */
const alone = (value: unknown): unknown =>
  isObject(value) && Object.keys(value).every((key) => key === 'value') ? value.value : value

/** The day an answer held: that of the assessment where none is given; undefined where it is none. */
function dayHeld(on: unknown, where: string, form: Form): Days | undefined {
  const { asOf } = form
  if (on === undefined) return { from: asOf, to: asOf }
  const held = typedDays(on, `${where}.on`)
  if ('code' in held) {
    form.wrong.push(held)
    return undefined
  }
  // A partial day of a past statement reaches at most to the day of assessment.
  return held.from <= asOf && held.to > asOf ? { ...held, to: asOf } : held
}

function addEntry(
  fact: Asked,
  item: string | null,
  value: unknown,
  on: Days,
  where: string,
  form: Form,
): void {
  const read = typedValue(fact, value, on, where)
  if (typeof read === 'object' && 'code' in read) {
    const unborn = read.late === true && fact.id === form.guideline.roles.birthDate
    form.wrong.push(unborn ? { ...read, code: 'before-birth' } : read)
  } else
    form.entries.push({
      fact: fact.id,
      item,
      value: read,
      on,
      origin: 'asserted',
      pick: null,
      resource: null,
    })
}

/** `"none"`: no item holds. A list: these hold, nothing is said of the others. An object: item by item. */
function readChecklist(fact: ChecklistFact, value: unknown, on: Days, where: string, form: Form): void {
  const items = Object.keys(fact.items)
  const known = (code: unknown, at: string): code is string => {
    if (typeof code === 'string' && Object.hasOwn(fact.items, code)) return true
    const fix = choicesOf(code, items)
    form.wrong.push({ code: 'bad-value', where: at, why: 'not an item of this checklist', fix })
    return false
  }
  if (value === 'none' || value === 'asked-unknown') {
    for (const item of items) addEntry(fact, item, value === 'none' ? false : value, on, where, form)
  } else if (Array.isArray(value)) {
    for (const [at, code] of new Set<unknown>(value).entries()) {
      if (known(code, `${where}[${typeof at === 'number' ? at : ''}]`))
        addEntry(fact, code, true, on, where, form)
    }
  } else if (isObject(value)) {
    for (const code of Object.keys(value)) {
      if (!known(code, `${where}.${shown(code)}`)) continue
      const at = `${where}.${code}`
      const { value: said, on: own } = withDay(value[code])
      const day = own === undefined ? on : dayHeld(own, at, form)
      if (day !== undefined) addEntry(fact, code, alone(said), day, at, form)
    }
  } else {
    const fix = 'Write "none", a list of what holds, or {"item": true | false | "asked-unknown"}'
    form.wrong.push({ code: 'bad-value', where, why: 'it is a checklist', fix })
  }
}

function readSetting(setting: unknown, form: Form): Setting {
  if (setting === undefined) return {}
  const read = new Map<string, string>()
  if (!isObject(setting)) {
    const fix = 'Write {"settingId": "code"}'
    form.wrong.push({ code: 'bad-value', where: 'setting', why: 'it is not an object', fix })
    return {}
  }
  const settings = [...form.facts.values()].filter((fact) => fact.setting)
  for (const key of Object.keys(setting)) {
    const fact = settings.find((one) => one.id === key)
    const code = setting[key]
    const where = `setting.${shown(key)}`
    if (fact === undefined || fact.kind !== 'choice') {
      const fix = choicesOf(
        key,
        settings.map((one) => one.id),
      )
      form.wrong.push({ code: 'unknown-setting', where, why: 'the guideline asks no such thing', fix })
    } else if (typeof code === 'string' && Object.hasOwn(fact.choices, code)) read.set(key, code)
    else {
      const fix = choicesOf(code, Object.keys(fact.choices))
      form.wrong.push({ code: 'bad-value', where, why: 'not one of its choices', fix })
    }
  }
  return Object.fromEntries([...read].sort(([a], [b]) => byText(a, b)))
}

const address = /^[A-Z][A-Za-z]{1,40}\/[A-Za-z0-9\-.]{1,64}$/

/** Records by their addresses; one that cannot be found would do what it does. */
function readRecords(document: Json, part: string, does: string, form: Form): readonly string[] {
  const given = document[part]
  if (given === undefined) return []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  const lawful = list.filter((one): one is string => typeof one === 'string' && address.test(one))
  if (lawful.length !== list.length) {
    const why = `a record that cannot be found would ${does}`
    form.wrong.push({ code: 'bad-value', where: part, why, fix: 'Write ["Condition/123", ...]' })
  }
  return [...new Set(lawful)].sort(byText)
}

function readDeclined(declined: unknown, form: Form): Readonly<Record<string, string>> {
  if (declined === undefined) return {}
  if (!isObject(declined)) {
    const fix = 'Write {"recommendation-id": "reason"}'
    form.wrong.push({ code: 'bad-value', where: 'declined', why: 'it is not an object', fix })
    return {}
  }
  const ids = form.guideline.recommendations.map((one) => one.id)
  const read = new Map<string, string>()
  for (const id of Object.keys(declined)) {
    const reason = declined[id]
    const where = `declined.${shown(id)}`
    if (!ids.includes(id)) {
      const near = nearest(id, ids)
      const fix = near === undefined ? 'Give the id of a recommendation' : `Did you mean ${near}?`
      form.wrong.push({ code: 'unknown-id', where, why: 'what was declined would go on being advised', fix })
    } else if (writableText(reason) !== undefined) read.set(id, writableText(reason) ?? '')
    else form.wrong.push({ code: 'bad-value', where, why: 'a reason is wanted', fix: 'Write why, as text' })
  }
  return Object.fromEntries([...read].sort(([a], [b]) => byText(a, b)))
}
