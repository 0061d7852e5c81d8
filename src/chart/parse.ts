/** JSON text to a Bundle or an answers document, or one clear problem. */

import { RequestProblem } from '../language/index.ts'
import { extentOf, mayHoldMore } from './extent.ts'
import { isObject, type Json, textOf } from './json.ts'
import { checkKeys, keysAtMost } from './keys.ts'
import { aloneProblem, otherText } from './what-it-is.ts'
import { collected, heldIn, linesIn } from './wrapped.ts'

export interface Limits {
  /** Bytes of UTF-8. */
  readonly maxBytes?: number
  /** Objects and arrays inside one another; above 1000 it is 1000. */
  readonly maxDepth?: number
}

export type Document =
  | { readonly kind: 'bundle'; readonly bundle: Json }
  | { readonly kind: 'answers'; readonly document: Json }

const MAX_BYTES = 64 * 1024 * 1024
/** FHIR's deepest published examples nest about 30 levels. */
const MAX_DEPTH = 200

const form = 'Give a FHIR R4 Bundle, or an answers document {"answers": {...}}'

/** What stands in a text: answers, or records as they came, in a Bundle or otherwise. */
type Content =
  | { readonly kind: 'answers'; readonly document: Json }
  | { readonly kind: 'records'; readonly records: readonly Json[]; readonly alone: boolean }

/**
 * A Bundle, also as Parameters that hold it or as resources line by line (NDJSON); or answers.
 * @throws RequestProblem not-json, not-fhir, empty-bundle, too-large, too-deep, key-twice, bad-value
 */
export function parseDocument(text: string, limits: Limits = {}): Document {
  const content = contentOf(text, limits)
  if (content.kind === 'answers') return content
  const [first, ...more] = content.records
  const type = textOf(first?.resourceType) ?? ''
  if (content.alone) throw aloneProblem(type)
  const bundle = first !== undefined && more.length === 0 && type === 'Bundle' ? first : undefined
  return { kind: 'bundle', bundle: bundle === undefined ? collected(content.records) : notEmpty(bundle) }
}

/**
 * The records in one file of a chart that is cut into several: whatever `parseDocument` reads, and single resources.
 * @throws RequestProblem not-json, not-fhir, too-large, too-deep, key-twice, bad-value
 */
export function parseRecords(text: string, limits: Limits = {}): readonly Json[] {
  const content = contentOf(text, limits)
  if (content.kind === 'records') return content.records
  throw new RequestProblem('not-fhir', {
    where: 'top level',
    why: 'it is an answers document, which says nothing of the records beside it',
    fix: 'Give it by itself, with --answers',
  })
}

function contentOf(text: string, limits: Limits): Content {
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
  if (value === undefined) {
    const records = linesIn(json, parseJson, (line, value) => checked(line, value, limits))
    if (records === undefined) throw notJson(json)
    return { kind: 'records', records: listed(records), alone: false }
  }
  const document = checked(json, value, limits)
  const type = textOf(document.resourceType)
  if (type === undefined) return { kind: 'answers', document: answersDocument(document) }
  if (type === 'Bundle') return { kind: 'records', records: listed([document]), alone: false }
  const held = type === 'Parameters' ? heldIn(document) : undefined
  return held === undefined
    ? { kind: 'records', records: [document], alone: true }
    : { kind: 'records', records: listed(held), alone: false }
}

/** The value of a text as an object of lawful size in which no key stands twice. */
function checked(json: string, value: unknown, limits: Limits): Json {
  if (!isObject(value)) {
    throw new RequestProblem('not-fhir', {
      where: 'top level',
      why: 'the outermost value is not a JSON object, so there is no patient to read',
      fix: form,
    })
  }
  const { keys, shortest } = extentOf(value, limits.maxDepth ?? MAX_DEPTH)
  // Where there is no room for a key that was lost, or no more keys are written than kept, none was; a closer look is slow.
  if (mayHoldMore(json, shortest) && keysAtMost(json) !== keys) checkKeys(json)
  return value
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

/** Undefined where the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notJson(text: string): RequestProblem {
  const other = otherText(text)
  const cut = text.trim() === '' ? 'it is empty' : 'it breaks off or has a mistake of syntax'
  return new RequestProblem('not-json', {
    where: 'input',
    why: `${other?.what ?? cut}, so nothing of it can be trusted`,
    fix: other?.fix ?? 'Check that the whole file was sent, and that it is JSON and not XML or a picture',
  })
}

function answersDocument(value: Json): Json {
  if (Object.hasOwn(value, 'answers')) {
    if (isObject(value.answers)) return value
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

/** The records, each Bundle among them with a list of entries or none. */
function listed(records: readonly Json[]): readonly Json[] {
  for (const { resourceType, entry } of records) if (resourceType === 'Bundle') checkList(entry)
  return records
}

function checkList(entry: unknown): void {
  if (entry !== undefined && entry !== null && !Array.isArray(entry)) {
    throw new RequestProblem('not-fhir', {
      where: 'Bundle.entry',
      why: 'it is not a list, so no record can be found in it',
      fix: 'Write "entry": [{"resource": {...}}]',
    })
  }
}

function notEmpty(bundle: Json): Json {
  const { entry } = bundle
  if (!Array.isArray(entry) || entry.length === 0) {
    throw new RequestProblem('empty-bundle', {
      where: 'Bundle.entry',
      why: 'without a single record there is nobody to assess',
      fix: 'Check the export that made the Bundle',
    })
  }
  return bundle
}
