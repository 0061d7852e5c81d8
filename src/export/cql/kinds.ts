/** The kinds of asked fact as CQL tuples: a dated entry, and what a pick finds among entries. */

import type { Asked } from '../../language/index.ts'

/** A kind of value; an item of a checklist is a yes-no of its own. */
export interface Kind {
  /** Begins the name of each function over this kind. */
  readonly name: 'YesNo' | 'Choice' | 'Set' | 'Quantity' | 'Date'
  readonly fields: readonly (readonly [name: string, type: string])[]
}

const yesNo: Kind = { name: 'YesNo', fields: [['truth', 'Boolean']] }
const choice: Kind = { name: 'Choice', fields: [['code', 'String']] }
const set: Kind = { name: 'Set', fields: [['codes', 'List<String>']] }
const quantity: Kind = {
  name: 'Quantity',
  fields: [
    ['low', 'Decimal'],
    ['high', 'Decimal'],
  ],
}
const date: Kind = {
  name: 'Date',
  fields: [
    ['low', 'Date'],
    ['high', 'Date'],
  ],
}

export const kinds: readonly Kind[] = [yesNo, choice, set, quantity, date]

export const kindOf: Readonly<Record<Asked['kind'], Kind>> = {
  'yes-no': yesNo,
  checklist: yesNo,
  choice,
  set,
  quantity,
  date,
}

const typed = (fields: Kind['fields']): string => fields.map(([name, type]) => `${name} ${type}`).join(', ')

/**
 * A dated entry: the days it may have held on, whether it says "asked, not knowable", and its value; of a yes-no
 * also the record it came from, whose last word counts.
 */
export function entryType(kind: Kind): string {
  const record = kind.name === 'YesNo' ? 'who String, ' : ''
  return `Tuple { earliest Date, latest Date, asked Boolean, ${record}${typed(kind.fields)} }`
}

/** What was found ('nothing', 'value', 'doubt', 'since', 'asked'), the oldest day behind it, its value. */
export function foundType(kind: Kind): string {
  return `Tuple { found String, oldest Date, ${typed(kind.fields)} }`
}

/** A tuple that says what was found; fields not given are null. */
export function foundTuple(
  kind: Kind,
  found: string,
  oldest = 'null as Date',
  values: readonly string[] = [],
): string {
  const fields = kind.fields.map(([name, type], i) => `${name}: ${values[i] ?? `null as ${type}`}`)
  return `Tuple { found: ${found}, oldest: ${oldest}, ${fields.join(', ')} }`
}
