/** What is said of different facts and cannot both hold: each with what counts all the same. It never waits behind a door. */

import { truthOfFact } from '../../evaluate/index.ts'
import type { FactId } from '../../language/index.ts'
import { Sign } from '../parts/sign.tsx'
import { guideline } from '../state/data.ts'
import { assessed, steady } from '../state/plan.ts'
import { sentence } from '../words/of-guideline.ts'

const found = steady(() => {
  const { plain } = assessed.value.readings
  return (guideline().incompatible ?? []).filter(({ when }) => truthOfFact(plain, when) === true)
})

/** Does a finding speak against the answers of this fact? */
export const speaksAgainst = (fact: FactId): boolean => found.value.some(({ facts }) => facts.includes(fact))

export function CannotBoth() {
  return (
    <>
      {found.value.map(({ id, title, counts }) => (
        <p key={id} class="contradicted">
          <Sign tone="caution" /> {sentence(title)} {sentence(counts)}
        </p>
      ))}
    </>
  )
}
