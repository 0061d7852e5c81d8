/** Sets what CQL says of a patient against what the evaluator says, value by value. */

import {
  assessUnchecked,
  evaluateExpression,
  factStates,
  numberOf,
  openReading,
} from '../../src/evaluate/index.ts'
import { type Days, type Guideline, type Interval, isDerived } from '../../src/language/index.ts'
import type { Patient } from './generate/index.ts'

export interface Comparison {
  /** How many values were compared. */
  readonly points: number
  readonly differences: readonly string[]
}

type Results = Readonly<Record<string, unknown>>

/** Every state, derived fact, status and list of missing facts of one patient. */
export function compareCase(guideline: Guideline, patient: Patient, results: Results): Comparison {
  const expected = new Map<string, unknown>([
    ...statesOf(guideline, patient),
    ...derivedOf(guideline, patient, results),
    ...statusesOf(guideline, patient),
  ])
  const differences: string[] = []
  for (const [name, value] of expected) {
    if (!Object.hasOwn(results, name)) differences.push(`${name}: CQL does not define it`)
    else {
      const found = JSON.stringify(plain(results[name]))
      const wanted = JSON.stringify(plain(value))
      if (found !== wanted) differences.push(`${name}: evaluator ${wanted}, CQL ${found}`)
    }
  }
  return { points: expected.size, differences }
}

/** CQL's dates as text, its lists in one order, minus zero as zero. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).toSorted()
  if (typeof value === 'number') return value + 0
  if (typeof value === 'object' && value !== null) return String(value)
  return value ?? null
}

export function* statesOf(guideline: Guideline, patient: Patient): Generator<[string, unknown]> {
  const { answers, setting, asOf } = patient
  for (const [name, state] of factStates(guideline, answers, setting, asOf)) {
    const fact = guideline.facts.find((one) => one.id === name || name.startsWith(`${one.id}.`))
    switch (fact?.kind) {
      case 'yes-no':
      case 'checklist':
        yield [`${name} truth`, state.value]
        break
      case 'choice':
        yield [`${name} code`, state.value]
        break
      case 'set':
        yield [`${name} codes`, state.value]
        break
      case 'quantity': {
        const value = state.value as Interval | null
        yield [`${name} low`, value?.low]
        yield [`${name} high`, value?.high]
        break
      }
      case 'date': {
        const value = state.value as Days | null
        yield [`${name} low`, value?.from]
        yield [`${name} high`, value?.to]
        break
      }
      default:
        throw new Error(`No asked fact is called ${name}`)
    }
    if (fact.setting) continue
    yield [`${name} asked`, state.askedUnknown]
  }
}

function* derivedOf(guideline: Guideline, patient: Patient, results: Results): Generator<[string, unknown]> {
  const assessed = assessUnchecked(guideline, patient.answers, patient.setting, patient.asOf)
  const reading = openReading(assessed.readings.day)
  for (const fact of guideline.facts.filter(isDerived)) {
    if (fact.kind === 'derived') {
      const { answers, setting, asOf } = patient
      const { truth, missing } = evaluateExpression(guideline, answers, setting, asOf, fact.when)
      yield [`${fact.id} truth`, truth]
      // Missing facts of a condition are those a stage would ask: `known(f)` is open while f is.
      const open = `${fact.id} missing while open`
      yield [Object.hasOwn(results, open) ? open : `${fact.id} missing`, missing]
    } else {
      const number = numberOf(reading, fact.id)
      yield [`${fact.id} low`, number?.low]
      yield [`${fact.id} high`, number?.high]
    }
  }
}

function* statusesOf(guideline: Guideline, patient: Patient): Generator<[string, unknown]> {
  const assessed = assessUnchecked(guideline, patient.answers, patient.setting, patient.asOf)
  yield ['Stage', assessed.stage.id]
  yield ['Stage possible', assessed.stage.possible]
  yield ['Stage provisional', assessed.stage.provisional]
  yield ['Stage missing', [...assessed.stage.missing.facts]]
  for (const result of assessed.recommendations) {
    const name = `Recommendation ${result.id}`
    yield [`${name} status`, result.status]
    yield [`${name} provisional`, result.provisional]
    yield [`${name} displaced by`, result.displacedBy]
    yield [`${name} missing`, [...result.missing.facts]]
    if (guideline.recommendations.find((rec) => rec.id === result.id)?.due !== null) {
      yield [`${name} due from`, result.due?.from]
      yield [`${name} due to`, result.due?.to]
    }
  }
  for (const result of assessed.options) {
    yield [`Option ${result.id} status`, result.status]
    yield [`Option ${result.id} preferred`, result.preferred]
    yield [`Option ${result.id} missing`, [...result.missing.facts]]
  }
  for (const result of assessed.positions) {
    yield [`Position ${result.id} stance`, result.stance]
    yield [`Position ${result.id} missing`, [...result.missing.facts]]
  }
}
