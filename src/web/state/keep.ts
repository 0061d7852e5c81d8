/**
 * Keeps the patient on this device, and nowhere else, so that a reload loses nothing; "Clear patient" removes it. One
 * patient is kept; tabs know by a mark who wrote last, and none writes over what another has changed.
 */

import { effect, signal, untracked } from '@preact/signals'
import { delMany, getMany, set, setMany } from 'idb-keyval'
import type { RecordRead } from '../patient/read-record.ts'
import { begun, clear, newId, type Patient, patient, restore, whose } from './patient.ts'

const KEY = 'plumbline.patient'
/** The record by itself: it is large, and no answer changes it. */
const RECORD = 'plumbline.record'
/** In the local storage, which all tabs read at once and are told of. */
const MARK = 'plumbline.kept'

/** False where this browser keeps nothing: the page says so. */
export const keeps = signal(true)
/** What another tab did with what is kept: then this one stops keeping, and says so. */
export const elsewhere = signal<'changed' | 'replaced' | 'cleared' | null>(null)

/** Who is kept, by a number, or who was when it was cleared; and of which write this is the mark. */
interface Mark {
  readonly whose: string | null
  readonly was: string | null
  readonly write: string
}

/** Tells the other tabs at once; the mark is for those that slept. */
const tabs = 'BroadcastChannel' in self ? new BroadcastChannel(MARK) : null

/** The mark as this tab last wrote or found it. */
let seen: string | null = null

function mark(): string | null {
  try {
    return localStorage.getItem(MARK)
  } catch {
    return seen
  }
}

function marked(text: string | null): Mark {
  try {
    return { whose: null, was: null, write: '', ...JSON.parse(text ?? '{}') }
  } catch {
    return { whose: null, was: null, write: '' }
  }
}

function setMark(now: string | null, was: string | null): void {
  seen = JSON.stringify({ whose: now, was, write: newId() } satisfies Mark)
  try {
    localStorage.setItem(MARK, seen)
  } catch {
    // Where there is no such storage, tabs know only what they tell each other.
  }
  tabs?.postMessage(seen)
}

type Kept = Omit<Patient, 'record'> & { readonly whose?: string }

/** Brings back who was there before, then keeps every change. */
export async function keepPatient(): Promise<void> {
  try {
    seen = mark()
    const [kept, record] = (await getMany([KEY, RECORD])) as [Kept | undefined, RecordRead | null | undefined]
    const { whose: id = newId(), ...rest } = kept ?? {}
    const cleared = marked(seen).was === id
    // What an older page kept may not fit any more: then it goes, and the page begins empty.
    const whole = record === undefined || record === null || 'events' in record
    const fits =
      kept === undefined ||
      (!cleared &&
        whole &&
        restore({ ...(rest as Omit<Kept, 'whose'>), record: record ?? null }, id) === null)
    if (kept !== undefined && !fits) await delMany([KEY, RECORD])
    if (kept?.whose !== undefined && fits) {
      mine = id
      held = record ?? null
    }
  } catch {
    keeps.value = false
    return
  }
  keepChanges()
  const look = (): void => {
    const text = mark()
    if (text !== seen) otherTab(text)
  }
  tabs?.addEventListener('message', ({ data }: MessageEvent<string>) => otherTab(data))
  addEventListener('storage', look)
  addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', look)
}

/** Another tab wrote: whom this one shows was changed, replaced or cleared there. */
function otherTab(text: string | null): void {
  const mine = whose.peek()
  const { whose: now, was } = marked(text)
  if (!begun.peek()) seen = text
  else if (was === mine) {
    seen = text
    clear()
    elsewhere.value = 'cleared'
  } else elsewhere.value = now === mine ? 'changed' : 'replaced'
}

/** The record as it is kept, and whose patient this tab keeps; an empty text while there is none. */
let held: RecordRead | null | undefined
let mine = ''

const failed = (): void => {
  keeps.value = false
}

function write(): void {
  const { record, ...rest } = patient.peek()
  const kept: Kept = { ...rest, whose: mine }
  setMark(mine, null)
  // Both at once, so that no tab finds the answers of one beside the record of another.
  const written =
    record === held
      ? set(KEY, kept)
      : setMany([
          [KEY, kept],
          [RECORD, record],
        ])
  held = record
  written.catch(failed)
}

/** Keeps this tab's patient in place of what another tab keeps. */
export function keepHere(): void {
  elsewhere.value = null
  held = undefined
  write()
}

function remove(was: string): void {
  held = undefined
  // What another tab keeps is not this one's to remove.
  if (marked(mark()).whose !== was) return
  setMark(null, was)
  delMany([KEY, RECORD]).catch(failed)
}

function keepChanges(): void {
  let shown = patient.peek()
  // Writes are done in the order in which they are asked for.
  effect(() => {
    const here = begun.value ? whose.value : ''
    const now = patient.value
    untracked(() => {
      const before = mine
      mine = here
      if (here === '') {
        if (before !== '') remove(before)
      } else if (here !== before) keepHere()
      else if (now === shown || elsewhere.peek() !== null) return
      else if (mark() !== seen) otherTab(mark())
      else write()
      shown = now
    })
  })
}
