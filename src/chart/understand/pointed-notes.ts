/** Notes on results and reports that nobody reads and that point to facts: each that is unusual, the others together. */

import type { Desk } from '../desk.ts'
import { byText } from '../json.ts'
import { weightOf } from '../weight.ts'
import type { Flagged } from './flagged.ts'
import type { Pointed } from './pointers.ts'
import type { Unread } from './unread.ts'

const SHOWN = 10

interface One extends Pointed {
  readonly where: string
  readonly called: string
  readonly type: Unread['type']
}

export function notePointed(found: readonly Unread[], desk: Desk): void {
  const all = found.flatMap(({ pointed = [], where, called, type }) =>
    pointed.map(({ pointer, facts, flagged }): One => ({ pointer, facts, flagged, where, called, type })),
  )
  if (all.length === 0) return
  const quiet = ({ pointer, flagged }: One): boolean =>
    pointer !== null && pointer.unusual !== null && flagged.way === undefined
  const loud = all
    .filter((one) => !quiet(one))
    .map((one) => ({ one, weight: weightOf(factsIn(one), desk.catalog) }))
  loud.sort(
    (a, b) =>
      Number(b.weight.safety) - Number(a.weight.safety) ||
      Number(b.one.flagged.critical) - Number(a.one.flagged.critical) ||
      b.weight.items - a.weight.items ||
      byText(a.one.where, b.one.where) ||
      byText(a.one.pointer?.id ?? '', b.one.pointer?.id ?? ''),
  )
  for (const { one, weight } of loud.slice(0, SHOWN)) {
    const text = `${told(one)}${decides(one.facts, desk)}`
    desk.note('not-understood', addressOf(one.where), text, weight.facts.length === 0 ? undefined : weight)
  }
  const rest = loud.length - SHOWN
  if (rest > 0) desk.note('not-understood', null, `${rest} more results and reports that nobody reads`)
  noteQuiet(all.filter(quiet), desk)
}

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

function told({ pointer, flagged, called, type }: One): string {
  if (type === 'DiagnosticReport')
    return `its text seems to tell of ${pointer?.title ?? called}, and nobody reads it`
  const flag =
    flagged.way === undefined || flagged.way === 'normal'
      ? ''
      : `, flagged ${flagged.critical ? 'critically ' : ''}${flags[flagged.way]}`
  return `${pointer?.title ?? called}${flag}: not read`
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
  for (const { pointer, where } of some.toSorted((a, b) => byText(a.where, b.where))) {
    const title = pointer?.title ?? ''
    const places = names.get(title)
    if (places === undefined) names.set(title, [where])
    else places.push(where)
  }
  // Many results of one kind have one list.
  const keys = [...new Set([...new Set(some.map(({ facts }) => facts))].flat())].sort(byText)
  const facts = [...new Set(keys.map((key) => key.split('.')[0] ?? key))]
  const listed = [...names]
    .sort(([a], [b]) => byText(a, b))
    .map(([title, places]) => `${title} (${places.join(', ')})`)
  desk.note(
    'not-understood',
    null,
    `not read, and not called normal: ${listed.join('; ')}${decides(keys, desk)}`,
    { ...weightOf(facts, desk.catalog), safety: false },
  )
}
