/** What another tab did with the patient on this page: this one then keeps nothing until somebody chooses. */

import { elsewhere, keepHere } from '../state/keep.ts'
import { words } from '../words/index.ts'

export function Elsewhere() {
  const what = elsewhere.value
  if (what === null) return null
  return (
    <p class="elsewhere" role="status">
      {words.who.elsewhere[what]}
      {what !== 'cleared' && (
        <>
          {' '}
          {/* The page begins anew with what is kept. */}
          <button type="button" class="link" onClick={() => location.reload()}>
            {words.who.showKept[what]}
          </button>{' '}
          <button type="button" class="link" onClick={keepHere}>
            {words.who.keepHere}
          </button>
        </>
      )}
    </p>
  )
}
