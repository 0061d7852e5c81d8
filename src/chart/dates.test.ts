/** Written dates as stretches of days, in tables. */

import { describe, expect, it } from 'vitest'
import { addYears, cutAtRecorded, readDate, readPeriod, writtenDate } from './dates.ts'

const span = (from: string, to = from) => ({ from, to })

describe('a written date', () => {
  it.each([
    ['2026-03-09', span('2026-03-09')],
    ['2026-03-09T23:59:59-11:00', span('2026-03-09')],
    ['2026-03-09T00:00:00.000Z', span('2026-03-09')],
    ['2026-03-09 10:00', span('2026-03-09')],
    [' 2026-03 ', span('2026-03-01', '2026-03-31')],
    ['2024-02', span('2024-02-01', '2024-02-29')],
    ['2026', span('2026-01-01', '2026-12-31')],
    ['20260309', span('2026-03-09')],
    ['20260309101500', span('2026-03-09')],
    ['2026/03/09', span('2026-03-09')],
    ['2026-02-30', undefined],
    ['2026-13', undefined],
    ['1799-12-31', undefined],
    ['03/09/2026', undefined],
    ['about six weeks ago', undefined],
    ['', undefined],
    [20260309, undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j', (written, days) => {
    expect(readDate(written)).toEqual(days)
  })
  it.each(['2026', '2026-03', '2024-02', '2026-03-09'])('%s is written back as it was', (text) => {
    expect(writtenDate(readDate(text) ?? span('', ''))).toBe(text)
  })
})

describe('a period', () => {
  it.each([
    [{ start: '2026-01', end: '2026-03-09' }, span('2026-01-01', '2026-03-09')],
    [{ start: '2026-01-05' }, span('2026-01-05')],
    [{ end: '2026-01-05' }, span('2026-01-05')],
    [{ start: '2026-03-09', end: '2026-01-05' }, span('2026-01-05', '2026-03-09')],
    [{ start: 'soon' }, undefined],
    [{}, undefined],
    ['2026', undefined],
  ])('%j', (period, days) => {
    expect(readPeriod(period)).toEqual(days)
  })
})

describe('cut at the day it was recorded', () => {
  it.each([
    ['2026', '2026-03-09', span('2026-01-01', '2026-03-09')],
    ['2026-03', '2026-03-09', span('2026-03-01', '2026-03-09')],
    ['2026-03-01', '2026-03-09', span('2026-03-01')],
    ['2026-03-10', '2026-03-09', span('2026-03-10')],
    ['2026-03-11', '2026-03-09', undefined],
    ['2027', '2026', undefined],
  ])('%s recorded %s', (stated, recorded, days) => {
    expect(cutAtRecorded(readDate(stated) ?? span(''), readDate(recorded))).toEqual(days)
  })
  it('leaves a date alone when nobody says when it was recorded', () => {
    expect(cutAtRecorded(span('2026-03-11'), undefined)).toEqual(span('2026-03-11'))
  })
})

it.each([
  ['1951-04-12', 70, '2021-04-12'],
  ['1952-02-29', 70, '2022-03-01'],
  ['1952-02-29', 72, '2024-02-29'],
])('%s and %i years is %s', (day, years, later) => {
  expect(addYears(day, years)).toBe(later)
})
