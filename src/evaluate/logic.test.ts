/** The tables of docs/logic.md, sections 2 to 4: states, picks, terms, scores and conditions. */

import { describe, expect, test } from 'vitest'
import {
  type Answers,
  ageOf,
  all,
  amount,
  any,
  anyOf,
  atLeast,
  atMost,
  checklist,
  choice,
  collect,
  count,
  countAtLeast,
  date,
  days,
  derived,
  type Entry,
  type EntryValue,
  type Expression,
  earliest,
  elapsed,
  exists,
  expressionOf,
  type Fact,
  facts,
  firstOf,
  flagged,
  formula,
  type Guideline,
  highest,
  includes,
  is,
  known,
  latest,
  lessThan,
  lowest,
  minus,
  moreThan,
  not,
  number,
  over,
  picturesOf,
  plus,
  procedure,
  quantity,
  type RecordKind,
  score,
  setOf,
  sizeOf,
  type Truth,
  times,
  value,
  when,
  yesNo,
} from '../language/index.ts'
import { assess, evaluateExpression, factStates, numberOf, openReading, truthOf } from './index.ts'
import { prepare } from './prepare.ts'
import { openPatientDay } from './state.ts'

const ask = (title: string) => ({ title, question: `${title}?` })
const records = procedure({ id: 'records' })

const asked = facts({
  a: yesNo(ask('a')),
  b: yesNo(ask('b')),
  c: yesNo(ask('c')),
  assumedNo: yesNo({ ...ask('assumed no'), silence: 'procedures' }),
  alarm: yesNo({ ...ask('alarm'), danger: true, goodFor: days(7), source: latest(records) }),
  colour: choice({ red: 'Red', blue: 'Blue' }, { ...ask('colour'), source: latest(records) }),
  places: setOf({ x: 'X', y: 'Y', z: 'Z' }, { ...ask('places'), source: collect(records) }),
  level: quantity('mg', { ...ask('level'), range: [-1000, 1000], goodFor: days(7), source: latest(records) }),
  steady: quantity('mg', { ...ask('steady level'), range: [-1000, 1000] }),
  peak: quantity('mg', { ...ask('peak'), range: [0, 100], source: highest(records) }),
  trough: quantity('mg', { ...ask('trough'), range: [0, 100], source: lowest(records) }),
  firstLevel: quantity('mg', { ...ask('first level'), range: [0, 100], source: earliest(records) }),
  times: quantity('1', { ...ask('times'), range: [0, 9], source: count(records), silence: 'procedures' }),
  done: yesNo({ ...ask('done'), source: exists(records) }),
  doneSince: yesNo({ ...ask('done since'), source: exists(records, { since: 'index-fracture' }) }),
  either: yesNo({ ...ask('either'), source: anyOf(latest(records), latest(records)) }),
  lastOn: date({
    ...ask('last on'),
    goodFor: days(30),
    source: anyOf(latest(records), latest(records), latest(records, { since: 'index-fracture' })),
  }),
  fallbackLevel: quantity('mg', {
    ...ask('second-best level'),
    range: [0, 100],
    source: firstOf(latest(records), latest(records)),
  }),
  flags: checklist(
    { one: ask('flag one'), two: ask('flag two') },
    { ...ask('flags'), danger: true, goodFor: days(7) },
  ),
  found: date(ask('found')),
  born: date(ask('born')),
  ended: date(ask('ended')),
})
const more = facts({ onset: date({ ...ask('onset'), source: earliest(records), fallback: asked.found }) })
const derivedFacts = facts({
  age: formula({ title: 'age', unit: 'a', term: ageOf(asked.born) }),
  sum: formula({
    title: 'sum',
    unit: 'mg',
    term: plus(value(asked.steady), number(amount(2, 'mg'))),
  }),
  difference: formula({
    title: 'difference',
    unit: 'mg',
    term: minus(value(asked.level), value(asked.steady)),
  }),
  product: formula({ title: 'product', unit: 'mg2', term: times(value(asked.level), value(asked.steady)) }),
  ratio: formula({ title: 'ratio', unit: '1', term: over(value(asked.level), value(asked.steady)) }),
  branch: formula({ title: 'branch', unit: '1', term: when(asked.a, number(1), number(5)) }),
  members: formula({ title: 'members', unit: '1', term: sizeOf(asked.places) }),
  both: derived({ title: 'both', when: all(asked.a, asked.b) }),
  points: score({
    title: 'points',
    version: '1',
    parts: {
      p: { title: 'p', points: [[asked.a, 2]], otherwise: -1 },
      q: { title: 'q', points: [[asked.b, -1]], otherwise: 0 },
      r: { title: 'r', points: [[asked.c, -1]], otherwise: 0 },
      s: { title: 's', points: [[is(asked.colour, 'red'), -1]], otherwise: 0 },
    },
    groups: [{ parts: ['q', 'r', 's'], min: -2 }],
    unknownCounts: 0,
    bands: [
      { upTo: 0, title: 'low' },
      { upTo: null, title: 'high' },
    ],
  }),
})
const everything: readonly Fact[] = [
  ...Object.values(asked),
  ...Object.values(more),
  ...Object.values(derivedFacts),
]

const guideline: Guideline = {
  id: 'tables',
  url: 'https://example.org/tables',
  title: 'Tables',
  version: '1',
  status: 'draft',
  about: [],
  everyday: {},
  statementsFrom: null,
  substances: [],
  pointers: [],
  roles: { redFlags: 'flags', onset: 'onset', birthDate: 'born', sex: 'colour', site: null, pregnancy: null },
  episode: null,
  facts: everything,
  questions: [],
  stages: [],
  recommendations: [],
  options: [],
  positions: [],
  evidence: [],
  irrelevant: [],
  valueSets: [],
  statements: [],
  pictures: picturesOf(undefined),
  baselines: [],
}

const TODAY = '2026-03-31'
interface Given {
  readonly on?: string
  readonly until?: string
  readonly pick?: number
  readonly item?: string
}
function entry(fact: string, given: EntryValue, { on = TODAY, until = on, pick, item }: Given = {}): Entry {
  const origin = pick === undefined ? 'asserted' : 'inferred'
  return {
    fact,
    item: item ?? null,
    value: given,
    on: { from: on, to: until },
    origin,
    pick: pick ?? null,
    resource: pick === undefined ? null : `Procedure/${on}`,
  }
}
function answersOf(
  entries: readonly Entry[],
  coverage: readonly RecordKind[] = [],
  rest: Partial<Answers> = {},
): Answers {
  const none = {
    subject: null,
    unread: [],
    irrelevant: [],
    episode: null,
    deceased: null,
    challenged: [],
    notes: [],
  }
  return { ...none, declined: {}, entries, coverage, ...rest }
}
const exact = (n: number) => ({ low: n, high: n })
const day = (text: string, to = text) => ({ from: text, to })
function truth(
  expression: Expression,
  entries: readonly Entry[],
  coverage: readonly RecordKind[] = [],
): Truth {
  return evaluateExpression(guideline, answersOf(entries, coverage), {}, TODAY, expression).truth
}

const T = true
const F = false
const U = null
const yn = (fact: string, given: Truth): readonly Entry[] => (given === null ? [] : [entry(fact, given)])

describe('Kleene', () => {
  test.each<[Truth, Truth, Truth, Truth]>([
    // a, b, all, any
    [T, T, T, T],
    [T, U, U, T],
    [T, F, F, T],
    [U, T, U, T],
    [U, U, U, U],
    [U, F, F, U],
    [F, T, F, T],
    [F, U, F, U],
    [F, F, F, F],
  ])('%s with %s: all %s, any %s', (a, b, both, either) => {
    const entries = [...yn('a', a), ...yn('b', b)]
    expect(truth(all(asked.a, asked.b), entries)).toBe(both)
    expect(truth(any(asked.a, asked.b), entries)).toBe(either)
    expect(truth(expressionOf(derivedFacts.both), entries)).toBe(both)
    expect(truth(not(asked.a), entries)).toBe(a === null ? null : !a)
  })

  test.each<[Truth, Truth, Truth, Truth]>([
    // a, b, c, at least two
    [T, T, U, T],
    [T, U, U, U],
    [T, F, F, F],
    [T, F, U, U],
    [U, U, F, U],
    [U, F, F, F],
    [F, F, F, F],
  ])('at least two of %s, %s, %s is %s', (a, b, c, expected) => {
    const entries = [...yn('a', a), ...yn('b', b), ...yn('c', c)]
    expect(truth(countAtLeast(2, [asked.a, asked.b, asked.c]), entries)).toBe(expected)
  })
})

describe('choices, sets, checklists', () => {
  test.each<[string, Expression, readonly Entry[], Truth]>([
    ['is', is(asked.colour, 'red'), [entry('colour', 'red')], T],
    ['is another', is(asked.colour, 'red'), [entry('colour', 'blue')], F],
    ['is, not known', is(asked.colour, 'red'), [], U],
    [
      'is, two records of one day differ',
      is(asked.colour, 'red'),
      [entry('colour', 'red'), entry('colour', 'blue')],
      U,
    ],
    ['includes', includes(asked.places, 'x', 'y'), [entry('places', ['y', 'z'])], T],
    ['includes none', includes(asked.places, 'x'), [entry('places', ['y'])], F],
    ['includes, empty set', includes(asked.places, 'x'), [entry('places', [])], F],
    ['one flag of two', flagged(asked.flags), [entry('flags', T, { item: 'one' })], T],
    ['one flag no, one open', flagged(asked.flags), [entry('flags', F, { item: 'one' })], U],
    [
      'no flag',
      flagged(asked.flags),
      [entry('flags', F, { item: 'one' }), entry('flags', F, { item: 'two' })],
      F,
    ],
    ['only this flag', flagged(asked.flags, 'two'), [entry('flags', T, { item: 'one' })], U],
  ])('%s', (_, expression, entries, expected) => {
    expect(truth(expression, entries)).toBe(expected)
  })
})

describe('numbers', () => {
  test.each<[number, number, Truth, Truth, Truth, Truth]>([
    // low, high, >= 35, > 35, <= 35, < 35
    [36, 40, T, T, F, F],
    [35, 40, T, U, U, F],
    [35, 35, T, F, T, F],
    [30, 40, U, U, U, U],
    [30, 35, U, F, T, U],
    [30, 34, F, F, T, T],
  ])('between %s and %s', (low, high, ge, gt, le, lt) => {
    const entries = [entry('level', { low, high })]
    expect(truth(atLeast(asked.level, 35), entries)).toBe(ge)
    expect(truth(moreThan(asked.level, 35), entries)).toBe(gt)
    expect(truth(atMost(asked.level, 35), entries)).toBe(le)
    expect(truth(lessThan(asked.level, 35), entries)).toBe(lt)
  })

  test.each<[string, string, readonly Entry[], readonly [number, number] | null]>([
    ['sum', 'plus', [entry('steady', exact(3))], [5, 5]],
    ['sum', 'plus, not known', [], null],
    [
      'difference',
      'minus of ranges',
      [entry('level', { low: 5, high: 7 }), entry('steady', { low: 1, high: 2 })],
      [3, 6],
    ],
    [
      'product',
      'times across zero',
      [entry('level', { low: -2, high: 3 }), entry('steady', { low: -1, high: 4 })],
      [-8, 12],
    ],
    ['ratio', 'over', [entry('level', { low: 2, high: 4 }), entry('steady', { low: 2, high: 4 })], [0.5, 2]],
    [
      'ratio',
      'over a range with zero',
      [entry('level', exact(1)), entry('steady', { low: -1, high: 1 })],
      null,
    ],
    ['ratio', 'six decimals', [entry('level', exact(2)), entry('steady', exact(3))], [0.666667, 0.666667]],
    [
      'ratio',
      'six decimals below zero',
      [entry('level', exact(-2)), entry('steady', exact(3))],
      [-0.666667, -0.666667],
    ],
    ['branch', 'if yes', [entry('a', T)], [1, 1]],
    ['branch', 'if no', [entry('a', F)], [5, 5]],
    ['branch', 'if not known: both', [], [1, 5]],
    ['members', 'size', [entry('places', ['x', 'y'])], [2, 2]],
    ['age', 'on the birthday', [entry('born', day('1950-03-31'))], [76, 76]],
    ['age', 'the day before', [entry('born', day('1950-04-01'))], [75, 75]],
    ['age', 'year of birth alone', [entry('born', day('1950-01-01', '1950-12-31'))], [75, 76]],
    ['points', 'nothing known', [], [-3, 2]],
    [
      'points',
      'group cut at its floor',
      [entry('a', T), entry('b', T), entry('c', T), entry('colour', 'red')],
      [0, 0],
    ],
    ['points', 'one part known', [entry('a', T)], [0, 2]],
  ])('%s: %s', (id, _, entries, expected) => {
    const reading = openReading(openPatientDay(prepare(guideline), answersOf(entries), {}, TODAY))
    const interval = numberOf(reading, id)
    expect(interval && [interval.low, interval.high]).toEqual(expected)
  })
})

describe('time', () => {
  const since = (n: number) => elapsed(more.onset, '>=', days(n))
  test.each<[string, Expression, readonly Entry[], Truth]>([
    ['84 days ago', since(84), [entry('onset', day('2026-01-06'))], T],
    ['83 days ago', since(84), [entry('onset', day('2026-01-07'))], F],
    ['some day of January', since(84), [entry('onset', day('2026-01-01', '2026-01-31'))], U],
    [
      'between two dates',
      elapsed(more.onset, '<', days(3), asked.ended),
      [entry('onset', day('2026-03-01')), entry('ended', day('2026-03-03'))],
      T,
    ],
    [
      'cannot be known: the fallback',
      since(84),
      [entry('onset', { unknown: 'asked' }), entry('found', day('2026-01-06'))],
      T,
    ],
    ['cannot be known, no fallback known', since(84), [entry('onset', { unknown: 'asked' })], U],
    ...(
      [
        ['asked in vain, the record names no day', day('1950-01-01', '2026-03-01'), '2026-03-01', T],
        ['asked in vain before the record', day('1950-01-01', '2026-03-01'), '2026-02-28', U],
        ['asked in vain, the record names a year', day('2025-06-01', '2026-02-28'), '2026-03-10', U],
        ['asked in vain, the record names 366 days', day('2025-02-28', '2026-03-01'), '2026-03-10', U],
        ['asked in vain, the record names 367 days', day('2025-02-27', '2026-03-01'), '2026-03-10', T],
      ] as const
    ).map(([name, read, on, expected]): [string, Expression, readonly Entry[], Truth] => [
      name,
      since(84),
      [
        entry('onset', read, { pick: 0 }),
        entry('onset', { unknown: 'asked' }, { on }),
        entry('found', day('2025-12-01')),
      ],
      expected,
    ]),
    ['known is two-valued', known(more.onset), [], F],
    ['not known yet is not "asked"', known(asked.level), [entry('level', exact(1), { on: '2026-03-01' })], F],
  ])('%s', (_, expression, entries, expected) => {
    expect(truth(expression, entries)).toBe(expected)
  })
})

describe('picks', () => {
  const at = (on: string, given: EntryValue, until = on): Entry => entry('', given, { on, until, pick: 0 })
  const two = [at('2026-03-01', exact(7)), at('2026-03-20', exact(3))]
  const ended = (resource: string): readonly Entry[] => [
    { ...at('2026-02-01', T), resource },
    { ...at('2026-03-01', F), resource },
  ]
  const on = (fact: string, entries: readonly Entry[]): readonly Entry[] =>
    entries.map((e) => ({ ...e, fact }))
  test.each<[string, string, readonly Entry[], unknown]>([
    ['level', 'stale: older than seven days', two, null],
    ['level', 'latest of one day: hull', [at(TODAY, exact(6)), at(TODAY, exact(7))], { low: 6, high: 7 }],
    [
      'level',
      'perhaps equally late: hull',
      [at('2026-03-25', exact(6), TODAY), at('2026-03-30', exact(7))],
      { low: 6, high: 7 },
    ],
    ['level', 'not yet in view', [at('2026-04-01', exact(6))], null],
    ['firstLevel', 'earliest', two, { low: 7, high: 7 }],
    ['peak', 'highest', two, { low: 7, high: 7 }],
    ['trough', 'lowest, one imprecise', [...two, at(TODAY, { low: 1, high: 5 })], { low: 1, high: 3 }],
    ['times', 'count', two, { low: 2, high: 2 }],
    ['places', 'collect', [at('2026-03-01', ['y']), at('2026-03-20', ['x', 'y'])], ['x', 'y']],
    ['done', 'exists', [at('2026-03-01', F), at('2026-02-01', T)], T],
    ['done', 'exists, all refuted', [at('2026-03-01', F)], F],
    ['done', 'exists, nothing', [], null],
    ['done', 'exists: one record ended', ended('Procedure/1'), F],
    ['done', 'exists: another goes on', [...ended('Procedure/1'), at('2026-01-01', T)], T],
    ['colour', 'latest, records disagree', [at(TODAY, 'red'), at(TODAY, 'blue')], null],
    ['alarm', 'danger: records disagree', [at(TODAY, T), at(TODAY, F)], T],
    ['alarm', 'danger does not grow stale', [at('2025-01-01', T)], T],
    ['alarm', 'all clear grows stale', [at('2026-03-01', F)], null],
  ])('%s: %s', (fact, _, entries, expected) => {
    const states = factStates(guideline, answersOf(on(fact, entries)), {}, TODAY)
    expect(states.get(fact)?.value ?? null).toEqual(expected)
  })

  test.each<[string, readonly Entry[], Truth]>([
    ['certainly since the onset', [entry('onset', day('2026-02-01'))], T],
    ['before the onset', [entry('onset', day('2026-03-15'))], U],
    ['perhaps since the onset', [entry('onset', day('2026-02-15', '2026-03-15'))], U],
    ['onset not known', [], U],
  ])('since the index fracture: %s', (_, onset, expected) => {
    const done = entry('doneSince', true, { on: '2026-03-01', pick: 0 })
    expect(truth(expressionOf(asked.doneSince), [...onset, done])).toBe(expected)
  })

  test('a doubt about the onset asks for the onset too', () => {
    const done = entry('doneSince', true, { on: '2026-03-01', pick: 0 })
    const { missing } = evaluateExpression(
      guideline,
      answersOf([done]),
      {},
      TODAY,
      expressionOf(asked.doneSince),
    )
    expect(missing.toSorted()).toEqual(['doneSince', 'onset'])
  })

  test.each<[string, readonly Entry[], unknown]>([
    ['the first that has a value', [entry('fallbackLevel', exact(2), { pick: 1 })], { low: 2, high: 2 }],
    [
      'in order',
      [entry('fallbackLevel', exact(2), { pick: 1 }), entry('fallbackLevel', exact(1), { pick: 0 })],
      { low: 1, high: 1 },
    ],
  ])('firstOf: %s', (_, entries, expected) => {
    expect(factStates(guideline, answersOf(entries), {}, TODAY).get('fallbackLevel')?.value).toEqual(expected)
  })

  const told = (from: string, to: string, pick: number, on = from): Entry =>
    entry('lastOn', { from, to }, { pick, on })
  test.each<[string, readonly Entry[], unknown]>([
    [
      'the later, whichever stands first',
      [told('2026-03-20', '2026-03-20', 1), told('2026-03-10', '2026-03-10', 0)],
      ['2026-03-20', '2026-03-20'],
    ],
    [
      'the later in the other order',
      [told('2026-03-10', '2026-03-10', 1), told('2026-03-20', '2026-03-20', 0)],
      ['2026-03-20', '2026-03-20'],
    ],
    [
      'stretches that overlap',
      [told('2026-03-05', '2026-03-22', 0), told('2026-03-10', '2026-03-12', 1)],
      ['2026-03-10', '2026-03-22'],
    ],
    [
      'an old one does not make a new one stale',
      [told('2025-01-01', '2025-01-01', 0), told('2026-03-20', '2026-03-20', 1)],
      ['2026-03-20', '2026-03-20'],
    ],
    [
      'one that may be later does',
      [told('2025-01-01', '2026-03-25', 0), told('2026-03-20', '2026-03-20', 1)],
      null,
    ],
    ['one alone', [told('2026-03-20', '2026-03-20', 1)], ['2026-03-20', '2026-03-20']],
    [
      'unknown while one of them is',
      [told('2026-03-20', '2026-03-20', 0), told('2026-03-10', '2026-03-10', 2)],
      null,
    ],
  ])('anyOf days: %s', (_, entries, expected) => {
    const value = factStates(guideline, answersOf(entries), {}, TODAY).get('lastOn')?.value ?? null
    const days =
      value !== null && typeof value === 'object' && 'from' in value ? [value.from, value.to] : value
    expect(days).toEqual(expected)
  })

  test('anyOf: one yes is enough', () => {
    const entries = [entry('either', F, { pick: 0 }), entry('either', T, { pick: 1 })]
    expect(truth(expressionOf(asked.either), entries)).toBe(true)
  })
})

describe('typed answers, silence, danger', () => {
  test.each<[string, readonly Entry[], readonly RecordKind[], Truth]>([
    ['silence means nothing by itself', [], [], U],
    ['silence of a complete kind of record', [], ['procedures'], F],
    ['silence of another kind', [], ['medications'], U],
  ])('%s', (_, entries, coverage, expected) => {
    expect(truth(expressionOf(asked.assumedNo), entries, coverage)).toBe(expected)
  })
  describe('while a record is open that nobody could name', () => {
    const resource = 'Condition/unread'
    const open = (mayBe: readonly string[], rest: Partial<Answers> = {}) => {
      const unread = [{ resource, kind: 'problems', label: 'unnamed', mayBe, danger: false } as const]
      const answers = answersOf([], ['procedures'], { unread, ...rest })
      return {
        no: evaluateExpression(guideline, answers, {}, TODAY, expressionOf(asked.assumedNo)).truth,
        times: numberOf(assess(guideline, answers, {}, TODAY).readings.plain, 'times'),
      }
    }
    test.each<[string, readonly string[], Partial<Answers>, Truth, { low: number; high: number } | null]>([
      ['it says nothing of another fact', ['other'], {}, F, exact(0)],
      ['silence about what it may be means nothing', ['assumedNo'], {}, U, exact(0)],
      ['nor does a number of records', ['times', 'assumedNo'], {}, U, null],
      ['until it is called irrelevant', ['assumedNo'], { irrelevant: [resource] }, F, exact(0)],
      ['or set aside', ['assumedNo'], { challenged: [resource] }, F, exact(0)],
      ['by its own address', ['assumedNo'], { irrelevant: ['Condition/other'] }, U, exact(0)],
    ])('%s', (_, mayBe, rest, no, times) => {
      expect(open(mayBe, rest)).toEqual({ no, times })
    })
  })

  test('an assumed no says so', () => {
    const states = factStates(guideline, answersOf([], ['procedures']), {}, TODAY)
    expect(states.get('assumedNo')?.origin).toBe('assumed')
    expect(states.get('times')?.value).toEqual({ low: 0, high: 0 })
  })

  test('a typed answer stands over a record', () => {
    const entries = [entry('colour', 'blue', { on: '2026-01-01' }), entry('colour', 'red', { pick: 0 })]
    expect(truth(is(asked.colour, 'blue'), entries)).toBe(true)
  })

  test.each<[string, readonly Entry[], unknown]>([
    ['fresh', [entry('level', exact(5), { on: '2026-03-25' })], 5],
    ['too old, a newer record', [entry('level', exact(5), { on: '2026-03-01' })], 8],
    ['not knowable, a record', [entry('level', { unknown: 'asked' })], 8],
    ['in doubt', [entry('colour', 'red'), entry('colour', 'blue')], undefined],
  ])('typed: %s', (_, typed, expected) => {
    const read = [entry('level', exact(8), { pick: 0 }), entry('colour', 'red', { pick: 0 })]
    const states = factStates(guideline, answersOf([...typed, ...read]), {}, TODAY)
    const state = states.get(typed[0]?.fact ?? '')
    expect(
      state?.value && typeof state.value === 'object' && 'low' in state.value ? state.value.low : undefined,
    ).toBe(expected)
  })

  test('a typed no does not silence a record of danger', () => {
    const entries = [entry('alarm', F), entry('alarm', T, { on: '2026-03-01', pick: 0 })]
    expect(truth(expressionOf(asked.alarm), entries)).toBe(true)
    const challenged = { ...answersOf(entries), challenged: ['Procedure/2026-03-01'] }
    expect(evaluateExpression(guideline, challenged, {}, TODAY, expressionOf(asked.alarm)).truth).toBe(false)
  })

  test('asked and not knowable is not asked again', () => {
    const given = answersOf([entry('level', { unknown: 'asked' })])
    expect(evaluateExpression(guideline, given, {}, TODAY, atLeast(asked.level, 1))).toEqual({
      truth: null,
      missing: [],
    })
  })

  test('an imprecise number is asked for more precisely', () => {
    const given = answersOf([entry('level', { low: 1, high: 9 })])
    expect(evaluateExpression(guideline, given, {}, TODAY, atLeast(asked.level, 5)).missing).toEqual([
      'level',
    ])
    expect(evaluateExpression(guideline, given, {}, TODAY, atLeast(asked.level, 1)).missing).toEqual([])
  })

  test('an impossible fact is loud', () => {
    const reading = openReading(openPatientDay(prepare(guideline), answersOf([]), {}, TODAY))
    expect(() => truthOf(reading, { op: 'fact', fact: 'nowhere' })).toThrow('nowhere')
  })
})
