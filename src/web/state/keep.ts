/** Keeps the patient on this device, and nowhere else, so that a reload loses nothing; "Clear patient" removes it. */

import { effect, signal } from '@preact/signals'
import { del, get, set } from 'idb-keyval'
import { begun, type Patient, patient, restore } from './patient.ts'

const KEY = 'plumbline.patient'

/** False where this browser keeps nothing: the page says so. */
export const keeps = signal(true)

/** Brings back who was there before, then keeps every change. */
export async function keepPatient(): Promise<void> {
  try {
    const kept = await get<Patient>(KEY)
    // What an older page kept may not fit any more: then it goes, and the page begins empty.
    if (kept !== undefined && !begun.value && restore(kept) !== null) await del(KEY)
  } catch {
    keeps.value = false
    return
  }
  let writing: Promise<void> = Promise.resolve()
  effect(() => {
    const now = begun.value ? patient.value : null
    writing = writing
      .then(() => (now === null ? del(KEY) : patient.value === now ? set(KEY, now) : undefined))
      .catch(() => {
        keeps.value = false
      })
  })
}
