/** Random asserted answers for any guideline. */

import fc from 'fast-check'
import {
  type Answers,
  type Asked,
  type Entry,
  type EntryValue,
  type Guideline,
  isDerived,
  isoDay,
} from '../../src/language/index.ts'

const FIRST_DAY = -20_000
const LAST_DAY = 22_000

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY })
const stretch = fc
  .tuple(day, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })))
  .map(([from, length]) => ({ from: isoDay(from), to: isoDay(from + length) }))

const cut = (day: string, last: string) => [day, last].sort()[0] ?? day

/** A value as an entry of this fact may hold it; a date ends no later than it was said. */
function anyValue(fact: Asked, on: { from: string; to: string }): fc.Arbitrary<EntryValue> {
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.choices))
    case 'set':
      return fc.subarray(Object.keys(fact.choices)).map((codes) => [...codes].sort())
    case 'quantity': {
      const [min, max] = fact.range
      const number = fc.double({ min, max, noNaN: true }).map((value) => value + 0)
      return fc
        .tuple(number, number, fc.boolean())
        .map(([a, b, exact]) => ({ low: Math.min(a, b), high: exact ? Math.min(a, b) : Math.max(a, b) }))
    }
    case 'date':
      return stretch.map(({ from, to }) => ({
        from: cut(from, on.to),
        to: cut(to, on.to),
      }))
  }
}

function entryOf(fact: Asked): fc.Arbitrary<Entry> {
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
  return fc.tuple(fc.constantFrom(...items), stretch).chain(([item, on]) =>
    fc.oneof({ weight: 8, arbitrary: anyValue(fact, on) }, fc.constant({ unknown: 'asked' } as const)).map(
      (value): Entry => ({
        fact: fact.id,
        item,
        value,
        on,
        origin: 'asserted',
        pick: null,
        resource: null,
      }),
    ),
  )
}

export function answersFor(guideline: Guideline): fc.Arbitrary<Answers> {
  const asked = guideline.facts.filter((fact): fact is Asked => !isDerived(fact) && !fact.setting)
  const entry = fc.constantFrom(...asked).chain(entryOf)
  return fc.array(entry, { maxLength: 12 }).map((entries) => ({
    subject: 'p1',
    entries,
    coverage: [],
    unread: [],
    irrelevant: [],
    episode: null,
    deceased: null,
    challenged: [],
    declined: {},
    notes: [],
  }))
}
