/** Ages and periods as days: both ends of a range, every unit an age is told in, an end without a start. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline, sct } from '../../tests/toy/chart-guideline.ts'
import { concept, mary, notesOf, said, tidied } from '../../tests/toy/chart-records.ts'
import { dayNumber } from '../language/index.ts'
import type { Json } from './json.ts'
import { tidy } from './tidy.ts'

const age = (value: number, unit = 'a', rest: Json = {}): Json => ({ value, unit, ...rest })
const bleeding = (rest: Json): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p1' },
  code: concept(sct, '74474003'),
  ...rest,
})
const onset = (rest: Json): readonly string[] => said('everBled', bleeding(rest))
const recorded = { recordedDate: '2026-03-09' }

// Born on 12 April 1951.
describe('an onset', () => {
  it.each<readonly [string, Json, string]>([
    ['at 70', { onsetAge: age(70) }, '2021-04-12..2022-04-11'],
    ['at 70 and a half', { onsetAge: age(70.5) }, '2021-04-12..2022-04-11'],
    ['at 840 months', { onsetAge: age(840, 'mo') }, '2021-04-12..2021-05-11'],
    [
      'at 841 months, by code',
      { onsetAge: { value: 841, unit: 'Monate', code: 'mo' } },
      '2021-05-12..2021-06-11',
    ],
    ['at 3,653 weeks', { onsetAge: age(3653, 'wk') }, '2021-04-15..2021-04-21'],
    ['at 25,567 days', { onsetAge: age(25567, 'd') }, '2021-04-11'],
    ['at less than 70', { onsetAge: age(70, 'a', { comparator: '<' }) }, '1951-04-12..2022-04-11'],
    [
      'at more than 70',
      { onsetAge: age(70, 'a', { comparator: '>' }), ...recorded },
      '2021-04-12..2026-03-09',
    ],
    ['from 70 to 72', { onsetRange: { low: age(70), high: age(72) } }, '2021-04-12..2024-04-11'],
    ['from 72 to 70', { onsetRange: { low: age(72), high: age(70) } }, '2021-04-12..2024-04-11'],
    [
      'from 840 to 843 months',
      { onsetRange: { low: age(840, 'mo'), high: age(843, 'mo') } },
      '2021-04-12..2021-08-11',
    ],
    ['from 70 on', { onsetRange: { low: age(70) }, ...recorded }, '2021-04-12..2026-03-09'],
    ['up to 70', { onsetRange: { high: age(70) } }, '1951-04-12..2022-04-11'],
    [
      'a range that ends after it was recorded',
      { onsetRange: { low: age(74), high: age(80) }, ...recorded },
      '2025-04-12..2026-03-09',
    ],
    ['a period without a start', { onsetPeriod: { end: '2026-01-05' } }, '1951-04-12..2026-01-05'],
    ['a period without an end', { onsetPeriod: { start: '2026-01-05' } }, '2026-01-05'],
  ])('%s', (_, rest, days) => {
    expect(onset(rest)).toEqual([`true @ ${days}`])
    expect(notesOf(bleeding(rest))).toEqual([])
  })
  it.each<readonly [string, Json]>([
    ['in minutes', { onsetAge: age(70, 'min') }],
    ['below zero', { onsetAge: age(-1) }],
    ['of Methuselah', { onsetAge: age(969) }],
    ['in months of Methuselah', { onsetAge: age(11_628, 'mo') }],
    ['without a number', { onsetAge: { unit: 'a' } }],
    ['with one end in minutes', { onsetRange: { low: age(70), high: age(72, 'min') } }],
  ])('an age %s is left out, and that is said', (_, rest) => {
    expect(onset({ ...rest, ...recorded })).toEqual(['true @ 2026-03-09'])
    expect(notesOf(bleeding({ ...rest, ...recorded }))).toEqual([
      'not-understood Condition/c: onset is no age in years, months, weeks or days: left out',
    ])
  })
  it('an age says nothing where nobody knows when the patient was born', () => {
    const { birthDate: _, ...nobody } = mary
    const { notes } = tidy(chartGuideline, {
      resourceType: 'Bundle',
      entry: [{ resource: nobody }, { resource: bleeding({ onsetAge: age(70), ...recorded }) }],
    })
    expect(notes.map(({ resource, text }) => `${resource} ${text}`)).toEqual([
      'Condition/c onset is an age, and the date of birth is not known: left out',
    ])
  })
  it('a month of life follows the month before without a gap, from birth on', () => {
    const born = fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        born,
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('mo', 'a', 'wk', 'd'),
        (day, n, unit) => {
          const birthDate = day.toISOString().slice(0, 10)
          const stretch = (value: number) => {
            const chart = tidy(chartGuideline, {
              resourceType: 'Bundle',
              entry: [
                { resource: { ...mary, birthDate } },
                { resource: bleeding({ onsetAge: age(value, unit) }) },
              ],
            })
            const record = chart.bundle.entry
              ?.map(({ resource }) => resource)
              .find((one) => one.resourceType === 'Condition')
            const { onsetPeriod: period, onsetDateTime: at } = record ?? {}
            return { from: period?.start ?? at ?? '', to: period?.end ?? at ?? '' }
          }
          fc.pre(unit !== 'a' || n <= 140)
          const [first, next] = [stretch(n), stretch(n + 1)]
          expect(dayNumber(next.from)).toBe(dayNumber(first.to) + 1)
          if (n === 0) expect(first.from).toBe(birthDate)
        },
      ),
    )
  })
  it('the end of a condition is read in the same forms', () => {
    const over = tidied(bleeding({ onsetDateTime: '2020', abatementRange: { low: age(70), high: age(71) } }))
    const record = over.bundle.entry
      ?.map(({ resource }) => resource)
      .find((one) => one.resourceType === 'Condition')
    expect(record?.abatementPeriod).toEqual({ start: '2021-04-12', end: '2023-04-11' })
  })
})
