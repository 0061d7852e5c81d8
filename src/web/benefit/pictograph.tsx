/** How many of 100 had an outcome: one picture for each side, under its own name, with its own fraction. */

import { useId } from 'preact/hooks'
import { type AssessedEffect, upperFirst } from '../../language/index.ts'
import { words } from '../words/index.ts'

import { Cited, Studied, Sure } from './said.tsx'

export type Counted = Extract<AssessedEffect, { readonly measure: 'of-100' }>

const ROW = 10
const STEP = 11
const FILLED = 8.4

interface HundredProps {
  readonly count: number
  readonly wanted: boolean
}

/** Filled from the first on: discs where the outcome is wanted, squares where not; the last in part, if not whole. */
function Hundred({ count, wanted }: HundredProps) {
  const id = useId()
  const whole = Math.floor(count)
  const part = count - whole
  const place = (i: number) => ({ x: (i % ROW) * STEP + STEP / 2, y: Math.floor(i / ROW) * STEP + STEP / 2 })
  const filled = (i: number, clip?: string) => {
    const { x, y } = place(i)
    return wanted ? (
      <circle key={i} class="one wanted" clip-path={clip} cx={x} cy={y} r={FILLED / 2} />
    ) : (
      <rect
        key={i}
        class="one unwanted"
        clip-path={clip}
        x={x - FILLED / 2}
        y={y - FILLED / 2}
        width={FILLED}
        height={FILLED}
      />
    )
  }
  return (
    <svg viewBox={`0 0 ${ROW * STEP} ${ROW * STEP}`} aria-hidden="true">
      {part > 0 && (
        <clipPath id={id}>
          <rect
            x={place(whole).x - STEP / 2}
            y={place(whole).y - STEP / 2}
            width={STEP * part}
            height={STEP}
          />
        </clipPath>
      )}
      {Array.from({ length: ROW * ROW }, (_, i) =>
        i < whole ? filled(i) : <circle key={i} class="none" cx={place(i).x} cy={place(i).y} r={2} />,
      )}
      {part > 0 && <g class="part">{filled(whole, `url(#${id})`)}</g>}
    </svg>
  )
}

export function Pictograph({ effect }: { readonly effect: Counted }) {
  const { outcome, over, wanted, counts, among, given, against } = effect
  const arms = [
    { name: given, count: effect.with, of: counts?.with },
    { name: against.name, count: effect.without, of: counts?.without },
  ]
  return (
    <figure class="pictograph">
      <figcaption>
        <strong>
          {upperFirst(outcome)} {over}
        </strong>{' '}
        <span class="quiet">{wanted ? words.benefit.wanted : words.benefit.unwanted}</span>
      </figcaption>
      <Studied effect={effect} />
      <div class="arms">
        {arms.map(({ name, count, of }) => (
          <p key={name}>
            <Hundred count={count} wanted={wanted} />
            <b>{words.benefit.of100(count)}</b>
            {of !== undefined && <span>{words.benefit.fraction(of[0], of[1])}</span>}
            <span>{words.benefit.with(among, name)}</span>
          </p>
        ))}
      </div>
      <Sure effect={effect} />
      <Cited effect={effect} />
    </figure>
  )
}
