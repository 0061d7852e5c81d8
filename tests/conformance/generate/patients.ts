/** Random patients of a guideline: dated entries, setting and day of assessment. */

import fc, { type Arbitrary } from 'fast-check'
import {
  type Answers,
  type Asked,
  addDays,
  type Days,
  type Entry,
  type EntryValue,
  frozen,
  type Guideline,
  type Interval,
  isDerived,
  picksOf,
  type Setting,
  type Source,
} from '../../../src/language/index.ts'
import {
  ages,
  before,
  daysBefore,
  daysBeforeOrAfter,
  daysOfAssessment,
  numbers,
  offBirthday,
  silenceKinds,
} from './domain.ts'
import { type Draw, drawn } from './draw.ts'
import { codesOf } from './expressions.ts'
import { unreadFor } from './unread.ts'

/** Everything `assess` takes beside the guideline. */
export interface Patient {
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
}

export const anyAsOf: Arbitrary<string> = drawn((draw) => draw.one(daysOfAssessment))

/** A patient of this guideline, assessed on one of a few days. */
export function patientFor(guideline: Guideline): Arbitrary<Patient> {
  return drawn((draw) => {
    const asOf = draw.one(daysOfAssessment)
    return frozen({ answers: answers(draw, guideline, asOf), setting: setting(draw, guideline), asOf })
  })
}

/** Answers for this guideline whose edges lie around `asOf`. */
export function answersFor(guideline: Guideline, asOf: string): Arbitrary<Answers> {
  return drawn((draw) => frozen(answers(draw, guideline, asOf)))
}

export function settingFor(guideline: Guideline): Arbitrary<Setting> {
  return drawn((draw) => frozen(setting(draw, guideline)))
}

function setting(draw: Draw, guideline: Guideline): Setting {
  const asked = guideline.facts.filter((fact) => fact.kind === 'choice').filter((fact) => fact.setting)
  const given = asked.filter(() => draw.chance(70))
  return Object.fromEntries(given.map((fact) => [fact.id, draw.one(codesOf(fact.choices))]))
}

function answers(draw: Draw, guideline: Guideline, asOf: string): Answers {
  const entries = guideline.facts.flatMap((fact) =>
    !isDerived(fact) && !fact.setting ? entriesOf(draw, fact, asOf) : [],
  )
  return {
    subject: 'patient-1',
    entries: shuffled(draw, entries),
    coverage: draw.some(silenceKinds),
    ...unreadFor(draw, guideline),
    episode: null,
    deceased: null,
    challenged: draw.chance(15) ? ['Record/1'] : [],
    declined: Object.fromEntries(
      guideline.recommendations.filter(() => draw.chance(8)).map((r) => [r.id, 'patient-refuses']),
    ),
    notes: [],
  }
}

/** The order of entries must not matter. */
function shuffled<T>(draw: Draw, from: readonly T[]): readonly T[] {
  const rest = [...from]
  return from.map(() => rest.splice(draw.upTo(rest.length - 1), 1)[0] as T)
}

function entriesOf(draw: Draw, fact: Asked, asOf: string): readonly Entry[] {
  if (fact.kind === 'checklist') {
    // "None of these", or the whole list seen to in one visit: one day for all items.
    if (draw.chance(40)) {
      const on = certain(before(asOf, draw.one(daysBefore)))
      const none = draw.chance(70)
      return codesOf(fact.items).map((item) =>
        entry(draw, fact, item, null, asOf, { on, value: !none && draw.chance(30) }),
      )
    }
    return Object.entries(fact.items).flatMap(([item, own]) =>
      entriesFrom(draw, fact, item, own.source, asOf),
    )
  }
  return entriesFrom(draw, fact, null, fact.source, asOf)
}

function entriesFrom(
  draw: Draw,
  fact: Asked,
  item: string | null,
  source: Source | null,
  asOf: string,
): readonly Entry[] {
  const picks = picksOf(source)
  const role = fact.id === 'birthDate' || fact.id === 'onset'
  const asserted = draw.list(0, draw.chance(25) ? 3 : 1, () => entry(draw, fact, item, null, asOf))
  const inferred =
    picks.length === 0 || (asserted.length > 0 && draw.chance(50))
      ? []
      : draw.list(role ? 1 : 0, 4, () => entry(draw, fact, item, draw.upTo(picks.length - 1), asOf))
  return [...asserted, ...inferred]
}

function entry(
  draw: Draw,
  fact: Asked,
  item: string | null,
  pick: number | null,
  asOf: string,
  fixed: { on?: Days; value?: EntryValue } = {},
): Entry {
  const on = fixed.on ?? when(draw, asOf)
  return {
    fact: fact.id,
    item,
    value: fixed.value ?? answerTo(draw, fact, on, asOf, pick === null),
    on,
    origin: pick === null ? 'asserted' : 'inferred',
    pick,
    resource: pick === null ? null : `Record/${1 + draw.upTo(4)}`,
  }
}

/** `n` values for tests that run in batches; the same for the same seed. */
export function sampleOf<T>(arbitrary: Arbitrary<T>, n: number, seed: number): readonly T[] {
  return fc.sample(arbitrary, { numRuns: n, seed })
}

const certain = (day: string): Days => ({ from: day, to: day })

/** One day, or a stretch of days. */
function when(draw: Draw, asOf: string): Days {
  const from = before(asOf, draw.one(draw.chance(85) ? daysBefore : daysBeforeOrAfter))
  return draw.chance(25) ? { from, to: addDays(from, draw.one([1, 2, 7, 28])) } : certain(from)
}

function answerTo(draw: Draw, fact: Asked, on: Days, asOf: string, typed: boolean): EntryValue {
  if (draw.chance(typed ? 10 : 2)) return { unknown: 'asked' }
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return draw.chance(50)
    case 'choice':
      return draw.one(codesOf(fact.choices))
    case 'set':
      return draw.some(codesOf(fact.choices))
    case 'quantity':
      return interval(draw)
    case 'date':
      return fact.id === 'birthDate' ? birth(draw, asOf, on) : day(draw, on)
  }
}

function interval(draw: Draw): Interval {
  const low = draw.one(numbers)
  return draw.chance(25) ? { low, high: low + draw.one([0.25, 1, 5]) } : { low, high: low }
}

const earlier = (a: string, b: string): string => [a, b].sort()[0] as string

/** A day no later than the day it was recorded; often vague. */
function day(draw: Draw, on: Days): Days {
  const from = before(on.from, draw.one(daysBefore))
  if (!draw.chance(35)) return certain(from)
  // Some name no day at all: only that it was by then.
  if (draw.chance(30)) return { from: before(on.from, draw.one([366, 367, 20000])), to: on.from }
  const to = addDays(from, draw.one([1, 2, 7, 28]))
  return { from, to: earlier(to, on.to) }
}

function birth(draw: Draw, asOf: string, on: Days): Days {
  const year = String(Number(asOf.slice(0, 4)) - draw.one(ages)).padStart(4, '0')
  // A year of no leap day has no 29 February: the day after the 28th stands for it.
  const birthday = addDays(
    addDays(`${year}-${asOf.slice(5, 7)}-01`, Number(asOf.slice(8)) - 1),
    draw.one(offBirthday),
  )
  const from = earlier(birthday, on.from)
  const to = draw.chance(25) ? addDays(from, 30) : from
  return { from, to: earlier(to, on.to) }
}
