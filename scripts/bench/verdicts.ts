/** What must hold of the fast path: every Bundle by itself, by its size. */

import type { Input } from './inputs.ts'
import limits from './limits.json' with { type: 'json' }
import { ms, times, type Verdict } from './table.ts'
import { median } from './turns.ts'

export interface Found {
  readonly size: 'large' | 'middle' | 'small'
  readonly parse: number
  readonly took: number
  readonly before: number
}

export function sizeOf({ bytes }: Pick<Input, 'bytes'>): Found['size'] {
  if (bytes < limits.fast.middle.fromBytes) return 'small'
  return bytes >= limits.fast.large.fromBytes ? 'large' : 'middle'
}

export const isWithin = ({ size, parse, took, before }: Found): boolean =>
  size === 'small' ? before / took >= limits.fast.small.timesFaster : took / parse <= limits.fast[size].limit

/** Every one of them must hold; the worst and the median are told. */
export function verdictOnAll(size: Found['size'], coverage: string, found: readonly Found[]): Verdict {
  const who = { large: 'from 300 kB', middle: 'from 90 kB', small: 'samples' }[size]
  const name = `${who}, ${coverage}`
  if (found.length === 0) return { what: `${name}: none at hand, nothing is measured`, holds: false }
  const holds = found.every(isWithin)
  if (size === 'small') {
    const faster = found.map(({ before, took }) => before / took)
    const took = median(found.map((one) => one.took))
    const what = `${name}: ${times(Math.min(...faster))} times faster at least, median ${times(median(faster))}, ${ms(took)} ms (at least ${limits.fast.small.timesFaster} on every one)`
    return { what, holds }
  }
  const ratios = found.map(({ parse, took }) => took / parse)
  const what = `${name}: ${times(Math.max(...ratios))} x JSON.parse at most, median ${times(median(ratios))} (at most ${limits.fast[size].limit} on every one)`
  return { what, holds }
}
