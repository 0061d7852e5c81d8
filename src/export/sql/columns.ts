/** Which column of `facts` holds what: readable names, each used once. */

import { type FactId, type Guideline, indexOf } from '../../language/index.ts'
import { lower, type Slot, type SlotAt } from '../../network/index.ts'
import { snake } from './text.ts'

/** Columns of `facts` that are no fact. Every other name is of letters, digits and lines; what a query needs for itself begins with "#". */
export const own = {
  patient: 'patient',
  asOf: 'as_of',
  declined: 'declined',
  asked: 'asked_unknown',
  awaits: 'awaits_onset',
} as const

/** The columns of one slot. */
interface SlotColumns {
  /** Truth, code or codes; of a number or a date its lower end. Null where it is not known. */
  readonly value: string
  /** The upper end; equal to `value` for all but numbers and dates. */
  readonly high: string
  /** What stands for the slot in `asked_unknown` and `awaits_onset`: `fact`, or `fact.item`. */
  readonly key: string
}

/** A column of `facts`: its SQL type, and what it holds. */
export interface FactColumn {
  readonly name: string
  readonly type: string
  readonly holds: string
  readonly fact: FactId | null
  readonly item: string | null
}

export interface Columns {
  of(slot: SlotAt): SlotColumns
  /** Every column of `facts`, in order. */
  readonly all: readonly FactColumn[]
}

/** PostgreSQL cuts names at 63 bytes; a suffix and a number must still fit. */
const LONGEST = 50

const keyOf = (slot: Slot): string => (slot.item === null ? slot.fact : `${slot.fact}.${slot.item}`)

/** Gives each wanted name once; a second gets a number. */
export function uniqueNames(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken)
  return (wanted) => {
    let name = wanted
    for (let n = 2; used.has(name); n++) name = `${wanted}${n}`
    used.add(name)
    return name
  }
}

const types = {
  truth: 'BOOLEAN',
  choice: 'VARCHAR',
  set: 'VARCHAR[]',
  quantity: 'DOUBLE PRECISION',
  date: 'DATE',
} as const satisfies Record<Slot['kind'], string>

export function columnsOf(guideline: Guideline): Columns {
  const { slots } = lower(guideline)
  const { facts } = indexOf(guideline)
  const unique = uniqueNames(Object.values(own))
  const column = (name: string, type: string, holds: string): FactColumn => ({
    name,
    type,
    holds,
    fact: null,
    item: null,
  })
  const all: FactColumn[] = [
    column(own.patient, 'VARCHAR NOT NULL', 'one row each'),
    column(own.asOf, 'DATE NOT NULL', 'the day of assessment, at which the facts hold'),
  ]
  const of = slots.map((slot): SlotColumns => {
    const { fact, item, kind } = slot
    const base = item === null ? snake(fact) : `${snake(fact)}__${snake(item)}`.slice(0, LONGEST)
    const [low, high] =
      kind === 'quantity' ? ['__low', '__high'] : kind === 'date' ? ['__from', '__to'] : ['']
    const found = facts.get(fact)
    const what =
      found?.kind === 'checklist' && item !== null ? (found.items[item]?.title ?? item) : found?.title
    const unit = found?.kind === 'quantity' ? `, in ${found.unit}` : ''
    const add = (suffix: string, end: string): string => {
      const name = unique(`${base}${suffix}`)
      all.push({ name, type: types[kind], holds: `${what ?? fact}${unit}${end}`, fact, item })
      return name
    }
    const ends = { quantity: [': least', ': greatest'], date: [': first day', ': last day'] } as const
    const [least, greatest] = kind === 'quantity' || kind === 'date' ? ends[kind] : ['', '']
    const value = add(low ?? '', least)
    return { value, high: high === undefined ? value : add(high, greatest), key: keyOf(slot) }
  })
  all.push(
    column(own.declined, 'VARCHAR[]', 'recommendations that were declined; null: none'),
    column(
      own.asked,
      'VARCHAR[]',
      'facts asked in vain, as fact or fact.item; null: none. For "missing" alone',
    ),
    column(own.awaits, 'VARCHAR[]', 'facts that wait for the day of onset, likewise. For "missing" alone'),
  )
  return {
    all,
    of(slot) {
      const columns = of[slot]
      if (columns === undefined) throw new Error(`The network has no slot ${slot}`)
      return columns
    },
  }
}
