/** "Did you mean": the known word nearest to one that is not known. */

import { distance } from 'fastest-levenshtein'

const MOST_LETTERS = 80

/** The nearest of the known words, if it is near enough to be a slip. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MOST_LETTERS) return undefined
  const plain = word.toLowerCase()
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of known) {
    const far = distance(plain, one.toLowerCase())
    if (far < least) {
      best = one
      least = far
    }
  }
  return best !== undefined && least <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined
}

/** A key of the input as it may be shown: short, and without control characters. */
export function shown(key: string): string {
  const plain = key.replace(/[^\x20-\x7e]/g, '?')
  return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain
}
