/** The view `missing`: what each item of the guideline still waits for, one row per patient, item and fact. */

import { type Guideline, indexOf } from '../../language/index.ts'
import type { NodeAt, OptionOutput, PositionOutput, RecommendationOutput } from '../../network/index.ts'
import { own } from './columns.ts'
import type { Mask, MaskWriter } from './masks.ts'
import { bitOf, wordOf } from './slots.ts'
import { declined, ownStatus, speaks, stopOf } from './statuses.ts'
import { quoted, word } from './text.ts'

/** What waits, and for what. */
export interface Waiting {
  readonly kind: string
  readonly id: string
  readonly mask: () => Mask
}

/** Every item of the guideline. */
export function waitingItems(writer: MaskWriter): readonly Waiting[] {
  const { recommendations, options, positions, stages } = writer.nodes.network.outputs
  return [
    { kind: 'stage', id: 'stage', mask: () => writer.down(stages.map(({ open }) => open)) },
    ...recommendations.map((rec, at) => ({
      kind: 'recommendation',
      id: rec.id,
      mask: () => ofRecommendation(writer, rec, at),
    })),
    ...options.map((option) => ({ kind: 'option', id: option.id, mask: () => ofOption(writer, option) })),
    ...positions.map((one) => ({ kind: 'position', id: one.id, mask: () => ofPosition(writer, one) })),
  ]
}

/** What a recommendation waits for by itself; what would show it done only where that is asked for. */
function ofOwn(writer: MaskWriter, rec: RecommendationOutput, asksDone: boolean): Mask {
  const { nodes } = writer
  const applies = nodes.truth(rec.applies)
  const done = rec.done === null ? writer.none : writer.ofTruth(rec.done)
  const asked = asksDone ? done : writer.when(`NOT COALESCE(${declined(nodes, rec)}, FALSE)`, done)
  return writer.union([writer.ofTruth(rec.applies), writer.when(`${applies} IS NOT FALSE`, asked)])
}

function ofRecommendation(writer: MaskWriter, rec: RecommendationOutput, at: number): Mask {
  const { nodes } = writer
  const others = rec.supersededBy.flatMap((place) => {
    const by = nodes.network.outputs.recommendations[place]
    return by === undefined ? [] : [ofOwn(writer, by, true)]
  })
  const due = rec.due === null ? writer.none : writer.askForDate(rec.due.slot)
  const open = `${ownStatus(nodes, at)} IN ('applicable', 'provisional', 'needs-data')`
  return writer.union([ofOwn(writer, rec, false), writer.when(open, writer.union([...others, due]))])
}

function ofOption(writer: MaskWriter, option: OptionOutput): Mask {
  const { nodes } = writer
  const of = (at: NodeAt | null): Mask => (at === null ? writer.none : writer.ofTruth(at))
  const stops = option.avoid.filter(({ level }) => level === 'stop')
  const window = [option.notBefore, option.notAfter].map((clock) =>
    clock === null ? writer.none : writer.askForDate(clock.slot),
  )
  const clauses = [...option.avoid.map(({ when }) => when), ...option.prefer, ...option.adjust]
  const rest = writer.union([of(option.taking), ...window, ...clauses.map(of)])
  const untaken =
    option.taking === null ? rest : writer.when(`${nodes.truth(option.taking)} IS NOT TRUE`, rest)
  const all = writer.union([...stops.map(({ when }) => of(when)), untaken])
  return writer.when(`${stopOf(nodes, option)} IS NOT TRUE`, all)
}

function ofPosition(writer: MaskWriter, position: PositionOutput): Mask {
  const { nodes } = writer
  const all = writer.union([
    ...position.speaksFor.map((at) => writer.ofTruth(at)),
    writer.down(position.rows.map(({ when }) => when)),
    ...position.dates.map((slot) => writer.askForDate(slot)),
  ])
  return position.speaksFor.length === 0 ? all : writer.when(`${speaks(nodes, position)} IS NOT FALSE`, all)
}

/** A query over `facts` of the facts that each of these waits for: patient, kind, id, fact. */
export function missingQuery(writer: MaskWriter, guideline: Guideline, items: readonly Waiting[]): string {
  const { levels } = writer.nodes
  const names = items.map((item, at) =>
    writer.none.map((_, word) => {
      const name = `#item ${at} ${word}`
      levels.define(name, () => item.mask()[word] ?? 'CAST(0 AS BIGINT)')
      return name
    }),
  )
  const columns = writer.none.map(
    (_, word) => `unnest(ARRAY[${names.map((of) => quoted(of[word] ?? '')).join(', ')}]) AS w${word}`,
  )
  const words = writer.none.map((_, at) => `w${at}`)
  const lists = [items.map(({ kind }) => word(kind)), items.map(({ id }) => word(id))].map(
    (list) => `unnest(CAST(ARRAY[${list.join(', ')}] AS VARCHAR[]))`,
  )
  const { place } = indexOf(guideline)
  const facts = [...place].map(
    ([id, at]) => `(${at}, ${wordOf(at)}, CAST(${bitOf(at)} AS BIGINT), ${word(id)})`,
  )
  const waits = writer.none.map((_, at) => `(f.word = ${at} AND (i.w${at} & f.bit) <> 0)`)
  return `WITH masks AS MATERIALIZED (
${levels.query('facts', [own.patient, ...names.flat()])}
),
items AS MATERIALIZED (
  SELECT patient, ${lists[0]} AS kind, ${lists[1]} AS id, ${columns.join(', ')} FROM masks
),
-- Many items of many patients wait for the same: each such set is laid out once.
sets AS (SELECT DISTINCT ${words.join(', ')} FROM items),
named AS MATERIALIZED (
  SELECT i.*, f.fact FROM sets i
  JOIN (VALUES ${facts.join(', ')}) AS f(place, word, bit, fact) ON ${waits.join(' OR ')}
)
SELECT i.patient, i.kind, i.id, n.fact
FROM items i JOIN named n ON ${words.map((name) => `n.${name} = i.${name}`).join(' AND ')}`
}
