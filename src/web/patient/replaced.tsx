/** Who was on the page before, with typed answers: one press brings that patient back. */

import { say } from '../state/change.ts'
import { before, bringBack } from '../state/patient.ts'
import { words } from '../words/index.ts'

export function Replaced() {
  if (before.value === null) return null
  const typed = Object.keys(before.value.typed.answers).length
  return (
    <p class="replaced">
      {words.who.replaced(before.value.from?.name ?? null, typed)}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          bringBack()
          say(words.who.broughtBack)
          document.getElementById('headline')?.focus()
        }}
      >
        {words.who.bringBack}
      </button>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          before.value = null
          document.getElementById('headline')?.focus()
        }}
      >
        {words.who.letGo}
      </button>
    </p>
  )
}
