/**
 * What is worked out of concepts, remembered by all that they say. Nearly all records have one concept of one code: those
 * are found again by the code and compared as they are written, without a text being made of them.
 */

import type { Catalog } from './catalog.ts'
import { gistOf } from './gist.ts'
import { isObject, type Json } from './json.ts'
import { REMEMBERED, rememberingFor } from './memory.ts'

/** All that one concept of one code says. */
interface Recalled<T> {
  readonly beside: string
  readonly system: unknown
  readonly display: unknown
  readonly text: unknown
  readonly made: T
}

interface Memory<T> {
  readonly byCode: Map<unknown, Recalled<T>[]>
  count: number
}

/** `make` must rest on the catalog, on the concepts and on what is said beside them alone. */
export type Recall<T> = (catalog: Catalog, beside: string, concepts: unknown, make: () => T) => T

export function recalling<T extends NonNullable<unknown>>(): Recall<T> {
  const memories = new WeakMap<Catalog, Memory<T>>()
  const byGist = rememberingFor<T>()
  return (catalog, beside, concepts, make) => {
    const concept = onlyOne(concepts)
    const coding = isObject(concept) && isWord(concept.text) ? onlyOne(concept.coding) : undefined
    if (!isObject(concept) || !isObject(coding) || !isPlain(coding))
      return byGist(catalog, beside + gistOf(concepts), make)
    const { text } = concept
    const { system, code, display } = coding
    let memory = memories.get(catalog)
    if (memory === undefined) {
      memory = { byCode: new Map(), count: 0 }
      memories.set(catalog, memory)
    }
    const alike = memory.byCode.get(code)
    if (alike !== undefined) {
      for (const one of alike) {
        if (one.system === system && one.display === display && one.text === text && one.beside === beside)
          return one.made
      }
    }
    const made = make()
    if (memory.count++ > REMEMBERED) {
      memory.byCode.clear()
      memory.count = 0
    }
    const others = memory.byCode.get(code)
    const one = { beside, system, display, text, made }
    if (others === undefined) memory.byCode.set(code, [one])
    else others.push(one)
    return made
  }
}

const onlyOne = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)

const isPlain = ({ system, code, display }: Json): boolean =>
  isWord(system) && isWord(code) && isWord(display)

const isWord = (value: unknown): boolean => typeof value === 'string' || value === undefined
