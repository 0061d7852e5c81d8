/** Properties of the whole decision space of the toy guideline, each with a broken guideline that refutes it by a patient. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { assessUnchecked, evaluateExpression, factStates } from '../evaluate/index.ts'
import type { Expression, Guideline, Option, Recommendation } from '../language/index.ts'
import {
  allOf,
  anyOf,
  type Completion,
  condition,
  findCompletion,
  findPatient,
  not,
  openSolver,
  optionIs,
  positionIs,
  recommendationIs,
  type Search,
  type Solver,
  stageIs,
  type Witness,
} from './index.ts'

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => solver.close())

const bandage = 'toy-elastic-bandage'
const flagged: Expression = { op: 'flagged', fact: 'redFlags', items: ['footCold', 'footNumb'] }
const early: Expression = { op: 'fact', fact: 'earlyInjury' }
const broken: Expression = { op: 'fact', fact: 'skinBroken' }
const known = (fact: string): Expression => ({ op: 'known', fact })
const all = (...of: readonly Expression[]): Expression => ({ op: 'all', of })
const noDecline = not(anyOf(...toyGuideline.recommendations.map((r) => recommendationIs(r.id, 'declined'))))

const changed = (id: string, change: (r: Recommendation) => Partial<Recommendation>): Guideline => ({
  ...toyGuideline,
  recommendations: toyGuideline.recommendations.map((r) => (r.id === id ? { ...r, ...change(r) } : r)),
})
const changedOption = (change: (o: Option) => Partial<Option>): Guideline => ({
  ...toyGuideline,
  options: toyGuideline.options.map((o) => ({ ...o, ...change(o) })),
})

function witnessOf<W>(search: Search<W>): W {
  if (search.found !== 'patient') throw new Error(`Expected a patient: ${JSON.stringify(search)}`)
  return search.witness
}
const run = (guideline: Guideline, { answers, setting, asOf }: Witness) =>
  assessUnchecked(guideline, answers, setting, asOf)
const truth = (guideline: Guideline, { answers, setting, asOf }: Witness, of: Expression) =>
  evaluateExpression(guideline, answers, setting, asOf, of).truth

describe('whenever a red flag is true, the emergency recommendation is applicable', () => {
  const missed = allOf(
    condition(flagged, true),
    noDecline,
    not(recommendationIs('toy-urgent-look', 'applicable')),
  )

  test('proved, whatever else is known or not', () => {
    expect(findPatient(solver, toyGuideline, missed)).toEqual({ found: 'none' })
  })

  test('a guideline that also asks for a fresh injury is refuted by a patient', () => {
    const guideline = changed('toy-urgent-look', (r) => ({ appliesWhen: all(r.appliesWhen, early) }))
    const patient = witnessOf(findPatient(solver, guideline, missed))
    expect(truth(guideline, patient, flagged)).toBe(true)
    const urgent = run(guideline, patient).recommendations.find((r) => r.id === 'toy-urgent-look')
    expect(urgent?.status).not.toBe('applicable')
  })
})

describe('no answer to an open question turns a contraindicated option suitable', () => {
  const search = (guideline: Guideline): Search<Completion> =>
    findCompletion(
      solver,
      guideline,
      optionIs(bandage, 'contraindicated'),
      optionIs(bandage, 'suitable', 'caution'),
    )

  test('proved', () => {
    expect(search(toyGuideline)).toEqual({ found: 'none' })
  })

  test('a stop that holds only while something was not asked is refuted, before and after', () => {
    const guideline = changedOption((o) => ({
      avoidWhen: o.avoidWhen.map((c) => ({
        ...c,
        when: all(c.when, { op: 'not', of: known('painScore') }),
      })),
    }))
    const { before, after } = witnessOf(search(guideline))
    expect(run(guideline, before).options[0]?.status).toBe('contraindicated')
    expect(['suitable', 'caution']).toContain(run(guideline, after).options[0]?.status)
    expect(after.asOf).toBe(before.asOf)
    for (const [key, state] of factStates(guideline, before.answers, before.setting, before.asOf)) {
      if (state.value === null || typeof state.value === 'object') continue
      const later = factStates(guideline, after.answers, after.setting, after.asOf).get(key)
      expect(later?.value).toEqual(state.value)
    }
  })
})

describe('more information never flips a definite answer', () => {
  const conditions = [
    ...toyGuideline.recommendations.map((r) => r.appliesWhen),
    ...toyGuideline.positions.flatMap((p) => p.rows.map((row) => row.when)),
    ...toyGuideline.stages.map((s) => s.when),
  ]
  test.each(conditions.map((c) => [JSON.stringify(c), c] as const))('proved for %s', (_, of) => {
    expect(findCompletion(solver, toyGuideline, condition(of, true), not(condition(of, true)))).toEqual({
      found: 'none',
    })
    expect(findCompletion(solver, toyGuideline, condition(of, false), not(condition(of, false)))).toEqual({
      found: 'none',
    })
  })

  test('nor a stance', () => {
    const id = 'toy-society-support'
    for (const stance of ['supports', 'opposes', 'either'] as const) {
      expect(
        findCompletion(solver, toyGuideline, positionIs(id, stance), not(positionIs(id, stance))),
      ).toEqual({ found: 'none' })
    }
  })

  test('refuted for a condition with known()', () => {
    const of = all({ op: 'not', of: broken }, { op: 'not', of: known('swelling') })
    const { before, after } = witnessOf(
      findCompletion(solver, toyGuideline, condition(of, true), condition(of, false)),
    )
    expect(truth(toyGuideline, before, of)).toBe(true)
    expect(truth(toyGuideline, after, of)).toBe(false)
  })
})

describe('a patient whose injury is dated to the day stands at some stage', () => {
  const nowhere = allOf(
    stageIs('needs-data'),
    condition({ op: 'any', of: [early, { op: 'not', of: early }] }, true),
  )

  test('proved', () => {
    expect(findPatient(solver, toyGuideline, nowhere)).toEqual({ found: 'none' })
  })

  test('a guideline without its last stage leaves a patient nowhere', () => {
    const guideline = { ...toyGuideline, stages: toyGuideline.stages.slice(0, 2) }
    const patient = witnessOf(findPatient(solver, guideline, nowhere))
    expect(run(guideline, patient).stage.id).toBe('needs-data')
  })
})

describe('from entries: picks, freshness, silence and danger are part of the question', () => {
  const records = 2
  const unbarred = allOf(condition(broken, true), not(optionIs(bandage, 'contraindicated')))

  test('broken skin bars the bandage, from whatever entries it is known', () => {
    expect(findPatient(solver, toyGuideline, unbarred, records)).toEqual({ found: 'none' })
  })

  test.each(['contraindicated', 'suitable'] as const)('some chart makes the bandage %s', (status) => {
    const patient = witnessOf(findPatient(solver, toyGuideline, optionIs(bandage, status), records))
    expect(run(toyGuideline, patient).options[0]?.status).toBe(status)
  })

  test('a danger sign that was once denied may be unknown again: the denial grows stale', () => {
    const stale = allOf(
      recommendationIs('toy-urgent-look', 'needs-data'),
      condition(known('redFlags'), false),
    )
    const patient = witnessOf(findPatient(solver, toyGuideline, stale, records))
    expect(run(toyGuideline, patient).recommendations[0]?.status).toBe('needs-data')
  })
})
