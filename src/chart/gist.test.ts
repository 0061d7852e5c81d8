/** A gist tells apart whatever differs, so that no record gets the verdict of another; and what was read before changes nothing. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { bundle, mary } from '../../tests/toy/chart-records.ts'
import { rawRecords } from '../../tests/toy/raw-charts.ts'
import { gistOf } from './gist.ts'
import { tidy } from './tidy.ts'

// Texts made of what a gist itself is made of, to try to make two into one.
const sly = fc.string({ unit: fc.constantFrom('a', '1', '2', ':', ';', ',', '#', '-', '|'), maxLength: 6 })
const part = fc.oneof(sly, fc.nat(99), fc.constant(undefined))
const concept = fc.record({
  text: part,
  coding: fc.array(fc.record({ system: part, code: part, display: part }), { maxLength: 3 }),
})
const concepts = fc.array(concept, { maxLength: 3 })
const told = (some: unknown): string =>
  JSON.stringify(some, (_, value) => (value === undefined ? null : value))

it('is one for what says the same, two for what differs', () => {
  let different = 0
  fc.assert(
    fc.property(concepts, concepts, (a, b) => {
      expect(gistOf(structuredClone(a))).toBe(gistOf(a))
      if (told(a) !== told(b)) different++
      expect(gistOf(a) === gistOf(b)).toBe(told(a) === told(b))
    }),
    { numRuns: 5_000 },
  )
  expect(different).toBeGreaterThan(2_500)
})

it('leaves nothing out that decides: any part changed, the gist is another', () => {
  const whole = { text: 'a', coding: [{ system: 's', code: 'c', display: 'd' }] }
  const [coding] = whole.coding
  const changed = [
    { ...whole, text: 'b' },
    ...(['system', 'code', 'display'] as const).map((key) => ({
      ...whole,
      coding: [{ ...coding, [key]: 'x' }],
    })),
    { ...whole, coding: [] },
    { ...whole, coding: [coding, coding] },
  ]
  expect(new Set([whole, ...changed].map(gistOf)).size).toBe(changed.length + 1)
})

it('what was read before changes nothing', () => {
  fc.assert(
    fc.property(rawRecords, rawRecords, (before, records) => {
      const chart = bundle(mary, ...records)
      tidy(chartGuideline, bundle(mary, ...before))
      // The same content under another identity remembers nothing.
      expect(tidy(chartGuideline, chart)).toEqual(tidy({ ...chartGuideline }, chart))
    }),
    { numRuns: 300 },
  )
})
