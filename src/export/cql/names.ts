/** How things of a guideline are called in its CQL library, and how text and numbers are written there. */

import type { FactId } from '../../language/index.ts'

/** A quoted CQL identifier. */
export function named(name: string): string {
  return `"${escaped(name).replaceAll('"', '\\"')}"`
}

/** A CQL string literal. */
export function text(value: string): string {
  return `'${escaped(value).replaceAll("'", "\\'")}'`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

/** A CQL Decimal literal; CQL has eight decimals and no exponent. */
export function decimal(value: number): string {
  const digits = value.toFixed(8).replace(/0+$/, '')
  return digits.endsWith('.') ? `${digits}0` : digits
}

/** A list of strings; typed, because CQL cannot tell what an empty list is a list of. */
export function texts(values: readonly string[]): string {
  return values.length === 0 ? 'List<String>{}' : `{ ${values.map(text).join(', ')} }`
}

/** One list of strings out of several; what is never asked (null) is left out. */
export function joined(lists: readonly (string | null)[]): string | null {
  const some = [...new Set(lists.filter((list) => list !== null))]
  const [only] = some
  if (only === undefined) return null
  return some.length === 1 ? only : `flatten { ${some.join(', ')} }`
}

/** A list of strings that counts only under a condition. */
export function onlyIf(condition: string, list: string | null): string | null {
  return list === null ? null : `(if ${condition} then ${list} else List<String>{})`
}

/** A line of comment. */
export function comment(words: string): string {
  return `// ${words.replace(/\s+/g, ' ')}`
}

/** One definition of the library. */
export interface Define {
  readonly name: string
  readonly is: string
  readonly says?: string
}

export function define(name: string, is: string, says?: string): Define {
  return says === undefined ? { name, is } : { name, is, says }
}

export function written({ name, is, says }: Define): string {
  return `${says === undefined ? '' : `${comment(says)}\n`}define ${named(name)}:\n  ${is}\n`
}

/** The item of a checklist as a fact of its own: also its code in the code system of facts. */
export const itemName = (fact: FactId, item: string): string => `${fact}.${item}`

/** The name of a CQL library may hold letters, digits and underscores only. */
export function libraryName(id: string): string {
  const name = id.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
  return /^[A-Za-z]/.test(name) ? name[0]?.toUpperCase() + name.slice(1) : `Guideline${name}`
}
