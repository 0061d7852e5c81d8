/** What is said of different facts and cannot both hold: each with what counts all the same. It never waits behind a door. */

import { incompatibleIn } from '../../evaluate/index.ts'
import { Sign } from '../parts/sign.tsx'
import { assessed, steady } from '../state/plan.ts'
import { sentence } from '../words/of-guideline.ts'

const found = steady(() => incompatibleIn(assessed.value))

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
