/** A part of the plan that waits behind one line: opened in its place, and opened for whoever is sent there. */

import type { ComponentChildren } from 'preact'
import { ofOnePatient } from '../state/patient.ts'
import { focusSoon } from './focus-soon.ts'

const opened = ofOnePatient<ReadonlySet<string>>(new Set())

/** Opens a door, and goes to it. */
export function openDoor(id: string): void {
  opened.value = new Set([...opened.value, id])
  focusSoon(() => document.getElementById(`door-${id}`), true)
}

interface DoorProps {
  readonly id: string
  readonly label: string
  /** What is behind it, in a few words: read without opening it. */
  readonly told?: string
  readonly children: () => ComponentChildren
}

/** The body is made only while it is open: what nobody looks at costs nothing. */
export function Door({ id, label, told, children }: DoorProps) {
  const open = opened.value.has(id)
  return (
    <div class={open ? 'door open' : 'door'}>
      <button
        type="button"
        class="opener door"
        id={`door-${id}`}
        aria-expanded={open}
        onClick={() => {
          const others = [...opened.value].filter((one) => one !== id)
          opened.value = new Set(open ? others : [...others, id])
        }}
      >
        <span class="chevron" aria-hidden="true" />
        <strong>{label}</strong>
        {told !== undefined && told !== '' && <span class="quiet"> {told}</span>}
      </button>
      {open && children()}
    </div>
  )
}
