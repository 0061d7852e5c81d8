/** Does the evaluator, too, find the property in a patient of the solver? */

import { type Assessed, assessUnchecked, evaluateExpression } from '../evaluate/index.ts'
import { type Guideline, impossible } from '../language/index.ts'
import type { Property } from './property.ts'
import type { Witness } from './witness.ts'

export function holdsFor(
  guideline: Guideline,
  { answers, setting, asOf }: Witness,
  property: Property,
): boolean {
  return holdsIn(assessUnchecked(guideline, answers, setting, asOf), property)
}

function holdsIn(assessed: Assessed, property: Property): boolean {
  const { guideline, answers, setting, asOf } = assessed
  switch (property.claim) {
    case 'condition':
      return evaluateExpression(guideline, answers, setting, asOf, property.of).truth === property.is
    case 'recommendation':
      return property.is.some((status) => recommendation(assessed, property.id)?.status === status)
    case 'provisional':
      return recommendation(assessed, property.id)?.provisional === true
    case 'displaced':
      return (recommendation(assessed, property.id)?.displacedBy ?? null) !== null
    case 'option': {
      const option = assessed.options.find((o) => o.id === property.id)
      return property.is.some((status) => option?.status === status)
    }
    case 'position': {
      const position = assessed.positions.find((p) => p.id === property.id)
      return property.is.some((stance) => position?.stance === stance)
    }
    case 'stage':
      return assessed.stage.id === property.is
    case 'all':
      return property.of.every((part) => holdsIn(assessed, part))
    case 'any':
      return property.of.some((part) => holdsIn(assessed, part))
    case 'not':
      return !holdsIn(assessed, property.of)
    default:
      return impossible(property)
  }
}

const recommendation = (assessed: Assessed, id: string) => assessed.recommendations.find((r) => r.id === id)
