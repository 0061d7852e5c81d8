/** Notes on results and reports that nobody reads and that point to facts: each that is unusual, the others together. */

import type { MayDecide } from '../../language/index.ts'
import { readableDay } from '../../words/index.ts'
import type { Desk } from '../desk.ts'
import { byText } from '../json.ts'
import { keyOf, rememberingFor } from '../memory.ts'
import { weightOf } from '../weight.ts'
import type { Flagged } from './flagged.ts'
import type { Pointed } from './pointers.ts'
import type { Unread } from './unread.ts'

const SHOWN = 10

/** What points to facts, and the record it is in. */
interface One {
  readonly pointed: Pointed
  readonly record: Unread
}

export function notePointed(found: readonly Unread[], desk: Desk): void {
  const unusual: One[] = []
  const quiet: One[] = []
  for (const record of found) {
    if (record.pointed === undefined) continue
    for (const pointed of record.pointed) (isQuiet(pointed) ? quiet : unusual).push({ pointed, record })
  }
  const loud = unusual.map((one) => ({ one, weight: weightOf(factsIn(one.pointed), desk.catalog) }))
  loud.sort(
    (a, b) =>
      Number(b.one.record.newerThan !== undefined) - Number(a.one.record.newerThan !== undefined) ||
      Number(b.weight.safety) - Number(a.weight.safety) ||
      Number(b.one.pointed.flagged.critical) - Number(a.one.pointed.flagged.critical) ||
      b.weight.items - a.weight.items ||
      byText(a.one.record.where, b.one.record.where) ||
      byText(a.one.pointed.pointer?.id ?? '', b.one.pointed.pointer?.id ?? ''),
  )
  for (const { one, weight } of loud.slice(0, SHOWN)) {
    const { where, newerThan } = one.record
    const newer = newerThan === undefined ? {} : { newerThan }
    desk.note(
      'not-understood',
      addressOf(where),
      `${told(one)}${decides(one.pointed.facts, desk)}`,
      weight.facts.length === 0 ? undefined : { ...weight, ...newer },
    )
  }
  const rest = loud.length - SHOWN
  if (rest > 0) desk.note('not-understood', null, `${rest} more results and reports that nobody reads`)
  noteQuiet(quiet, desk)
}

/** It does not say whether it is normal, where only what is unusual would matter. */
const isQuiet = ({ pointer, flagged }: Pointed): boolean =>
  pointer !== null && pointer.unusual !== null && flagged.way === undefined

const factsIn = ({ facts }: Pointed): readonly string[] => [
  ...new Set(facts.map((key) => key.split('.')[0] ?? key)),
]
const addressOf = (where: string): string | null => (where.includes('/') ? where : null)

const flags: Readonly<Record<NonNullable<Flagged['way']>, string>> = {
  high: 'high',
  low: 'low',
  abnormal: 'abnormal',
  normal: 'normal',
}

function told({ pointed: { pointer, flagged }, record: { called, type, newerThan } }: One): string {
  if (type === 'DiagnosticReport')
    return `its text seems to tell of ${pointer?.title ?? called}, and nobody reads it`
  const flag =
    flagged.way === undefined || flagged.way === 'normal'
      ? ''
      : `, flagged ${flagged.critical ? 'critically ' : ''}${flags[flagged.way]}`
  const newer = newerThan === undefined ? '' : `, and newer than what counts (of ${readableDay(newerThan)})`
  return `${pointer?.title ?? called}${flag}: not read${newer}`
}

const TITLES = 3

/** Of a checklist the item says more than the whole. */
function titleOf(key: string, { catalog }: Desk): string {
  const [id = key, item] = key.split('.')
  const fact = catalog.facts.get(id)
  const part = fact?.kind === 'checklist' && item !== undefined ? fact.items[item] : undefined
  return part?.title ?? fact?.title ?? id
}

function decides(keys: readonly string[], desk: Desk): string {
  const titles = keys.slice(0, TITLES).map((key) => titleOf(key, desk))
  return titles.length === 0 ? '' : `; it may decide: ${titles.join('; ')}`
}

/** Those that do not say whether they are normal, by the newest of each. */
function noteQuiet(some: readonly One[], desk: Desk): void {
  if (some.length === 0) return
  const names = new Map<string, string[]>()
  for (const { pointed, record } of some) {
    const title = pointed.pointer?.title ?? ''
    const places = names.get(title)
    if (places === undefined) names.set(title, [record.where])
    else places.push(record.where)
  }
  const { decided, weight } = togetherOf(some, desk)
  const listed = [...names]
    .sort(([a], [b]) => byText(a, b))
    .map(([title, places]) => `${title} (${places.sort(byText).join(', ')})`)
  desk.note('not-understood', null, `not read, and not called normal: ${listed.join('; ')}${decided}`, weight)
}

interface Together {
  readonly decided: string
  readonly weight: MayDecide
}

/** What the facts of several results together decide; many results of one kind have one list. */
function togetherOf(some: readonly One[], desk: Desk): Together {
  const lists = [...new Set(some.map(({ pointed }) => pointed.facts))]
  return together(desk.catalog, keyOf(lists), () => {
    const keys = [...new Set(lists.flat())].sort(byText)
    const facts = [...new Set(keys.map((key) => key.split('.')[0] ?? key))]
    return { decided: decides(keys, desk), weight: { ...weightOf(facts, desk.catalog), safety: false } }
  })
}
const together = rememberingFor<Together>()
