/** SQL that turns dated entries into the state of every asked fact (docs/logic.md, section 2). */

import { NAMES_NO_DAY } from '../../language/index.ts'
import { EMPTY } from './text.ts'

/**
 * A view of the state of asked facts: one row per patient and slot, whatever is known.
 * @param only numbers of the slots; null = all.
 * @param onset a view (patient, onset_from, onset_to), or null while the onset itself is being read.
 */
export function statesView(name: string, only: readonly number[] | null, onset: string | null): string {
  const wanted = only === null ? 'TRUE' : `s.slot IN (${only.join(', ')})`
  const onsetJoin =
    onset === null
      ? '(SELECT NULL AS patient, CAST(NULL AS DATE) AS onset_from, CAST(NULL AS DATE) AS onset_to)'
      : onset
  return `
CREATE OR REPLACE VIEW ${name} AS
WITH
-- Entries in view, cut at the day of the assessment; asserted ones are read by the pick "latest".
seen AS MATERIALIZED (
  SELECT e.patient, s.slot, s.kind, s.danger,
    CASE WHEN e.origin = 'asserted' THEN -1 ELSE e.pick END AS pick,
    CASE WHEN e.origin = 'asserted' THEN 'latest' ELSE p.how END AS how,
    e.truth, e.code, e.codes, e.low, e.high, e.asked_unknown, e.resource, e.on_from,
    CASE WHEN e.on_to > d.day THEN d.day ELSE e.on_to END AS on_to,
    CASE WHEN e.day_from > d.day THEN d.day ELSE e.day_from END AS day_from,
    CASE WHEN e.day_to > d.day THEN d.day ELSE e.day_to END AS day_to,
    CASE
      WHEN e.origin = 'asserted' OR NOT p.since_onset THEN 'in'
      WHEN o.onset_from IS NULL THEN 'open'
      WHEN e.on_from >= o.onset_to THEN 'in'
      WHEN CASE WHEN e.on_to > d.day THEN d.day ELSE e.on_to END >= o.onset_from THEN 'open'
      ELSE 'out'
    END AS place
  FROM entries e
  CROSS JOIN as_of d
  JOIN asked_facts s ON s.fact = e.fact AND s.item IS NOT DISTINCT FROM e.item AND NOT s.setting AND ${wanted}
  LEFT JOIN source_picks p ON p.slot = s.slot AND p.pick = e.pick
  LEFT JOIN ${onsetJoin} o ON o.patient = e.patient
  WHERE e.on_from <= d.day AND (e.origin = 'asserted' OR p.pick IS NOT NULL)
),
ends AS (
  SELECT seen.*,
    max(on_from) FILTER (WHERE place = 'in') OVER (PARTITION BY patient, slot, pick) AS last_from,
    min(on_to) FILTER (WHERE place = 'in' AND NOT asked_unknown) OVER (PARTITION BY patient, slot, pick) AS first_to,
    max(on_from) FILTER (WHERE place = 'in' AND NOT asked_unknown)
      OVER (PARTITION BY patient, slot, pick, resource) AS last_from_of_record
  FROM seen
),
-- Which entries count for their pick: no other certainly follows (or precedes) them.
counted AS MATERIALIZED (
  SELECT ends.*,
    CASE
      WHEN place <> 'in' THEN FALSE
      WHEN how = 'latest' THEN on_to >= last_from
      WHEN asked_unknown THEN FALSE
      WHEN how = 'earliest' THEN on_from <= first_to
      -- A record's last word counts: what has ended does not exist any more.
      WHEN how = 'exists' THEN resource IS NULL OR on_to >= last_from_of_record
      ELSE TRUE
    END AS counts
  FROM ends
),
collected AS (
  SELECT patient, slot, pick, array_agg(DISTINCT one ORDER BY one) AS codes
  FROM (SELECT patient, slot, pick, unnest(codes) AS one FROM counted WHERE counts AND how = 'collect') u
  GROUP BY patient, slot, pick
),
gathered AS (
  SELECT patient, slot, kind, danger, pick, how,
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
  GROUP BY patient, slot, kind, danger, pick, how
),
results AS MATERIALIZED (
  SELECT g.patient, g.slot, g.kind, g.pick, g.open AS since,
    CASE
      WHEN g.open THEN CASE WHEN g.how = 'exists' AND g.any_true THEN 'value' ELSE 'doubt' END
      WHEN NOT g.telling THEN CASE WHEN g.asked THEN 'asked' ELSE 'nothing' END
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
),
-- Several picks: the first that has a value, or any that says yes; of sets the union, of days the last.
choosing AS (
  SELECT r.patient, r.slot, r.kind, s.combined,
    min(r.pick) FILTER (WHERE r.found = 'value' AND r.truth) AS first_true,
    min(r.pick) FILTER (WHERE r.found = 'doubt') AS first_doubt,
    min(r.pick) FILTER (WHERE r.found = 'asked') AS first_asked,
    min(r.pick) FILTER (WHERE r.found = 'value') AS first_value,
    min(r.pick) AS first_any,
    min(r.oldest) FILTER (WHERE r.found = 'value' AND r.truth) AS oldest_true,
    min(r.oldest) FILTER (WHERE r.found = 'value') AS oldest,
    max(r.day_from) FILTER (WHERE r.found = 'value') AS last_from,
    max(r.day_to) FILTER (WHERE r.found = 'value') AS last_to
  FROM results r
  JOIN asked_facts s ON s.slot = r.slot
  WHERE r.pick >= 0 AND r.found <> 'nothing'
  GROUP BY r.patient, r.slot, r.kind, s.combined
),
chosen AS (
  SELECT c.*,
    CASE
      WHEN combined = 'any-of' AND kind = 'yes-no'
        THEN COALESCE(first_true, first_doubt, first_asked, first_value)
      WHEN combined = 'any-of' AND kind = 'date' THEN COALESCE(first_doubt, first_asked, first_value)
      ELSE COALESCE(first_value, first_any)
    END AS pick
  FROM choosing c
),
-- Of several days the last: what it rests on is whatever may be that day.
lasting AS (
  SELECT c.patient, c.slot, min(r.oldest) AS oldest
  FROM choosing c
  JOIN results r ON r.patient = c.patient AND r.slot = c.slot
  WHERE c.kind = 'date' AND c.combined = 'any-of' AND r.pick >= 0 AND r.found = 'value'
    AND r.day_to >= c.last_from
  GROUP BY c.patient, c.slot
),
united AS (
  SELECT patient, slot, array_agg(DISTINCT one ORDER BY one) AS codes
  FROM (
    SELECT patient, slot, unnest(codes) AS one FROM results
    WHERE kind = 'set' AND pick >= 0 AND found = 'value'
  ) u
  GROUP BY patient, slot
),
inferred AS (
  SELECT r.patient, r.slot, r.found, r.since, r.truth, r.code, r.low, r.high,
    CASE WHEN c.combined = 'any-of' AND r.found = 'value' THEN c.last_from ELSE r.day_from END AS day_from,
    CASE WHEN c.combined = 'any-of' AND r.found = 'value' THEN c.last_to ELSE r.day_to END AS day_to,
    CASE WHEN c.combined = 'any-of' AND r.kind = 'set' AND r.found = 'value'
      THEN COALESCE(u.codes, ${EMPTY}) ELSE r.codes
    END AS codes,
    CASE
      WHEN c.combined = 'any-of' AND r.kind = 'yes-no' AND r.truth THEN c.oldest_true
      WHEN c.combined = 'any-of' AND r.kind IN ('yes-no', 'set') THEN c.oldest
      WHEN c.combined = 'any-of' AND r.kind = 'date' AND r.found = 'value' THEN l.oldest
      ELSE r.oldest
    END AS oldest
  FROM chosen c
  JOIN results r ON r.patient = c.patient AND r.slot = c.slot AND r.pick = c.pick
  LEFT JOIN united u ON u.patient = c.patient AND u.slot = c.slot
  LEFT JOIN lasting l ON l.patient = c.patient AND l.slot = c.slot
),
standing AS (
  SELECT p.patient, s.slot, s.fact, s.item, s.kind, s.danger, s.good_for, s.silence, s.counts, s.setting, s.has_fallback, d.day,
    COALESCE(a.found, 'nothing') AS a_found, COALESCE(i.found, 'nothing') AS i_found,
    COALESCE(a.found = 'value' AND (s.good_for IS NULL OR d.day - a.oldest <= s.good_for), FALSE) AS a_fresh,
    COALESCE(i.found = 'value' AND (s.good_for IS NULL OR d.day - i.oldest <= s.good_for), FALSE) AS i_fresh,
    a.since AS a_since, a.truth AS a_truth, a.code AS a_code, a.codes AS a_codes, a.low AS a_low,
    a.high AS a_high, a.day_from AS a_from, a.day_to AS a_to, a.oldest AS a_oldest,
    i.since AS i_since, i.truth AS i_truth, i.code AS i_code, i.codes AS i_codes, i.low AS i_low,
    i.high AS i_high, i.day_from AS i_from, i.day_to AS i_to, i.oldest AS i_oldest,
    COALESCE(own.code, everyone.code) AS setting_code,
    EXISTS (SELECT 1 FROM coverage c WHERE c.patient = p.patient AND c.kind = s.silence)
      AND NOT EXISTS (
        SELECT 1 FROM broken_silence b
        WHERE b.patient = p.patient AND b.fact = s.fact AND b.item IS NOT DISTINCT FROM s.item
      ) AS silent
  FROM patients p
  CROSS JOIN as_of d
  JOIN asked_facts s ON ${wanted}
  LEFT JOIN results a ON a.patient = p.patient AND a.slot = s.slot AND a.pick = -1
  LEFT JOIN inferred i ON i.patient = p.patient AND i.slot = s.slot
  LEFT JOIN setting own ON own.patient = p.patient AND own.fact = s.fact
  LEFT JOIN setting everyone ON everyone.patient IS NULL AND everyone.fact = s.fact
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
one AS (
  SELECT patient, slot, fact, item, kind, danger, good_for, counts, setting, setting_code, silent, day,
    CASE WHEN use_read THEN i_found ELSE a_found END AS found,
    CASE WHEN use_read THEN 'inferred' ELSE 'asserted' END AS origin,
    CASE WHEN use_read THEN i_since ELSE a_since END AS since,
    CASE WHEN use_read THEN i_truth ELSE a_truth END AS truth,
    CASE WHEN use_read THEN i_code ELSE a_code END AS code,
    CASE WHEN use_read THEN i_codes ELSE a_codes END AS codes,
    CASE WHEN use_read THEN i_low ELSE a_low END AS low,
    CASE WHEN use_read THEN i_high ELSE a_high END AS high,
    CASE WHEN use_read THEN i_from ELSE a_from END AS day_from,
    CASE WHEN use_read THEN i_to ELSE a_to END AS day_to,
    CASE WHEN use_read THEN i_oldest ELSE a_oldest END AS oldest
  FROM deciding
),
judged AS (
  SELECT one.*,
    CASE
      WHEN setting THEN CASE WHEN setting_code IS NULL THEN 'unknown' ELSE 'known' END
      WHEN found = 'nothing' THEN
        CASE WHEN silent AND (kind IN ('yes-no', 'set') OR counts) THEN 'assumed' ELSE 'unknown' END
      WHEN found = 'doubt' THEN 'unknown'
      WHEN found = 'asked' THEN 'asked-unknown'
      -- A danger that is true does not grow stale.
      WHEN good_for IS NULL OR (danger AND truth) OR day - oldest <= good_for THEN 'known'
      ELSE 'stale'
    END AS state
  FROM one
)
SELECT patient, slot, fact, item, state,
  CASE WHEN state = 'assumed' THEN 'assumed' WHEN setting THEN 'asserted' WHEN state = 'known' THEN origin END AS origin,
  COALESCE(found = 'doubt' AND since, FALSE) AS awaits_onset,
  CASE WHEN kind <> 'yes-no' THEN NULL WHEN state = 'known' THEN truth WHEN state = 'assumed' THEN FALSE END AS truth,
  CASE WHEN setting THEN setting_code WHEN kind = 'choice' AND state = 'known' THEN code END AS code,
  CASE
    WHEN kind <> 'set' THEN NULL WHEN state = 'known' THEN codes WHEN state = 'assumed' THEN ${EMPTY}
  END AS codes,
  CASE WHEN kind <> 'quantity' THEN NULL WHEN state = 'known' THEN low WHEN state = 'assumed' THEN 0e0 END AS low,
  CASE WHEN kind <> 'quantity' THEN NULL WHEN state = 'known' THEN high WHEN state = 'assumed' THEN 0e0 END AS high,
  CASE WHEN kind = 'date' AND state = 'known' THEN day_from END AS day_from,
  CASE WHEN kind = 'date' AND state = 'known' THEN day_to END AS day_to
FROM judged;
`.trim()
}
