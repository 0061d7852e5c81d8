/** One event told again, or another: by site, onset, kind of code, and treatment in between. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline, icd10cm, sct } from '../../tests/toy/chart-guideline.ts'
import {
  bundle,
  concept,
  condition,
  event,
  inWords,
  mary,
  operation,
  read,
  said,
} from '../../tests/toy/chart-records.ts'
import { factStates } from '../evaluate/index.ts'
import { addDays, type Days, type Episode } from '../language/index.ts'
import type { Json } from './json.ts'
import { tidy } from './tidy.ts'

const upper = { bodySite: [concept(sct, '23215003')] }
const lower = { bodySite: [concept(sct, '66794005')] }
const coded = (seventh: string): Json => concept(icd10cm, `M80.08X${seventh}`)
const plain = concept(sct, '42942008')
const first = event('a', { onsetDateTime: '2026-01-05', recordedDate: '2026-01-06', ...upper })
const report = (id: string, on: string, rest: Json = {}): Json => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  subject: { reference: 'Patient/p1' },
  code: concept('urn:x', 'y'),
  effectiveDateTime: on,
  conclusionCode: [plain],
  ...rest,
})
const contact = (id: string, on: string): Json => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/p1' },
  period: { start: on },
  reasonCode: [plain],
})
const treated = (on: string, rest: Json = {}): Json => operation('t', { performedDateTime: on, ...rest })

const one = ['2026-01-05']
const stretch = ({ from, to }: Days): string => (from === to ? from : `${from}..${to}`)
const eventsIn = (...records: readonly Json[]): readonly string[] =>
  tidy(chartGuideline, bundle(mary, ...records)).recorded.map(({ onset }) => stretch(onset))

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

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days))
const site = fc.constantFrom(upper, lower, {}, { bodySite: [...upper.bodySite, ...lower.bodySite] })
const code = fc.constantFrom(coded('A'), coded('A'), coded('D'), plain)
// One without any day lies on the latest day written in the chart, which any record may move.
const telling = fc
  .record({ code, site, onset: fc.option(day), recorded: day })
  .map(({ code: of, site: at, onset, recorded }): Json => {
    const stated = onset === null ? {} : { onsetDateTime: onset }
    return condition('', of, { ...stated, recordedDate: recorded, ...at })
  })
const charts = fc
  .tuple(fc.array(telling, { minLength: 1, maxLength: 6 }), fc.array(day, { maxLength: 2 }))
  .map(([events, treatments]) => ({
    events: events.map((record, i): Json => ({ ...record, id: `e${i}` })),
    treatments: treatments.map((on, i) => operation(`t${i}`, { performedDateTime: on })),
  }))
const chart = charts.map(({ events, treatments }) => [...events, ...treatments])
const indexOnset = (records: readonly Json[]): Days | undefined => {
  const { episode, recorded } = tidy(chartGuideline, bundle(mary, ...records))
  return recorded.find(({ id }) => id === episode?.id)?.onset
}

/** Neither end of the stretch lies earlier, and one lies later. */
const isLater = (a: Days | undefined, b: Days | undefined): boolean =>
  a === undefined || b === undefined || (a.from >= b.from && a.to >= b.to && stretch(a) !== stretch(b))
const more = fc.record({ on: day, site, kind: fc.constantFrom('later', 'contact', 'image') })
const toldOf = ({
  on,
  site: at,
  kind,
}: {
  readonly on: string
  readonly site: Json
  readonly kind: string
}): Json => {
  if (kind === 'later') return condition('z', coded('D'), { onsetDateTime: on, recordedDate: on, ...at })
  if (kind === 'contact') return contact('z', on)
  const { bodySite = [] } = at as { bodySite?: readonly Json[] }
  return report('z', on, { conclusionCode: [plain, ...bodySite] })
}
const again = fc.record({ which: fc.nat(), days: fc.integer({ min: 0, max: 90 }) })
/** One of the records told again at a later day. */
function toldAgain(
  events: readonly Json[],
  { which, days }: { readonly which: number; readonly days: number },
): Json {
  const old = events[which % events.length]
  const later = (value: unknown): string => addDays(String(value), days)
  const stated = old?.onsetDateTime === undefined ? {} : { onsetDateTime: later(old.onsetDateTime) }
  return { ...old, id: 'z', ...stated, recordedDate: later(old?.recordedDate) }
}

describe('of any chart', () => {
  it('the events are the same in any order of records', () => {
    fc.assert(
      fc.property(chart, fc.infiniteStream(fc.nat()), (records, chance) => {
        const shuffled = records
          .map((record) => ({ record, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ record }) => record)
        expect(tidy(chartGuideline, bundle(mary, ...shuffled))).toEqual(
          tidy(chartGuideline, bundle(mary, ...records)),
        )
      }),
    )
  })
  it('where there is one event, a later visit, a contact, an image or a record told again never makes it younger', () => {
    fc.assert(
      fc.property(charts, more, again, ({ events, treatments }, told, repeated) => {
        const records = [...events, ...treatments]
        fc.pre(eventsIn(...records).length === 1)
        const before = indexOnset(records)
        expect(isLater(indexOnset([...records, toldOf(told)]), before)).toBe(false)
        expect(isLater(indexOnset([...records, toldAgain(events, repeated)]), before)).toBe(false)
      }),
    )
  })
  it('nor, where all is at one site, the latest of several', () => {
    fc.assert(
      fc.property(charts, more, again, ({ events }, told, repeated) => {
        const records = events.map(({ bodySite: _, ...record }): Json => ({ ...record, ...upper }))
        const before = indexOnset(records)
        fc.pre(before !== undefined)
        expect(isLater(indexOnset([...records, toldOf({ ...told, site: upper })]), before)).toBe(false)
        expect(isLater(indexOnset([...records, toldAgain(records, repeated)]), before)).toBe(false)
      }),
    )
  })
  it('each event but the index event and those after it is earlier, with at most one entry for each', () => {
    fc.assert(
      fc.property(chart, (records) => {
        const { episode, entries } = read(records)
        const counted = entries
          .filter(({ fact }) => fact === 'eventsBefore')
          .map((entry) => inWords(entry).split('.')[0])
        expect([...counted].sort()).toEqual((episode?.earlier ?? []).map((_, i) => String(i + 1)).sort())
      }),
    )
  })
})
