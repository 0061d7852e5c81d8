/** The one sentence that matters most now, and where on the pathway the patient stands. An emergency takes over. */

import { signal } from '@preact/signals'
import { changed } from '../state/change.ts'
import { headline, stage, whyStage } from '../state/plan.ts'
import { Tree } from '../why/tree.tsx'
import { words } from '../words/index.ts'
import { titleOf } from '../words/of-guideline.ts'

/** The stage whose why stands open under the headline. */
export const stageOpen = signal<string | null>(null)

export function HeadlineBlock() {
  const { text, urgency } = headline.value
  const now = stage.value
  const emergency = urgency === 'emergency'
  return (
    <div class={`headline ${emergency ? 'emergency' : ''}`} role={emergency ? 'alert' : undefined}>
      {emergency && <p class="word">{words.headline.emergency}</p>}
      <h1 id="headline" tabIndex={-1}>
        {text}
      </h1>
      <p class={`stage ${changed.value.has('stage') ? 'changed' : ''}`}>
        {words.headline.stage}: <strong>{now.title}</strong>
        {now.provisional && (
          <span class="tag ask" title={words.headline.provisionalDetail}>
            {words.headline.provisional}
          </span>
        )}{' '}
        {now.id !== 'needs-data' && (
          <button
            type="button"
            class="link"
            aria-expanded={stageOpen.value === now.id}
            onClick={() => {
              stageOpen.value = stageOpen.value === now.id ? null : now.id
            }}
          >
            {words.headline.why}
          </button>
        )}
      </p>
    </div>
  )
}

/** Lies behind the emergency's own block, and stays at the top of the window when that is scrolled away. */
export function EmergencyStrip() {
  const { text, urgency } = headline.value
  return urgency !== 'emergency' ? null : (
    <p class="emergency-strip" aria-hidden="true">
      <strong>{words.headline.emergency}</strong> {text}
    </p>
  )
}

/** Why a stage holds or does not, opened from the headline or from the pathway. */
export function StageWhy() {
  const id = stageOpen.value
  const explanation = id === null ? null : whyStage(id)
  if (id === null || explanation === null) return null
  return (
    <section class="stage-why detail" aria-labelledby="stage-why">
      <h2 id="stage-why" tabIndex={-1}>
        {words.headline.stage}: {titleOf(id)}
      </h2>
      <Tree node={explanation} />
      <button
        type="button"
        class="link"
        onClick={() => {
          stageOpen.value = null
          document.getElementById('headline')?.focus()
        }}
      >
        {words.why.close}
      </button>
    </section>
  )
}
