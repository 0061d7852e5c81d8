/**
 * In what is built, the door of the guideline holds its value as one JSON text, parsed once, with the hash made here:
 * a megabyte of JSON is read several times sooner than the same as code, and no start hashes what does not change.
 */

import { resolve } from 'node:path'
import * as door from '../guideline/index.ts'
import { guidelineHash } from '../src/language/index.ts'

const file = resolve(import.meta.dirname, '../guideline/index.ts')

const { guideline, default: _same, ...beside } = door

/**
 * In single quotes, since JSON is full of double ones; letters beyond ASCII as JSON escapes, since one of them makes the
 * engine keep the whole text in twice the memory.
 */
const literal = (value: unknown): string =>
  `'${JSON.stringify(value)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/[^ -~]/g, (letter) => `\\\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`

const withExamples = ['stages', 'recommendations', 'options', 'positions'] as const

/** A guideline whose examples are left out, and these in the order in which it has them. */
const parted = {
  ...guideline,
  ...Object.fromEntries(withExamples.map((kind) => [kind, guideline[kind].map(without)])),
}
const examples = withExamples.flatMap((kind) => guideline[kind].map((item) => item.examples))

function without<T extends object>(item: T): T {
  return { ...item, examples: null }
}

/**
 * What stands at the door, as its source: names and values, nothing of their making. Examples, a quarter of the text, are
 * parsed when the first of them is looked at, since no patient needs them.
 */
const source = `
import { frozen, hashedAs } from '../src/language/index.ts'
const all = JSON.parse(${literal({ guideline: parted, ...beside })})
const text = ${literal(examples)}
let examples
const examplesAt = (at) => (examples ??= frozen(JSON.parse(text)))[at]
let at = 0
for (const kind of ${JSON.stringify(withExamples)}) {
  for (const item of all.guideline[kind]) {
    const place = at
    at += 1
    for (const part of Object.values(item)) frozen(part)
    Object.defineProperty(item, 'examples', { enumerable: true, get: () => examplesAt(place) })
    Object.freeze(item)
  }
}
frozen(all)
export const guideline = hashedAs(all.guideline, '${guidelineHash(guideline)}')
export default guideline
export const { ${Object.keys(beside).join(', ')} } = all
`

export const guidelineAsText = {
  name: 'guideline-as-text',
  load: (id: string) => (id === file ? { code: source, moduleType: 'js' as const } : null),
}
