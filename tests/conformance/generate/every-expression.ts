/** Every condition that stands anywhere in a guideline, for tests that look for thresholds or count operators. */

import { clausesOf, type Expression, type Guideline, type Term } from '../../../src/language/index.ts'

export function* everyExpression(guideline: Guideline): Generator<Expression> {
  for (const fact of guideline.facts) {
    if (fact.kind === 'derived') yield fact.when
    if (fact.kind === 'formula') yield* conditionsOf(fact.term)
    if (fact.kind === 'score') for (const part of fact.parts) for (const row of part.points) yield row.when
  }
  for (const r of guideline.recommendations) {
    yield r.appliesWhen
    if (r.doneWhen !== null) yield r.doneWhen
  }
  for (const option of guideline.options) {
    for (const clause of clausesOf(option)) yield clause.when
    if (option.takingWhen !== null) yield option.takingWhen
  }
  for (const position of guideline.positions) for (const row of position.rows) yield row.when
  for (const stage of guideline.stages) yield stage.when
}

function* conditionsOf(term: Term): Generator<Expression> {
  switch (term.term) {
    case 'number':
    case 'quantity':
    case 'age':
    case 'size':
      return
    case 'plus':
    case 'minus':
    case 'times':
    case 'over':
      yield* conditionsOf(term.left)
      yield* conditionsOf(term.right)
      return
    case 'if':
      yield term.when
      yield* conditionsOf(term.yes)
      yield* conditionsOf(term.no)
      return
  }
}
