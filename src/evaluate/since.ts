/** Since when a condition holds, as far as the record tells, and whether a red flag makes it hold. */

import { addDays, type Days, type Expression, type FactId, isDerived, partsOf } from '../language/index.ts'
import { askedState, factOf, itemTruth, type Reading, truthOf } from './reading.ts'
import { stateOf } from './state.ts'

/** Before every record: of what holds by silence, and of what is not the case, no day is known. */
const ALWAYS = ''

/** The day by which a condition that holds was known to; null where no record tells, or where it does not hold. */
export function sinceOf(reading: Reading, expression: Expression): string | null {
  if (truthOf(reading, expression) !== true) return null
  const day = dayOf(reading, expression)
  return day === ALWAYS || day > reading.day.asOf ? null : day
}

function dayOf(reading: Reading, expression: Expression): string {
  switch (expression.op) {
    case 'all':
      return latest(daysOf(reading, expression.of))
    case 'any':
      return daysOf(reading, expression.of)[0] ?? ALWAYS
    case 'count':
      return daysOf(reading, expression.of)[expression.least - 1] ?? ALWAYS
    case 'because':
      return dayOf(reading, expression.of)
    case 'not':
      return ALWAYS
    case 'flagged': {
      const { fact, items } = expression
      return recordedOn(
        reading,
        fact,
        items.filter((item) => itemTruth(reading, fact, item) === true),
      )
    }
    case 'elapsed': {
      const from = askedState(reading, expression.from).value as Days | null
      if (from === null || expression.to !== null) return recordedOn(reading, expression.from)
      const atLeast = expression.relation === '>=' || expression.relation === '>'
      return atLeast ? addDays(from.to, expression.days) : from.to
    }
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      return fact.kind === 'derived' ? dayOf(reading, fact.when) : recordedOn(reading, fact.id)
    }
    case 'is':
    case 'includes':
    case 'compare':
    case 'known':
      return recordedOn(reading, expression.fact)
  }
}

/** Of the parts that hold, in ascending order. */
const daysOf = (reading: Reading, parts: readonly Expression[]): readonly string[] =>
  parts
    .filter((part) => truthOf(reading, part) === true)
    .map((part) => dayOf(reading, part))
    .sort()

const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? ALWAYS

/** The last day on which what counts of a fact was recorded: of these items of a checklist, or of what it is made of. */
function recordedOn(reading: Reading, id: FactId, items: readonly (string | null)[] = [null]): string {
  const fact = factOf(reading, id)
  if (isDerived(fact)) return latest([...partsOf(fact)].map((part) => recordedOn(reading, part)))
  const entries = items.flatMap((item) => stateOf(reading.day, fact, item).entries)
  return latest(entries.map(({ on }) => on.to))
}

/** Does a condition hold by a red flag that is there? */
export function byRedFlag(reading: Reading, expression: Expression): boolean {
  if (truthOf(reading, expression) !== true) return false
  switch (expression.op) {
    case 'all':
    case 'any':
    case 'count':
      return expression.of.some((part) => byRedFlag(reading, part))
    case 'because':
      return byRedFlag(reading, expression.of)
    case 'flagged':
      return expression.fact === reading.day.prepared.guideline.roles.redFlags
    case 'fact': {
      const fact = factOf(reading, expression.fact)
      return fact.kind === 'derived' && byRedFlag(reading, fact.when)
    }
    case 'not':
    case 'is':
    case 'includes':
    case 'compare':
    case 'elapsed':
    case 'known':
      return false
  }
}
