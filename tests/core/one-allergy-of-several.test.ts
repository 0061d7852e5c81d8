/** That one drug of a class does no harm (any more) is no "no" to the class: only silence, or a record of the class, can say that. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type CoverageGiven, type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { type Code, isDerived, picksOf, type ValueSet } from '../../src/language/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const sets = new Map(guideline.valueSets.map((set) => [set.id, set]))

const read = guideline.facts.flatMap((fact) =>
  isDerived(fact)
    ? []
    : picksOf(fact.source).flatMap(({ of }) => {
        const set = of.resource === 'AllergyIntolerance' ? sets.get(of.codes) : undefined
        return set === undefined ? [] : [{ fact: fact.id, set }]
      }),
)

/** What the body turns into another drug of the list is that drug. */
const same: Readonly<Record<string, string>> = { propacetamol: 'acetaminophen' }

/** The single drugs of which a code is in the set, salts and combinations apart. */
const drugsIn = ({ codes }: ValueSet): readonly string[] => {
  const held = new Set(codes.map(({ system, code }) => `${system}|${code}`))
  const parents = codes.filter(({ prefix }) => prefix)
  const holds = (system: string, code: string): boolean =>
    held.has(`${system}|${code}`) || parents.some((p) => p.system === system && code.startsWith(p.code))
  const found = guideline.substances.flatMap(({ id, parts, codes: own }) => {
    const all = Object.entries(own).flatMap(([system, some]) =>
      some.map((code) => holds(system, code.replace('*', ''))),
    )
    return parts.length === 0 && all.includes(true) ? [same[id] ?? id] : []
  })
  return [...new Set(found)]
}

const allergy = ({ system, code, display }: Code, rest: Json): Json => ({
  resourceType: 'AllergyIntolerance',
  id: 'a',
  patient: { reference: 'Patient/p1' },
  recordedDate: '2026-01-01',
  code: { coding: [{ system, code, display }] },
  ...rest,
})
const resolved: Json = { clinicalStatus: { coding: [{ code: 'resolved' }] } }
const refuted: Json = { verificationStatus: { coding: [{ code: 'refuted' }] } }

function answered(key: string, coverage: CoverageGiven, ...records: readonly Json[]) {
  const answers = readChart(guideline, tidy(guideline, bundle(mary, ...records)), coverage)
  return factStates(guideline, answers, {}, '2026-06-01').get(key)?.value ?? 'unknown'
}

it('a set that holds several drugs says so', () => {
  const many = read.filter(({ set }) => drugsIn(set).length > 1)
  expect(many.length).toBeGreaterThan(3)
  expect(many.flatMap(({ set }) => (set.several ? [] : [set.id]))).toEqual([])
})

const severals = read.filter(({ set }) => set.several)
const rows = severals.map(({ fact, set }) => [fact, set.id, set] as const)

describe.each([
  ['resolved', resolved],
  ['refuted', refuted],
] as const)('an allergy that is %s', (_, status) => {
  it.each(rows)('%s by %s: unknown without coverage, by each of its codes', (fact, _id, set) => {
    const no = set.codes
      .filter(({ prefix }) => !prefix)
      .filter((code) => answered(fact, 'unknown', allergy(code, status)) !== 'unknown')
    expect(no.map(({ display }) => display)).toEqual([])
  })
  it('of a single drug it is a no', () => {
    const one = sets.get('denosumab')?.codes[0]
    expect(one).toBeDefined()
    if (one !== undefined) expect(answered('denosumabReaction', 'unknown', allergy(one, status))).toBe(false)
  })
})

const ibuprofen: Code = {
  system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  code: '5640',
  display: 'ibuprofen',
  prefix: false,
  seenIn: null,
}

it('what is silent, or says it of all, still says no; another drug still says yes', () => {
  expect(answered('nsaidReaction', 'complete', allergy(ibuprofen, resolved))).toBe(false)
  const none = allergy({ ...ibuprofen, system: 'http://snomed.info/sct', code: '716186003' }, { id: 'b' })
  expect(answered('nsaidReaction', 'unknown', allergy(ibuprofen, resolved), none)).toBe(false)
  const naproxen = allergy({ ...ibuprofen, code: '7258', display: 'naproxen' }, { id: 'b' })
  expect(answered('nsaidReaction', 'unknown', allergy(ibuprofen, resolved), naproxen)).toBe(true)
})
