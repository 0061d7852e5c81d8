/** JSON text to a Bundle or an answers document, or one clear problem. */

import { RequestProblem } from '../language/index.ts'
import { isObject, type Json, textOf } from './json.ts'
import { checkKeys, keysWritten } from './keys.ts'

export interface Limits {
  /** Bytes of UTF-8. */
  readonly maxBytes?: number
  /** Objects and arrays inside one another. */
  readonly maxDepth?: number
}

export type Document =
  | { readonly kind: 'bundle'; readonly bundle: Json }
  | { readonly kind: 'answers'; readonly document: Json }

const MAX_BYTES = 64 * 1024 * 1024
/** FHIR's deepest published examples nest about 30 levels. */
const MAX_DEPTH = 200

const form = 'Give a FHIR R4 Bundle, or an answers document {"answers": {...}}'

/** @throws RequestProblem not-json, not-fhir, empty-bundle, too-large, too-deep, key-twice, bad-value */
export function parseDocument(text: string, limits: Limits = {}): Document {
  const maxBytes = limits.maxBytes ?? MAX_BYTES
  // A character of UTF-16 takes one to three bytes of UTF-8: most texts need no count.
  if (text.length > maxBytes || (text.length * 3 > maxBytes && bytesOf(text) > maxBytes)) {
    throw new RequestProblem('too-large', {
      where: 'input',
      why: `more than ${maxBytes} bytes would take too much memory to read at once`,
      fix: 'Send less, or raise the limit (--max-bytes)',
    })
  }
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const value = parseJson(json)
  if (!isObject(value)) {
    throw new RequestProblem('not-fhir', {
      where: 'top level',
      why: 'the outermost value is not a JSON object, so there is no patient to read',
      fix: form,
    })
  }
  const kept = keysWithin(value, limits.maxDepth ?? MAX_DEPTH)
  // Counting is quick; to look which one was lost is not.
  if (keysWritten(json) !== kept) checkKeys(json)
  return documentOf(value)
}

function bytesOf(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair takes two of the pair's four bytes.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 2
    else if (unit > 0x7f) bytes += 1
  }
  return bytes
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const cut = text.trim() === '' ? 'it is empty' : 'it breaks off or has a mistake of syntax'
    throw new RequestProblem('not-json', {
      where: 'input',
      why: `${cut}, so nothing of it can be trusted`,
      fix: 'Check that the whole file was sent, and that it is JSON and not XML or NDJSON',
    })
  }
}

/**
 * How many keys a value holds, checked to its depth on the way. Goes down level by level, without recursion: a million
 * brackets must not overflow the stack.
 */
function keysWithin(root: Json, maxDepth: number): number {
  let keys = 0
  let level: object[] = [root]
  const look = (value: unknown, next: object[]) => {
    if (typeof value === 'object') {
      if (value !== null) next.push(value)
    } else if (typeof value === 'number' && !Number.isFinite(value)) tooGreat()
  }
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > maxDepth) tooDeep(maxDepth)
    const next: object[] = []
    for (const node of level) {
      if (Array.isArray(node)) for (const part of node) look(part, next)
      else
        for (const key in node) {
          keys += 1
          look((node as Json)[key], next)
        }
    }
    level = next
  }
  return keys
}

function tooGreat(): never {
  throw new RequestProblem('bad-value', {
    where: 'input',
    why: 'it holds a number too great for a computer number (as 1e999), which no measurement is',
    fix: 'Correct the number',
  })
}

function tooDeep(maxDepth: number): never {
  throw new RequestProblem('too-deep', {
    where: 'input',
    why: `more than ${maxDepth} objects and lists inside one another; no FHIR record is like that`,
    fix: 'Check what wrote the file',
  })
}

function documentOf(value: Json): Document {
  const type = textOf(value.resourceType)
  if (type === 'Bundle') return { kind: 'bundle', bundle: checkedBundle(value) }
  if (type !== undefined) {
    throw new RequestProblem('not-fhir', {
      where: 'resourceType',
      why: 'a single resource is not a whole chart, and an unknown past could turn into wrong advice',
      fix: 'Put the Patient and the records into one Bundle',
    })
  }
  if (Object.hasOwn(value, 'answers')) {
    if (isObject(value.answers)) return { kind: 'answers', document: value }
    throw new RequestProblem('bad-value', {
      where: 'answers',
      why: 'it is not an object of fact id and value, so no answer can be read',
      fix: 'Write {"answers": {"factId": value}}',
    })
  }
  const hook = Object.hasOwn(value, 'hook') && Object.hasOwn(value, 'prefetch')
  throw new RequestProblem('not-fhir', {
    where: 'top level',
    why: hook
      ? 'this is a CDS Hooks request, whose records stand under prefetch'
      : 'there is neither "resourceType": "Bundle" nor "answers"',
    fix: hook ? 'Put the prefetched resources into one Bundle, the Patient among them, and give that' : form,
  })
}

function checkedBundle(bundle: Json): Json {
  const { entry } = bundle
  if (entry !== undefined && entry !== null && !Array.isArray(entry)) {
    throw new RequestProblem('not-fhir', {
      where: 'Bundle.entry',
      why: 'it is not a list, so no record can be found in it',
      fix: 'Write "entry": [{"resource": {...}}]',
    })
  }
  if (!Array.isArray(entry) || entry.length === 0) {
    throw new RequestProblem('empty-bundle', {
      where: 'Bundle.entry',
      why: 'without a single record there is nobody to assess',
      fix: 'Check the export that made the Bundle',
    })
  }
  return bundle
}
