/** The view `statuses`: status and missing facts of every recommendation, option, position and the stage. */

import {
  clausesOf,
  type DayAfter,
  type Expression,
  impossible,
  isDerived,
  type Option,
  type Position,
  type Recommendation,
} from '../../language/index.ts'
import { dateMissing, endsOf, missingSql, truthSql, type Writer } from './conditions.ts'
import { factColumns } from './facts-view.ts'
import { Levels } from './levels.ts'
import type { Names } from './names.ts'
import { and, array, joined, listWhen, NONE, or, quoted, word } from './text.ts'

/** One row of the view, as the texts of its columns. */
interface Row {
  readonly kind: 'recommendation' | 'option' | 'position' | 'stage'
  readonly id: string
  readonly status: string
  readonly provisional?: string
  readonly displacedBy?: string
  readonly possible?: string
  readonly missing: string
}

export function statusesView(names: Names): string {
  const { guideline } = names
  const declinedOf = (rec: Recommendation, index: number): string =>
    `bool_or(recommendation = ${word(rec.id)}) AS ${quoted(declinedName(index))}`
  const base = [...factColumns(names), ...guideline.recommendations.map((_, index) => declinedName(index))]
  const writer: Writer = { names, levels: new Levels(base) }
  for (const [index, rec] of guideline.recommendations.entries()) defineOwn(writer, rec, index)
  const rows: Row[] = [
    ...guideline.recommendations.map((rec, index) => recommendationRow(writer, rec, index)),
    ...guideline.options.map((option) => optionRow(writer, option)),
    ...guideline.positions.map((position) => positionRow(writer, position)),
    stageRow(writer),
  ]
  const { withs, last } = writer.levels.chain('known')
  const declined =
    guideline.recommendations.length === 0
      ? 'known AS MATERIALIZED (SELECT f.* FROM facts f)'
      : `known AS MATERIALIZED (
  SELECT f.*, ${guideline.recommendations.map((_, index) => `COALESCE(n.${quoted(declinedName(index))}, FALSE) AS ${quoted(declinedName(index))}`).join(',\n    ')}
  FROM facts f
  LEFT JOIN (
    SELECT patient, ${guideline.recommendations.map(declinedOf).join(',\n      ')}
    FROM declined GROUP BY patient
  ) n ON n.patient = f.patient
)`
  return `CREATE OR REPLACE VIEW statuses AS
WITH ${[declined, ...withs].join(',\n')}
SELECT patient, kind, id, status, provisional, displaced_by, possible, list_sort(list_distinct(missing)) AS missing
FROM (
${rows.map((row) => selectOf(row, last)).join('\nUNION ALL\n')}
) r;`
}

function selectOf(row: Row, from: string): string {
  const nothing = 'CAST(NULL AS VARCHAR)'
  return `SELECT patient, ${word(row.kind)} AS kind, ${word(row.id)} AS id,
  ${row.status} AS status,
  ${row.provisional ?? 'FALSE'} AS provisional,
  ${row.displacedBy ?? nothing} AS displaced_by,
  ${row.possible ?? NONE} AS possible,
  ${row.missing} AS missing
FROM ${from}`
}

const declinedName = (index: number): string => `r${index + 1}__declined`
const standingName = (index: number): string => `r${index + 1}__standing`
const standingMissingName = (index: number): string => `r${index + 1}__standing_missing`
const ownName = (index: number): string => `r${index + 1}__own`

/**
 * The status of a recommendation by itself, 'provisional' where it applies in the presumed-clear reading alone: as it
 * stands, had nobody declined it (that is what displaces others), and with what was declined.
 */
function defineOwn(writer: Writer, rec: Recommendation, index: number): void {
  const { levels } = writer
  const truth = (e: Expression): string => truthSql(writer, 'plain', e)
  levels.define(standingName(index), () => {
    const rows = [
      `WHEN ${truth(rec.appliesWhen)} IS FALSE THEN 'not-applicable'`,
      ...(rec.doneWhen === null ? [] : [`WHEN ${truth(rec.doneWhen)} THEN 'done'`]),
      `WHEN ${truth(rec.appliesWhen)} THEN 'applicable'`,
      ...(rec.urgency === 'emergency'
        ? []
        : [`WHEN ${truthSql(writer, 'clear', rec.appliesWhen)} THEN 'provisional'`]),
    ]
    return `CASE ${rows.join(' ')} ELSE 'needs-data' END`
  })
  levels.define(ownName(index), () => {
    const standing = levels.read(standingName(index))
    const declined = levels.read(declinedName(index))
    return `CASE WHEN ${declined} AND ${standing} <> 'not-applicable' THEN 'declined' ELSE ${standing} END`
  })
  levels.define(standingMissingName(index), () => ownMissing(writer, rec, 'TRUE'))
}

/** What it waits for by itself; what would show it done only where that is asked for. */
function ownMissing(writer: Writer, rec: Recommendation, asksDone: string): string {
  const done = rec.doneWhen === null ? NONE : listWhen(asksDone, missingSql(writer, rec.doneWhen))
  const applies = truthSql(writer, 'open', rec.appliesWhen)
  return listWhen(`${applies} IS NOT FALSE`, joined([missingSql(writer, rec.appliesWhen), done]))
}

function recommendationRow(writer: Writer, rec: Recommendation, index: number): Row {
  const { names, levels } = writer
  const own = levels.read(ownName(index))
  const standing = `${own} IN ('applicable', 'provisional')`
  const superseders = rec.supersededBy.flatMap(({ recommendation }) => {
    const at = names.guideline.recommendations.findIndex((other) => other.id === recommendation)
    return at < 0 ? [] : [{ id: recommendation, own: levels.read(standingName(at)), at }]
  })
  const displacing = superseders.map((by) => `WHEN ${by.own} = 'applicable' THEN ${word(by.id)}`)
  const displaced = or(superseders.map((by) => `${by.own} = 'applicable'`))
  const open = or([
    `${own} = 'provisional'`,
    ...superseders.map((by) => `${by.own} IN ('needs-data', 'provisional')`),
  ])
  const due = rec.due === null ? NONE : dateMissing(writer, rec.due.fact)
  const others = joined([...superseders.map((by) => levels.read(standingMissingName(by.at))), due])
  return {
    kind: 'recommendation',
    id: rec.id,
    status: `CASE WHEN ${own} = 'provisional' THEN 'applicable' ELSE ${own} END`,
    provisional: `(${standing} AND ${open} AND NOT ${displaced})`,
    ...(superseders.length === 0
      ? {}
      : { displacedBy: `CASE WHEN NOT (${standing}) THEN NULL ${displacing.join(' ')} END` }),
    missing: joined([
      ownMissing(writer, rec, `NOT ${levels.read(declinedName(index))}`),
      listWhen(`${own} IN ('applicable', 'provisional', 'needs-data')`, others),
    ]),
  }
}

function optionRow(writer: Writer, option: Option): Row {
  const truth = (e: Expression): string => truthSql(writer, 'plain', e)
  const of = (level: 'stop' | 'caution'): readonly string[] =>
    option.avoidWhen.filter((clause) => clause.level === level).map((clause) => truth(clause.when))
  const stop = or(of('stop'))
  const caution = or(of('caution'))
  const early = outside(writer, option.window.notBefore, 'before')
  const late = outside(writer, option.window.notAfter, 'after')
  const status = [
    `WHEN ${stop} THEN 'contraindicated'`,
    ...(option.takingWhen === null ? [] : [`WHEN ${truth(option.takingWhen)} THEN 'taking'`]),
    `WHEN ${stop} IS NULL THEN 'needs-data'`,
    `WHEN ${early} THEN 'not-yet'`,
    `WHEN ${late} THEN 'too-late'`,
    `WHEN ${early} IS NULL OR ${late} IS NULL THEN 'needs-data'`,
    `WHEN ${caution} THEN 'caution'`,
  ]
  const stops = option.avoidWhen.filter((clause) => clause.level === 'stop')
  const rest = joined([
    option.takingWhen === null ? NONE : missingSql(writer, option.takingWhen),
    ...[option.window.notBefore, option.window.notAfter].map((limit) =>
      limit === null ? NONE : dateMissing(writer, limit.fact),
    ),
    ...clausesOf(option).map((clause) => missingSql(writer, clause.when)),
  ])
  const notTaking =
    option.takingWhen === null ? 'TRUE' : `${truthSql(writer, 'open', option.takingWhen)} IS NOT TRUE`
  return {
    kind: 'option',
    id: option.id,
    status: `CASE ${status.join(' ')} ELSE 'suitable' END`,
    missing: listWhen(
      `${stop} IS NOT TRUE`,
      joined([...stops.map((clause) => missingSql(writer, clause.when)), listWhen(notTaking, rest)]),
    ),
  }
}

/** Is the day of assessment outside this end of a window? */
function outside(writer: Writer, limit: DayAfter | null, side: 'before' | 'after'): string {
  if (limit === null) return 'FALSE'
  const [from, to] = endsOf(writer, 'plain', limit.fact)
  const [first, last] = [`(${from} + ${limit.days})`, `(${to} + ${limit.days})`]
  switch (side) {
    case 'before':
      return `(CASE WHEN "as_of" < ${first} THEN TRUE WHEN "as_of" >= ${last} THEN FALSE END)`
    case 'after':
      return `(CASE WHEN "as_of" > ${last} THEN TRUE WHEN "as_of" <= ${first} THEN FALSE END)`
    default:
      return impossible(side)
  }
}

function positionRow(writer: Writer, position: Position): Row {
  const { names, levels } = writer
  const places = Object.entries(position.speaksFor).flatMap(([id, codes]) => {
    const fact = names.fact(id)
    if (isDerived(fact) || !fact.setting) return []
    const code = levels.read(names.of(id).value.plain)
    const heard = codes.length === 0 ? 'FALSE' : `${code} IN (${codes.map(word).join(', ')})`
    return [{ id, code, speaks: `(${code} IS NULL OR ${heard})` }]
  })
  const speaks = and(places.map((place) => place.speaks))
  const truths = position.rows.map((row) => truthSql(writer, 'plain', row.when))
  // A stance is possible where its row is not false and no row above is true.
  const above = (at: number): readonly string[] => truths.slice(0, at).map((truth) => `${truth} IS NOT TRUE`)
  const possible = [
    ...position.rows.map((row, at) => ({
      stance: row.stance,
      when: and([...above(at), `${truths[at] ?? 'TRUE'} IS NOT FALSE`]),
    })),
    { stance: position.otherwise.stance, when: and(above(truths.length)) },
  ]
  const stances = [...new Set(possible.map((row) => row.stance))]
  const may = (stance: string): string => or(possible.filter((p) => p.stance === stance).map((p) => p.when))
  const only = stances.map((stance) => {
    const others = stances.filter((other) => other !== stance).map((other) => `NOT ${may(other)}`)
    return `WHEN ${and([may(stance), ...others])} THEN ${word(stance)}`
  })
  const rows = position.rows.map((row, at) => {
    const list = missingSql(writer, row.when)
    const before = position.rows.slice(0, at).map((r) => `${truthSql(writer, 'open', r.when)} IS NOT TRUE`)
    return before.length === 0 ? list : listWhen(before.join(' AND '), list)
  })
  const dates = [position.window.opens, position.window.closes].map((limit) =>
    limit === null ? NONE : dateMissing(writer, limit.fact),
  )
  const settings = places.map((place) => listWhen(`${place.code} IS NULL`, array([place.id])))
  return {
    kind: 'position',
    id: position.id,
    status: `CASE WHEN NOT ${speaks} THEN 'not-covered' ${only.join(' ')} ELSE 'needs-data' END`,
    missing: listWhen(speaks, joined([...settings, ...rows, ...dates])),
  }
}

function stageRow(writer: Writer): Row {
  const { stages } = writer.names.guideline
  const plain = stages.map((stage) => truthSql(writer, 'plain', stage.when))
  const notAbove = (truths: readonly string[], at: number): readonly string[] =>
    truths.slice(0, at).map((truth) => `${truth} IS NOT TRUE`)
  const possible = stages.map((stage, at) => ({
    id: stage.id,
    when: and([...notAbove(plain, at), `${plain[at] ?? 'TRUE'} IS NOT FALSE`]),
  }))
  const standing = stages.map(
    (stage) => `WHEN ${truthSql(writer, 'clear', stage.when)} THEN ${word(stage.id)}`,
  )
  const open = stages.map((stage) => truthSql(writer, 'open', stage.when))
  const missing = stages.map((stage, at) => {
    const list = missingSql(writer, stage.when)
    return at === 0 ? list : listWhen(and(notAbove(open, at)), list)
  })
  const count = possible.map((p) => `CASE WHEN ${p.when} THEN 1 ELSE 0 END`).join(' + ')
  return {
    kind: 'stage',
    id: 'stage',
    status: stages.length === 0 ? `'needs-data'` : `CASE ${standing.join(' ')} ELSE 'needs-data' END`,
    provisional: stages.length === 0 ? 'FALSE' : `(${count}) > 1`,
    possible: joined(possible.map((p) => listWhen(p.when, array([p.id])))),
    missing: joined(missing),
  }
}
