/** A file, a pasted text or a sample on its way in: read in a worker, with progress and cancel. */

import { signal } from '@preact/signals'
import { goToPlan } from '../parts/go.ts'
import { say } from '../state/change.ts'
import { guideline, type Sample } from '../state/data.ts'
import { openAnswers, openRecord, type Patient, type RecordGiven, refused } from '../state/patient.ts'
import { words } from '../words/index.ts'
import type { OneOfSeveral, ReadResult } from './read-record.ts'
import type { Order, Progress } from './read-worker.ts'

/** What Node and browsers can hold as one text. */
const MOST_BYTES = 512 * 1024 * 1024 - 32

export type Reading = Progress & { readonly cancel: () => void }

export const reading = signal<Reading | null>(null)
/** A file of several patients, waiting for a choice. */
export const several = signal<{
  readonly patients: readonly OneOfSeveral[]
  readonly choose: (id: string) => void
} | null>(null)

type From = NonNullable<Patient['from']>

/** Reads a file, or a text as if it were one, beside the page. */
export function readFile(from: From, file: Blob, patient?: string, given?: RecordGiven): void {
  reading.value?.cancel()
  several.value = null
  const worker = startWorker()
  const end = (): void => {
    worker.terminate()
    reading.value = null
  }
  const cancel = (): void => {
    end()
    say(words.arrive.cancelled)
  }
  reading.value = { kind: 'reading', done: 0, of: file.size, cancel }
  worker.onmessage = ({ data }: MessageEvent<Progress | ReadResult>) => {
    if (data.kind === 'reading' || data.kind === 'understanding') reading.value = { ...data, cancel }
    else {
      end()
      takeIn(from, data, (id) => readFile(from, file, id, given), given)
    }
  }
  worker.onerror = () => {
    end()
    refused.value = { what: 'Error', detail: null }
  }
  const order: Order = {
    file,
    guideline: guideline(),
    options: { maxBytes: MOST_BYTES, ...(patient === undefined ? {} : { patient }) },
  }
  worker.postMessage(order)
}

/** From a script that stands in the page and starts here only: so one file from disk is enough. */
function startWorker(): Worker {
  const script = document.getElementById('reader')?.textContent ?? ''
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  // A classic worker: from disk a browser lets no module worker be made of a blob.
  const worker = new Worker(address)
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return worker
}

export function openSample(sample: Sample): void {
  const from: From = { kind: 'sample', name: sample.title }
  const { asOf, setting, bundle } = sample
  const file = new Blob([JSON.stringify(bundle)])
  readFile(from, file, undefined, { asOf, setting, complete: true })
}

function takeIn(from: From, result: ReadResult, choose: (id: string) => void, given?: RecordGiven): void {
  switch (result.kind) {
    case 'record':
      if (openRecord(from, result.record, given) === null) goToPlan()
      return
    case 'answers':
      if (openAnswers(from, result.document) === null) goToPlan()
      return
    case 'several':
      several.value = { patients: result.patients, choose }
      return
    case 'trouble':
      refused.value = { ...result.trouble, ...(from.kind === 'file' ? { name: from.name } : {}) }
      return
  }
}
