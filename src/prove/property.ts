/** What may be asked of a patient in the solver: claims about conditions, statuses, stances and stages. */

import {
  type Expression,
  type Guideline,
  impossible,
  type OptionStatus,
  type RecommendationStatus,
  type Stance,
  type Truth,
} from '../language/index.ts'
import { type Outcomes, optionStatuses, recommendationStatuses, stances } from './outcomes.ts'
import { and, int, no, or, type Smt, same } from './smt.ts'
import type { Truth3 } from './terms.ts'

export type Property =
  | { readonly claim: 'condition'; readonly of: Expression; readonly is: Truth }
  | { readonly claim: 'recommendation'; readonly id: string; readonly is: readonly RecommendationStatus[] }
  | { readonly claim: 'provisional'; readonly id: string }
  | { readonly claim: 'displaced'; readonly id: string }
  | { readonly claim: 'option'; readonly id: string; readonly is: readonly OptionStatus[] }
  | { readonly claim: 'position'; readonly id: string; readonly is: readonly Stance[] }
  /** A stage of the guideline, or `needs-data`. */
  | { readonly claim: 'stage'; readonly is: string }
  | { readonly claim: 'all' | 'any'; readonly of: readonly Property[] }
  | { readonly claim: 'not'; readonly of: Property }

export const condition = (of: Expression, is: Truth): Property => ({ claim: 'condition', of, is })
export const recommendationIs = (id: string, ...is: readonly RecommendationStatus[]): Property => ({
  claim: 'recommendation',
  id,
  is,
})
export const optionIs = (id: string, ...is: readonly OptionStatus[]): Property => ({
  claim: 'option',
  id,
  is,
})
export const positionIs = (id: string, ...is: readonly Stance[]): Property => ({ claim: 'position', id, is })
export const stageIs = (is: string): Property => ({ claim: 'stage', is })
export const allOf = (...of: readonly Property[]): Property => ({ claim: 'all', of })
export const anyOf = (...of: readonly Property[]): Property => ({ claim: 'any', of })
export const not = (of: Property): Property => ({ claim: 'not', of })

/** One patient as a script has it. */
export interface ReadPatient {
  readonly guideline: Guideline
  /** Of a condition that some property names. */
  readonly truthOf: (condition: Expression) => Truth3
  readonly outcomes: Outcomes
}

/** The conditions that a property names. */
export function conditionsIn(property: Property): readonly Expression[] {
  switch (property.claim) {
    case 'condition':
      return [property.of]
    case 'all':
    case 'any':
      return property.of.flatMap(conditionsIn)
    case 'not':
      return conditionsIn(property.of)
    default:
      return []
  }
}

/** The property as a formula over the patient. */
export function formulaOf(patient: ReadPatient, property: Property): Smt {
  const { outcomes, guideline } = patient
  switch (property.claim) {
    case 'condition': {
      const truth = patient.truthOf(property.of)
      if (property.is === null) return and([no(truth.yes), no(truth.no)])
      return property.is ? truth.yes : truth.no
    }
    case 'recommendation':
      return among(outcomes.status(property.id), recommendationStatuses, property.is)
    case 'provisional':
      return outcomes.recommendation(property.id).provisional
    case 'displaced':
      return `(>= ${outcomes.recommendation(property.id).displacedBy} 0)`
    case 'option':
      return among(outcomes.option(property.id).status, optionStatuses, property.is)
    case 'position':
      return among(outcomes.position(property.id), stances, property.is)
    case 'stage': {
      const place = guideline.stages.findIndex((stage) => stage.id === property.is)
      if (place < 0 && property.is !== 'needs-data') throw new Error(`There is no stage "${property.is}"`)
      return same(outcomes.stage().id, int(place))
    }
    case 'all':
      return and(property.of.map((part) => formulaOf(patient, part)))
    case 'any':
      return or(property.of.map((part) => formulaOf(patient, part)))
    case 'not':
      return no(formulaOf(patient, property.of))
    default:
      return impossible(property)
  }
}

const among = <T>(status: Smt, list: readonly T[], wanted: readonly T[]): Smt =>
  or(wanted.map((one) => same(status, int(list.indexOf(one)))))
