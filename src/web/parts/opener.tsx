/** A line that opens downward, in place: the button says whether it is open and what it opens. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface OpenerProps {
  readonly label: ComponentChildren
  /** What the button is called where its label alone would not say it. */
  readonly name?: string
  readonly kind?: string
  readonly startOpen?: boolean
  readonly children: () => ComponentChildren
}

/** The body is made only while it is open: what nobody looks at costs nothing. */
export function Opener({ label, name, kind = 'plain', startOpen = false, children }: OpenerProps) {
  const open = useSignal(startOpen)
  const id = useId()
  return (
    <>
      <button
        type="button"
        class={`opener ${kind}`}
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        aria-label={name}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <span class="chevron" aria-hidden="true" />
        {label}
      </button>
      {open.value && (
        <div class={`opened ${kind}`} id={id}>
          {children()}
        </div>
      )}
    </>
  )
}
