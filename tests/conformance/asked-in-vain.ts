/** Patients asked in vain for the onset, with a record that names a day, a month, or no day at all: the edges of one rule. */

import type { Days, Entry, EntryValue, Guideline } from '../../src/language/index.ts'
import { guidelineFor, type Patient, sampleOf } from './generate/index.ts'

const [base] = sampleOf(guidelineFor('elapsed'), 1, 1)
if (base === undefined) throw new Error('No guideline was made')

/** The onset is read from the index event; the date of discovery stands in for it. */
export const withFallback: Guideline = {
  ...base,
  facts: base.facts.flatMap((fact) => {
    if (fact.id === 'onset' && fact.kind === 'date')
      return [{ ...fact, fallback: 'discovered', goodFor: null }]
    if (fact.id === 'discovered' && fact.kind === 'date')
      return [{ ...fact, source: null, goodFor: null, fallback: null }]
    return ['redFlags', 'birthDate', 'sex'].includes(fact.id) ? [fact] : []
  }),
  recommendations: [],
  options: [],
  positions: [],
  stages: [],
}

const TODAY = '2026-03-15'
const day = (from: string, to = from): Days => ({ from, to })

const entry = (fact: string, value: EntryValue, on: Days, pick: number | null): Entry => ({
  fact,
  item: null,
  value,
  on,
  origin: pick === null ? 'asserted' : 'inferred',
  pick,
  resource: pick === null ? null : 'Record/1',
})

const cases: readonly (readonly [read: Days, askedOn: string])[] = [
  [day('1950-01-01', '2026-03-01'), '2026-03-15'],
  [day('1950-01-01', '2026-03-01'), '2026-03-01'],
  [day('1950-01-01', '2026-03-01'), '2026-02-28'],
  [day('2025-02-27', '2026-03-01'), '2026-03-10'],
  [day('2025-02-28', '2026-03-01'), '2026-03-10'],
  [day('2025-01-01', '2025-12-31'), '2026-03-10'],
  [day('2026-02-01'), '2026-03-10'],
]

/** Each case with a date of discovery, and without one. */
export const askedInVain: readonly Patient[] = cases.flatMap(([read, askedOn]) =>
  [true, false].map(
    (discovered): Patient => ({
      answers: {
        subject: 'patient-1',
        entries: [
          entry('onset', read, read, 0),
          entry('onset', { unknown: 'asked' }, day(askedOn), null),
          ...(discovered ? [entry('discovered', day('2026-02-20'), day('2026-02-20'), null)] : []),
        ],
        coverage: [],
        unread: [],
        irrelevant: [],
        episode: null,
        deceased: null,
        challenged: [],
        declined: {},
        notes: [],
      },
      setting: {},
      asOf: TODAY,
    }),
  ),
)
