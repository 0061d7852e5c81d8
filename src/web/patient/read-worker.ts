/** The part of the page that reads a record beside it, so that the page stays live: a script of its own, run as a worker. */

import type { Guideline } from '../../language/index.ts'
import { type ReadOptions, type ReadResult, readText } from './read-record.ts'

export interface Order {
  readonly file: Blob
  readonly guideline: Guideline
  readonly options: ReadOptions
}

export type Progress =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'understanding' }

const CHUNK = 1 << 20

const notText: ReadResult = {
  kind: 'trouble',
  trouble: {
    what: 'The file is not text in UTF-8',
    detail: {
      where: 'input',
      why: 'JSON is exchanged as UTF-8, so names and units might be misread',
      fix: 'Choose a JSON file, saved as plain text in UTF-8, and not a packed one',
    },
  },
}

/** The text of a file, chunk by chunk; null where it is not UTF-8. */
async function textOf(file: Blob, told: (done: number) => void): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  try {
    for (let at = 0; at < file.size; at += CHUNK) {
      const bytes = await file.slice(at, at + CHUNK).arrayBuffer()
      parts.push(decoder.decode(bytes, { stream: true }))
      told(Math.min(at + CHUNK, file.size))
    }
    parts.push(decoder.decode())
  } catch {
    return null
  }
  return parts.join('')
}

const post = (message: Progress | ReadResult): void => self.postMessage(message)

// Waits for one order, tells how far it is, and answers with what was read.
self.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const text = await textOf(data.file, (done) => post({ kind: 'reading', done, of: data.file.size }))
  if (text === null) {
    post(notText)
    return
  }
  post({ kind: 'understanding' })
  post(readText(data.guideline, text, data.options))
})
