/** Which slips of an author's hand an example notices; those none can notice stand in a list with the reason. */

import type { Guideline } from '../../language/index.ts'
import { reachOf } from './reach.ts'
import { slipsOf } from './slips.ts'
import { promisesOf, type Survey, surveyOf } from './survey.ts'

/** A slip after which every patient has the same plan, or one that is noticed elsewhere. */
export interface Unnoticed {
  /** Id of the recommendation, option, position, stage or fact. */
  readonly of: string
  /** The slip in the words of the survey; null: every slip there, of a fact that decides no advice. */
  readonly slip: string | null
  readonly because: string
}

export interface SlipRow extends Survey {
  readonly excuse: Unnoticed | null
}

/** `troubles`: entries of the list that excuse nothing. */
export function slipSurvey(
  guideline: Guideline,
  list: readonly Unnoticed[],
): { readonly rows: readonly SlipRow[]; readonly troubles: readonly string[] } {
  const surveys = surveyOf(guideline, promisesOf(guideline).held, slipsOf(guideline))
  const reach = reachOf(guideline)
  const rows = surveys.map(({ mutant, killer }): SlipRow => {
    const fits = (one: Unnoticed): boolean =>
      one.of === mutant.at.id &&
      (one.slip === null ? reach(mutant.at).length === 0 : one.slip === mutant.clause)
    return { mutant, killer, excuse: killer === null ? (list.find(fits) ?? null) : null }
  })
  const troubles = list
    .filter((one) => !rows.some(({ excuse }) => excuse === one))
    .map(({ of, slip }) => {
      const known = rows.some(
        ({ mutant }) => mutant.at.id === of && (slip ?? mutant.clause) === mutant.clause,
      )
      const why = known ? 'an example notices it; take it off the list' : 'there is no such slip'
      return `unnoticed slip of ${of}, "${slip ?? 'any'}": ${why}`
    })
  return { rows, troubles }
}
