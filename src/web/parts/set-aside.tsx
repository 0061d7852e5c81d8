/** Sets a record aside: at once, or, where a danger rests on it, after one more look. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { guideline } from '../state/data.ts'
import { patient } from '../state/patient.ts'
import { challenge } from '../state/records.ts'
import { words } from '../words/index.ts'
import { factOf } from '../words/of-guideline.ts'
import { focusSoon } from './focus-soon.ts'

/** Where the note on a record that was set aside stands. */
export const asideId = (address: string): string => `aside ${address}`

/** The dangers that the record tells of, by their titles. */
function dangersIn(address: string): readonly string[] {
  const dangers = new Set(
    guideline().facts.flatMap((fact) => ('danger' in fact && fact.danger ? [fact.id] : [])),
  )
  const titles = (patient.value.record?.answers.entries ?? []).flatMap(({ fact, item, value, resource }) => {
    if (resource !== address || value !== true || !dangers.has(fact)) return []
    const whole = factOf(fact)
    return whole?.kind === 'checklist' && item !== null
      ? (whole.items[item]?.title ?? [])
      : (whole?.title ?? [])
  })
  return [...new Set(titles)]
}

export function SetAside({ address }: { readonly address: string }) {
  const sure = useSignal(false)
  const keep = useRef<HTMLButtonElement>(null)
  const dangers = dangersIn(address)
  useEffect(() => keep.current?.focus(), [sure.value])
  const set = (): void => {
    challenge(address, true)
    // The line that was open may be gone with the record: the note on it says so, and how to go back.
    focusSoon(() => document.getElementById(asideId(address)))
  }
  if (!sure.value) {
    return (
      <button
        type="button"
        title={words.record.asideDetail}
        onClick={() => {
          if (dangers.length === 0) set()
          else sure.value = true
        }}
      >
        {words.record.aside}
      </button>
    )
  }
  return (
    <fieldset class="sure-aside">
      <legend>{words.record.asideDanger(dangers.join('; '))}</legend>
      <button
        type="button"
        ref={keep}
        onClick={() => {
          sure.value = false
        }}
      >
        {words.record.asideKeep}
      </button>{' '}
      <button type="button" class="stop" onClick={set}>
        {words.record.asideSure}
      </button>
    </fieldset>
  )
}
