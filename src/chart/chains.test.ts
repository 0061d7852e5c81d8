/** One event told again, or another: by site, onset, kind of code, and treatment in between. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, sct } from '../../tests/toy/chart-guideline.ts'
import {
  bundle,
  concept,
  condition,
  event,
  mary,
  operation,
  read,
  said,
} from '../../tests/toy/chart-records.ts'
import { coded, eventsIn, lower, plain, report, upper } from '../../tests/toy/event-records.ts'
import { factStates } from '../evaluate/index.ts'
import type { Episode } from '../language/index.ts'
import type { Json } from './json.ts'
import { tidy } from './tidy.ts'

const first = event('a', { onsetDateTime: '2026-01-05', recordedDate: '2026-01-06', ...upper })
const treated = (on: string, rest: Json = {}): Json => operation('t', { performedDateTime: on, ...rest })

const one = ['2026-01-05']
// The first: the upper site, onset on 5 January 2026.
describe('a record at another site', () => {
  it.each<readonly [string, readonly Json[], readonly string[]]>([
    ['recorded 30 days later', [event('b', { recordedDate: '2026-02-04', ...lower })], one],
    [
      'recorded 31 days later, as a first visit',
      [event('b', { recordedDate: '2026-02-05', ...lower })],
      ['2026-01-05..2026-02-05', ...one],
    ],
    [
      'recorded 31 days later, as a first visit in an open fracture',
      [condition('b', coded('B'), { recordedDate: '2026-02-05', ...lower })],
      ['2026-01-05..2026-02-05', ...one],
    ],
    [
      'recorded 31 days later, by a code that says nothing of the visit',
      [condition('b', plain, { recordedDate: '2026-02-05', ...lower })],
      one,
    ],
    [
      'recorded later as a later visit',
      [condition('b', coded('D'), { recordedDate: '2026-05-05', onsetDateTime: '2026-05-05', ...lower })],
      one,
    ],
    [
      'with the same onset',
      [event('b', { onsetDateTime: '2026-01-05', recordedDate: '2026-03-01', ...lower })],
      one,
    ],
    [
      'with an onset of that month',
      [event('b', { onsetDateTime: '2026-01', recordedDate: '2026-03-01', ...lower })],
      ['2026-01-01..2026-01-05'],
    ],
    [
      'with an onset of the next day',
      [event('b', { onsetDateTime: '2026-01-06', ...lower })],
      ['2026-01-06', ...one],
    ],
    [
      'with an onset of the next month',
      [event('b', { onsetDateTime: '2026-02', ...lower })],
      ['2026-02-01..2026-02-28', ...one],
    ],
    [
      'with a later onset, at a later visit',
      [condition('b', coded('D'), { onsetDateTime: '2026-02-20', recordedDate: '2026-03-20', ...lower })],
      ['2026-02-20', ...one],
    ],
    [
      'recorded after a treatment',
      [treated('2026-01-15'), event('b', { recordedDate: '2026-01-20', ...lower })],
      ['2026-01-15..2026-01-20', ...one],
    ],
    [
      'recorded after a treatment, by a code that says nothing of the visit',
      [treated('2026-01-15'), condition('b', plain, { recordedDate: '2026-01-20', ...lower })],
      ['2026-01-15..2026-01-20', ...one],
    ],
    [
      'recorded on the day of a treatment',
      [treated('2026-01-20'), event('b', { recordedDate: '2026-01-20', ...lower })],
      one,
    ],
    [
      'recorded after a treatment before the first',
      [treated('2025-11-15'), event('b', { recordedDate: '2026-01-20', ...lower })],
      one,
    ],
    [
      'recorded after a treatment that was not done',
      [treated('2026-01-15', { status: 'not-done' }), event('b', { recordedDate: '2026-01-20', ...lower })],
      one,
    ],
    [
      'of a later visit after a treatment',
      [treated('2026-01-15'), condition('b', coded('D'), { recordedDate: '2026-01-20', ...lower })],
      one,
    ],
    [
      'of a report after a treatment',
      [
        treated('2026-01-15'),
        report('r', '2026-01-20', { conclusionCode: [plain, concept(sct, '66794005')] }),
      ],
      one,
    ],
    [
      'of another record at both sites',
      [event('b', { onsetDateTime: '2026-03-01', bodySite: [...upper.bodySite, ...lower.bodySite] })],
      one,
    ],
    [
      'of a third, back at the first',
      [
        event('b', { onsetDateTime: '2026-02-20', ...lower }),
        condition('c', coded('D'), { recordedDate: '2026-06-01', ...upper }),
      ],
      ['2026-02-20', ...one],
    ],
  ])('%s', (_, records, expected) => {
    expect(eventsIn(first, ...records)).toEqual(expected)
    expect(eventsIn(...[...records].reverse(), first)).toEqual(expected)
  })
  it.each<readonly [string, Json, readonly string[]]>([
    ['without a site', event('b', { onsetDateTime: '2026-03-01' }), one],
    ['at the same site', event('b', { onsetDateTime: '2026-03-01', ...upper }), one],
    ['at the same site, after a treatment', event('b', { recordedDate: '2026-03-01', ...upper }), one],
    [
      'at the same site, more than 90 days later',
      event('b', { onsetDateTime: '2026-04-06', ...upper }),
      ['2026-04-06', ...one],
    ],
  ])('but not one %s', (_, record, expected) => {
    expect(eventsIn(first, treated('2026-01-15'), record)).toEqual(expected)
  })
  it('that counts with the first although it is first recorded late is noted', () => {
    const { notes } = tidy(
      chartGuideline,
      bundle(mary, first, condition('b', plain, { recordedDate: '2026-02-05', ...lower })),
    )
    expect(
      notes.filter(({ kind }) => kind === 'assumed').map(({ resource, text }) => `${resource} ${text}`),
    ).toEqual([
      'Condition/b another site, first recorded more than 30 days after the onset and without an onset of its own: taken for the same event',
      'Condition/b no onset stated: it has that of its episode',
    ])
  })
})

describe('the older of two events', () => {
  const second = event('b', { onsetDateTime: '2026-02-20', ...lower })
  const third = event('c', { onsetDateTime: '2026-06-20', ...upper })
  const episodeOf = (...records: readonly Json[]): Episode | null => read(records).episode
  it('is earlier than the newer, which is the index event', () => {
    expect(episodeOf(first, second)).toEqual({
      id: 'Condition/b',
      chosenBecause: 'the latest onset of 2 recorded',
      earlier: [{ id: 'Condition/a', onset: { from: '2026-01-05', to: '2026-01-05' }, sites: ['upper'] }],
    })
    expect(said('eventOnset', first, second)).toEqual(['2026-02-20 @ 2026-02-20'])
    expect(said('eventSites', first, second)).toEqual(['[lower] @ 2026-02-20'])
  })
  it('is counted: so many there were at least', () => {
    expect(said('eventsBefore', first)).toEqual([])
    expect(said('eventsBefore', first, second)).toEqual(['1..24 @ 2026-01-05'])
    expect(said('eventsBefore', first, second, third)).toEqual(['1..24 @ 2026-01-05', '2..24 @ 2026-02-20'])
  })
  it('is recorded, also where the newer lies after the day of assessment', () => {
    expect(said('hasEvent', first, second)).toEqual(['true @ 2026-01-05', 'true @ 2026-02-20'])
    const states = factStates(chartGuideline, read([first, second], 'complete'), {}, '2026-02-01')
    expect(states.get('hasEvent')?.value).toBe(true)
    expect(states.get('eventOnset')?.value).toBe(null)
  })
  it('is not earlier than itself, where it was named as the index event', () => {
    const chart = bundle(mary, first, second, third)
    const { episode } = tidy(chartGuideline, chart, { fracture: 'Condition/b' })
    expect(episode?.earlier.map(({ id }) => id)).toEqual(['Condition/a'])
    expect(tidy(chartGuideline, chart, { fracture: 'Condition/a' }).episode?.earlier).toEqual([])
  })
  it('is counted once, however many visits it had', () => {
    const visit = event('a2', { onsetDateTime: '2026-02-01', ...upper })
    expect(said('eventsBefore', first, visit, second)).toEqual(['1..24 @ 2026-01-05'])
  })
  it('is none, where only a report tells of it', () => {
    expect(said('eventsBefore', report('r', '2024-01-01'), second)).toEqual([])
    expect(episodeOf(report('r', '2024-01-01'), second)?.earlier).toEqual([])
  })
  it('stays what it is when the tidied chart is tidied again', () => {
    const once = tidy(chartGuideline, bundle(mary, first, second, third))
    const twice = tidy(chartGuideline, once.bundle)
    expect(twice.bundle).toEqual(once.bundle)
    expect(twice.episode).toEqual(once.episode)
  })
})
