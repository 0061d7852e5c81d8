/** Why: a condition laid open, the parts that decided it, what turned it on a day. Data; src/words says it. */

import type { FactId } from './expression.ts'
import type { FactLookup } from './index-of.ts'
import type { FactValue } from './known.ts'
import type { Guarded } from './negation.ts'
import type { Leaf } from './walk.ts'

/** Three-valued logic of CQL and SQL; null is "not known". */
export type Truth = boolean | null

/** What one line of an explanation is about. */
export type Explained =
  /** All, any, or at least `least` of the children. */
  | { readonly kind: 'group'; readonly op: 'all' | 'any' | 'count'; readonly least: number | null }
  /** A condition without conditions inside it; `negated`: what must not hold. */
  | { readonly kind: 'condition'; readonly condition: Leaf; readonly negated: boolean }
  /** A fact together with whether it is known. */
  | { readonly kind: 'guarded'; readonly fact: FactId; readonly as: Guarded['as'] }
  | { readonly kind: 'item'; readonly fact: FactId; readonly item: string }
  /** One of the facts that a number or a length of time is made of. */
  | { readonly kind: 'part'; readonly fact: FactId }

/** What is known of a fact: its value, the last one where that is too old to count, or why there is none. */
export interface Used {
  readonly as: 'known' | 'too-old' | 'asked-unknown' | 'records-disagree' | 'not-known'
  /** A number or length of time is an interval: in the fact's own unit, or in days. */
  readonly value: FactValue | null
  /** The fact whose state stands in for this one. */
  readonly standIn: FactId | null
}

/** A condition laid open: what it asks, what it comes to, the answers it used. */
export interface Explanation {
  readonly what: Explained
  readonly met: Truth
  /** Null where nothing is known and nothing stands in, and for what has no value of its own. */
  readonly used: Used | null
  /** The day the value held. */
  readonly on: string | null
  readonly origin: 'asserted' | 'inferred' | 'assumed' | null
  readonly resource: string | null
  readonly fact: FactId | null
  readonly evidence: {
    readonly id: string
    readonly locator: string | null
    readonly verified: boolean
  } | null
  readonly children: readonly Explanation[]
}

/** One decisive part of a reason, as it is: what did not hold is turned round. */
export type Ground = Pick<Explanation, 'what' | 'met' | 'used' | 'on' | 'origin' | 'fact'>

/** Why a condition holds (`met`), does not hold, or is not known: the few parts that decide it. */
export interface Grounds {
  readonly met: Truth
  readonly parts: readonly Ground[]
}

/** What made a status turn on a day. */
export type Turn =
  /** A condition, as it then is: it holds, or (`met` null) perhaps holds. */
  | {
      readonly kind: 'condition'
      readonly condition: Leaf
      readonly negated: boolean
      readonly met: true | null
    }
  /** An answer that no longer counts after `days`. */
  | { readonly kind: 'too-old'; readonly fact: FactId; readonly days: number }
  | { readonly kind: 'window'; readonly now: 'open' | 'closed' }
  /** Nothing by itself: another day, or other answers. */
  | { readonly kind: 'day' }
  | { readonly kind: 'other-answers' }

/** A day that has come, counted up to today: how long ago says more than that it has. */
export function saysHowLong({ what, met, used }: Ground): boolean {
  if (what.kind !== 'condition' || what.condition.op !== 'elapsed' || what.negated) return false
  const { to, days, relation } = what.condition
  return to === null && days === 0 && met === true && used !== null && (relation === '>=' || relation === '>')
}

/** A yes or a no that counts: the condition says it already. */
export const isPlain = (used: Used | null): boolean =>
  used !== null && used.as === 'known' && used.standIn === null && typeof used.value === 'boolean'

/** A fact that a number or a clock was made of: a value as it stands, no condition. An unanswered yes or no stays a question. */
export const isReading = (facts: FactLookup, { what, met, used }: Explanation): boolean =>
  what.kind === 'part' && met === null && (facts.get(what.fact)?.kind !== 'yes-no' || isPlain(used))

/** Is the value the very day on which it held? */
export const isItsDay = ({ used, on }: Ground): boolean =>
  used?.as === 'known' &&
  used.standIn === null &&
  typeof used.value === 'object' &&
  used.value !== null &&
  'from' in used.value &&
  used.value.from === on &&
  used.value.to === on

/** A yes that counts. */
export const isYes = ({ used }: Ground): boolean => isPlain(used) && used?.value === true

/** Two parts with one key say the same of the patient. */
export function keyOfGround(part: Ground): string {
  const { what, fact, used, on } = part
  const chosen = what.kind === 'condition' && what.condition.op === 'is' && used !== null
  // Of a choice that is known, what was chosen is said, not what would have served.
  return JSON.stringify(chosen || saysHowLong(part) ? [fact, used, on] : [what, used, on])
}

/** Are they the same reason? */
export function sameGrounds(a: Grounds | null, b: Grounds | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.met === b.met &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => {
      const other = b.parts[i]
      return other !== undefined && part.origin === other.origin && keyOfGround(part) === keyOfGround(other)
    })
  )
}

export const keyOfTurn = (turn: Turn): string => JSON.stringify(turn)
