/** What several picks of one source find together: the first that tells, any of them, the last of several days. */

import type { EntryTerms } from './entries.ts'
import { type Found, hull, type Member, nothingFound, oldestOf } from './picks.ts'
import { and, ite, or, type Smt, type Writer } from './smt.ts'
import type { Slot } from './states.ts'

export const isTrue = (found: Found): Smt => and([found.value, found.parts.value ?? 'false'])

export function chosen(slot: Slot, when: Smt, a: Found, b: Found): Found {
  return {
    value: ite(when, a.value, b.value),
    doubt: ite(when, a.doubt, b.doubt),
    asked: ite(when, a.asked, b.asked),
    oldest: ite(when, a.oldest, b.oldest),
    parts: Object.fromEntries(
      slot.parts.map(({ name }) => [name, ite(when, a.parts[name] ?? 'false', b.parts[name] ?? 'false')]),
    ),
  }
}

/** The first that has a value; without one, the first that is not nothing. */
export function firstOf(slot: Slot, results: readonly Found[]): Found {
  const telling = results.reduceRight(
    (rest, result) => chosen(slot, or([result.value, result.doubt, result.asked]), result, rest),
    nothingFound(slot),
  )
  return results.reduceRight((rest, result) => chosen(slot, result.value, result, rest), telling)
}

export function anyOf(slot: Slot, writer: Writer, results: readonly Found[]): Found {
  const { kind } = slot.fact
  if (kind === 'date') return lastOf(slot, writer, results)
  const first = firstOf(slot, results)
  if (kind !== 'set' && kind !== 'yes-no' && kind !== 'checklist') return first
  const values = results.map((r) => r.value)
  const someValue = writer.name('Bool', or(values))
  const oldest = (among: readonly Smt[]): Smt =>
    oldestOf(
      writer,
      results.map((r, i) => ({
        meant: among[i] ?? 'false',
        entry: { ...nowhere, from: r.oldest },
      })),
    )
  const plain = { value: someValue, doubt: 'false', asked: 'false' }
  if (kind === 'set') {
    const parts = Object.fromEntries(
      slot.parts.map(({ name }) => [name, or(results.map((r) => and([r.value, r.parts[name] ?? 'false'])))]),
    )
    return chosen(slot, someValue, { ...plain, parts, oldest: oldest(values) }, first)
  }
  const yes = results.map((r) => isTrue(r))
  const doubt = results.map((r) => r.doubt)
  const asked = results.map((r) => r.asked)
  const holds: Found = { ...plain, parts: { value: 'true' }, oldest: oldest(yes) }
  const fails: Found = { ...plain, parts: { value: 'false' }, oldest: oldest(values) }
  const doubtful: Found = { ...nothingFound(slot), doubt: 'true' }
  const inVain: Found = { ...nothingFound(slot), asked: 'true' }
  return chosen(
    slot,
    writer.name('Bool', or(yes)),
    holds,
    chosen(slot, or(doubt), doubtful, chosen(slot, or(asked), inVain, chosen(slot, someValue, fails, first))),
  )
}

/** Of several days the last; unknown while one of them is. */
function lastOf(slot: Slot, writer: Writer, results: readonly Found[]): Found {
  const members: readonly Member[] = results.map((r) => ({
    meant: r.value,
    entry: { ...nowhere, from: r.oldest, parts: r.parts },
  }))
  const last = hull(slot, writer, members, 'highest')
  const behind = members.map(({ meant, entry }) => ({
    entry,
    meant: and([meant, `(>= ${entry.parts.to ?? '0'} ${last.parts.from ?? '0'})`]),
  }))
  const value = writer.name('Bool', or(results.map((r) => r.value)))
  const found: Found = { ...last, value, doubt: 'false', asked: 'false', oldest: oldestOf(writer, behind) }
  const doubtful: Found = { ...nothingFound(slot), doubt: 'true' }
  const inVain: Found = { ...nothingFound(slot), asked: 'true', oldest: askedOldest(slot, results) }
  const asked = or(results.map((r) => r.asked))
  return chosen(slot, or(results.map((r) => r.doubt)), doubtful, chosen(slot, asked, inVain, found))
}

/** The oldest day behind the first that was asked in vain. */
const askedOldest = (slot: Slot, results: readonly Found[]): Smt =>
  results.reduceRight((rest, r) => chosen(slot, r.asked, r, rest), nothingFound(slot)).oldest

const nowhere: EntryTerms = {
  present: 'true',
  challenged: 'false',
  asserted: 'false',
  pick: '0',
  record: '0',
  from: '0',
  to: '0',
  asked: 'false',
  parts: {},
}
