/** One patient through the evaluator and through z3, and where the two differ. */

import { assessUnchecked, evaluateExpression, factStates, numberOf } from '../../src/evaluate/index.ts'
import { type Expression, type Guideline, isDerived } from '../../src/language/index.ts'
import { askSolver, queryAnswers, queryStates, type Solver, type SolverReply } from '../../src/prove/index.ts'
import type { Patient } from './generate/index.ts'

/** Result by "what", as text. */
type Results = ReadonlyMap<string, string>

export interface Compared {
  /** How many single results were set against each other. */
  readonly results: number
  /** In words, with all that is needed to repeat it. */
  readonly differences: readonly string[]
}

/** Entries in, picks and all: the solver reads the states itself. */
export function compareWithSolver(
  solver: Solver,
  guideline: Guideline,
  patient: Patient,
  conditions: readonly Expression[],
): Compared {
  const { answers, setting, asOf } = patient
  const reply = askSolver(solver, queryAnswers(guideline, answers, setting, asOf, conditions))
  return difference(evaluated(guideline, patient, conditions), replied(reply), {
    guideline,
    patient,
    conditions,
  })
}

/** States in, as the evaluator has them: only the logic is the solver's. */
export function compareStates(
  solver: Solver,
  guideline: Guideline,
  patient: Patient,
  conditions: readonly Expression[],
): Compared {
  const { answers, setting, asOf } = patient
  const states = factStates(guideline, answers, setting, asOf)
  const given = { asOf, declined: Object.keys(answers.declined) }
  const reply = askSolver(solver, queryStates(guideline, states, given, conditions))
  return difference(evaluated(guideline, patient, conditions), replied(reply), {
    guideline,
    patient,
    conditions,
  })
}

function difference(wanted: Results, got: Results, given: unknown): Compared {
  const differences: string[] = []
  for (const what of new Set([...wanted.keys(), ...got.keys()])) {
    if (wanted.get(what) === got.get(what)) continue
    differences.push(`${what}\n  evaluator ${wanted.get(what)}\n  z3        ${got.get(what)}`)
  }
  const all = differences.length === 0 ? [] : [...differences.slice(0, 5), JSON.stringify(given)]
  return { results: wanted.size, differences: all }
}

/** Minus nothing is nothing. */
const plainNumber = (n: number): number => (n === 0 ? 0 : n)
const interval = (n: { readonly low: number; readonly high: number } | null): string =>
  JSON.stringify(n && [plainNumber(n.low), plainNumber(n.high)])

function evaluated(
  guideline: Guideline,
  { answers, setting, asOf }: Patient,
  conditions: readonly Expression[],
): Results {
  const results = new Map<string, string>()
  const put = (what: string, ...cells: readonly unknown[]): void => {
    results.set(what, JSON.stringify(cells))
  }
  const assessed = assessUnchecked(guideline, answers, setting, asOf)
  for (const [key, { value }] of factStates(guideline, answers, setting, asOf)) put(`state ${key}`, value)
  for (const fact of guideline.facts.filter(isDerived)) {
    if (fact.kind === 'derived') continue
    results.set(`number ${fact.id}`, interval(numberOf(assessed.readings.plain, fact.id)))
  }
  conditions.forEach((condition, i) => {
    put(`condition ${i}`, evaluateExpression(guideline, answers, setting, asOf, condition).truth)
  })
  for (const r of assessed.recommendations) {
    put(`recommendation ${r.id}`, r.status, r.provisional, r.displacedBy)
  }
  for (const o of assessed.options) put(`option ${o.id}`, o.status, o.preferred)
  for (const p of assessed.positions) put(`position ${p.id}`, p.stance)
  const { stage } = assessed
  put('stage', stage.id, stage.provisional, stage.possible)
  return results
}

function replied(reply: SolverReply): Results {
  const results = new Map<string, string>()
  const put = (what: string, ...cells: readonly unknown[]): void => {
    results.set(what, JSON.stringify(cells))
  }
  for (const [key, value] of reply.states) put(`state ${key}`, value)
  for (const [id, number] of reply.numbers) results.set(`number ${id}`, interval(number))
  reply.truths.forEach((truth, i) => {
    put(`condition ${i}`, truth)
  })
  for (const [id, r] of reply.recommendations) {
    put(`recommendation ${id}`, r.status, r.provisional, r.displacedBy)
  }
  for (const [id, o] of reply.options) put(`option ${id}`, o.status, o.preferred)
  for (const [id, stance] of reply.positions) put(`position ${id}`, stance)
  put('stage', reply.stage.id, reply.stage.provisional, reply.stage.possible)
  return results
}
