/** What studies found, as people of 100: one picture with, one in the comparison, with what is uncertain and for whom. */

import { useId } from 'preact/hooks'
import type { Effect } from '../../language/index.ts'
import { words } from '../words/index.ts'
import { citationWords, evidenceOf, sentence, upperFirst } from '../words/of-guideline.ts'

const ROW = 10
const STEP = 11

/** Dots filled from the first on; the last one in part, where the number is not whole. */
function Hundred({ count }: { readonly count: number }) {
  const id = useId()
  const whole = Math.floor(count)
  const part = count - whole
  return (
    <svg viewBox={`0 0 ${ROW * STEP} ${ROW * STEP}`} aria-hidden="true">
      {part > 0 && (
        <clipPath id={id}>
          <rect
            x={(whole % ROW) * STEP}
            y={Math.floor(whole / ROW) * STEP}
            width={STEP * part}
            height={STEP}
          />
        </clipPath>
      )}
      {Array.from({ length: ROW * ROW }, (_, i) => {
        const [x, y] = [(i % ROW) * STEP + STEP / 2, Math.floor(i / ROW) * STEP + STEP / 2]
        return <circle key={i} class={i < whole ? 'one' : 'none'} cx={x} cy={y} r={i < whole ? 4.4 : 2} />
      })}
      {part > 0 && (
        <circle
          class="one"
          clip-path={`url(#${id})`}
          cx={(whole % ROW) * STEP + STEP / 2}
          cy={Math.floor(whole / ROW) * STEP + STEP / 2}
          r={4.4}
        />
      )}
    </svg>
  )
}

const trials = new Set(['rct', 'systematic-review'])

export function Pictograph({ effect }: { readonly effect: Effect }) {
  const { outcome, population, over, relative, evidence } = effect
  const kind = evidenceOf(evidence.evidence)?.kind
  const causal = kind !== undefined && trials.has(kind)
  return (
    <figure class="pictograph">
      <figcaption>
        <strong>{upperFirst(outcome)}</strong>, {over}
      </figcaption>
      <div class="arms">
        <p>
          <Hundred count={effect.with} />
          <b>{words.benefit.of100(effect.with)}</b> <span>{words.benefit.withIt}</span>
        </p>
        <p>
          <Hundred count={effect.without} />
          <b>{words.benefit.of100(effect.without)}</b> <span>{words.benefit.comparison}</span>
        </p>
      </div>
      <p class="sure">
        {relative === null ? words.benefit.noUncertainty : sentence(upperFirst(relative))}{' '}
        {!causal && <strong>{words.benefit.observed}</strong>}
      </p>
      <p class="quiet">
        {sentence(upperFirst(population))} {citationWords({ ...evidence, id: evidence.evidence })}
      </p>
    </figure>
  )
}

/** What studies found of one item, in its details. */
export function Pictographs({ effects }: { readonly effects: readonly Effect[] }) {
  if (effects.length === 0) return null
  return (
    <>
      <h3>{words.why.studies}</h3>
      <div class="pictographs">
        {effects.map((effect) => (
          <Pictograph key={`${effect.outcome} ${effect.population}`} effect={effect} />
        ))}
      </div>
    </>
  )
}
