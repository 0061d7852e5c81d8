/** Small hands that spoil the toy guideline in one place. */

import type {
  AuthorProblemCode,
  Expression,
  Fact,
  Guideline,
  Option,
  Position,
  Recommendation,
} from '../../../src/language/index.ts'
import { toyGuideline } from '../guideline.ts'

export type Plant = (g: Guideline) => Guideline
export type Row = readonly [mistake: string, plant: Plant, code: AuthorProblemCode, words: readonly string[]]

export const fact =
  (id: string, change: Readonly<Record<string, unknown>>): Plant =>
  (g) => ({ ...g, facts: g.facts.map((f) => (f.id === id ? ({ ...f, ...change } as Fact) : f)) })
const recommendation =
  (id: string, change: Partial<Recommendation>): Plant =>
  (g) => ({ ...g, recommendations: g.recommendations.map((r) => (r.id === id ? { ...r, ...change } : r)) })
export const bandage = (change: Partial<Recommendation>): Plant => recommendation('toy-wear-bandage', change)
export const urgent = (change: Partial<Recommendation>): Plant => recommendation('toy-urgent-look', change)
export const option =
  (change: (o: Option) => Partial<Option>): Plant =>
  (g) => ({ ...g, options: g.options.map((o) => ({ ...o, ...change(o) })) })
export const position =
  (change: (p: Position) => Partial<Position>): Plant =>
  (g) => ({ ...g, positions: g.positions.map((p) => ({ ...p, ...change(p) })) })
export const addFact =
  (from: string, change: Readonly<Record<string, unknown>>): Plant =>
  (g) => ({
    ...g,
    facts: [...g.facts, ...g.facts.filter((f) => f.id === from).map((f) => ({ ...f, ...change }) as Fact)],
  })
export const both =
  (...plants: readonly Plant[]): Plant =>
  (g) =>
    plants.reduce((before, plant) => plant(before), g)

export const of = (...parts: readonly Expression[]): Expression => ({ op: 'all', of: parts })
export const anyOf = (...parts: readonly Expression[]): Expression => ({ op: 'any', of: parts })
export const not = (part: Expression): Expression => ({ op: 'not', of: part })
export const holds = (id: string): Expression => ({ op: 'fact', fact: id })
export const hearsay = (part: Expression, verified = false): Expression => ({
  op: 'because',
  of: part,
  evidence: 'toy-hearsay-2021',
  locator: null,
  verified,
})
export const painAbove = (value: number, unit = '{score}'): Expression => ({
  op: 'compare',
  fact: 'painScore',
  relation: '>',
  value,
  unit,
})
export const sinceInjury = (days: number): Expression => ({
  op: 'elapsed',
  from: 'injuryDate',
  to: null,
  relation: '>=',
  days,
})
export const early = holds('earlyInjury')
export const worse: Expression = { op: 'is', fact: 'swelling', values: ['more'] }
export const unreadCitation = {
  evidence: 'toy-hearsay-2021',
  locator: null,
  grade: null,
  stance: 'supports',
  verified: false,
} as const
const derivedFact = (id: string, when: Expression): Fact => ({
  id,
  kind: 'derived',
  title: `made up ${id}`,
  when,
  remarks: null,
})
export const addDerived =
  (id: string, when: Expression): Plant =>
  (g) => ({ ...g, facts: [...g.facts, derivedFact(id, when)] })
export const valueSet =
  (id: string, change: Partial<Guideline['valueSets'][number]>): Plant =>
  (g) => ({ ...g, valueSets: g.valueSets.map((v) => (v.id === id ? { ...v, ...change } : v)) })
export const code = (text: string, prefix = false) => ({
  system: 'urn:example:toy-ankle',
  code: text,
  display: text,
  prefix,
  seenIn: 'made up for tests',
})
export const irrelevantList =
  (change: Partial<Guideline['irrelevant'][number]>): Plant =>
  (g) => ({
    ...g,
    irrelevant: [
      {
        id: 'toy-list',
        title: 'made up',
        records: ['problems'],
        because: 'made up',
        categories: [],
        codes: [],
        placed: [],
        words: [],
        sites: [],
        ...change,
      },
    ],
  })
export const twin = (id: string, title: string, question: string): Plant =>
  both(addFact('skinBroken', { id, title, question, danger: false, silence: null, source: null }), (g) =>
    bandage({ doneWhen: anyOf(holds(id), holds('skinBroken')) })(g),
  )
export const score = (change: Readonly<Record<string, unknown>>): Plant => fact('ankleScore', change)

/** The first example of the bandage, changed. */
export function toyExamples(change: Readonly<Record<string, unknown>>): Recommendation['examples'] {
  const bandage = toyGuideline.recommendations.find((r) => r.id === 'toy-wear-bandage')
  return (bandage?.examples ?? []).slice(0, 1).map((e) => ({ ...e, ...change }))
}
