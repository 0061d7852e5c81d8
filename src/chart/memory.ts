/** Answers remembered by what was asked, in bounds, so that a long run stays flat. */

/** Distinct questions remembered; above this the memory is emptied. */
export const REMEMBERED = 20_000
/** Longer questions are rare, and heavy to keep. */
const LONGEST = 1000

/** The same answer for the same text, without the work. */
export function remembering<T>(look: (text: string) => T): (text: string) => T {
  const remembered = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return look(text)
    const found = remembered.get(text)
    if (found !== undefined) return found
    if (remembered.size >= REMEMBERED) remembered.clear()
    const made = look(text)
    remembered.set(text, made)
    return made
  }
}

const numbers = new WeakMap<object, number>()
let last = 0

/** A key for lists that are made once and shared, by which they are and in which order; no text is made of what they hold. */
export function keyOf(lists: readonly object[]): string {
  let key = ''
  for (const list of lists) {
    let number = numbers.get(list)
    if (number === undefined) {
      number = ++last
      numbers.set(list, number)
    }
    key += `${number} `
  }
  return key
}

/** The same for each catalog: what is made must rest on the catalog and on the key alone. */
export function rememberingFor<T extends NonNullable<unknown>>(): (
  catalog: object,
  key: string,
  make: () => T,
) => T {
  const memories = new WeakMap<object, Map<string, T>>()
  return (catalog, key, make) => {
    if (key.length > LONGEST) return make()
    let remembered = memories.get(catalog)
    if (remembered === undefined) {
      remembered = new Map()
      memories.set(catalog, remembered)
    }
    const found = remembered.get(key)
    if (found !== undefined) return found
    if (remembered.size >= REMEMBERED) remembered.clear()
    const made = make()
    remembered.set(key, made)
    return made
  }
}
