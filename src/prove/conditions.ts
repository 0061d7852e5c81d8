/** Conditions in the solver, each operator as docs/logic.md section 4 has it. */

import { type Expression, type FactId, factOf, impossible, type Relation } from '../language/index.ts'
import { numberOf } from './numbers.ts'
import { keptTruth, type Number3, namedTruth, partOf, type Reading, stateOf, type Truth3 } from './reading.ts'
import { and, countOf, int, no, or, real, type Smt, same } from './smt.ts'
import { codeNumber } from './states.ts'

const negated = (truth: Truth3): Truth3 => ({ yes: truth.no, no: truth.yes })
const allOf = (parts: readonly Truth3[]): Truth3 => ({
  yes: and(parts.map((part) => part.yes)),
  no: or(parts.map((part) => part.no)),
})
const anyOf = (parts: readonly Truth3[]): Truth3 => ({
  yes: or(parts.map((part) => part.yes)),
  no: and(parts.map((part) => part.no)),
})

/** A condition that is decided where the state is known. */
const whereKnown = (known: Smt, claim: Smt): Truth3 => ({
  yes: and([known, claim]),
  no: and([known, no(claim)]),
})

export function truthOf(reading: Reading, e: Expression): Truth3 {
  switch (e.op) {
    case 'fact':
      return truthOfFact(reading, e.fact)
    case 'is': {
      const fact = factOf(reading, e.fact)
      if (fact.kind !== 'choice') throw new Error(`"${e.fact}" has no codes`)
      const state = stateOf(reading, e.fact)
      const code = partOf(state, 'code')
      return whereKnown(
        state.known,
        or(
          e.values
            .filter((v) => Object.hasOwn(fact.choices, v))
            .map((v) => same(code, int(codeNumber(fact, v)))),
        ),
      )
    }
    case 'includes': {
      const state = stateOf(reading, e.fact)
      return whereKnown(state.known, or(e.values.map((v) => state.parts[`has ${v}`] ?? 'false')))
    }
    case 'flagged':
      return anyOf(e.items.map((item) => itemTruth(reading, e.fact, item)))
    case 'compare':
      return compared(numberOf(reading, e.fact, keptCondition), e.relation, real(e.value))
    case 'elapsed':
      return compared(elapsedDays(reading, e.from, e.to), e.relation, int(e.days))
    case 'all':
      return allOf(e.of.map((part) => truthOf(reading, part)))
    case 'any':
      return anyOf(e.of.map((part) => truthOf(reading, part)))
    case 'not':
      return negated(truthOf(reading, e.of))
    case 'count': {
      const parts = e.of.map((part) => truthOf(reading, part))
      return {
        yes: `(>= ${countOf(parts.map((part) => part.yes))} ${int(e.least)})`,
        no: `(< ${countOf(parts.map((part) => no(part.no)))} ${int(e.least)})`,
      }
    }
    case 'known': {
      const known = knownOf(reading, e.fact)
      return { yes: known, no: no(known) }
    }
    case 'because':
      return truthOf(reading, e.of)
    default:
      return impossible(e)
  }
}

function truthOfFact(reading: Reading, id: FactId): Truth3 {
  const found = reading.truths.get(id)
  if (found !== undefined) return found
  const fact = factOf(reading, id)
  if (fact.kind !== 'derived') {
    const state = stateOf(reading, id)
    return whereKnown(state.known, partOf(state, 'value'))
  }
  const truth = namedTruth(reading, id, truthOf(reading, fact.when))
  reading.truths.set(id, truth)
  return truth
}

function itemTruth(reading: Reading, id: FactId, item: string): Truth3 {
  const state = stateOf(reading, id, item)
  const truth = whereKnown(state.known, partOf(state, 'value'))
  return reading.clear && id === reading.guideline.roles.redFlags
    ? { yes: truth.yes, no: no(truth.yes) }
    : truth
}

function knownOf(reading: Reading, id: FactId): Smt {
  const fact = factOf(reading, id)
  switch (fact.kind) {
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'quantity':
    case 'date':
      return stateOf(reading, id).known
    case 'checklist':
      return and(Object.keys(fact.items).map((item) => stateOf(reading, id, item).known))
    case 'derived': {
      const truth = truthOfFact(reading, id)
      return or([truth.yes, truth.no])
    }
    case 'formula':
    case 'score':
      return numberOf(reading, id, keptCondition).known
    default:
      return impossible(fact)
  }
}

/** Days between two dates, or from a date to the day of assessment. */
function elapsedDays(reading: Reading, from: FactId, to: FactId | null): Number3 {
  const start = stateOf(reading, from)
  const end = to === null ? undefined : stateOf(reading, to)
  const endFrom = end === undefined ? reading.asOf : partOf(end, 'from')
  const endTo = end === undefined ? reading.asOf : partOf(end, 'to')
  return {
    known: end === undefined ? start.known : and([start.known, end.known]),
    low: `(- ${endFrom} ${partOf(start, 'to')})`,
    high: `(- ${endTo} ${partOf(start, 'from')})`,
  }
}

function compared({ known, low, high }: Number3, relation: Relation, value: Smt): Truth3 {
  const decided = (yes: Smt, otherwise: Smt): Truth3 => ({
    yes: and([known, yes]),
    no: and([known, otherwise]),
  })
  switch (relation) {
    case '>=':
      return decided(`(>= ${low} ${value})`, `(< ${high} ${value})`)
    case '>':
      return decided(`(> ${low} ${value})`, `(<= ${high} ${value})`)
    case '<=':
      return decided(`(<= ${high} ${value})`, `(> ${low} ${value})`)
    case '<':
      return decided(`(< ${high} ${value})`, `(>= ${low} ${value})`)
    default:
      return impossible(relation)
  }
}

/** A condition under a name, for those who use it more than once. */
export function keptCondition(reading: Reading, e: Expression): Truth3 {
  return keptTruth(reading, truthOf(reading, e))
}
