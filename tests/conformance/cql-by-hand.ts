/** Hand cases for CQL: a guideline with names that would break it if not escaped, and values at the edges of its arithmetic. */

import {
  type Answers,
  type Entry,
  type EntryValue,
  type Fact,
  type Guideline,
  spanOf,
  type Term,
} from '../../src/language/index.ts'
import { guidelineFor, sampleOf } from './generate/index.ts'

/** A guideline of the hand tables: names that would break CQL if they were not escaped, and terms at their edges. */
const named = { title: `It's "odd" \\ */ \n // here`, remarks: null } as const
const asked = {
  ...named,
  question: 'q?',
  silence: null,
  goodFor: null,
  danger: false,
  source: null,
  setting: false,
} as const
const quantity = (id: string): Fact => ({
  ...asked,
  kind: 'quantity',
  id,
  unit: 'g',
  range: [-1000, 1000],
  converts: {},
  unclearBare: null,
  inWords: {},
})
const q: Term = { term: 'quantity', fact: 'q' }
const r: Term = { term: 'quantity', fact: 'r' }
const formula = (id: string, term: Term): Fact => ({ ...named, kind: 'formula', id, unit: 'g', term })
const [base] = sampleOf(guidelineFor('boolean'), 1, 1)
if (base === undefined) throw new Error('No guideline was made')

export const odd: Guideline = {
  ...base,
  id: '9 odd-guideline',
  title: named.title,
  facts: [
    ...base.facts.filter((fact) => ['redFlags', 'onset', 'birthDate', 'sex', 'discovered'].includes(fact.id)),
    { ...asked, kind: 'yes-no', id: `it's "quoted" \\` },
    { ...asked, kind: 'yes-no', id: 'AsOf' },
    { ...asked, kind: 'yes-no', id: 'define' },
    { ...asked, kind: 'choice', id: 'where', choices: { "o'x": 'x', '"\\': 'y' } },
    { ...asked, kind: 'choice', id: 'Coverage', setting: true, choices: { a: 'a' } },
    quantity('q'),
    quantity('r'),
    formula('sum', { term: 'plus', left: q, right: r }),
    formula('product', { term: 'times', left: q, right: r }),
    formula('quotient', { term: 'over', left: q, right: r }),
    formula('thirds', {
      term: 'times',
      left: { term: 'over', left: q, right: { term: 'number', value: 3 } },
      right: r,
    }),
    formula('age', { term: 'age', fact: 'birthDate' }),
  ],
  stages: [],
  recommendations: [],
  options: [],
  positions: [],
}
const stated = (fact: string, value: EntryValue): Entry => ({
  fact,
  item: null,
  value,
  on: { from: '2026-01-01', to: '2026-01-01' },
  origin: 'asserted',
  pick: null,
  resource: null,
})
const known = (...entries: readonly Entry[]): Answers => ({
  subject: null,
  entries,
  coverage: [],
  unread: [],
  irrelevant: [],
  episode: null,
  deceased: null,
  challenged: [],
  declined: {},
  notes: [],
})
const exactly = (value: number): EntryValue => ({ low: value, high: value })
const numbers = (low: number, high: number): Answers =>
  known(stated('q', exactly(low)), stated('r', exactly(high)))
const born = (text: string): Answers => known(stated('birthDate', spanOf(text) ?? ''))

/** Answers, day of assessment, and what the named definitions must give. */
export const handCases: readonly (readonly [Answers, string, Readonly<Record<string, unknown>>])[] = [
  [known(stated(`it's "quoted" \\`, true)), '2026-02-01', { 'it\'s "quoted" \\ truth': true }],
  [known(stated('where', "o'x")), '2026-02-01', { 'where code': "o'x" }],
  [known(stated('where', '"\\')), '2026-02-01', { 'where code': '"\\' }],
  [known(), '2026-02-01', { 'AsOf truth': null, 'define truth': null, 'Coverage code': null }],
  // Binary fractions: 0.1 + 0.2 is 0.3 after rounding, at either sign.
  [numbers(0.1, 0.2), '2026-02-01', { 'sum low': 0.3, 'sum high': 0.3 }],
  [numbers(-0.1, -0.2), '2026-02-01', { 'sum low': -0.3, 'sum high': -0.3 }],
  // Halves go away from zero; CQL itself would take -0.0000005 to 0.
  [numbers(-0.001, 0.0005), '2026-02-01', { 'product low': -0.000001, 'product high': -0.000001 }],
  [numbers(0.001, 0.0005), '2026-02-01', { 'product low': 0.000001, 'product high': 0.000001 }],
  [numbers(1, 3), '2026-02-01', { 'quotient low': 0.333333, 'thirds low': 1 }],
  [numbers(1, 0), '2026-02-01', { 'quotient low': null, 'quotient high': null }],
  [
    known(stated('q', exactly(1)), stated('r', { low: -1, high: 1 })),
    '2026-02-01',
    { 'quotient low': null, 'product low': -1, 'product high': 1 },
  ],
  [
    known(stated('q', { low: -2, high: 3 }), stated('r', { low: 4, high: 5 })),
    '2026-02-01',
    { 'product low': -10, 'product high': 15, 'quotient low': -0.5, 'quotient high': 0.75 },
  ],
  // A 29 February birthday falls on 1 March in common years.
  [born('2004-02-29'), '2026-02-28', { 'age low': 21, 'age high': 21 }],
  [born('2004-02-29'), '2026-03-01', { 'age low': 22, 'age high': 22 }],
  [born('2004-02-29'), '2028-02-29', { 'age low': 24, 'age high': 24 }],
  [born('1950-06'), '2026-06-15', { 'age low': 75, 'age high': 76 }],
  [born('1950'), '2026-01-01', { 'age low': 75, 'age high': 76, 'birthDate high': '1950-12-31' }],
]
