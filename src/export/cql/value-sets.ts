/** The value sets of a guideline as CQL sees them: one address and one list of codes each. */

import { type Guideline, indexOf, namedCode, type ValueSet } from '../../language/index.ts'
import { named, text } from './names.ts'

export interface CodeEntry {
  readonly system: string
  readonly code: string
}

export const valueSetUrl = (guideline: Guideline, id: string): string => `${guideline.url}/ValueSet/${id}`
export const valueSetName = (id: string): string => `codes: ${id}`

/** Exact codes by the address of their value set; parent codes are matched inside the library. */
export function codesByUrl(guideline: Guideline): Readonly<Record<string, readonly CodeEntry[]>> {
  return Object.fromEntries(
    guideline.valueSets.map((set) => [
      valueSetUrl(guideline, set.id),
      [
        ...set.codes.filter((code) => !code.prefix).map(({ system, code }) => ({ system, code })),
        ...(set.names.length === 0 ? [] : [namedCode(guideline.url, set.id)]),
      ],
    ]),
  )
}

/** Whether a list of codes has one of the set, parent codes included. */
export function membership(guideline: Guideline, id: string, codes: string): string {
  const set = indexOf(guideline).valueSets.get(id)
  const member = [`C in ${named(valueSetName(id))}`, ...(set === undefined ? [] : parents(set))].join(' or ')
  return `exists ((${codes}) C where ${member} return all C)`
}

/** CQL value sets list members, they cannot say "and everything below": that is a comparison of text. */
function parents(set: ValueSet): readonly string[] {
  const bySystem = new Map<string, string[]>()
  for (const { system, code, prefix } of set.codes) {
    if (prefix) bySystem.set(system, [...(bySystem.get(system) ?? []), code])
  }
  return [...bySystem].map(([system, codes]) => {
    const starts = codes.map((code) => `StartsWith(C.code, ${text(code)})`).join(' or ')
    return `(C.system = ${text(system)} and (${starts}))`
  })
}
