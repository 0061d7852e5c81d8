/** What is known of the patient on the page: the record that was read, what was typed, and the day of the assessment. */

import { batch, computed, type Signal, signal } from '@preact/signals'
import { answersDay, mergeAnswers, readTyped } from '../../chart/index.ts'
import {
  type Answers,
  type Asked,
  type FactId,
  type RecordKind,
  requireBorn,
  type Setting,
} from '../../language/index.ts'
import type { Json } from '../parts/json.ts'
import type { RecordRead } from '../patient/read-record.ts'
import { type Trouble, troubleOf } from '../patient/trouble.ts'
import { guideline } from './data.ts'
import { place, settingInOrder } from './place.ts'
import { dateOf, type Typed, typedValueOf, withAnswer, withoutAnswer } from './typed.ts'

export interface Patient {
  /** Where the record came from; null while there is only what was typed. */
  readonly from: { readonly kind: 'file' | 'pasted' | 'sample'; readonly name: string } | null
  readonly record: RecordRead | null
  /** Kinds of record taken as complete, so that their silence means no. */
  readonly coverage: readonly RecordKind[]
  readonly typed: Typed
  /** Null: today. */
  readonly asOf: string | null
  /** Advice ticked off for which the guideline has no fact of its own: id to day. */
  readonly ticked: Readonly<Record<string, string>>
}

const nobody: Patient = {
  from: null,
  record: null,
  coverage: [],
  typed: { answers: {}, setting: {}, challenged: [], irrelevant: [], declined: {} },
  asOf: null,
  ticked: {},
}

export const today = signal(dateOf(new Date()))
export const patient = signal<Patient>(nobody)
/** Is there anybody on the page, or does it still ask how to begin? */
export const begun = signal(false)
/** Of whom the page is, by a number made here: nothing of the patient. Tabs tell each other by it. */
export const whose = signal('')
export const newId = (): string => `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`

/** What is to be forgotten when another patient comes. */
const ofThisOne: (() => void)[] = []

/** Something the page remembers of the work on one patient: gone when another is opened, brought back or cleared. */
export function ofOnePatient<T>(none: T): Signal<T> {
  const kept = signal(none)
  ofThisOne.push(() => {
    kept.value = none
  })
  return kept
}

/** Who was on the page before, with typed answers that would else be lost. */
export const before = signal<Patient | null>(null)
/** Why the last change could not be taken. */
export const refused = signal<Trouble | null>(null)

/** Parts of the patient by themselves: who looks at one is not disturbed by a change of another. */
export const ticked = computed(() => patient.value.ticked)
export const challenged = computed(() => patient.value.typed.challenged)
/** Called irrelevant by the user; what was kept by an older page has none. */
export const irrelevant = computed(() => patient.value.typed.irrelevant ?? [])
export const declined = computed(() => patient.value.typed.declined)
export const typedAnswers = computed(() => patient.value.typed.answers)

export const asOf = computed(() => patient.value.asOf ?? today.value)

export interface Known {
  readonly answers: Answers
  readonly setting: Setting
}

export const isEmpty = (typed: Typed): boolean =>
  Object.keys(typed.answers).length +
    typed.challenged.length +
    (typed.irrelevant ?? []).length +
    Object.keys(typed.declined).length ===
    0 && typed.deceased === undefined

let last: {
  readonly one: Patient
  readonly day: string
  readonly place: Setting
  readonly known: Known
} | null = null

/** As `worked`; what was worked out to check a change is not worked out again to show it. */
function knownOf(one: Patient, day: string): Known {
  const here = place.value
  if (last?.one !== one || last.day !== day || last.place !== here) {
    last = { one, day, place: here, known: worked(one, day) }
  }
  return last.known
}

/**
 * All that is known, as the evaluator wants it.
 * @throws RequestProblem where what was typed does not fit
 */
function worked(one: Patient, day: string): Known {
  const typed = readTyped(guideline(), one.typed, day)
  const setting = settingInOrder({ ...place.value, ...typed.setting })
  if (one.record === null) return { answers: typed.answers, setting }
  // Of a record that says of itself that it is not all there is, no kind can be complete.
  const whole = one.record.answers.coverage
  const chart = { ...one.record.answers, coverage: one.coverage.filter((kind) => whole.includes(kind)) }
  const answers = isEmpty(one.typed) ? chart : mergeAnswers(chart, typed.answers)
  requireBorn(guideline(), answers, day)
  return { answers, setting }
}

/** What would be known if this had been typed instead; nothing is taken over. */
export const knownIf = (typed: Typed): Known => worked({ ...patient.value, typed }, asOf.value)

export const known = computed(() => knownOf(patient.value, asOf.value))

function forget(): void {
  for (const one of ofThisOne) one()
}

/** Takes a change over, unless it cannot be: then the page stays exactly as it was, and says why. */
export function take(next: Patient, quietly = false, another: string | null = null): Trouble | null {
  try {
    knownOf(next, next.asOf ?? today.value)
  } catch (problem) {
    const trouble = troubleOf(problem)
    if (!quietly) refused.value = trouble
    return trouble
  }
  batch(() => {
    refused.value = null
    begun.value = true
    if (another !== null) {
      forget()
      whose.value = another
    }
    patient.value = next
  })
  return null
}

/** Puts somebody else on the page. */
function open(next: Patient): Trouble | null {
  const one = patient.peek()
  const typed = begun.peek() && !isEmpty(one.typed)
  const trouble = take(next, false, newId())
  if (trouble === null) before.value = typed ? one : null
  return trouble
}

/** Puts the patient before this one back on the page. */
export function bringBack(): void {
  if (before.value !== null) take(before.value, false, newId())
  before.value = null
}

/** What a sample says beside its record. */
export interface RecordGiven {
  readonly asOf?: string
  readonly setting?: Setting
  readonly complete?: boolean
}

export function openRecord(
  from: NonNullable<Patient['from']>,
  record: RecordRead,
  given: RecordGiven = {},
): Trouble | null {
  return open({
    ...nobody,
    from,
    record,
    coverage: given.complete ? record.answers.coverage : [],
    typed: { ...nobody.typed, setting: given.setting ?? {} },
    asOf: given.asOf ?? null,
  })
}

export function openAnswers(from: NonNullable<Patient['from']>, document: Json): Trouble | null {
  const { answers = {}, setting = {}, challenged = [], irrelevant = [], about: _, ...more } = document
  const { declined = {}, ...rest } = more
  const asOf = answersDay(document)
  const { asOf: __, ...others } = rest
  // A day that is none stays in the document, so that it is refused by name.
  const typed = {
    ...(asOf === null ? rest : others),
    answers,
    setting,
    challenged,
    irrelevant,
    declined,
  } as Typed
  return open({ ...nobody, from, typed, asOf })
}

export function beginEmpty(): void {
  open(nobody)
}

export function restore(kept: Patient, id: string): Trouble | null {
  return take({ ...nobody, ...kept }, false, id)
}

export function clear(): void {
  batch(() => {
    forget()
    patient.value = nobody
    whose.value = ''
    before.value = null
    begun.value = false
    refused.value = null
  })
}

/**
 * Answers a fact.
 * @param quietly the caller says beside its control why the answer cannot be
 * @returns why it cannot be, or null
 */
export function answer(fact: Asked, value: unknown, on?: string, quietly = false): Trouble | null {
  const one = patient.value
  return take({ ...one, typed: withAnswer(one.typed, fact, value, on ?? asOf.value) }, quietly)
}

/** Says on which day a typed answer held. @returns why it cannot be, or null */
export function redate(fact: Asked, on: string): Trouble | null {
  const one = patient.value
  const value = typedValueOf(one.typed, fact.id)
  return take({ ...one, typed: withAnswer(withoutAnswer(one.typed, fact.id), fact, value, on) }, true)
}

/** Answers several facts as one change, today. @returns why they cannot be, or null */
export function answerAll(several: readonly (readonly [fact: Asked, value: unknown])[]): Trouble | null {
  const one = patient.value
  const typed = several.reduce((rest, [fact, value]) => withAnswer(rest, fact, value, asOf.value), one.typed)
  return take({ ...one, typed })
}

export function takeBackAll(facts: readonly FactId[]): void {
  const one = patient.value
  take({ ...one, typed: facts.reduce(withoutAnswer, one.typed) })
}

/** Takes back what was typed about a fact. */
export function takeBack(fact: FactId): void {
  const one = patient.value
  take({ ...one, typed: withoutAnswer(one.typed, fact) })
}

/** Puts back what was typed about a fact before, with its day; undefined = nothing was. */
export function putBack(fact: FactId, given: unknown): void {
  const one = patient.value
  const { answers, ...rest } = withoutAnswer(one.typed, fact)
  take({ ...one, typed: { ...rest, answers: given === undefined ? answers : { ...answers, [fact]: given } } })
}

export function decline(id: string, reason: string | null): Trouble | null {
  const one = patient.value
  const { [id]: _, ...others } = one.typed.declined
  return take({
    ...one,
    typed: { ...one.typed, declined: reason === null ? others : { ...others, [id]: reason } },
  })
}

/** Ticks advice off, or takes the tick away. */
export function tick(id: string, done: boolean): void {
  const one = patient.value
  const { [id]: _, ...others } = one.ticked
  take({ ...one, ticked: done ? { ...others, [id]: asOf.value } : others })
}

/** Moves the day of the assessment; null is today. */
export function assessOn(day: string | null): Trouble | null {
  return take({ ...patient.value, asOf: day })
}

/** The setting of this patient and, for the next one, of this device. */
export function setPlace(fact: FactId, code: string | null): void {
  const one = patient.value
  const { [fact]: _, ...others } = one.typed.setting
  const { [fact]: __, ...elsewhere } = place.value
  batch(() => {
    place.value = settingInOrder(code === null ? elsewhere : { ...elsewhere, [fact]: code })
    patient.value = { ...one, typed: { ...one.typed, setting: others } }
  })
}
