/** The timeline against every single day assessed by itself, where states move: open stretches, onsets, stand-ins. */

import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { addFact, bandage, both, fact, urgent } from '../../tests/toy/mistakes/plant.ts'
import { readTyped } from '../chart/index.ts'
import { type Answers, addDays, type Entry, type Expression, type Guideline } from '../language/index.ts'
import { assessUnchecked, differences, nextCertainChange, timeline } from './index.ts'

const TODAY = '2026-03-20'
const HORIZON = 70
const { answers: nothing } = readTyped(toyGuideline, { answers: {}, setting: {} }, TODAY)

const since = { pick: 'exists', of: { resource: 'Condition', codes: 'toy-skin', state: 'ever' } }
const elapsed = (from: string, to: string | null, days: number, relation: '>=' | '<'): Expression => ({
  op: 'elapsed',
  from,
  to,
  relation,
  days,
})

/** Dates that grow too old, stand in for each other and are counted from and between; records since the injury. */
const moving: Guideline = [
  addFact('injuryDate', { id: 'reviewed', goodFor: 60, fallback: 'seen' }),
  addFact('injuryDate', { id: 'seen', goodFor: 30 }),
  fact('skinBroken', { danger: false, goodFor: 35, source: { ...since, since: 'index-fracture' } }),
  fact('injuryDate', { goodFor: 28 }),
  bandage({
    supersededBy: [],
    doneWhen: null,
    appliesWhen: {
      op: 'any',
      of: [
        elapsed('injuryDate', 'reviewed', 12, '>='),
        elapsed('reviewed', null, 60, '>='),
        { op: 'all', of: [{ op: 'fact', fact: 'skinBroken' }, elapsed('seen', null, 40, '<')] },
      ],
    },
  }),
  urgent({ supersededBy: [], doneWhen: null, appliesWhen: elapsed('reviewed', null, 9, '>=') }),
].reduce((all, plant) => both(all, plant))(toyGuideline)

const days = fc
  .tuple(fc.integer({ min: 0, max: 45 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 70 })))
  .map(([back, long]) => {
    const from = addDays(TODAY, -back)
    return { from, to: addDays(from, long) }
  })
const about = (of: string, value: fc.Arbitrary<Entry['value']>, item: string | null = null) =>
  fc.record({
    fact: fc.constant(of),
    item: fc.constant(item),
    value,
    on: days,
    origin: fc.constantFrom('asserted' as const, 'inferred' as const),
    resource: fc.constantFrom('Condition/a', 'Condition/b', 'Condition/c'),
    pick: fc.constant(0),
  })
const someDays = fc.oneof(days, fc.constant({ unknown: 'asked' } as const))
const more = fc.array(
  fc.oneof(
    about('injuryDate', days),
    about('reviewed', someDays),
    about('seen', days),
    about('skinBroken', fc.boolean()),
    about('painScore', fc.constantFrom({ low: 2, high: 2 }, { low: 5, high: 8 })),
    about('redFlags', fc.boolean(), 'footCold'),
    about('redFlags', fc.boolean(), 'footNumb'),
    about('birthDate', fc.constantFrom({ from: '2020-04-02', to: '2020-04-09' })),
  ),
  { maxLength: 6 },
)
/** One review that may be open for weeks, an injury, and what else there is. */
const entries = fc
  .tuple(about('reviewed', days), about('injuryDate', days), more)
  .map(([review, injury, rest]) => [review, injury, ...rest])

const entry = (of: string, value: Entry['value'], from: string, to = from): Entry => ({
  fact: of,
  item: null,
  value,
  on: { from, to },
  origin: of === 'skinBroken' ? 'inferred' : 'asserted',
  resource: null,
  pick: of === 'skinBroken' ? 0 : null,
})
const on = (from: string, to = from) => ({ from, to })
/** A wound counts since an injury whose day grows too old; a review that ends on a day to come. */
const examples: [readonly Entry[], string[]][] = [
  [
    [
      entry('injuryDate', on('2026-03-01'), '2026-03-01'),
      entry('skinBroken', true, '2026-03-05'),
      entry('seen', on('2026-03-10'), '2026-03-18'),
    ],
    [],
  ],
  [[entry('reviewed', on('2026-03-15', '2026-04-05'), '2026-03-15', '2026-04-05')], []],
]

test('no day and no result is passed over on which anything turns, and none is told that does not', () => {
  let turned = 0
  fc.assert(
    fc.property(entries, fc.subarray(['Condition/a', 'Condition/b']), (some, challenged) => {
      const answers: Answers = { ...nothing, entries: some, challenged }
      const first = assessUnchecked(moving, answers, {}, TODAY)
      const told = timeline(first, HORIZON)
      let before = first
      for (let n = 1; n <= HORIZON; n += 1) {
        const date = addDays(TODAY, n)
        const then = assessUnchecked(moving, answers, {}, date)
        const changes = differences(before, then)
        const ofDay = told.filter((day) => day.date === date).flatMap((day) => day.changes)
        expect(byId(ofDay), date).toEqual(byId(changes))
        turned += changes.length
        before = then
      }
      const certain = told.find((day) => day.certainty === 'certain')?.date ?? null
      expect(nextCertainChange(first, HORIZON)).toBe(certain)
    }),
    { seed: inject('seed'), examples },
  )
  expect(turned).toBeGreaterThan(30)
})

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
