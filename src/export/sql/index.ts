/**
 * SQL for a whole population: a guideline as a script of views over dated entries, the same logic as
 * docs/logic.md with unknown kept, so that a database says of every patient what is advised and what is
 * still missing. Written from the language alone; that it agrees with the evaluator is a test result.
 */

import type { Expression, Guideline } from '../../language/index.ts'
import { missingSql, truthSql, type Writer } from './conditions.ts'
import { factColumns, factsView, onsetSlots, onsetView } from './facts-view.ts'
import { Levels } from './levels.ts'
import { namesOf } from './names.ts'
import { slotsOf, slotViews } from './slots.ts'
import { statesView } from './states.ts'
import { statusesView } from './statuses-view.ts'
import { inputTables } from './tables.ts'
import { word } from './text.ts'

export { type BrokenRow, type EntryRow, inputTables, toBrokenRows, toEntryRows } from './tables.ts'

/**
 * A DuckDB script that makes these views over the input tables, one assessment day at a time:
 * `fact_states` (patient, fact, item, state, origin, value columns), `facts` (one row per patient: every fact
 * and derived fact), `statuses` (patient, kind, id, status, provisional, displaced_by, possible, missing).
 * Every patient of `patients` comes out, also one of whom nothing is known.
 */
export function toSql(guideline: Guideline): string {
  const names = namesOf(guideline)
  const slots = slotsOf(guideline)
  return [
    preamble(guideline),
    inputTables,
    // PostgreSQL does not let a view be replaced by one with other columns.
    views.map((view) => `DROP VIEW IF EXISTS ${view};`).join('\n'),
    slotViews(slots),
    '-- The onset is read first: other facts may count only what came after it.',
    statesView('onset_states', onsetSlots(names, slots), null),
    onsetView(names, slots, 'onset_states'),
    statesView('fact_states', null, 'index_onset'),
    factsView(names),
    statusesView(names),
    '',
  ].join('\n\n')
}

/** The views of a script, each before those it stands on. */
const views = [
  'statuses',
  'facts',
  'fact_states',
  'index_onset',
  'onset_states',
  'source_picks',
  'asked_facts',
]

function preamble(guideline: Guideline): string {
  const lines = [
    `${guideline.title}, version ${guideline.version} (${guideline.id})`,
    '',
    'Fill the tables, then read the views fact_states, facts and statuses. NULL is "not known"; it is never',
    'dropped: what is not known makes a status needs-data and stands in its list of missing facts.',
    '',
    'Written for DuckDB; PostgreSQL gives the same once it has these two functions:',
    '  CREATE FUNCTION list_distinct(varchar[]) RETURNS varchar[] LANGUAGE sql IMMUTABLE',
    '    AS $$ SELECT COALESCE(array_agg(DISTINCT x), ARRAY[]::varchar[]) FROM unnest($1) x $$;',
    '  CREATE FUNCTION list_sort(varchar[]) RETURNS varchar[] LANGUAGE sql IMMUTABLE',
    '    AS $$ SELECT COALESCE(array_agg(x ORDER BY x COLLATE "C"), ARRAY[]::varchar[]) FROM unnest($1) x $$;',
  ]
  // A title may hold a line break, which would end the comment.
  return lines.map((line) => `-- ${line.replaceAll(/\s+/g, ' ')}`.trimEnd()).join('\n')
}

/**
 * A query over the view `facts` for conditions that stand nowhere in the guideline: one row per patient and
 * condition with `name`, `truth` and `missing`.
 */
export function conditionQuery(
  guideline: Guideline,
  conditions: Readonly<Record<string, Expression>>,
): string {
  const names = namesOf(guideline)
  const writer: Writer = { names, levels: new Levels(factColumns(names)) }
  const selects = Object.entries(conditions).map(
    ([name, condition]) => `SELECT patient, ${word(name)} AS name,
  ${truthSql(writer, 'plain', condition)} AS truth,
  ${missingSql(writer, condition)} AS missing
FROM f`,
  )
  return `WITH f AS MATERIALIZED (SELECT * FROM facts)
SELECT patient, name, truth, list_sort(list_distinct(missing)) AS missing
FROM (
${selects.join('\nUNION ALL\n')}
) c`
}

/** The columns of the view `facts` that hold a fact, or one item of a checklist. */
export function columnsOf(guideline: Guideline, fact: string, item: string | null = null): readonly string[] {
  const columns = namesOf(guideline).of(fact, item)
  return [columns.value.plain, columns.low.plain, columns.high.plain].filter((name) => name !== '')
}
