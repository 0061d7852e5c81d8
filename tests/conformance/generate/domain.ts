/** The small value domains every generator shares: few values, so that edges, ties and collisions are common. */

import {
  addDays,
  type ChecklistFact,
  type ChoiceFact,
  type DateFact,
  type DerivedFact,
  type Fact,
  type FormulaFact,
  type QuantityFact,
  type RecordKind,
  type ScoreFact,
  type SetFact,
  type YesNoFact,
} from '../../../src/language/index.ts'

/** Days of assessment: ordinary, after a leap day, on one, and at the turn of a year. */
export const daysOfAssessment = ['2026-03-15', '2024-02-29', '2025-03-01', '2026-01-01'] as const

/** Quantities, thresholds and numbers in terms: at most two decimals, exact collisions likely. */
export const numbers = [0, 1, 2, 2.5, 3, 5, -1.25, 7.75, 10] as const
export const quantityRange = [-20, 20] as const

/** Limits of elapsed time, of windows and of freshness, in days. */
export const limits = [0, 1, 7, 28, 84] as const
export const freshness = [0, 7, 28] as const

/** How many days before the assessment something happened: on, just before and just after each limit. */
export const daysBefore = [0, 1, 2, 6, 7, 8, 27, 28, 29, 83, 84, 85, 200] as const
/** Negative: after the day of assessment, thus not yet in view. */
export const daysBeforeOrAfter = [...daysBefore, -1, -8] as const

/** Years before the assessment of a birth, and days off the birthday. */
export const ages = [50, 49, 65, 64, 0] as const
export const offBirthday = [0, 1, -1, 180] as const

export const codes = ['a', 'b', 'c'] as const
export const silenceKinds: readonly RecordKind[] = ['problem-list', 'medications', 'procedures']

export const before = (asOf: string, days: number): string => addDays(asOf, -days)

/** The facts of a guideline by kind. */
export interface FactsByKind {
  readonly yesNo: readonly YesNoFact[]
  readonly choice: readonly ChoiceFact[]
  readonly set: readonly SetFact[]
  readonly quantity: readonly QuantityFact[]
  readonly date: readonly DateFact[]
  readonly checklist: readonly ChecklistFact[]
  readonly derived: readonly DerivedFact[]
  readonly formula: readonly FormulaFact[]
  readonly score: readonly ScoreFact[]
}

export function byKind(facts: readonly Fact[]): FactsByKind {
  return {
    yesNo: facts.filter((f) => f.kind === 'yes-no'),
    choice: facts.filter((f) => f.kind === 'choice'),
    set: facts.filter((f) => f.kind === 'set'),
    quantity: facts.filter((f) => f.kind === 'quantity'),
    date: facts.filter((f) => f.kind === 'date'),
    checklist: facts.filter((f) => f.kind === 'checklist'),
    derived: facts.filter((f) => f.kind === 'derived'),
    formula: facts.filter((f) => f.kind === 'formula'),
    score: facts.filter((f) => f.kind === 'score'),
  }
}
