/** How far a parsed value reaches: its depth, its numbers, its keys, and the shortest JSON that can say it. */

import { RequestProblem } from '../language/index.ts'
import type { Json } from './json.ts'

export interface Extent {
  readonly keys: number
  /** Characters of the shortest JSON text of the value. */
  readonly shortest: number
}

/** No stack overflows at so many levels. */
const DEEPEST = 1000

/** @throws RequestProblem too-deep, bad-value */
export function extentOf(root: Json, maxDepth: number): Extent {
  const limit = Math.min(maxDepth, DEEPEST)
  let keys = 0
  const lengthOf = (value: unknown, depth: number): number => {
    if (typeof value === 'string') return value.length + 2
    if (typeof value === 'object' && value !== null) return within(value, depth + 1)
    if (typeof value === 'number') return leastOf(value)
    return value === false ? 5 : 4
  }
  const within = (node: object, depth: number): number => {
    if (depth > limit) tooDeep(limit)
    let parts = 0
    let length = 0
    if (Array.isArray(node)) {
      parts = node.length
      for (let i = 0; i < parts; i++) length += lengthOf(node[i], depth)
    } else {
      for (const key in node) {
        parts += 1
        // Two quotation marks and a colon.
        length += key.length + 3 + lengthOf((node as Json)[key], depth)
      }
      keys += parts
    }
    // Two brackets, and the commas between.
    return parts === 0 ? 2 : length + parts + 1
  }
  const shortest = within(root, 1)
  return { keys, shortest }
}

/** The fewest characters of a number. One that an exponent may shorten counts as one. */
function leastOf(number: number): number {
  if (!Number.isFinite(number)) tooGreat()
  const plain = Number.isInteger(number)
    ? Number.isSafeInteger(number) && (number % 1000 !== 0 || number === 0)
    : Math.abs(number) >= 0.01
  return plain ? String(number).length : 1
}

/** The least that is lost with a key: `"":0,`. */
const LEAST_LOST = 5

/** Is the text so much longer than its value needs that a key of it may have been lost? Blanks make it so. */
export function mayHoldMore(json: string, shortest: number): boolean {
  let room = json.length - shortest
  // Of an escape one character stays.
  for (let at = json.indexOf('\\'); at >= 0 && room >= LEAST_LOST; at = json.indexOf('\\', at + 2)) {
    room -= json[at + 1] === 'u' ? 5 : 1
  }
  return room >= LEAST_LOST
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
