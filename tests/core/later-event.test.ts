/** A record of the index event that lies after the day of assessment is named as not used. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { type Answers, addDays } from '../../src/language/index.ts'
import { noteText } from '../../src/words/index.ts'
import { chartGuideline } from '../toy/chart-guideline.ts'
import { event, read } from '../toy/chart-records.ts'

const onsetOn = (day: string, rest: Partial<Answers> = {}): Answers => ({
  ...read([event('v', { onsetDateTime: day })]),
  ...rest,
})
const told = (answers: Answers, asOf: string): readonly string[] =>
  toAssessment(assess(chartGuideline, answers, {}, asOf))
    .notes.filter(({ kind }) => kind === 'conflict')
    .map((note) => `${note.resource}: ${noteText(note)}`)

describe('an index event after the day of assessment', () => {
  it('is named', () => {
    expect(told(onsetOn('2027-01-20'), '2026-11-30')).toEqual([
      'Condition/v: its onset is recorded for 20 Jan 2027, after the day of this assessment: it is not used',
    ])
  })
  it('is named on each day before it, and from its day on never', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const asOf = addDays('2026-06-15', days)
        expect(told(onsetOn('2026-06-15'), asOf)).toHaveLength(days < 0 ? 1 : 0)
      }),
    )
  })
  it('is not, where the onset may lie before it, where it was set aside, or where there is none', () => {
    expect(told(onsetOn('2026-06'), '2026-06-10')).toEqual([])
    expect(told(onsetOn('2026-06'), '2026-05-31')).toHaveLength(1)
    expect(told(onsetOn('2027-01-20', { challenged: ['Condition/v'] }), '2026-11-30')).toEqual([])
    expect(told(read([]), '2026-11-30')).toEqual([])
  })
})
