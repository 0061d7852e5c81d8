/** How sure an advice is and who stands behind it: grade, bodies counted by stance, and what holds in this setting. */

import { memo } from 'preact/compat'
import { type Recommendation, type Stance, upperFirst } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { positions } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { words } from '../words/index.ts'

const columnOf = (stance: Stance): 'supports' | 'opposes' | 'either' | 'silent' =>
  stance === 'supports' || stance === 'opposes' || stance === 'either' ? stance : 'silent'

const bodiesSoon = soon(() => positions.value)

/** How many bodies say what of a question, and what holds in this setting. */
function partsOf(question: string): readonly string[] {
  const own = bodiesSoon.value.filter((one) => one.question === question)
  const count = (column: ReturnType<typeof columnOf>): number =>
    own.filter((one) => columnOf(one.stance) === column).length
  const counted = (['supports', 'opposes', 'either', 'silent'] as const)
    .filter((column) => count(column) > 0)
    .map((column) => words.plan.bodies[column](count(column)))
  // A body that speaks for certain settings only and says something here speaks for this one.
  const bound = new Set(
    guideline()
      .positions.filter((one) => Object.keys(one.speaksFor).length > 0)
      .map((one) => one.id),
  )
  const here = own
    .filter((one) => bound.has(one.id) && one.stance !== 'not-covered')
    .map((one) => words.plan.forThisSetting(`${one.body} ${one.year}`, words.status.stance[one.stance]))
  return [...(counted.length === 0 ? [] : [words.plan.bodiesSay(counted.join(', '))]), ...here]
}

export const StandingCounts = ({ question }: { readonly question: string }) => (
  <span class="how-sure">{`${partsOf(question).join('; ')}.`}</span>
)

export const StandingLine = memo(function StandingLine({ rec }: { readonly rec: Recommendation }) {
  const parts = [upperFirst(words.why.strength(rec.strength, rec.certainty)), ...partsOf(rec.question)]
  return <p class="how-sure">{`${parts.join('; ')}.`}</p>
})
