/** The ends of what is possible: a value at either end of a fact's range is one, a step beyond it is an error of entry. */

import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import type { QuantityFact } from '../language/index.ts'
import type { Desk } from './desk.ts'
import { tidyValue } from './tidy-value.ts'

const quantities = guideline.facts.filter((fact): fact is QuantityFact => fact.kind === 'quantity')
const desk: Desk = {
  catalog: undefined as never,
  subject: { reference: 'Patient/p' },
  born: undefined,
  note: () => {},
  resolve: () => undefined,
  lastDay: () => undefined,
}

it.each(quantities.map((fact) => [fact.id, fact] as const))('%s at the ends of its range', (_, fact) => {
  const [least, greatest] = fact.range
  const end = (value: number) => ({ value, code: fact.unit, system: 'http://unitsofmeasure.org' })
  const read = (value: number) => tidyValue({ valueQuantity: end(value) }, [fact], desk, null)
  const between = (low: number, high: number) =>
    tidyValue({ valueRange: { low: end(low), high: end(high) } }, [fact], desk, null)
  expect([read(least), read(greatest), between(least, greatest)].map((value) => value !== undefined)).toEqual(
    [true, true, true],
  )
  const step = Math.max(1e-6, (greatest - least) / 1e6)
  expect([
    read(least - step),
    read(greatest + step),
    between(least - step, greatest),
    between(least, greatest + step),
  ]).toEqual([undefined, undefined, undefined, undefined])
})
