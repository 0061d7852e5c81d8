/** "Did you mean": the closest of the known names to a mistyped one. */

import { distance, closest as nearest } from 'fastest-levenshtein'

/** ` Did you mean "x"`, where something is close enough to be meant; else an empty text. */
export function didYouMean(typed: string, known: readonly string[]): string {
  if (known.length === 0 || typed.length > 100) return ''
  const candidate = nearest(typed.toLowerCase(), known.map((name) => name.toLowerCase()) as string[])
  const name = known.find((one) => one.toLowerCase() === candidate)
  if (name === undefined) return ''
  const near = distance(typed.toLowerCase(), candidate) <= Math.max(2, Math.ceil(candidate.length * 0.35))
  const within = typed.length >= 4 && candidate.includes(typed.toLowerCase())
  return near || within ? `Did you mean "${name}"? ` : ''
}
