/** The closed unions at the heart of the language: conditions over facts, and small arithmetic. Types only. */

/** The id of a fact: its key in `facts({...})`. */
export type FactId = string

export type Relation = '<' | '<=' | '>' | '>='

/**
 * A condition with three values (CQL and SQL three-valued logic): true, false, null = not known.
 * Twelve operators; each has an evaluator, an explanation, CQL, SQL, solver and words, or it does not exist.
 */
export type Expression =
  /** A yes-no fact or a derived fact holds. */
  | { readonly op: 'fact'; readonly fact: FactId }
  /** A choice is one of these codes. */
  | { readonly op: 'is'; readonly fact: FactId; readonly values: readonly string[] }
  /** A set of choices has at least one of these codes. */
  | { readonly op: 'includes'; readonly fact: FactId; readonly values: readonly string[] }
  /** At least one of these items of a checklist holds; items are asked, and may be unknown, one by one. */
  | { readonly op: 'flagged'; readonly fact: FactId; readonly items: readonly string[] }
  /** A quantity, formula or score against a number in `unit`. Unknown when the fact's range straddles it. */
  | {
      readonly op: 'compare'
      readonly fact: FactId
      readonly relation: Relation
      readonly value: number
      readonly unit: string
    }
  /** Days from a date fact to the day of the assessment, or to another date fact. */
  | {
      readonly op: 'elapsed'
      readonly from: FactId
      readonly to: FactId | null
      readonly relation: Relation
      readonly days: number
    }
  | { readonly op: 'all'; readonly of: readonly Expression[] }
  | { readonly op: 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  /** At least `least` of the conditions hold. */
  | { readonly op: 'count'; readonly least: number; readonly of: readonly Expression[] }
  /** The fact has a value today. Two-valued: for stages, questions and display, never for advice. */
  | { readonly op: 'known'; readonly fact: FactId }
  /** A clause with its own citation; its value is that of the clause. */
  | {
      readonly op: 'because'
      readonly of: Expression
      readonly evidence: string
      readonly locator: string | null
      readonly verified: boolean
    }

/**
 * A number built from facts. Evaluated as an interval (least and greatest value the unknowns allow);
 * an unknown operand makes the whole unknown, an unknown `if` gives the hull of both branches.
 */
export type Term =
  | { readonly term: 'number'; readonly value: number }
  | { readonly term: 'quantity'; readonly fact: FactId }
  /** Whole calendar years from a date fact to the day of the assessment. */
  | { readonly term: 'age'; readonly fact: FactId }
  /** How many members a set of choices has. */
  | { readonly term: 'size'; readonly fact: FactId }
  | { readonly term: 'plus' | 'minus' | 'times' | 'over'; readonly left: Term; readonly right: Term }
  | { readonly term: 'if'; readonly when: Expression; readonly yes: Term; readonly no: Term }
