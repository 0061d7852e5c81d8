/** The view `statuses`: one row per patient, with typed columns for the stage and every item of the guideline. */

import type { Stance } from '../../language/index.ts'
import type { NodeAt, OptionOutput, PositionOutput, RecommendationOutput } from '../../network/index.ts'
import { own, uniqueNames } from './columns.ts'
import type { NodeWriter } from './nodes.ts'
import { and, array, or, snake, word } from './text.ts'

/** One column of `statuses`. */
export interface StatusColumn {
  readonly name: string
  readonly type: string
  readonly kind: 'patient' | 'stage' | 'recommendation' | 'option' | 'position'
  /** Of a recommendation, option or position. */
  readonly id: string | null
  readonly holds:
    | 'patient'
    | 'as-of'
    | 'status'
    | 'provisional'
    | 'displaced-by'
    | 'due-from'
    | 'due-to'
    | 'taken'
    | 'preferred'
    | 'possible'
}

/** Defines every column of the view; the columns, in order. */
export function defineStatuses(writer: NodeWriter): readonly StatusColumn[] {
  const { levels } = writer
  const { recommendations, options, positions } = writer.network.outputs
  const columns: StatusColumn[] = [
    { name: own.patient, type: 'VARCHAR', kind: 'patient', id: null, holds: 'patient' },
    { name: own.asOf, type: 'DATE', kind: 'patient', id: null, holds: 'as-of' },
  ]
  const unique = uniqueNames(Object.values(own))
  const add =
    (kind: StatusColumn['kind'], id: string | null, base: string) =>
    (holds: StatusColumn['holds'], type: string, write: () => string): void => {
      const name = unique(holds === 'status' ? base : `${base}__${snake(holds)}`)
      levels.define(name, write)
      columns.push({ name, type, kind, id, holds })
    }
  defineStage(writer, add('stage', null, 'stage'))
  for (const [at, rec] of recommendations.entries()) defineStanding(writer, rec, at)
  for (const [at, rec] of recommendations.entries()) {
    defineRecommendation(writer, rec, at, add('recommendation', rec.id, `rec_${snake(rec.id)}`))
  }
  for (const option of options)
    defineOption(writer, option, add('option', option.id, `opt_${snake(option.id)}`))
  for (const position of positions) {
    definePosition(writer, position, add('position', position.id, `pos_${snake(position.id)}`))
  }
  return columns
}

type Define = (holds: StatusColumn['holds'], type: string, write: () => string) => void

const standingName = (at: number): string => `#standing ${at}`
const ownName = (at: number): string => `#own ${at}`

/**
 * The status of a recommendation by itself, 'provisional' where it applies in the presumed-clear reading alone: as it
 * stands, had nobody declined it (that is what displaces others), and with what was declined.
 */
function defineStanding(writer: NodeWriter, rec: RecommendationOutput, at: number): void {
  const { levels } = writer
  levels.define(standingName(at), () => {
    const rows = [
      `WHEN ${writer.truth(rec.applies)} IS FALSE THEN 'not-applicable'`,
      ...(rec.done === null ? [] : [`WHEN ${writer.truth(rec.done)} THEN 'done'`]),
      `WHEN ${writer.truth(rec.applies)} THEN 'applicable'`,
      ...(rec.clear !== null && mayBeProvisional(rec)
        ? [`WHEN ${writer.truth(rec.clear)} THEN 'provisional'`]
        : []),
    ]
    return `CASE ${rows.join(' ')} ELSE 'needs-data' END`
  })
  levels.define(ownName(at), () => {
    const standing = levels.read(standingName(at))
    return `CASE WHEN ${levels.read(own.declined)} IS NOT NULL AND ${standing} <> 'not-applicable' AND ${declined(writer, rec)} THEN 'declined' ELSE ${standing} END`
  })
}

/** Was it declined? TRUE, or not TRUE. */
export const declined = (writer: NodeWriter, rec: RecommendationOutput): string =>
  `${writer.levels.read(own.declined)} && ${array([rec.id])}`

/** As it stands with what was declined: a status, or 'provisional'. */
export const ownStatus = (writer: NodeWriter, at: number): string => writer.levels.read(ownName(at))

function defineRecommendation(
  writer: NodeWriter,
  rec: RecommendationOutput,
  at: number,
  define: Define,
): void {
  const { levels, network } = writer
  const own = (): string => levels.read(ownName(at))
  const provisional = mayBeProvisional(rec)
  define('status', 'VARCHAR', () =>
    provisional ? `CASE WHEN ${own()} = 'provisional' THEN 'applicable' ELSE ${own()} END` : own(),
  )
  const by = (): readonly Standing[] =>
    rec.supersededBy.map((place) => [
      network.outputs.recommendations[place]?.id ?? '',
      levels.read(standingName(place)),
    ])
  if (provisional && rec.supersededBy.length === 0) {
    define('provisional', 'BOOLEAN', () => `(${own()} = 'provisional')`)
  }
  if (rec.supersededBy.length > 0) defineSuperseded(by, own, define)
  const { due } = rec
  if (due === null) return
  const day = (end: 0 | 1, days: number) => (): string =>
    `CASE WHEN ${own()} IN ('applicable', 'provisional', 'needs-data') THEN ${writer.endsOf(due.slot)[end]} + ${days} END`
  define('due-from', 'DATE', day(0, due.from))
  define('due-to', 'DATE', day(1, due.to))
}

/** May it apply in the presumed-clear reading alone? */
const mayBeProvisional = ({ clear, applies }: RecommendationOutput): boolean =>
  clear !== null && clear !== applies

type Standing = readonly [id: string, standing: string]

function defineSuperseded(by: () => readonly Standing[], own: () => string, define: Define): void {
  define('provisional', 'BOOLEAN', () => {
    const open = by().map(([, standing]) => `${standing} IN ('needs-data', 'provisional')`)
    const displaced = or(by().map(([, standing]) => `${standing} = 'applicable'`))
    return `(${own()} IN ('applicable', 'provisional') AND ${or([`${own()} = 'provisional'`, ...open])} AND NOT ${displaced})`
  })
  define('displaced-by', 'VARCHAR', () => {
    const rows = by().map(([id, standing]) => `WHEN ${standing} = 'applicable' THEN ${word(id)}`)
    return `CASE WHEN ${own()} NOT IN ('applicable', 'provisional') THEN NULL ${rows.join(' ')} END`
  })
}

/** Is there a stop? Kleene's or of the stops. */
export const stopOf = (writer: NodeWriter, option: OptionOutput): string =>
  or(option.avoid.filter(({ level }) => level === 'stop').map(({ when }) => writer.truth(when)))

function defineOption(writer: NodeWriter, option: OptionOutput, define: Define): void {
  const truth = (at: NodeAt | null): string => (at === null ? 'FALSE' : writer.truth(at))
  const { levels } = writer
  const stopName = `#stop ${option.id}`
  levels.define(stopName, () => stopOf(writer, option))
  define('status', 'VARCHAR', () => {
    const stop = levels.read(stopName)
    const cautions = option.avoid.filter(({ level }) => level === 'caution').map(({ when }) => truth(when))
    const [early, late] = [truth(option.notBefore?.when ?? null), truth(option.notAfter?.when ?? null)]
    const rows = [
      `WHEN ${stop} THEN 'contraindicated'`,
      ...(option.taking === null ? [] : [`WHEN ${truth(option.taking)} THEN 'taking'`]),
      `WHEN ${stop} IS NULL THEN 'needs-data'`,
      ...(option.notBefore === null ? [] : [`WHEN ${early} THEN 'not-yet'`]),
      ...(option.notAfter === null ? [] : [`WHEN ${late} THEN 'too-late'`]),
      ...(option.notBefore === null && option.notAfter === null
        ? []
        : [`WHEN ${early} IS NULL OR ${late} IS NULL THEN 'needs-data'`]),
      ...(cautions.length === 0 ? [] : [`WHEN ${or(cautions)} THEN 'caution'`]),
    ]
    return `CASE ${rows.join(' ')} ELSE 'suitable' END`
  })
  if (option.taking !== null) define('taken', 'BOOLEAN', () => truth(option.taking))
  if (option.prefer.length === 0) return
  define('preferred', 'INTEGER', () =>
    option.prefer.map((at) => `CASE WHEN ${truth(at)} THEN 1 ELSE 0 END`).join(' + '),
  )
}

/** It speaks where no setting it speaks for is false: TRUE, FALSE or NULL, which speaks. */
export const speaks = (writer: NodeWriter, position: PositionOutput): string =>
  and(position.speaksFor.map((at) => writer.truth(at)))

function definePosition(writer: NodeWriter, position: PositionOutput, define: Define): void {
  define('status', 'VARCHAR', () => {
    const truths = position.rows.map(({ when }) => writer.truth(when))
    // A stance is possible where its row is not false and no row above is true.
    const above = (at: number): readonly string[] =>
      truths.slice(0, at).map((truth) => `${truth} IS NOT TRUE`)
    const possible: readonly { readonly stance: Stance; readonly when: string }[] = [
      ...position.rows.map(({ stance }, at) => ({
        stance,
        when: and([...above(at), `${truths[at] ?? 'TRUE'} IS NOT FALSE`]),
      })),
      { stance: position.otherwise, when: and(above(truths.length)) },
    ]
    const stances = [...new Set(possible.map(({ stance }) => stance))]
    const may = (stance: Stance): string => or(possible.filter((p) => p.stance === stance).map((p) => p.when))
    const [only] = stances
    if (stances.length === 1 && only !== undefined && position.speaksFor.length === 0) return word(only)
    const rows = stances.map((stance) => {
      const others = stances.filter((other) => other !== stance).map((other) => `NOT ${may(other)}`)
      return `WHEN ${and([may(stance), ...others])} THEN ${word(stance)}`
    })
    const silent =
      position.speaksFor.length === 0 ? '' : `WHEN ${speaks(writer, position)} IS FALSE THEN 'not-covered' `
    return `CASE ${silent}${rows.join(' ')} ELSE 'needs-data' END`
  })
}

function defineStage(writer: NodeWriter, define: Define): void {
  const { stages } = writer.network.outputs
  const possible = (): readonly string[] =>
    stages.map(({ plain }, at) => {
      const above = stages.slice(0, at).map((stage) => `${writer.truth(stage.plain)} IS NOT TRUE`)
      return and([...above, `${writer.truth(plain)} IS NOT FALSE`])
    })
  define('status', 'VARCHAR', () => {
    const rows = stages.map(({ id, clear }) => `WHEN ${writer.truth(clear)} THEN ${word(id)}`)
    return rows.length === 0 ? `'needs-data'` : `CASE ${rows.join(' ')} ELSE 'needs-data' END`
  })
  define('provisional', 'BOOLEAN', () => {
    const counts = possible().map((when) => `CASE WHEN ${when} THEN 1 ELSE 0 END`)
    return counts.length === 0 ? 'FALSE' : `(${counts.join(' + ')} > 1)`
  })
  define('possible', 'VARCHAR[]', () => {
    const lists = possible().map((when, at) => {
      const id = stages[at]?.id ?? ''
      return `CASE WHEN ${when} THEN ${array([id])} ELSE ${array([])} END`
    })
    return lists.length === 0 ? array([]) : lists.join(' || ')
  })
}
