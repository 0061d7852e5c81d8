/** A button that opens a small sheet over the page and goes into it; Escape, a press elsewhere or leaving it by Tab closes it. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

interface PopoverProps {
  readonly kind: string
  readonly label: ComponentChildren
  /** What the button is called where its label alone would not say it. */
  readonly name?: string
  readonly children: (close: () => void) => ComponentChildren
}

export function Popover({ kind, label, name, children }: PopoverProps) {
  const open = useSignal(false)
  const box = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = (): void => {
    open.value = false
    button.current?.focus()
  }
  // Before the next key: whoever presses on quickly is already inside.
  useLayoutEffect(() => {
    if (!open.value) return
    sheet.current?.querySelector<HTMLElement>('button, a, input, select')?.focus()
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) open.value = false
    }
    addEventListener('pointerdown', elsewhere)
    addEventListener('focusin', elsewhere)
    return () => {
      removeEventListener('pointerdown', elsewhere)
      removeEventListener('focusin', elsewhere)
    }
  }, [open.value])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, wherever inside the focus is
    <div
      class={`popover ${kind}`}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        type="button"
        class="opener"
        ref={button}
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        aria-label={name}
        onClick={() => {
          open.value = !open.value
        }}
      >
        {label}
        <span class="chevron" aria-hidden="true" />
      </button>
      {open.value && (
        <div class="sheet" id={id} ref={sheet}>
          {children(close)}
        </div>
      )}
    </div>
  )
}
