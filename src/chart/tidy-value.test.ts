/** The ends of what is possible: a value at either end of a fact's range is one, a step beyond it is an error of entry. */

import { expect, it } from 'vitest'
import { chartGuideline as guideline } from '../../tests/toy/chart-guideline.ts'
import type { QuantityFact } from '../language/index.ts'
import type { Desk } from './desk.ts'
import { tidyValue } from './tidy-value.ts'

const quantities = guideline.facts.filter((fact): fact is QuantityFact => fact.kind === 'quantity')
const desk: Desk = {
  catalog: undefined as never,
  subject: { reference: 'Patient/p' },
  born: undefined,
  once: (of, raw) => of(raw, desk),
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

it.each(['1,200', '1,200 mg/d'])('%s may be 1.2 or 1200: left out where both are possible', (text) => {
  const notes: string[] = []
  const dose = { unit: 'mg/d', converts: {}, range: [0, 2000], unclearBare: null, inWords: {} } as const
  const told: Desk = { ...desk, note: (kind, _where, said) => notes.push(`${kind}: ${said}`) }
  const raw = text.endsWith('d') ? { valueString: text } : { valueQuantity: { value: text, unit: 'mg/d' } }
  expect(tidyValue(raw, [dose], told, null)).toBe(undefined)
  expect(notes).toEqual(['not-understood: its number can be read in two ways: left out'])
  const small = { ...dose, range: [0, 100] } as const
  expect(tidyValue(raw, [small], desk, null)).toMatchObject({ valueQuantity: { value: 1.2 } })
})
