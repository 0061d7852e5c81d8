/** A guideline turned once into the look-ups that every assessment needs. */

import { type Guideline, type GuidelineIndex, indexOf } from '../language/index.ts'
import { type Clocks, clocksOf } from './clocks.ts'

export interface Prepared extends GuidelineIndex {
  readonly guideline: Guideline
  readonly clocks: Clocks
  /** Places of the recommendations that offer an option. */
  readonly offering: ReadonlyMap<string, readonly number[]>
}

const preparedFor = new WeakMap<Guideline, Prepared>()

export function prepare(guideline: Guideline): Prepared {
  const found = preparedFor.get(guideline)
  if (found !== undefined) return found
  let clocks: Clocks | undefined
  const prepared: Prepared = {
    ...indexOf(guideline),
    guideline,
    offering: new Map(
      guideline.options.map(({ id }) => [
        id,
        guideline.recommendations.flatMap(({ options }, at) => (options.includes(id) ? [at] : [])),
      ]),
    ),
    get clocks() {
      clocks ??= clocksOf(guideline)
      return clocks
    },
  }
  preparedFor.set(guideline, prepared)
  return prepared
}
