/** Kleene's three-valued logic, as CQL and SQL have it. */

import type { Truth } from '../language/index.ts'

export function negation(value: Truth): Truth {
  return value === null ? null : !value
}

/** Are at least `least` of the values true? */
export function atLeastTrue(least: number, values: Iterable<Truth>): Truth {
  let holding = 0
  let open = 0
  for (const value of values) {
    if (value === true) holding += 1
    else if (value === null) open += 1
  }
  if (holding >= least) return true
  return holding + open < least ? false : null
}
