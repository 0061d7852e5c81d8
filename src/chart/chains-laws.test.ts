/** Laws of the chains of the index event, over any chart: no order, and no visit, makes it another or a younger one. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { bundle, condition, inWords, mary, operation, read } from '../../tests/toy/chart-records.ts'
import {
  coded,
  contact,
  eventsIn,
  lower,
  plain,
  report,
  stretch,
  upper,
} from '../../tests/toy/event-records.ts'
import { addDays, type Days } from '../language/index.ts'
import type { Json } from './json.ts'
import { tidy } from './tidy.ts'

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
