/** What was typed about a fact, as it may stand in a field. */

import type { Asked } from '../../language/index.ts'
import type { Json } from '../parts/json.ts'

export function valueWords(fact: Asked, typed: unknown): string {
  if (typed === undefined || typed === 'asked-unknown') return ''
  if (Array.isArray(typed)) return typed.join(', ')
  if (typeof typed === 'object' && typed !== null) {
    const { value, unit, low, high, from, to } = typed as Json
    if (from !== undefined) return `${String(from)} - ${String(to)}`
    if (low !== undefined) return `${String(low)}-${String(high)}`
    return [value, unit].filter((part) => part !== undefined).join(' ')
  }
  return fact.kind === 'yes-no' ? '' : String(typed)
}
