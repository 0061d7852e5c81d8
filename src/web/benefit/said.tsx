/** What stands beside every picture of a finding: in whom, how sure, and by whom. */

import { type AssessedEffect, differenceWords, studiedWords, upperFirst } from '../../language/index.ts'
import { Sign, type Tone } from '../parts/sign.tsx'
import { words } from '../words/index.ts'
import { citationWords, evidenceOf, sentence } from '../words/of-guideline.ts'

interface Said {
  readonly effect: AssessedEffect
}

const kindOf = ({ evidence }: AssessedEffect) => evidenceOf(evidence.evidence)?.kind

export const isPooled = (effect: AssessedEffect): boolean => kindOf(effect) === 'systematic-review'

/** In whom it was studied, above the picture and in its size; marked where that is not this patient. */
export function Studied({ effect }: Said) {
  const { fits } = effect
  const tone = fits === 'no' ? 'caution' : fits === 'not-known' ? 'ask' : null
  return (
    <p class={`studied ${fits}`}>
      {tone !== null && <Sign tone={tone} />} {sentence(studiedWords(effect, fits))}
    </p>
  )
}

const better = (effect: AssessedEffect): boolean =>
  effect.measure === 'points' ? effect.by > 0 : effect.wanted === effect.with > effect.without

const toneOf = (effect: AssessedEffect): Tone =>
  effect.difference !== 'clear' ? 'quiet' : better(effect) ? 'fits' : 'caution'

/** The difference in numbers, whether it is significant, and the relative measure as the source gives it. */
export function Sure({ effect }: Said) {
  const tone = toneOf(effect)
  const apart = effect.measure === 'of-100' ? words.benefit.apart(effect.with - effect.without) : null
  return (
    <div class="sure">
      <p class={tone}>
        <Sign tone={tone} />{' '}
        {upperFirst([apart, differenceWords(effect)].filter((part) => part !== null).join('; '))}
      </p>
      {effect.relative !== null && <p>{sentence(upperFirst(effect.relative))}</p>}
      {kindOf(effect) !== 'rct' && !isPooled(effect) && <p>{words.benefit.observed}</p>}
    </div>
  )
}

export function Cited({ effect: { evidence } }: Said) {
  return <p class="quiet cited">{citationWords({ ...evidence, id: evidence.evidence })}</p>
}
