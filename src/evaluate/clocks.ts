/** What in a guideline moves with time alone: limits counted from dates, ages, windows. */

import {
  type DayAfter,
  type Expression,
  eachExpression,
  type FactId,
  type Guideline,
  type Term,
} from '../language/index.ts'

export interface Clocks {
  /** Date facts and the days after them on which something turns. */
  readonly limits: readonly DayAfter[]
  /** Date facts an age is counted from. */
  readonly births: readonly FactId[]
}

export function clocksOf(guideline: Guideline): Clocks {
  const limits = new Map<string, DayAfter>()
  const add = (limit: DayAfter): void => void limits.set(`${limit.fact} ${limit.days}`, limit)
  for (const expression of conditionsOf(guideline)) {
    eachExpression(expression, (e) => {
      if (e.op === 'elapsed' && e.to === null) add({ fact: e.from, days: e.days })
    })
  }
  for (const { window } of guideline.options) {
    if (window.notBefore !== null) add(window.notBefore)
    if (window.notAfter !== null) add(window.notAfter)
  }
  const terms = guideline.facts.flatMap((fact) => (fact.kind === 'formula' ? partsOfTerm(fact.term) : []))
  const births = terms.flatMap((term) => (term.term === 'age' ? [term.fact] : []))
  return { limits: [...limits.values()], births: [...new Set(births)] }
}

/** The conditions by which a recommendation, option or position is judged. */
export function conditionsOfItem(guideline: Guideline, id: string): readonly Expression[] {
  const rec = guideline.recommendations.find((one) => one.id === id)
  if (rec !== undefined) return rec.doneWhen === null ? [rec.appliesWhen] : [rec.appliesWhen, rec.doneWhen]
  const option = guideline.options.find((one) => one.id === id)
  if (option !== undefined) {
    const clauses = [...option.avoidWhen, ...option.preferWhen, ...option.adjustWhen].map(
      (clause) => clause.when,
    )
    return option.takingWhen === null ? clauses : [...clauses, option.takingWhen]
  }
  const position = guideline.positions.find((one) => one.id === id)
  if (position !== undefined) return position.rows.map((row) => row.when)
  return guideline.stages.map((stage) => stage.when)
}

/** Every condition of a guideline, those inside derived facts included. */
function conditionsOf(guideline: Guideline): readonly Expression[] {
  const derived = guideline.facts.flatMap((fact): readonly Expression[] => {
    if (fact.kind === 'derived') return [fact.when]
    if (fact.kind === 'score') return fact.parts.flatMap((part) => part.points.map((row) => row.when))
    if (fact.kind !== 'formula') return []
    return partsOfTerm(fact.term).flatMap((term) => (term.term === 'if' ? [term.when] : []))
  })
  const items = [...guideline.recommendations, ...guideline.options, ...guideline.positions]
  return [
    ...derived,
    ...guideline.stages.map((stage) => stage.when),
    ...items.flatMap((item) => conditionsOfItem(guideline, item.id)),
  ]
}

function partsOfTerm(term: Term): readonly Term[] {
  if ('left' in term) return [term, ...partsOfTerm(term.left), ...partsOfTerm(term.right)]
  return term.term === 'if' ? [term, ...partsOfTerm(term.yes), ...partsOfTerm(term.no)] : [term]
}
