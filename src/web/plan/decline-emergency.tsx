/** An emergency is declined only with a reason in words and after a second look; declining does not end it. */

import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Recommendation } from '../../language/index.ts'
import { decline } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { focusLine } from './marked.ts'

interface Props {
  readonly rec: Recommendation
  readonly onClose: () => void
}

export function DeclineEmergency({ rec, onClose }: Props) {
  const reason = useSignal('')
  const sure = useSignal(false)
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (sure.value) keep.current?.focus()
    else document.getElementById(id)?.focus()
  }, [sure.value, id])
  const text = reason.value.trim()
  return (
    <form
      class="ask-mark emergency"
      onSubmit={(event) => {
        event.preventDefault()
        if (text === '') document.getElementById(id)?.focus()
        else sure.value = true
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {sure.value ? (
        <>
          <p>{words.plan.emergencySure(rec.title, text)}</p>
          <p class="effect">{words.plan.emergencyEffect}</p>
          <button type="button" ref={keep} onClick={onClose}>
            {words.plan.emergencyKeep}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              if (decline(rec.id, text) !== null) return
              onClose()
              focusLine(rec.id)
            }}
          >
            {words.plan.emergencyDecline}
          </button>
        </>
      ) : (
        <>
          <p class="effect">{words.plan.emergencyEffect}</p>
          <label for={id}>{words.plan.emergencyReason}</label>
          <input
            id={id}
            type="text"
            required
            autocomplete="off"
            value={reason}
            onInput={(event) => {
              reason.value = event.currentTarget.value
            }}
          />
          <button type="submit">{words.plan.emergencyGoOn}</button>
          <button type="button" class="link" onClick={onClose}>
            {words.plan.emergencyKeep}
          </button>
        </>
      )}
    </form>
  )
}
