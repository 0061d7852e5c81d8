/**
 * What is worked out of concepts, remembered by all that they say. Nearly all records have one concept of one code: those
 * are found again by the code and compared as they are written, without a text being made of them.
 */

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

export interface Recall<T> {
  /** `make` must rest on the catalog, on the concepts and on what is said beside them alone. */
  (catalog: object, beside: string, concepts: unknown, make: () => T): T
  /** What was made before, as far as that is found without a text being made. */
  known(catalog: object, beside: string, concepts: unknown): T | undefined
}

export function recalling<T extends NonNullable<unknown>>(): Recall<T> {
  const memories = new WeakMap<object, Memory<T>>()
  const byGist = rememberingFor<T>()
  // Most runs read with one guideline.
  let last: { readonly catalog: object; readonly memory: Memory<T> } | undefined
  const memoryOf = (catalog: object): Memory<T> => {
    if (last?.catalog === catalog) return last.memory
    const memory = memories.get(catalog) ?? { byCode: new Map(), count: 0 }
    memories.set(catalog, memory)
    last = { catalog, memory }
    return memory
  }
  const known = (catalog: object, beside: string, concepts: unknown): T | undefined => {
    const concept = onlyOne(concepts)
    const coding = isObject(concept) ? onlyOne(concept.coding) : undefined
    if (!isObject(concept) || !isObject(coding)) return undefined
    const { text } = concept
    const { system, code, display } = coding
    const alike = memoryOf(catalog).byCode.get(code)
    if (alike === undefined) return undefined
    for (const one of alike) {
      if (one.system === system && one.display === display && one.text === text && one.beside === beside)
        return one.made
    }
    return undefined
  }
  const recall = (catalog: object, beside: string, concepts: unknown, make: () => T): T => {
    const found = known(catalog, beside, concepts)
    if (found !== undefined) return found
    const concept = onlyOne(concepts)
    const coding = isObject(concept) && isWord(concept.text) ? onlyOne(concept.coding) : undefined
    if (!isObject(concept) || !isObject(coding) || !isPlain(coding))
      return byGist(catalog, beside + gistOf(concepts), make)
    const { text } = concept
    const { system, code, display } = coding
    const memory = memoryOf(catalog)
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
  return Object.assign(recall, { known })
}

const onlyOne = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)

const isPlain = ({ system, code, display }: Json): boolean =>
  isWord(system) && isWord(code) && isWord(display)

const isWord = (value: unknown): boolean => typeof value === 'string' || value === undefined
