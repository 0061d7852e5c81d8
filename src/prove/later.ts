/** What is said for a day after the assessment, where it is asked whether it ever was: then silence means nothing. */

import { asksEver, everPicks, picksOf } from '../language/index.ts'
import type { EntryTerms } from './entries.ts'
import { and, bool, int, ite, no, or, type Smt, same, type Writer } from './smt.ts'
import type { Slot } from './states.ts'

export const opposite = (claim: Smt): Smt =>
  claim === 'true' ? 'false' : claim === 'false' ? 'true' : no(claim)
export const isPick = (pick: Smt, i: number): Smt =>
  /^\d+$/.test(pick) ? bool(pick === int(i)) : same(pick, int(i))

/** @param who what was typed too, or records alone. */
export function saidForLater(
  slot: Slot,
  entries: readonly EntryTerms[],
  asOf: Smt,
  writer: Writer,
  who: 'all' | 'records',
): Smt {
  const { fact, item } = slot
  const source = fact.kind === 'checklist' && item !== null ? fact.items[item]?.source : fact.source
  const typed = bool(who === 'all' && asksEver(source ?? null))
  const ever = picksOf(source ?? null).flatMap(({ pick }, i) => (everPicks.includes(pick) ? [i] : []))
  const each = entries.flatMap((entry) => {
    const said = slot.parts.map(({ name }) => entry.parts[name] ?? 'false')
    const claims = [
      ite(entry.asserted, typed, or(ever.map((i) => isPick(entry.pick, i)))),
      opposite(entry.asked),
      fact.kind === 'quantity' ? 'true' : or(said),
    ]
    if (claims.includes('false')) return []
    return [and([...claims, entry.present, opposite(entry.challenged), `(> ${entry.from} ${asOf})`])]
  })
  return each.length === 0 ? 'false' : writer.name('Bool', or(each))
}
