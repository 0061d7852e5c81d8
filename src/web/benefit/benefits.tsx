/** Benefit and harm of all that the plan offers now, each finding of a study once. */

import { computed } from '@preact/signals'
import { effectsNow } from '../../evaluate/index.ts'
import type { AssessedEffect } from '../../language/index.ts'
import { assessed, nowRows, options } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { Findings } from './findings.tsx'

interface Offered {
  readonly title: string
  readonly effects: readonly AssessedEffect[]
}

/** Of the options offered now, then of the advice itself. */
const offeredNow = rested<readonly Offered[]>(() => {
  const offered = new Set(nowRows.value.flatMap((row) => row.rec.options))
  const seen = new Set<string>()
  const once = ({ evidence, outcome, over }: AssessedEffect): boolean => {
    const key = `${evidence.evidence} ${outcome} ${over}`
    return !seen.has(key) && seen.add(key) !== undefined
  }
  return [
    ...options.value.filter((option) => offered.has(option.id) && option.status !== 'contraindicated'),
    ...nowRows.value.map(({ rec }) => ({
      title: rec.title,
      effects: effectsNow(assessed.value, rec.effects),
    })),
  ].flatMap(({ title, effects }) => {
    const own = effects.filter(once)
    return own.length === 0 ? [] : [{ title, effects: own }]
  })
})

/** How many findings there are. */
export const findingsNow = computed(() =>
  offeredNow.value.reduce((sum, { effects }) => sum + effects.length, 0),
)

export function Benefits() {
  return (
    <section class="benefits" aria-labelledby="benefits">
      <h2 id="benefits">{words.benefit.title}</h2>
      <p class="quiet">{words.benefit.detail}</p>
      {offeredNow.value.map(({ title, effects }) => (
        <div key={title}>
          <h3>{title}</h3>
          <Findings effects={effects} />
        </div>
      ))}
    </section>
  )
}
