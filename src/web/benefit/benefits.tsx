/** Benefit in absolute numbers of all that the plan offers now: one picture for each finding. */

import type { Effect } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { nowRows, options } from '../state/plan.ts'
import { rested } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { Pictograph } from './pictograph.tsx'

interface Finding {
  readonly title: string
  readonly effect: Effect
}

/** Of the options offered now, then of the advice itself; each finding of a source once. */
const findingsNow = rested<readonly Finding[]>(() => {
  const offered = new Set(nowRows.value.flatMap((row) => row.rec.options))
  const all = [
    ...options.value
      .filter((option) => offered.has(option.id) && option.status !== 'contraindicated')
      .flatMap(({ title, effects }) => effects.map((effect) => ({ title, effect }))),
    ...nowRows.value.flatMap(({ rec }) => rec.effects.map((effect) => ({ title: rec.title, effect }))),
  ]
  const seen = new Set<string>()
  return all.filter(({ effect }) => {
    const key = `${effect.evidence.evidence} ${effect.outcome} ${effect.with} ${effect.without}`
    return !seen.has(key) && seen.add(key)
  })
})

export function Benefits() {
  const all = findingsNow.value
  if (all.length === 0) return null
  const titles = [...new Set(all.map((one) => one.title))]
  return (
    <section class="benefits" aria-labelledby="benefits">
      <h2 id="benefits">{words.benefit.title}</h2>
      <Opener label={words.benefit.open(all.length)}>
        {() => (
          <>
            <p class="quiet">{words.benefit.detail}</p>
            {titles.map((title) => (
              <div key={title}>
                <h3>{title}</h3>
                <div class="pictographs">
                  {all
                    .filter((one) => one.title === title)
                    .map(({ effect }) => (
                      <Pictograph key={`${effect.outcome} ${effect.population}`} effect={effect} />
                    ))}
                </div>
              </div>
            ))}
          </>
        )}
      </Opener>
    </section>
  )
}
