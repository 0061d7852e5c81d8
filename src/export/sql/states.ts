/** SQL that turns dated entries into the state of each asked fact they tell of (docs/logic.md, section 2). */

import { NAMES_NO_DAY } from '../../language/index.ts'
import { ENTRY_KEY } from './slots.ts'
import { array } from './text.ts'

const EMPTY = array([])

/**
 * WITH queries that end in `states`: one row per patient and slot of which anything was found.
 * @param only numbers of the slots; null = all.
 * @param onset a view (patient, onset_from, onset_to), or null while the onset itself is being read.
 */
export function statesQueries(only: readonly number[] | null, onset: string | null): readonly string[] {
  const wanted = only === null ? '' : ` AND p.slot IN (${only.join(', ')})`
  const join =
    onset === null
      ? 'CROSS JOIN (SELECT CAST(NULL AS DATE) AS onset_from, CAST(NULL AS DATE) AS onset_to) o'
      : `LEFT JOIN ${onset} o ON o.patient = e.patient`
  return [
    `-- Entries in view, cut at the day of the assessment; what was typed is pick -1.
seen AS MATERIALIZED (
  SELECT e.patient, p.slot, p.pick, p.how, p.partial,
    e.truth, e.code, e.codes, e.low, e.high, e.asked_unknown, e.resource, e.on_from,
    LEAST(e.on_to, d.day) AS on_to,
    CASE WHEN e.day_from > d.day THEN d.day ELSE e.day_from END AS day_from,
    CASE WHEN e.day_to > d.day THEN d.day ELSE e.day_to END AS day_to,
    CASE
      WHEN NOT p.since_onset THEN 'in'
      WHEN o.onset_from IS NULL THEN 'open'
      WHEN e.on_from >= o.onset_to THEN 'in'
      WHEN LEAST(e.on_to, d.day) >= o.onset_from THEN 'open'
      ELSE 'out'
    END AS place
  FROM entries e
  CROSS JOIN as_of d
  JOIN source_picks p ON p.entry = ${ENTRY_KEY}${wanted}
  ${join}
  WHERE e.on_from <= d.day
)`,
    `-- Most facts have one entry, which says it all; the others are weighed.
crowded AS MATERIALIZED (
  SELECT patient, slot FROM seen GROUP BY patient, slot HAVING count(*) > 1 OR max(how) = 'collect'
),
crowd AS MATERIALIZED (
  SELECT s.*, s.patient || ' ' || s.slot || ' ' || s.pick AS key FROM seen s JOIN crowded c ON c.patient = s.patient AND c.slot = s.slot
),
alone AS (
  SELECT patient, slot, pick,
    CASE
      WHEN place = 'open' THEN 'doubt'
      WHEN place = 'out' THEN 'nothing'
      -- A "no" to one of several things is none to the rest.
      WHEN partial AND NOT truth THEN 'nothing'
      WHEN NOT asked_unknown THEN 'value'
      WHEN how = 'latest' THEN 'asked'
      ELSE 'nothing'
    END AS found,
    place = 'open' AS since, truth, code, codes,
    CASE WHEN how = 'count' THEN 1 ELSE low END AS low,
    CASE WHEN how = 'count' THEN 1 ELSE high END AS high,
    day_from, day_to, on_from AS oldest
  FROM seen
  WHERE NOT EXISTS (SELECT 1 FROM crowded c WHERE c.patient = seen.patient AND c.slot = seen.slot)
)`,
    `-- Which entries count for their pick: no other certainly follows (or precedes) them.
ends AS (
  SELECT key,
    max(on_from) FILTER (WHERE place = 'in') AS last_from,
    min(on_to) FILTER (WHERE place = 'in' AND NOT asked_unknown) AS first_to
  FROM crowd GROUP BY key
),
last_words AS (
  SELECT key, resource, max(on_from) AS last_from
  FROM crowd WHERE how = 'exists' AND resource IS NOT NULL AND place = 'in' AND NOT asked_unknown
  GROUP BY key, resource
),
counted AS MATERIALIZED (
  SELECT a.*, s.kind, s.danger, s.combined,
    CASE
      WHEN a.place <> 'in' THEN FALSE
      WHEN a.how = 'latest' THEN a.on_to >= e.last_from
      WHEN a.asked_unknown THEN FALSE
      WHEN a.how = 'earliest' THEN a.on_from <= e.first_to
      -- A record's last word counts: what has ended does not exist any more.
      WHEN a.how = 'exists' THEN w.last_from IS NULL OR a.on_to >= w.last_from
      ELSE TRUE
    END AS counts
  FROM crowd a
  JOIN asked_facts s ON s.slot = a.slot
  JOIN ends e ON e.key = a.key
  LEFT JOIN last_words w ON w.key = a.key AND w.resource = a.resource
),
collected AS (
  SELECT patient, slot, pick, array_agg(DISTINCT one ORDER BY one) AS codes
  FROM (SELECT patient, slot, pick, unnest(codes) AS one FROM counted WHERE counts AND how = 'collect') u
  GROUP BY patient, slot, pick
),
gathered AS (
  SELECT patient, slot, kind, danger, combined, pick, how, partial,
    bool_or(place = 'open') AS open,
    bool_or(counts AND NOT asked_unknown) AS telling,
    bool_or(counts AND asked_unknown) AS asked,
    count(*) FILTER (WHERE counts AND NOT asked_unknown) AS n,
    COALESCE(bool_or(truth) FILTER (WHERE counts), FALSE) AS any_true,
    bool_and(truth) FILTER (WHERE counts) AS all_true,
    min(code) FILTER (WHERE counts) AS min_code, max(code) FILTER (WHERE counts) AS max_code,
    min(codes) FILTER (WHERE counts) AS min_codes, max(codes) FILTER (WHERE counts) AS max_codes,
    min(low) FILTER (WHERE counts) AS min_low, max(low) FILTER (WHERE counts) AS max_low,
    min(high) FILTER (WHERE counts) AS min_high, max(high) FILTER (WHERE counts) AS max_high,
    min(day_from) FILTER (WHERE counts) AS min_from, max(day_from) FILTER (WHERE counts) AS max_from,
    min(day_to) FILTER (WHERE counts) AS min_to, max(day_to) FILTER (WHERE counts) AS max_to,
    min(on_from) FILTER (WHERE counts AND NOT asked_unknown) AS oldest,
    min(on_from) FILTER (WHERE counts AND asked_unknown) AS oldest_asked,
    min(on_from) FILTER (WHERE counts AND truth) AS oldest_true
  FROM counted
  GROUP BY patient, slot, kind, danger, combined, pick, how, partial
),
results AS MATERIALIZED (
  SELECT g.patient, g.slot, g.kind, g.combined, g.pick, g.open AS since,
    CASE
      WHEN g.open THEN CASE WHEN g.how = 'exists' AND g.any_true THEN 'value' ELSE 'doubt' END
      WHEN NOT g.telling THEN CASE WHEN g.asked THEN 'asked' ELSE 'nothing' END
      WHEN g.partial AND g.kind = 'yes-no' AND NOT g.any_true THEN 'nothing'
      WHEN g.how NOT IN ('latest', 'earliest') THEN 'value'
      WHEN g.kind = 'yes-no' AND g.any_true <> g.all_true AND NOT g.danger THEN 'doubt'
      WHEN g.kind = 'choice' AND g.min_code <> g.max_code THEN 'doubt'
      WHEN g.kind = 'set' AND g.min_codes <> g.max_codes THEN 'doubt'
      ELSE 'value'
    END AS found,
    g.any_true AS truth,
    g.min_code AS code,
    CASE WHEN g.how = 'collect' THEN COALESCE(c.codes, ${EMPTY}) ELSE g.min_codes END AS codes,
    CASE g.how WHEN 'count' THEN g.n WHEN 'highest' THEN g.max_low ELSE g.min_low END AS low,
    CASE g.how WHEN 'count' THEN g.n WHEN 'lowest' THEN g.min_high ELSE g.max_high END AS high,
    CASE g.how WHEN 'highest' THEN g.max_from ELSE g.min_from END AS day_from,
    CASE g.how WHEN 'lowest' THEN g.min_to ELSE g.max_to END AS day_to,
    CASE
      WHEN NOT g.telling THEN g.oldest_asked
      WHEN g.how = 'exists' AND g.any_true THEN g.oldest_true
      ELSE g.oldest
    END AS oldest
  FROM gathered g
  LEFT JOIN collected c ON c.patient = g.patient AND c.slot = g.slot AND c.pick = g.pick
)`,
    `-- Several picks: the first that has a value, or any that says yes; of sets the union, of days the last.
ranked AS (
  SELECT r.*,
    min(pick) FILTER (WHERE pick >= 0 AND found = 'value' AND truth) OVER of_slot AS first_true,
    min(pick) FILTER (WHERE pick >= 0 AND found = 'doubt') OVER of_slot AS first_doubt,
    min(pick) FILTER (WHERE pick >= 0 AND found = 'asked') OVER of_slot AS first_asked,
    min(pick) FILTER (WHERE pick >= 0 AND found = 'value') OVER of_slot AS first_value,
    min(pick) FILTER (WHERE pick >= 0 AND found <> 'nothing') OVER of_slot AS first_any,
    min(oldest) FILTER (WHERE pick >= 0 AND found = 'value' AND truth) OVER of_slot AS any_oldest_true,
    min(oldest) FILTER (WHERE pick >= 0 AND found = 'value') OVER of_slot AS any_oldest,
    max(day_from) FILTER (WHERE pick >= 0 AND found = 'value') OVER of_slot AS last_from,
    max(day_to) FILTER (WHERE pick >= 0 AND found = 'value') OVER of_slot AS last_to
  FROM results r
  WHERE combined <> 'single'
  WINDOW of_slot AS (PARTITION BY patient, slot)
),
chosen AS (
  SELECT ranked.*,
    -- Of several days the last: what it rests on is whatever may be that day.
    min(oldest) FILTER (WHERE pick >= 0 AND found = 'value' AND day_to >= last_from)
      OVER (PARTITION BY patient, slot) AS lasting,
    CASE
      WHEN pick < 0 THEN pick
      WHEN combined = 'any-of' AND kind = 'yes-no'
        THEN COALESCE(first_true, first_doubt, first_asked, first_value, first_any)
      WHEN combined = 'any-of' AND kind = 'date' THEN COALESCE(first_doubt, first_asked, first_value)
      ELSE COALESCE(first_value, first_any)
    END AS choice
  FROM ranked
),
united AS (
  SELECT patient, slot, array_agg(DISTINCT one ORDER BY one) AS codes
  FROM (
    SELECT patient, slot, unnest(codes) AS one FROM chosen
    WHERE kind = 'set' AND combined = 'any-of' AND pick >= 0 AND found = 'value'
  ) u
  GROUP BY patient, slot
),
weighed AS (
  SELECT patient, slot, pick, found, since, truth, code, codes, low, high, day_from, day_to, oldest
  FROM results WHERE combined = 'single'
  UNION ALL
  SELECT c.patient, c.slot, c.pick, c.found, c.since, c.truth, c.code,
    CASE WHEN c.pick >= 0 AND c.combined = 'any-of' AND c.kind = 'set' AND c.found = 'value'
      THEN COALESCE(u.codes, ${EMPTY}) ELSE c.codes
    END AS codes,
    c.low, c.high,
    CASE WHEN c.pick >= 0 AND c.combined = 'any-of' AND c.found = 'value' THEN c.last_from ELSE c.day_from END AS day_from,
    CASE WHEN c.pick >= 0 AND c.combined = 'any-of' AND c.found = 'value' THEN c.last_to ELSE c.day_to END AS day_to,
    CASE
      WHEN c.pick < 0 OR c.combined <> 'any-of' THEN c.oldest
      WHEN c.kind = 'yes-no' AND c.truth AND c.found = 'value' THEN c.any_oldest_true
      WHEN c.kind IN ('yes-no', 'set') AND c.found = 'value' THEN c.any_oldest
      WHEN c.kind = 'date' AND c.found = 'value' THEN c.lasting
      ELSE c.oldest
    END AS oldest
  FROM chosen c
  LEFT JOIN united u ON u.patient = c.patient AND u.slot = c.slot
  WHERE c.pick = c.choice
)`,
    `-- What was typed beside what was read.
standing AS (
  SELECT w.patient, w.slot, s.kind, s.danger, s.good_for, s.has_fallback, d.day,
    w.a_found, w.i_found,
    COALESCE(w.a_found = 'value' AND (s.good_for IS NULL OR d.day - w.a_oldest <= s.good_for), FALSE) AS a_fresh,
    COALESCE(w.i_found = 'value' AND (s.good_for IS NULL OR d.day - w.i_oldest <= s.good_for), FALSE) AS i_fresh,
    w.a_since, w.a_truth, w.a_code, w.a_codes, w.a_low, w.a_high, w.a_from, w.a_to, w.a_oldest,
    w.i_since, w.i_truth, w.i_code, w.i_codes, w.i_low, w.i_high, w.i_from, w.i_to, w.i_oldest
  FROM (
    SELECT patient, slot,
      ${sides('found', "COALESCE(max(found) FILTER (WHERE side), 'nothing')")},
      ${sides('since', 'bool_or(since) FILTER (WHERE side)')},
      ${sides('truth', 'bool_or(truth) FILTER (WHERE side)')},
      ${sides('code', 'max(code) FILTER (WHERE side)')},
      ${sides('codes', 'max(codes) FILTER (WHERE side)')},
      ${sides('low', 'max(low) FILTER (WHERE side)')},
      ${sides('high', 'max(high) FILTER (WHERE side)')},
      ${sides('from', 'max(day_from) FILTER (WHERE side)')},
      ${sides('to', 'max(day_to) FILTER (WHERE side)')},
      ${sides('oldest', 'max(oldest) FILTER (WHERE side)')}
    FROM weighed GROUP BY patient, slot
  ) w
  CROSS JOIN as_of d
  JOIN asked_facts s ON s.slot = w.slot
),
-- Typed stands over read, except where that would silence a danger, or where it is too old to count.
deciding AS (
  SELECT standing.*,
    CASE
      WHEN danger AND a_found = 'value' AND a_truth THEN FALSE
      WHEN danger AND i_found = 'value' AND i_truth THEN TRUE
      WHEN a_fresh OR a_found = 'doubt' THEN FALSE
      -- Asked in vain after all that was recorded, and the record names no day: what stands in may count.
      WHEN has_fallback AND a_found = 'asked' AND i_found = 'value'
        AND i_to - i_from > ${NAMES_NO_DAY} AND a_oldest >= i_to THEN FALSE
      WHEN i_fresh THEN TRUE
      ELSE a_found = 'nothing'
    END AS use_read
  FROM standing
),
found AS (
  SELECT patient, slot, found, since, truth, code, codes, low, high, day_from, day_to, oldest FROM alone
  UNION ALL
  SELECT patient, slot,
    CASE WHEN use_read THEN i_found ELSE a_found END,
    CASE WHEN use_read THEN i_since ELSE a_since END,
    CASE WHEN use_read THEN i_truth ELSE a_truth END,
    CASE WHEN use_read THEN i_code ELSE a_code END,
    CASE WHEN use_read THEN i_codes ELSE a_codes END,
    CASE WHEN use_read THEN i_low ELSE a_low END,
    CASE WHEN use_read THEN i_high ELSE a_high END,
    CASE WHEN use_read THEN i_from ELSE a_from END,
    CASE WHEN use_read THEN i_to ELSE a_to END,
    CASE WHEN use_read THEN i_oldest ELSE a_oldest END
  FROM deciding
),
states AS (
  SELECT f.patient, f.slot, s.word, s.bit, s.name, s.kind,
    -- A danger that is true does not grow stale.
    found = 'value' AND (s.good_for IS NULL OR (s.danger AND f.truth) OR d.day - f.oldest <= s.good_for) AS known,
    found = 'asked' AS asked, found = 'doubt' AND since AS awaits,
    f.truth, f.code, f.codes, f.low, f.high, f.day_from, f.day_to
  FROM found f
  CROSS JOIN as_of d
  JOIN asked_facts s ON s.slot = f.slot
  WHERE found <> 'nothing'
)`,
  ]
}

/** A column of what was typed and one of what was read. */
const sides = (name: string, of: string): string =>
  [`${of.replace('side', 'pick < 0')} AS a_${name}`, `${of.replace('side', 'pick >= 0')} AS i_${name}`].join(
    ', ',
  )
