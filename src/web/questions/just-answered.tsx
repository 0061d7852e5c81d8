/** What was just answered by a press, and the way back. */

import { words } from '../words/index.ts'
import { lastAnswers, takeBackAnswer } from './asking.ts'

/** @param of only answers to this fact */
export function JustAnswered({ of }: { readonly of?: string }) {
  const shown = lastAnswers.value.filter(({ fact }) => of === undefined || fact === of)
  if (shown.length === 0) return null
  return (
    <ul class="just-answered" aria-label={words.question.lastAnswers}>
      {shown.map((one) => (
        <li key={one.told}>
          {one.told}{' '}
          <button
            type="button"
            class="link"
            aria-label={words.question.undoAnswer(one.told)}
            onClick={() => takeBackAnswer(one)}
          >
            {words.question.undo}
          </button>
        </li>
      ))}
    </ul>
  )
}
