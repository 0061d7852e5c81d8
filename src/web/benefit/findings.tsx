/** Findings of studies, benefit apart from harm: differences on a scale first, then counts of 100. */

import type { AssessedEffect } from '../../language/index.ts'
import { Sign } from '../parts/sign.tsx'
import { words } from '../words/index.ts'
import { Forest, type Measured } from './forest.tsx'
import { type Counted, Pictograph } from './pictograph.tsx'

const isBlind = ({ against }: AssessedEffect): boolean =>
  against.kind === 'placebo' || against.kind === 'sham'

const aims = ['benefit', 'harm'] as const

export function Findings({ effects }: { readonly effects: readonly AssessedEffect[] }) {
  return (
    <>
      {aims.map((aim) => {
        const here = effects.filter((effect) => effect.aim === aim)
        if (here.length === 0) return null
        const measured = here.filter((one): one is Measured => one.measure === 'points')
        const counted = here.filter((one): one is Counted => one.measure === 'of-100')
        const scales = [...new Set(measured.map((one) => one.scale))]
        return (
          <div key={aim} class={`findings ${aim}`}>
            <h4>
              <Sign tone={aim === 'benefit' ? 'fits' : 'caution'} /> {words.benefit.aims[aim]}
            </h4>
            {aim === 'benefit' && !here.some(isBlind) && <p>{words.benefit.noSham}</p>}
            {scales.map((scale) => (
              <Forest key={scale} effects={measured.filter((one) => one.scale === scale)} />
            ))}
            <div class={counted.length % 3 === 1 ? 'pictographs two' : 'pictographs'}>
              {counted.map((effect) => (
                <Pictograph
                  key={`${effect.evidence.evidence} ${effect.outcome} ${effect.over}`}
                  effect={effect}
                />
              ))}
            </div>
          </div>
        )
      })}
    </>
  )
}

/** What studies found of one item, in its details. */
export function StudiesFound({ effects }: { readonly effects: readonly AssessedEffect[] }) {
  if (effects.length === 0) return null
  return (
    <>
      <h3>{words.why.studies}</h3>
      <Findings effects={effects} />
    </>
  )
}
