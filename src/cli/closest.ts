/** "Did you mean": the closest of the known names to a mistyped one. */

import { distance, closest as nearest } from 'fastest-levenshtein'

/** From so many letters on, the beginning of a name says which is meant. */
const ENOUGH = 3
const MOST_SHOWN = 3

/**
 * `Did you mean "x"? `, where something is close enough to be meant; else an empty text. Names that begin as was
 * typed come first, `titleOf` a name counting as much as the name.
 */
export function didYouMean(
  typed: string,
  known: readonly string[],
  titleOf: (name: string) => string | undefined = () => undefined,
): string {
  if (known.length === 0 || typed.length > 100) return ''
  const plain = typed.trim().toLowerCase()
  const begun = known.filter((name) => begins(name, plain) || begins(titleOf(name) ?? '', plain))
  if (plain.length >= ENOUGH && begun.length > 0) {
    const shown = begun.slice(0, MOST_SHOWN).map((name) => `"${name}"`)
    const more =
      begun.length > MOST_SHOWN ? `, or one of ${begun.length - MOST_SHOWN} others that begin so` : ''
    return `Did you mean ${shown.join(' or ')}${more}? `
  }
  const candidate = nearest(plain, known.map((name) => name.toLowerCase()) as string[])
  const name = known.find((one) => one.toLowerCase() === candidate)
  if (name === undefined) return ''
  const near = distance(plain, candidate) <= Math.max(2, Math.ceil(candidate.length * 0.35))
  const within = plain.length >= 4 && candidate.includes(plain)
  return near || within ? `Did you mean "${name}"? ` : ''
}

const begins = (name: string, plain: string): boolean => name.toLowerCase().startsWith(plain)
