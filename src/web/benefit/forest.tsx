/** Differences of means on one scale, one line a finding: where it lies, how far it may lie, and from where it matters. */

import { type AssessedEffect, signed, upperFirst } from '../../language/index.ts'
import { words } from '../words/index.ts'

import { Cited, isPooled, Studied, Sure } from './said.tsx'

export type Measured = Extract<AssessedEffect, { readonly measure: 'points' }>

/** Room at both ends, as a part of what is drawn. */
const MARGIN = 0.08
/** Nearer to the beginning than this, the words of the zero line cannot stand centred under it. */
const NARROW = 0.3

export function Forest({ effects }: { readonly effects: readonly Measured[] }) {
  const [first] = effects
  if (first === undefined) return null
  const importants = [...new Set(effects.flatMap(({ important }) => important ?? []))]
  const ends = [0, ...importants, ...effects.flatMap(({ range }) => [...range])]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const partOf = (n: number): number => MARGIN + ((n - low) / (high - low)) * (1 - 2 * MARGIN)
  const place = (n: number): string => `${Math.round(partOf(n) * 1000) / 10}%`
  return (
    <figure class="forest">
      <figcaption>
        <strong>{upperFirst(first.outcome)}</strong>{' '}
        <span class="quiet">{words.benefit.scale(first.scale, first.given)}</span>
      </figcaption>
      <ul>
        {effects.map((effect) => {
          const { over, against, by, range, evidence } = effect
          const pooled = isPooled(effect)
          return (
            <li key={`${evidence.evidence} ${over}`} class={pooled ? 'pooled' : ''}>
              <div class="what">
                <p>
                  <strong>{upperFirst(words.benefit.against(over, against.name))}</strong>
                  {pooled && <span class="tag">{words.benefit.pooled}</span>}
                </p>
                <Studied effect={effect} />
                <Cited effect={effect} />
              </div>
              <div class="lies" aria-hidden="true">
                <span class="zero" style={{ left: place(0) }} />
                {importants.map((n) => (
                  <span key={n} class="important" style={{ left: place(n) }} />
                ))}
                <span
                  class="range"
                  style={{ left: place(range[0]), right: `calc(100% - ${place(range[1])})` }}
                />
                <span class="by" style={{ left: place(by) }} />
              </div>
              <div class="amount">
                <b>{signed(by)}</b>{' '}
                <span class="quiet">{words.benefit.range(signed(range[0]), signed(range[1]))}</span>
                <Sure effect={effect} />
              </div>
            </li>
          )
        })}
      </ul>
      <p class="scale" aria-hidden="true">
        <span class={partOf(0) < NARROW ? 'starts' : ''} style={{ left: place(0) }}>
          {words.benefit.zero}
        </span>
        {importants.map((n) => (
          <span key={n} class="matters" style={{ left: place(n) }}>
            {words.benefit.important(n)}
          </span>
        ))}
      </p>
    </figure>
  )
}
