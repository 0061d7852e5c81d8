/** The patient handed to the solver: given in full, or any at all within the bounds of the guideline. */

import type { FactState } from '../evaluate/index.ts'
import type { Guideline } from '../language/index.ts'
import { earliestDay, latestDay, type Measures } from './measures.ts'
import { and, bool, implies, int, real, type Smt, same, type Writer } from './smt.ts'
import { literalParts, namedState, type Slot, type State, slotsOf, stateName } from './states.ts'
import type { PatientTerms } from './terms.ts'

/** States as the evaluator has them, written as literals. */
export function literalStates(
  guideline: Guideline,
  known: ReadonlyMap<string, Pick<FactState, 'value'>>,
  writer: Writer,
): ReadonlyMap<string, State> {
  return new Map(
    slotsOf(guideline).map((slot) => {
      const value = known.get(slot.key)?.value ?? null
      const literal = literalParts(slot, value)
      const parts = slot.parts.map((part) => [
        part.name,
        writer.define(stateName(slot, part.name), part.sort, literal[part.name] ?? 'false'),
      ])
      return [
        slot.key,
        {
          known: writer.define(stateName(slot, 'known'), 'Bool', bool(value !== null)),
          parts: Object.fromEntries(parts),
        },
      ]
    }),
  )
}

/** What any value of a slot must keep to. */
export function boundsOf(slot: Slot, parts: Readonly<Record<string, Smt>>): Smt {
  const { fact } = slot
  switch (fact.kind) {
    case 'choice':
      return and([`(>= ${parts.code} 0)`, `(< ${parts.code} ${Object.keys(fact.choices).length})`])
    case 'quantity': {
      const [low, high] = fact.range
      return and([
        `(<= ${real(low)} ${parts.low})`,
        `(<= ${parts.low} ${parts.high})`,
        `(<= ${parts.high} ${real(high)})`,
      ])
    }
    case 'date':
      return and([`(<= ${int(earliestDay)} ${parts.from})`, `(<= ${parts.from} ${parts.to})`])
    default:
      return 'true'
  }
}

/** Any patient on any day: symbolic states within bounds. The prefix tells two patients of one script apart. */
export function anyPatient(
  guideline: Guideline,
  prefix: string,
  writer: Writer,
  asOf: Smt,
  measures: Measures,
): PatientTerms {
  const slots = slotsOf(guideline)
  for (const slot of slots) {
    const state = namedState(prefix, slot)
    writer.declare(stateName(slot, 'known'), 'Bool')
    for (const part of slot.parts) writer.declare(stateName(slot, part.name), part.sort)
    writer.assert(boundsOf(slot, state.parts))
    if (slot.fact.kind === 'date') writer.assert(`(<= ${state.parts.to} ${asOf})`)
  }
  const declined = new Map(
    guideline.recommendations.map((r) => [r.id, writer.declare(`declined ${r.id}`, 'Bool')]),
  )
  return {
    states: new Map(slots.map((slot) => [slot.key, namedState(prefix, slot)])),
    asOf,
    measures,
    declined: (id) => declined.get(id) ?? 'false',
  }
}

export function declareDay(writer: Writer): Smt {
  const asOf = writer.declare('as of', 'Int')
  writer.assert(and([`(<= ${int(earliestDay)} ${asOf})`, `(<= ${asOf} ${int(latestDay)})`]))
  return asOf
}

/** Every answer of the one also stands in the other, as it is or more exactly. */
export function completes(guideline: Guideline, before: PatientTerms, after: PatientTerms): Smt {
  const claims = slotsOf(guideline).flatMap((slot) => {
    const [a, b] = [before.states.get(slot.key), after.states.get(slot.key)]
    if (a === undefined || b === undefined) return []
    const kept = slot.parts.map(({ name, end }) => {
      const [x, y] = [a.parts[name] ?? 'false', b.parts[name] ?? 'false']
      if (end === null) return same(x, y)
      return end === 'low' ? `(<= ${x} ${y})` : `(>= ${x} ${y})`
    })
    return [implies(a.known, and([b.known, ...kept]))]
  })
  const declined = guideline.recommendations.map((r) => same(before.declined(r.id), after.declined(r.id)))
  return and([...claims, ...declined])
}
