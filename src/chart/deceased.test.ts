/** A death: read from the record however badly it is written, typed, joined, written, and held to the day. */

import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { bundle, mary, read } from '../../tests/toy/chart-records.ts'
import { assess, toAssessment } from '../evaluate/index.ts'
import { type Answers, guidelineHash, hashOf, RequestProblem } from '../language/index.ts'
import { noteText } from '../words/index.ts'
import { mergeAnswers } from './merge.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'
import { readTyped } from './typed.ts'
import { writeChart } from './write.ts'

const chart = (rest: object): Answers =>
  readChart(chartGuideline, tidy(chartGuideline, bundle({ ...mary, ...rest })), 'unknown')
const notes = (rest: object): readonly string[] => chart(rest).notes.map(({ text }) => text)
const typed = (deceased: unknown): Answers =>
  readTyped(chartGuideline, { answers: {}, ...(deceased === undefined ? {} : { deceased }) }, '2026-03-09')
    .answers
const on = (day: string) => ({ from: day, to: day })
const assessed = (answers: Answers, asOf: string) => toAssessment(assess(chartGuideline, answers, {}, asOf))

describe('a record of a death', () => {
  it.each([
    [{}, null],
    [{ deceasedBoolean: false }, null],
    [{ deceasedBoolean: 'FALSE' }, null],
    [{ deceasedBoolean: null }, null],
    [{ deceasedBoolean: true }, { on: null }],
    [{ deceasedBoolean: 'true' }, { on: null }],
    [{ deceasedDateTime: '2026-03-01' }, { on: on('2026-03-01') }],
    [{ deceasedDateTime: '2026-03-01T23:30:00-05:00' }, { on: on('2026-03-01') }],
    [{ deceasedDateTime: '2026-02' }, { on: { from: '2026-02-01', to: '2026-02-28' } }],
    [{ deceasedDateTime: '2026-02-01', deceasedBoolean: false }, { on: on('2026-02-01') }],
  ])('%j', (rest, expected) => {
    expect(chart(rest).deceased).toEqual(expected && { ...expected, resource: 'Patient/p1' })
    expect(notes(rest)).toEqual([])
  })

  it.each([
    [{ deceasedDateTime: 'in spring' }, 'deceasedDateTime is not a date: a death whose day is not known'],
    [{ deceasedDateTime: 7 }, 'deceasedDateTime is not a date: a death whose day is not known'],
    [
      { deceasedDateTime: '1911-01-01' },
      'deceasedDateTime lies before the birth: a death whose day is not known',
    ],
  ])('%j is a death all the same', (rest, note) => {
    expect(chart(rest).deceased).toEqual({ on: null, resource: 'Patient/p1' })
    expect(notes(rest)).toEqual([note])
  })

  it('what is neither yes nor no is left out with a note', () => {
    expect(chart({ deceasedBoolean: 'perhaps' }).deceased).toBeNull()
    expect(notes({ deceasedBoolean: 'perhaps' })).toEqual([
      'deceasedBoolean is neither true nor false: left out',
    ])
  })
})

describe('a typed death', () => {
  it('is true or a date', () => {
    expect(typed(undefined).deceased).toBeNull()
    expect(typed(true).deceased).toEqual({ on: null, resource: null })
    expect(typed('2026-02').deceased).toEqual({
      on: { from: '2026-02-01', to: '2026-02-28' },
      resource: null,
    })
  })
  it.each([[false], [null], ['soon'], ['2026-02-30'], [{ from: '2026-01-01', to: '2026-02-01' }], [[]]])(
    'never %j',
    (deceased) => {
      expect(() => typed(deceased)).toThrow(RequestProblem)
    },
  )
  it('stands beside the record, which gives the day where the typed one has none', () => {
    const recorded = chart({ deceasedDateTime: '2026-03-01' })
    expect(mergeAnswers(recorded, typed(true)).deceased).toEqual(recorded.deceased)
    expect(mergeAnswers(recorded, typed('2026-03-02')).deceased?.on).toEqual(on('2026-03-02'))
    expect(mergeAnswers(recorded, typed(undefined)).deceased).toEqual(recorded.deceased)
    expect(mergeAnswers(read([]), typed(true)).deceased).toEqual({ on: null, resource: null })
  })
  it.each([[true], ['2026-02-03'], ['2026-02'], ['2025']])('%j is written and read back', (deceased) => {
    const written = writeChart(chartGuideline, typed(deceased))
    const back = readChart(chartGuideline, tidy(chartGuideline, written), 'unknown')
    expect(back.deceased).toEqual({ ...typed(deceased).deceased, resource: 'Patient/patient' })
    expect(back.notes).toEqual([])
  })
})

describe('on the day of assessment', () => {
  const died = chart({ deceasedDateTime: '2026-03-01' })
  it('a death counts from its day on, and later it is a note', () => {
    const { deceased, notes: told } = assessed(died, '2026-02-28')
    expect(deceased).toBeNull()
    const [later] = told
    expect(later).toEqual({
      kind: 'conflict',
      text: null,
      resource: 'Patient/p1',
      died: { from: '2026-03-01', to: '2026-03-01' },
    })
    expect(later && noteText(later)).toBe(
      'a death is recorded for 1 Mar 2026, after the day of this assessment: it does not count here',
    )
    expect(assessed(died, '2026-03-01').deceased).toEqual({ on: '2026-03-01', resource: 'Patient/p1' })
    expect(assessed(died, '2026-03-01').notes).toEqual([])
  })
  it('a day that is not known precisely is told as a stretch, cut at the assessment', () => {
    const month = chart({ deceasedDateTime: '2026-03' })
    expect(assessed(month, '2026-03-10').deceased?.on).toBe('2026-03-01/2026-03-10')
    expect(assessed(month, '2026-05-10').deceased?.on).toBe('2026-03-01/2026-03-31')
    expect(assessed(month, '2026-02-10').deceased).toBeNull()
    expect(assessed(chart({ deceasedBoolean: true }), '2026-02-10').deceased?.on).toBeNull()
  })
  it('a record that was set aside as wrong tells of no death', () => {
    const aside = { ...died, challenged: ['Patient/p1'] }
    expect(assessed(aside, '2026-04-01').deceased).toBeNull()
    expect(assessed(aside, '2026-02-01').notes.map(({ kind }) => kind)).toEqual(['challenged'])
  })
  it('is covered by the receipt', () => {
    const [dead, alive] = [assessed(died, '2026-04-01'), assessed(chart({}), '2026-04-01')]
    expect(dead.receipt.inputs).not.toBe(alive.receipt.inputs)
    expect(dead.receipt.output).not.toBe(alive.receipt.output)
    expect(dead.receipt.guideline).toBe(guidelineHash(chartGuideline))
    expect(dead.receipt.inputs).toBe(hashOf({ answers: died, setting: {}, asOf: '2026-04-01' }))
  })
})
