/** Keeps the patient on this device, and nowhere else, so that a reload loses nothing; "Clear patient" removes it. */

import { effect, signal } from '@preact/signals'
import { delMany, get, set } from 'idb-keyval'
import type { RecordRead } from '../patient/read-record.ts'
import { begun, type Patient, patient, restore } from './patient.ts'

const KEY = 'plumbline.patient'
/** The record by itself: it is large, and no answer changes it. */
const RECORD = 'plumbline.record'

/** False where this browser keeps nothing: the page says so. */
export const keeps = signal(true)

/** Brings back who was there before, then keeps every change. */
export async function keepPatient(): Promise<void> {
  try {
    const [kept, record] = await Promise.all([
      get<Omit<Patient, 'record'>>(KEY),
      get<RecordRead | null>(RECORD),
    ])
    // What an older page kept may not fit any more: then it goes, and the page begins empty.
    const whole = record === undefined || record === null || 'events' in record
    const fits = kept === undefined || (whole && restore({ ...kept, record: record ?? null }) === null)
    if (!fits) await delMany([KEY, RECORD])
  } catch {
    keeps.value = false
    return
  }
  let held: RecordRead | null | undefined
  const failed = (): void => {
    keeps.value = false
  }
  // Writes are done in the order in which they are asked for.
  effect(() => {
    if (!begun.value) {
      held = undefined
      delMany([KEY, RECORD]).catch(failed)
      return
    }
    const { record, ...rest } = patient.value
    if (record !== held) set(RECORD, record).catch(failed)
    held = record
    set(KEY, rest).catch(failed)
  })
}
