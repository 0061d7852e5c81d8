/** What the solver says about a patient given in full, in the words of an assessment. */

import type { FactState } from '../evaluate/index.ts'
import {
  type Answers,
  dayNumber,
  type Expression,
  type FactValue,
  type Guideline,
  type OptionStatus,
  type RecommendationStatus,
  type Setting,
  type Stance,
  type Truth,
} from '../language/index.ts'
import { lowerWith } from './conditions.ts'
import { literalEntries } from './entries.ts'
import { literalStates } from './given.ts'
import { exactMeasures, header } from './measures.ts'
import { NodeFormulas } from './nodes.ts'
import { type Outcomes, optionStatuses, outcomesOf, recommendationStatuses, stances } from './outcomes.ts'
import { bool, int, type Printed, printedNumber, printedPairs, type Smt, Writer } from './smt.ts'
import type { Solver } from './solver.ts'
import { isYes, printedValue, type Slot, type State, slotsOf } from './states.ts'
import { statesFromEntries } from './states-from-entries.ts'
import type { NodeTerms, Truth3 } from './terms.ts'

/** The verdicts of the solver on one patient. */
export interface SolverReply {
  readonly states: ReadonlyMap<string, FactValue | null>
  /** Value of each condition asked about, in order. */
  readonly truths: readonly Truth[]
  /** Derived facts that are numbers: interval, or null for unknown. */
  readonly numbers: ReadonlyMap<string, { readonly low: number; readonly high: number } | null>
  readonly recommendations: ReadonlyMap<
    string,
    {
      readonly status: RecommendationStatus
      readonly provisional: boolean
      readonly displacedBy: string | null
    }
  >
  readonly options: ReadonlyMap<string, { readonly status: OptionStatus; readonly preferred: number }>
  readonly positions: ReadonlyMap<string, Stance>
  readonly stage: { readonly id: string; readonly provisional: boolean; readonly possible: readonly string[] }
}

/** A question to the solver: the script, and how to read what it prints. */
export interface Query {
  readonly script: Smt
  readonly read: (printed: readonly Printed[]) => SolverReply
}

interface Given {
  readonly asOf: string
  readonly declined: readonly string[]
}

/** Asks about a patient whose facts have these states. */
export function queryStates(
  guideline: Guideline,
  states: ReadonlyMap<string, Pick<FactState, 'value'>>,
  given: Given,
  expressions: readonly Expression[] = [],
): Query {
  const writer = new Writer()
  const asOf = writer.define('as of', 'Int', int(dayNumber(given.asOf)))
  return query(guideline, literalStates(guideline, states, writer), asOf, given, expressions, writer)
}

/** Asks about a patient with these entries: the picks are the solver's too. */
export function queryAnswers(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
  expressions: readonly Expression[] = [],
): Query {
  const writer = new Writer()
  const day = writer.define('as of', 'Int', int(dayNumber(asOf)))
  const entries = literalEntries(slotsOf(guideline), answers, setting)
  const states = statesFromEntries(guideline, entries, day, writer)
  const declined = Object.keys(answers.declined)
  return query(guideline, states, day, { asOf, declined }, expressions, writer)
}

function query(
  guideline: Guideline,
  states: ReadonlyMap<string, State>,
  asOf: Smt,
  given: Given,
  expressions: readonly Expression[],
  writer: Writer,
): Query {
  const declined = (id: string): Smt => bool(given.declined.includes(id))
  const { network, nodeOf } = lowerWith(guideline, expressions)
  const patient = { states, asOf, measures: exactMeasures, declined }
  const formulas = new NodeFormulas(guideline, network, patient, writer)
  const asked: Smt[] = []
  const ask = (term: Smt): number => asked.push(term) - 1
  const readers = {
    states: slotsOf(guideline).map((slot) => askState(slot, states, ask)),
    truths: expressions.map((e) => askTruth(formulas.truth(nodeOf(e)), ask)),
    numbers: askNumbers(guideline, formulas, ask),
    outcomes: askOutcomes(guideline, outcomesOf(formulas), ask),
  }
  const script = `${header}\n${writer.text()}\n(check-sat)\n(get-value (${asked.join(' ')}))`
  return {
    script,
    read: ([, printed]) => {
      const values = printedPairs(printed)
      if (values.length !== asked.length) {
        throw new Error(`The solver printed ${values.length} values of ${asked.length}`)
      }
      const at = (index: number): Printed => values[index] ?? ''
      return {
        states: new Map(readers.states.map(({ key, read }) => [key, read(at)])),
        truths: readers.truths.map((read) => read(at)),
        numbers: new Map(readers.numbers.map(({ key, read }) => [key, read(at)])),
        ...readers.outcomes(at),
      }
    },
  }
}

type At = (index: number) => Printed
type Ask = (term: Smt) => number

function askState(slot: Slot, states: ReadonlyMap<string, State>, ask: Ask) {
  const state = states.get(slot.key)
  if (state === undefined) throw new Error(`No state of "${slot.key}"`)
  const known = ask(state.known)
  const parts = new Map(slot.parts.map((part) => [part.name, ask(state.parts[part.name] ?? 'false')]))
  const read = (at: At): FactValue | null =>
    isYes(at(known)) ? printedValue(slot, (name) => at(parts.get(name) ?? -1)) : null
  return { key: slot.key, read }
}

function askTruth(truth: Truth3, ask: Ask) {
  const [yes, otherwise] = [ask(truth.yes), ask(truth.no)]
  return (at: At): Truth => {
    const [holds, fails] = [isYes(at(yes)), isYes(at(otherwise))]
    if (holds && fails) throw new Error('A condition both true and false')
    return holds ? true : fails ? false : null
  }
}

function askNumbers(guideline: Guideline, formulas: NodeTerms, ask: Ask) {
  return guideline.facts
    .filter((fact) => fact.kind === 'formula' || fact.kind === 'score')
    .map((fact) => {
      const number = formulas.number(formulas.network.facts[fact.id] ?? -1)
      const [known, low, high] = [ask(number.known), ask(number.low), ask(number.high)]
      const read = (at: At) =>
        isYes(at(known)) ? { low: printedNumber(at(low)), high: printedNumber(at(high)) } : null
      return { key: fact.id, read }
    })
}

function askOutcomes(guideline: Guideline, outcomes: Outcomes, ask: Ask) {
  const recommendations = guideline.recommendations.map(({ id }) => {
    const { status, provisional, displacedBy } = outcomes.recommendation(id)
    return [id, ask(status), ask(provisional), ask(displacedBy)] as const
  })
  const options = guideline.options.map(({ id }) => {
    const { status, preferred } = outcomes.option(id)
    return [id, ask(status), ask(preferred)] as const
  })
  const positions = guideline.positions.map(({ id }) => [id, ask(outcomes.position(id))] as const)
  const stageTerms = outcomes.stage()
  const stage = ask(stageTerms.id)
  const provisional = ask(stageTerms.provisional)
  const possible = stageTerms.possible.map(ask)
  const oneOf = <T extends string>(list: readonly T[], printed: Printed): T => {
    const word = list[printedNumber(printed)]
    if (word === undefined) throw new Error(`No such status: ${JSON.stringify(printed)}`)
    return word
  }
  return (at: At): Omit<SolverReply, 'states' | 'truths' | 'numbers'> => ({
    recommendations: new Map(
      recommendations.map(([id, status, open, by]) => [
        id,
        {
          status: oneOf(recommendationStatuses, at(status)),
          provisional: isYes(at(open)),
          displacedBy: guideline.recommendations[printedNumber(at(by))]?.id ?? null,
        },
      ]),
    ),
    options: new Map(
      options.map(([id, status, preferred]) => [
        id,
        { status: oneOf(optionStatuses, at(status)), preferred: printedNumber(at(preferred)) },
      ]),
    ),
    positions: new Map(positions.map(([id, stance]) => [id, oneOf(stances, at(stance))])),
    stage: {
      id: guideline.stages[printedNumber(at(stage))]?.id ?? 'needs-data',
      provisional: isYes(at(provisional)),
      possible: guideline.stages.filter((_, i) => isYes(at(possible[i] ?? -1))).map((s) => s.id),
    },
  })
}

/** Asks, and reads the answer. */
export function askSolver(solver: Solver, query: Query): SolverReply {
  return query.read(solver.run(query.script))
}
