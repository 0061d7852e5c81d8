/** Values of asked facts in words. */

import type { Days, Fact, Interval } from '../language/index.ts'
import { readableDays } from './days.ts'
import { intervalWords } from './numbers.ts'

/** A value of an asked fact in words. */
export function valueWords(
  fact: Fact,
  value: boolean | string | readonly string[] | Interval | Days,
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const labels: Readonly<Record<string, string>> = 'choices' in fact ? fact.choices : {}
  if (typeof value === 'string') return labels[value] ?? value
  if ('from' in value) return readableDays(value)
  if ('low' in value) return intervalWords(value, 'unit' in fact ? fact.unit : '1')
  return value.length === 0 ? 'none' : value.map((code) => labels[code] ?? code).join(', ')
}
