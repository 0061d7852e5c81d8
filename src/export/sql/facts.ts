/** The table `facts`, one row per patient, and the view that makes such rows of entries. */

import { asksEver, type FactId, type Guideline, impossible, silenceSpeaks } from '../../language/index.ts'
import { type Columns, own } from './columns.ts'
import { type AskedSlot, askedSlots, bitOf, ENTRY_KEY, onsetSlots, wordOf, wordsFor } from './slots.ts'
import { statesQueries } from './states.ts'
import { array, quoted, word } from './text.ts'

/** What a caller fills, or lets the view `facts_from_entries` fill. */
export function factsTable({ all }: Columns): string {
  const lines = all.map(({ name, type, holds }, at) => {
    const comma = at < all.length - 1 ? ',' : ''
    // A title may hold a line break, which would end the comment.
    return `  ${quoted(name)} ${type}${comma} -- ${holds.replaceAll(/\s+/g, ' ')}`
  })
  return `CREATE TABLE IF NOT EXISTS facts (\n${lines.join('\n')}\n);`
}

/** The views `index_onset` and `facts_from_entries`. */
export function factsViews(guideline: Guideline, columns: Columns): string {
  const slots = askedSlots(guideline)
  const chain = onsetSlots(guideline, slots)
  const { onset } = guideline.roles
  const cells = cellsOf(columns, slots)
  const list = columns.all.map(({ name }) => `${cells.get(name) ?? 'NULL'} AS ${quoted(name)}`)
  const queries = [...statesQueries(null, 'index_onset'), pivoted(slots), broken(slots), given(slots)]
  return `
-- The onset is read first: other facts may count only what came after it.
CREATE OR REPLACE VIEW index_onset AS
WITH ${statesQueries(
    chain.map(({ number }) => number),
    null,
  ).join(',\n')}
SELECT patient,
  ${onsetEnd('day_from', chain, onset, [])} AS onset_from,
  ${onsetEnd('day_to', chain, onset, [])} AS onset_to
FROM states
GROUP BY patient;

CREATE OR REPLACE VIEW facts_from_entries AS
WITH ${queries.join(',\n')}
SELECT
  ${list.join(',\n  ')}
FROM patients p
CROSS JOIN as_of d
CROSS JOIN everywhere e
LEFT JOIN pivoted g ON g.patient = p.patient
LEFT JOIN broken b ON b.patient = p.patient
LEFT JOIN covered c ON c.patient = p.patient
LEFT JOIN refused r ON r.patient = p.patient
LEFT JOIN placed t ON t.patient = p.patient;`.trim()
}

const byWord = (slots: readonly AskedSlot[], of: (word: number) => string): string =>
  Array.from({ length: wordsFor(slots.length) }, (_, at) => of(at)).join(',\n    ')

/**
 * Truths as bits; numbers, days and codes as lists beside the list of their slots: lists of one group with one filter
 * take its rows in one order, whichever that is. (Sorting each of them took longer than all else.)
 */
function pivoted(slots: readonly AskedSlot[]): string {
  const bits = (name: string, when: string): string =>
    byWord(slots, (at) => `bit_or(bit) FILTER (WHERE word = ${at}${when}) AS ${name}${at}`)
  const lists = (kind: string, values: readonly string[]): string =>
    ['slot', ...values]
      .map((value) => `array_agg(${value}) FILTER (WHERE known AND kind = '${kind}') AS ${kind}_${value}`)
      .join(',\n    ')
  const sets = slots.filter(({ fact }) => fact.kind === 'set')
  const parts = [
    bits('found', ''),
    bits('known', ` AND known AND kind = 'yes-no'`),
    bits('yes', ' AND known AND truth'),
    lists('quantity', ['low', 'high']),
    lists('date', ['day_from', 'day_to']),
    lists('choice', ['code']),
    ...sets.map(({ number }) => `max(codes) FILTER (WHERE known AND slot = ${number}) AS codes${number}`),
    ...slots.filter(standsIn).map(({ number }) => `bool_or(asked AND slot = ${number}) AS asked${number}`),
    'array_agg(CAST(name AS VARCHAR) ORDER BY slot) FILTER (WHERE asked) AS asked',
    'array_agg(CAST(name AS VARCHAR) ORDER BY slot) FILTER (WHERE awaits) AS awaits',
  ]
  return `pivoted AS (
  SELECT patient,
    ${parts.join(',\n    ')}
  FROM states GROUP BY patient
)`
}

const standsIn = ({ fact }: AskedSlot): boolean => fact.kind === 'date' && fact.fallback !== null

/** Silences that mean nothing: a record is open that may be it, or it is said for a later day; and dangers that a record of a later day tells. */
const broken = (slots: readonly AskedSlot[]): string => `broken AS (
  SELECT patient,
    ${byWord(slots, (at) => `bit_or(bit) FILTER (WHERE word = ${at}) AS broken${at}`)},
    ${byWord(slots, (at) => `bit_or(bit) FILTER (WHERE word = ${at} AND dreaded) AS dreaded${at}`)}
  FROM (
    SELECT b.patient, s.word, s.bit, FALSE AS dreaded
    FROM broken_silence b
    JOIN asked_facts s ON s.fact = b.fact AND s.item = COALESCE(b.item, '')
    UNION ALL
    SELECT e.patient, s.word, s.bit, s.danger AND e.origin = 'inferred'
    FROM entries e
    CROSS JOIN as_of d
    JOIN source_picks p ON p.entry = ${ENTRY_KEY}
    JOIN asked_facts s ON s.slot = p.slot
    WHERE p.ever AND e.on_from > d.day AND NOT e.asked_unknown
      AND e.truth IS NOT FALSE AND e.codes IS DISTINCT FROM ${array([])}
  ) u
  GROUP BY patient
)`

/** Kinds of record whose silence means something, numbered. */
const silentKinds = (slots: readonly AskedSlot[]): readonly string[] => [
  ...new Set(
    slots.filter(({ fact, item }) => silenceSpeaks(fact, item)).map(({ fact }) => String(fact.silence)),
  ),
]

/** Coverage, what was declined, and the setting. */
function given(slots: readonly AskedSlot[]): string {
  const covers = silentKinds(slots).map((kind, at) => `bool_or(kind = ${word(kind)}) AS covers${at}`)
  const settings = slots.filter(({ fact }) => fact.setting)
  const codes = settings.map(
    ({ number, fact }) => `max(code) FILTER (WHERE fact = ${word(fact.id)}) AS setting${number}`,
  )
  return `covered AS (
  SELECT ${['patient', ...covers].join(', ')} FROM coverage GROUP BY patient
),
refused AS (
  SELECT patient, array_agg(recommendation ORDER BY recommendation) AS declined FROM declined GROUP BY patient
),
placed AS (
  SELECT ${['patient', ...codes].join(', ')} FROM setting WHERE patient IS NOT NULL GROUP BY patient
),
everywhere AS (
  SELECT ${['count(*) AS n', ...codes].join(', ')} FROM setting WHERE patient IS NULL
)`
}

/** What stands in each column. */
function cellsOf(columns: Columns, slots: readonly AskedSlot[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>([
    [own.patient, 'p.patient'],
    [own.asOf, 'd.day'],
    [own.declined, 'r.declined'],
    [own.asked, 'g.asked'],
    [own.awaits, 'g.awaits'],
  ])
  const kinds = silentKinds(slots)
  for (const slot of slots) {
    const { value, high } = columns.of(slot.number)
    const silence = silenceSpeaks(slot.fact, slot.item)
      ? `WHEN c.covers${kinds.indexOf(String(slot.fact.silence))} AND ${unset(slot, 'found', 'g')} AND ${unset(slot, 'broken', 'b')} THEN`
      : ''
    cells.set(value, valueCell(slots, slot, 0, silence))
    if (high !== value) cells.set(high, valueCell(slots, slot, 1, silence))
  }
  return cells
}

const unset = ({ number }: AskedSlot, name: string, of: string): string =>
  `COALESCE(${of}.${name}${wordOf(number)} & ${bitOf(number)}, 0) = 0`
const isSet = ({ number }: AskedSlot, name: string): string =>
  `(g.${name}${wordOf(number)} & ${bitOf(number)}) <> 0`

/** @param silence what goes before the value that a complete record means by saying nothing; empty: nothing. */
function valueCell(slots: readonly AskedSlot[], slot: AskedSlot, end: 0 | 1, silence: string): string {
  const { fact, number } = slot
  // A danger that is recorded for a later day is not denied before it.
  const dreaded =
    fact.danger && asksEver(slot.source)
      ? `WHEN NOT (${unset(slot, 'dreaded', 'b')}) AND NOT COALESCE(${isSet(slot, 'yes')}, FALSE) THEN NULL `
      : ''
  const listed = (kind: string, value: string): string =>
    `g.${kind}_${value}[array_position(g.${kind}_slot, ${number})]`
  const orSilent = (value: string, otherwise: string): string =>
    silence === '' ? value : `CASE WHEN ${value} IS NOT NULL THEN ${value} ${silence} ${otherwise} END`
  switch (fact.kind) {
    case 'yes-no':
    case 'checklist':
      return `CASE ${dreaded}WHEN ${isSet(slot, 'known')} THEN COALESCE(${isSet(slot, 'yes')}, FALSE)${silence === '' ? '' : ` ${silence} FALSE`} END`
    case 'choice':
      return fact.setting ? `COALESCE(t.setting${number}, e.setting${number})` : listed('choice', 'code')
    case 'set':
      return orSilent(`g.codes${number}`, array([]))
    case 'quantity':
      return orSilent(listed('quantity', end === 0 ? 'low' : 'high'), '0e0')
    case 'date': {
      const mine = listed('date', end === 0 ? 'day_from' : 'day_to')
      const other = slots.find((one) => one.fact.id === fact.fallback)
      if (other === undefined) return mine
      return `CASE WHEN g.asked${number} THEN ${valueCell(slots, other, end, '')} ELSE ${mine} END`
    }
    default:
      return impossible(fact)
  }
}

/** An end of the onset, with what stands in for it. */
function onsetEnd(column: string, chain: readonly AskedSlot[], id: FactId, seen: readonly FactId[]): string {
  const slot = chain.find(({ fact }) => fact.id === id)
  if (slot === undefined || seen.includes(id)) return 'CAST(NULL AS DATE)'
  const { fact, number } = slot
  const mine = `max(${column}) FILTER (WHERE known AND slot = ${number})`
  if (fact.kind !== 'date' || fact.fallback === null) return mine
  return `CASE WHEN bool_or(asked AND slot = ${number}) THEN ${onsetEnd(column, chain, fact.fallback, [...seen, id])} ELSE ${mine} END`
}
