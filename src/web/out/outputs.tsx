/** The plan in other shapes, each saved by a press; and which guideline spoke. */

import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { answersText, assessmentText, save } from './save.ts'

export function Outputs() {
  const { title, version, status } = guideline()
  return (
    <section class="out" aria-labelledby="out">
      <h2 id="out">{words.out.title}</h2>
      <p>
        <button type="button" onClick={() => save(`assessment-${asOf.value}.json`, assessmentText())}>
          {words.out.assessment}
        </button>{' '}
        <button type="button" onClick={() => save(`answers-${asOf.value}.json`, answersText())}>
          {words.out.answers}
        </button>
      </p>
      <p class="quiet">
        {words.out.guideline(title, version, status)}. {words.notADevice} {words.privacy}
      </p>
    </section>
  )
}
