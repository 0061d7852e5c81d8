/** The safety rules of a guideline, clause by clause: which example notices when a clause is taken out. */

import type { Guideline } from '../../language/index.ts'
import { type Mutant, mutantsOf, neverApplies } from './mutants.ts'
import { promisesOf, type Survey, surveyOf } from './survey.ts'

/** A rule that may never be broken, and the ids of the recommendations and options that keep it. */
export interface SafetyRule {
  readonly id: string
  readonly rule: string
  readonly items: readonly string[]
}

/**
 * A clause that no example can notice alone, because another of the same item stops the same patients before it.
 * It counts as held only while that other clause is noticed.
 */
export interface SecondLock {
  readonly item: string
  readonly clause: string
  /** The clause that stops the same patients. */
  readonly behind: string
  readonly because: string
}

export interface SafetyRow extends Survey {
  /** Ids of the rules whose items hold the clause. */
  readonly rules: readonly string[]
  readonly lock: SecondLock | null
  readonly held: boolean
}

interface Safety {
  readonly rows: readonly SafetyRow[]
  /** What makes the run worthless: examples that fail already, rules without a clause, locks that are none. */
  readonly troubles: readonly string[]
}

export function safetyOf(
  guideline: Guideline,
  rules: readonly SafetyRule[],
  locks: readonly SecondLock[],
): Safety {
  const { held, broken } = promisesOf(guideline)
  const mutants = withRules(guideline, rules)
  const surveys = surveyOf(guideline, held, mutants)
  const rows = surveys.map(({ mutant, killer }): SafetyRow => {
    const lock = locks.find((one) => one.item === mutant.item && one.clause === mutant.clause) ?? null
    const behind = surveys.find((one) => one.mutant.item === lock?.item && one.mutant.clause === lock.behind)
    return {
      mutant,
      killer,
      lock,
      held: killer !== null || (behind !== undefined && behind.killer !== null),
      rules: rules
        .filter((rule) => mutant.item !== null && rule.items.includes(mutant.item))
        .map((r) => r.id),
    }
  })
  return { rows, troubles: [...broken.map(brokenWords), ...idle(rules, rows), ...needless(locks, rows)] }
}

/** Every clause worth deleting; what a rule names can also be deleted whole. */
function withRules(guideline: Guideline, rules: readonly SafetyRule[]): readonly Mutant[] {
  const mutants = mutantsOf(guideline)
  const whole = new Set(mutants.filter((one) => one.kind === 'never').map((one) => one.item))
  const named = new Set(rules.flatMap((rule) => rule.items))
  return [
    ...mutants,
    ...[...named].filter((id) => !whole.has(id)).flatMap((id) => neverApplies(guideline, id)),
  ]
}

const brokenWords = ({ item, example }: ReturnType<typeof promisesOf>['broken'][number]): string =>
  `${item.kind} ${item.id}, example "${example.name}" fails already, so that it can notice nothing`

function idle(rules: readonly SafetyRule[], rows: readonly SafetyRow[]): readonly string[] {
  return rules.flatMap((rule) => {
    if (rule.items.length === 0) return [`rule ${rule.id} names nothing that keeps it`]
    return rule.items
      .filter((id) => !rows.some(({ mutant }) => mutant.item === id))
      .map((id) => `rule ${rule.id} names ${id}, which has no clause that could be deleted`)
  })
}

function needless(locks: readonly SecondLock[], rows: readonly SafetyRow[]): readonly string[] {
  return locks.flatMap((lock) => {
    const words = `second lock of ${lock.item}, "${lock.clause}"`
    const row = rows.find((one) => one.lock === lock)
    if (row === undefined) return [`${words}: there is no such clause`]
    return row.killer === null ? [] : [`${words}: an example notices it by itself; take it off the list`]
  })
}
