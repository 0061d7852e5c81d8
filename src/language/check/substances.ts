/** Substances whose names mean two things: a record that bears one would be read as either. */

import type { Guideline } from '../guideline.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** A name, or a trade name, that stands under two substances. Those in `perhaps` only ask, and may be shared. */
export function sharedNames({ substances }: Guideline): readonly AuthorProblem[] {
  const owners = new Map<string, Set<string>>()
  for (const { id, names, brands, parts } of substances) {
    // The id of a mixture is a description, not a name.
    for (const name of [...(parts.length === 0 ? [id] : []), ...names, ...brands]) {
      const key = name.toLowerCase()
      owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
  }
  return [...owners].flatMap(([name, ids]) =>
    ids.size < 2
      ? []
      : [
          problem(
            'shared-name',
            `substances ${[...ids].map((id) => `"${id}"`).join(' and ')}`,
            `"${name}" is a name of each: a record that says it would be read as either`,
            'keep it where it belongs; a name of two things belongs in `perhaps`, one of a mixture under the mixture',
          ),
        ],
  )
}
