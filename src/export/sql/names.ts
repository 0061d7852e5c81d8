/** Which column of the view `facts` holds what: readable names, each used once. */

import {
  conditionsOfFact,
  eachExpression,
  type Fact,
  type FactId,
  factOf,
  type Guideline,
  impossible,
  indexOf,
  isDerived,
  partsOf,
} from '../../language/index.ts'
import { snake } from './text.ts'

/**
 * Ways to read a patient: as is; as if the unanswered red flags were "no"; and with `known` read as unknown
 * where the fact is, to find what may still change.
 */
export type Reading = 'plain' | 'clear' | 'open'
export const readings: readonly Reading[] = ['plain', 'clear', 'open']

/** Names of the columns of one fact, or of one item of a checklist. */
export interface FactColumns {
  /** Truth, code or codes. */
  readonly value: Readonly<Record<Reading, string>>
  /** Lower end of a number, first day of a date. */
  readonly low: Readonly<Record<Reading, string>>
  readonly high: Readonly<Record<Reading, string>>
  /** Asked, cannot be known. */
  readonly asked: string
  /** Unknown because it is open whether the entries lie after the onset. */
  readonly awaits: string
  /** Asked facts: whom to ask while it is unknown or not exact. Derived: the facts it still waits for. */
  readonly missing: string
}

export interface Names {
  of(fact: FactId, item?: string | null): FactColumns
  fact(id: FactId): Fact
  readonly guideline: Guideline
}

export function namesOf(guideline: Guideline): Names {
  const used = new Set<string>(['patient', 'as_of', 'none'])
  const unique = (wanted: string): string => {
    let name = wanted
    for (let n = 2; used.has(name); n++) name = `${wanted}${n}`
    used.add(name)
    return name
  }
  const { facts } = indexOf(guideline)
  const found = new Map<string, FactColumns>()
  const key = (fact: FactId, item: string | null): string => JSON.stringify([fact, item])
  const affected = affectedFacts(guideline)
  for (const fact of guideline.facts) {
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    for (const item of items) {
      const base = item === null ? snake(fact.id) : `${snake(fact.id)}__${snake(item)}`
      const per = (suffix: string): Readonly<Record<Reading, string>> => {
        const plain = unique(`${base}${suffix}`)
        const other = (reading: 'clear' | 'open'): string =>
          affected[reading].has(fact.id) ? unique(`${base}${suffix}__${reading}`) : plain
        return { plain, clear: other('clear'), open: other('open') }
      }
      const none = { plain: '', clear: '', open: '' }
      const ends = hasEnds(fact)
      found.set(key(fact.id, item), {
        value: ends ? none : per(''),
        low: ends ? per(fact.kind === 'date' ? '__from' : '__low') : none,
        high: ends ? per(fact.kind === 'date' ? '__to' : '__high') : none,
        asked: isDerived(fact) ? '' : unique(`${base}__asked_unknown`),
        awaits: isDerived(fact) ? '' : unique(`${base}__awaits_onset`),
        missing: unique(`${base}__missing`),
      })
    }
  }
  return {
    guideline,
    of(fact, item = null) {
      const columns = found.get(key(fact, item))
      if (columns === undefined)
        throw new Error(`No fact "${fact}"${item === null ? '' : ` with item "${item}"`}`)
      return columns
    },
    fact(id) {
      return factOf({ facts }, id)
    },
  }
}

function hasEnds(fact: Fact): boolean {
  switch (fact.kind) {
    case 'quantity':
    case 'date':
    case 'formula':
    case 'score':
      return true
    case 'yes-no':
    case 'choice':
    case 'set':
    case 'checklist':
    case 'derived':
      return false
    default:
      return impossible(fact)
  }
}

/** Facts whose value may differ in a reading, because they stand on the red flags or on `known`. */
function affectedFacts(guideline: Guideline): Readonly<Record<'clear' | 'open', ReadonlySet<FactId>>> {
  const { redFlags } = guideline.roles
  const saysKnown = (fact: Fact): boolean => {
    let says = false
    for (const condition of conditionsOfFact(fact))
      eachExpression(condition, (e) => (says ||= e.op === 'known'))
    return says
  }
  const clear = new Set(guideline.facts.filter((fact) => fact.id === redFlags).map((fact) => fact.id))
  const open = new Set(guideline.facts.filter(saysKnown).map((fact) => fact.id))
  for (const grown of [clear, open]) {
    let before = -1
    while (grown.size > before) {
      before = grown.size
      for (const fact of guideline.facts) {
        // A date does not take on what its stand-in is made of: that is an asked fact too.
        if (isDerived(fact) && [...partsOf(fact)].some((part) => grown.has(part))) grown.add(fact.id)
      }
    }
  }
  return { clear, open }
}
