/** What was just answered by a press, and the way back. */

import { words } from '../words/index.ts'
import { ask, lastAnswer, takeBackLast } from './asking.ts'

/** @param of only an answer to this fact */
export function JustAnswered({ of }: { readonly of?: string }) {
  const one = lastAnswer.value
  if (one === null || (of !== undefined && one.fact !== of)) return null
  return (
    <p class="just-answered">
      {one.told}{' '}
      <button
        type="button"
        class="link"
        aria-label={words.question.undoAnswer(one.told)}
        onClick={() => {
          takeBackLast()
          ask(one.fact)
        }}
      >
        {words.question.undo}
      </button>
    </p>
  )
}
