/** Judgements on a whole plan, which no single recommendation or option carries: what a published case may forbid. */

export interface PlanJudgement {
  /** Code, as published cases use it. */
  readonly id: string
  /** What it means, one sentence. */
  readonly meaning: string
  /** Holds only if something with one of these actions is in the plan; empty: no such need. */
  readonly needs: readonly string[]
  /** Holds only if something with one of these actions has been done or is taken already; empty: no such need. */
  readonly needsDone: readonly string[]
  /** Does not hold if something with one of these actions is in the plan. */
  readonly unless: readonly string[]
  /** Does not hold if something with one of these actions has been done or is taken already. */
  readonly unlessDone: readonly string[]
}

/** What the codes of published cases mean beyond the actions of the guideline's own items. */
export interface CaseCodes {
  readonly judgements: readonly PlanJudgement[]
  /** Action -> actions that count as it. */
  readonly includes: Readonly<Record<string, readonly string[]>>
  /** Actions that published cases name, whether or not an item of the guideline carries them. */
  readonly others: readonly string[]
}
