/** A button that copies text; where the browser forbids it, the text is laid out selected to be copied by hand. */

import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../state/change.ts'
import { words } from '../words/index.ts'

interface Props {
  readonly label: string
  readonly text: () => string
}

export function CopyButton({ label, text }: Props) {
  const byHand = useSignal<string | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const done = useSignal(false)
  useLayoutEffect(() => box.current?.select(), [byHand.value])
  const copy = async (): Promise<void> => {
    const wanted = text()
    try {
      await navigator.clipboard.writeText(wanted)
      done.value = true
      byHand.value = null
      say(words.out.copied)
    } catch {
      byHand.value = wanted
    }
  }
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      {done.value && <span class="quiet"> {words.out.copied}</span>}
      {byHand.value !== null && (
        <label class="by-hand">
          {words.out.copyByHand}
          <textarea ref={box} readOnly rows={6} value={byHand.value} />
        </label>
      )}
    </>
  )
}
