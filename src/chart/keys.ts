/** Keys given twice in one object: JSON itself keeps the last and forgets the others without a word. */

import { RequestProblem } from '../language/index.ts'
import { shown } from './nearest.ts'

/** A step into a value: a place in a list, or a key and its place among the keys as they were written. */
export type Step = number | { readonly key: string; readonly at: number }

const [BLANK, QUOTE, BACKSLASH] = [0x20, 0x22, 0x5c] as const

/**
 * No fewer than the keys a text holds; it must be JSON. Quick: only colons behind a quotation mark are looked at, of which
 * some may stand in strings that begin with a colon.
 */
export function keysAtMost(json: string): number {
  let keys = 0
  for (let colon = json.indexOf(':'); colon >= 0; colon = json.indexOf(':', colon + 1)) {
    let at = colon - 1
    while (json.charCodeAt(at) <= BLANK) at -= 1
    if (json.charCodeAt(at) === QUOTE && !isEscaped(json, at)) keys += 1
  }
  return keys
}

function isEscaped(json: string, at: number): boolean {
  let first = at
  while (json.charCodeAt(first - 1) === BACKSLASH) first -= 1
  return (at - first) % 2 === 1
}

/** The place of the quotation mark that ends the string which begins here. */
function endOf(json: string, start: number): number {
  let i = start + 1
  while (i < json.length) {
    const unit = json.charCodeAt(i)
    if (unit === QUOTE) break
    i += unit === BACKSLASH ? 2 : 1
  }
  return i
}

/** The way to the first key that its object holds already; null where there is none. The text must be JSON. */
export function keyTwice(json: string): readonly Step[] | null {
  const open: { keys: Set<string> | null; step: Step }[] = []
  let key: string | null = null
  for (let i = 0; i < json.length; i += 1) {
    const here = open.at(-1)
    switch (json[i]) {
      case '{':
        open.push({ keys: new Set(), step: { key: '', at: -1 } })
        break
      case '[':
        open.push({ keys: null, step: 0 })
        break
      case '}':
      case ']':
        open.pop()
        break
      case ',':
        if (here !== undefined && typeof here.step === 'number') here.step += 1
        break
      case '"': {
        const end = endOf(json, i)
        key = json.slice(i, end + 1)
        i = end
        break
      }
      case ':': {
        const name: string = JSON.parse(key ?? '""')
        if (here?.keys === null || here === undefined) break
        here.step = { key: name, at: here.keys.size }
        if (here.keys.has(name)) return open.map(({ step }) => step)
        here.keys.add(name)
        break
      }
    }
  }
  return null
}

/** `entry[3].resource.status`: a way in the words of a message. */
export function placeOf(way: readonly Step[]): string {
  const steps = way.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(step.key)}`))
  return steps.join('').replace(/^\./, '')
}

/** @throws RequestProblem key-twice: a value would be lost, and which of the two was meant nobody can see */
export function checkKeys(json: string): void {
  const way = keyTwice(json)
  if (way === null) return
  throw new RequestProblem('key-twice', {
    where: placeOf(way),
    why: 'the same key stands before it in the same object, and JSON would keep only the last of the two',
    fix: 'Keep the one that is right',
  })
}
