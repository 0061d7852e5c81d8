/** Picks in the solver: which of several entries counts, as docs/logic.md section 2 has it. */

import { impossible, type PickKind } from '../language/index.ts'
import type { EntryTerms } from './entries.ts'
import { and, countOf, implies, ite, no, or, type Smt, same, type Writer } from './smt.ts'
import type { Slot } from './states.ts'

/** An entry, and whether it is among those meant. */
export interface Member {
  readonly entry: EntryTerms
  readonly meant: Smt
}

/** What a pick finds. At most one of value, doubt and asked holds; none of them is "nothing". */
export interface Found {
  readonly value: Smt
  readonly doubt: Smt
  readonly asked: Smt
  readonly parts: Readonly<Record<string, Smt>>
  /** First day of the oldest entry that gave the value; of a date with a fallback also of those asked in vain. */
  readonly oldest: Smt
}

/** Later than any day, and beyond any number: the start of a search for the least. */
const farDay = '1000000000'
const farNumber = '1000000000000.0'

export function nothingFound(slot: Slot): Found {
  return { value: 'false', doubt: 'false', asked: 'false', parts: standIns(slot), oldest: farDay }
}

export function standIns(slot: Slot): Readonly<Record<string, Smt>> {
  const zero = { Bool: 'false', Int: '0', Real: '0.0' }
  return Object.fromEntries(slot.parts.map((part) => [part.name, zero[part.sort]]))
}

/** The finding under names, so that using it again does not write it again. */
export function keptFound(slot: Slot, writer: Writer, found: Found): Found {
  const parts = slot.parts.map((part) => [
    part.name,
    writer.name(part.sort, found.parts[part.name] ?? 'false'),
  ])
  return {
    value: writer.name('Bool', found.value),
    doubt: writer.name('Bool', found.doubt),
    asked: writer.name('Bool', found.asked),
    parts: Object.fromEntries(parts),
    oldest: writer.name('Int', found.oldest),
  }
}

const restrict = (writer: Writer, members: readonly Member[], only: (m: Member) => Smt): readonly Member[] =>
  members.map((m) => ({ entry: m.entry, meant: writer.name('Bool', and([m.meant, only(m)])) }))

const some = (members: readonly Member[]): Smt => or(members.map((m) => m.meant))

/** Least (or greatest) over those meant; the start value where there are none. */
function extremeOver(
  writer: Writer,
  sort: 'Int' | 'Real',
  end: 'least' | 'greatest',
  members: readonly Member[],
  of: (entry: EntryTerms) => Smt,
): Smt {
  const far = sort === 'Int' ? farDay : farNumber
  const start = end === 'least' ? far : `(- ${far})`
  const relation = end === 'least' ? '<' : '>'
  return members.reduce(
    (best, m) =>
      writer.name(sort, ite(and([m.meant, `(${relation} ${of(m.entry)} ${best})`]), of(m.entry), best)),
    start,
  )
}

export const oldestOf = (writer: Writer, members: readonly Member[]): Smt =>
  extremeOver(writer, 'Int', 'least', members, (e) => e.from)

const part = (entry: EntryTerms, name: string): Smt => entry.parts[name] ?? 'false'

/** The value several entries agree on: a hull for numbers and dates, one and the same value for the rest. */
function agreed(slot: Slot, writer: Writer, members: readonly Member[]): Found {
  const any = writer.name('Bool', some(members))
  const oldest = oldestOf(writer, members)
  if (slot.parts.every((p) => p.end !== null)) {
    return { ...hull(slot, writer, members, 'hull'), value: any, doubt: 'false', asked: 'false', oldest }
  }
  const parts = Object.fromEntries(
    slot.parts.map((p) => [
      p.name,
      members.reduceRight<Smt>(
        (rest, m) => writer.name(p.sort, ite(m.meant, part(m.entry, p.name), rest)),
        standIns(slot)[p.name] ?? 'false',
      ),
    ]),
  )
  const alike = and(
    members.flatMap((m) =>
      slot.parts.map((p) => implies(m.meant, same(part(m.entry, p.name), parts[p.name] ?? 'false'))),
    ),
  )
  if (slot.fact.danger && slot.parts[0]?.name === 'value') {
    const danger = writer.name('Bool', or(members.map((m) => and([m.meant, part(m.entry, 'value')]))))
    const value = and([any, or([alike, danger])])
    return { value, doubt: and([any, no(value)]), asked: 'false', parts: { value: danger }, oldest }
  }
  const value = writer.name('Bool', and([any, alike]))
  return { value, doubt: and([any, no(value)]), asked: 'false', parts, oldest }
}

/** `hull`: from the least low to the greatest high; `highest` and `lowest` take both ends the same way. */
export function hull(
  slot: Slot,
  writer: Writer,
  members: readonly Member[],
  as: 'hull' | 'highest' | 'lowest',
): { readonly parts: Readonly<Record<string, Smt>> } {
  const parts = slot.parts.map((p) => {
    const upwards = as === 'highest' || (as === 'hull' && p.end === 'high')
    const sort = p.sort === 'Int' ? 'Int' : 'Real'
    const value = extremeOver(writer, sort, upwards ? 'greatest' : 'least', members, (e) => part(e, p.name))
    return [p.name, value] as const
  })
  return { parts: Object.fromEntries(parts) }
}

/** The latest word: entries that no other certainly follows; those asked in vain are passed over if others tell. */
export function latestOf(slot: Slot, writer: Writer, seen: readonly Member[]): Found {
  const last = restrict(writer, seen, (m) =>
    and(seen.map((other) => implies(other.meant, `(>= ${m.entry.to} ${other.entry.from})`))),
  )
  const telling = restrict(writer, last, (m) => no(m.entry.asked))
  const found = agreed(slot, writer, telling)
  const asked = writer.name('Bool', and([some(last), no(some(telling))]))
  // Only a date that another may stand in for needs to know since when it was asked in vain.
  if (slot.fact.kind !== 'date' || slot.fact.fallback === null) return { ...found, asked }
  return { ...found, asked, oldest: ite(asked, oldestOf(writer, last), found.oldest) }
}

/** One pick over the entries it sees. */
export function pickOver(slot: Slot, writer: Writer, pick: PickKind, seen: readonly Member[]): Found {
  if (pick === 'latest') return latestOf(slot, writer, seen)
  const entries = restrict(writer, seen, (m) => no(m.entry.asked))
  const any = writer.name('Bool', some(entries))
  const plain = { value: any, doubt: 'false', asked: 'false', oldest: oldestOf(writer, entries) }
  switch (pick) {
    case 'earliest':
      return agreed(
        slot,
        writer,
        restrict(writer, entries, (m) =>
          and(entries.map((other) => implies(other.meant, `(<= ${m.entry.from} ${other.entry.to})`))),
        ),
      )
    case 'exists': {
      // A record's last word counts: what a later entry of the same record takes back is passed over.
      const last = restrict(writer, entries, (m) =>
        and(
          entries.map((other) =>
            implies(
              and([other.meant, same(other.entry.record, m.entry.record)]),
              `(<= ${other.entry.from} ${m.entry.to})`,
            ),
          ),
        ),
      )
      const holding = restrict(writer, last, (m) => part(m.entry, 'value'))
      const yes = writer.name('Bool', some(holding))
      const oldest = ite(yes, oldestOf(writer, holding), oldestOf(writer, last))
      return { ...plain, parts: { value: yes }, oldest }
    }
    case 'count': {
      const number = `(to_real ${countOf(entries.map((m) => m.meant))})`
      return { ...plain, parts: { low: number, high: number } }
    }
    case 'highest':
    case 'lowest':
      return { ...plain, ...hull(slot, writer, entries, pick) }
    case 'collect': {
      const union = slot.parts.map((p) => [
        p.name,
        or(entries.map((m) => and([m.meant, part(m.entry, p.name)]))),
      ])
      return { ...plain, parts: Object.fromEntries(union) }
    }
    default:
      return impossible(pick)
  }
}
