/** Finds facts by what they are called, by the codes that tell them, and by the advice and the options that ask for them. */

import {
  type Asked,
  type Expression,
  type FactId,
  factsOf,
  indexOf,
  picksOf,
  valueSetsOf,
} from '../../language/index.ts'
import { guideline } from '../state/data.ts'

interface Searched {
  /** Its title. */
  readonly title: string
  /** All it is called itself, codes too. */
  readonly own: string
  /** What names it in a condition: title, and title with statement and remarks. */
  readonly asks: readonly { readonly title: string; readonly text: string }[]
}

export interface FoundFact {
  readonly id: FactId
  /** Advice and options through which it was found; empty where it says so itself. */
  readonly through: readonly string[]
}

const spaced = (...parts: readonly (string | null)[]): string => ` ${parts.join(' ').toLowerCase()} `

let index: ReadonlyMap<FactId, Searched> | undefined

function searched(): ReadonlyMap<FactId, Searched> {
  if (index !== undefined) return index
  const { valueSets: sets } = indexOf(guideline())
  const asks = new Map<FactId, { title: string; text: string }[]>()
  const put = (
    conditions: readonly (Expression | null)[],
    title: string,
    ...more: (string | null)[]
  ): void => {
    const named = new Set(conditions.flatMap((one) => (one === null ? [] : [...factsOf(one)])))
    for (const id of named) asks.set(id, [...(asks.get(id) ?? []), { title, text: spaced(title, ...more) }])
  }
  for (const rec of guideline().recommendations) {
    put([rec.appliesWhen, rec.doneWhen], rec.title, rec.statement, rec.remarks)
  }
  for (const option of guideline().options) {
    put(
      [...option.avoidWhen, ...option.preferWhen].map((clause) => clause.when),
      option.title,
      option.remarks,
    )
    put([option.takingWhen], option.title)
  }
  const facts = indexOf(guideline()).asked
  const made = facts.map((fact): [FactId, Searched] => {
    const items = fact.kind === 'checklist' ? Object.values(fact.items) : []
    const sources = [fact, ...items].flatMap((one) => picksOf(one.source)).map((pick) => pick.of)
    const codes = sources
      .flatMap((records) => valueSetsOf(records))
      .flatMap((id) => sets.get(id) ?? [])
      .flatMap((set) => [set.title, ...set.codes.map((code) => code.display)])
    const labels = 'choices' in fact ? Object.values<string>(fact.choices) : []
    const told = items.flatMap((item) => [item.title, item.question])
    return [
      fact.id,
      {
        title: spaced(fact.title),
        own: spaced(fact.title, fact.question, ...labels, ...told, ...codes),
        asks: asks.get(fact.id) ?? [],
      },
    ]
  })
  index = new Map(made)
  return index
}

/** A short word stands where a word begins, a longer one anywhere: "phosphonate". */
const has = (text: string, part: string): boolean => text.includes(part.length < 4 ? ` ${part}` : part)
const hasAll = (text: string, parts: readonly string[]): boolean => parts.every((part) => has(text, part))

const partsIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter(Boolean)

/** What was typed, and the same in the guideline's own words. */
function wordings(search: string): readonly (readonly string[])[] {
  const typed = search.toLowerCase().trim().replaceAll(/\s+/g, ' ')
  const other = Object.entries(guideline().everyday)
    .sort(([a], [b]) => b.length - a.length)
    .reduce(
      (text, [from, to]) =>
        ` ${text} `.includes(` ${from} `) ? ` ${text} `.replace(` ${from} `, ` ${to} `).trim() : text,
      typed,
    )
  return other === typed ? [partsIn(typed)] : [partsIn(typed), partsIn(other)]
}

/** The facts that answer to a search: by their title, by what they are called else, then through what asks for them. */
export function findFacts(facts: readonly Asked[], search: string): readonly FoundFact[] {
  const ways = wordings(search)
  if (ways.every((parts) => parts.length === 0)) return facts.map(({ id }) => ({ id, through: [] }))
  const all = searched()
  const ranked = facts.flatMap(({ id }): readonly (FoundFact & { readonly rank: number })[] => {
    const one = all.get(id)
    if (one === undefined) return []
    const holds = (text: string): boolean => ways.some((parts) => hasAll(text, parts))
    if (holds(one.title)) return [{ id, through: [], rank: 0 }]
    if (holds(one.own)) return [{ id, through: [], rank: 1 }]
    const through = one.asks.filter(({ text }) => holds(text)).map(({ title }) => title)
    return through.length === 0 ? [] : [{ id, through: [...new Set(through)], rank: 2 }]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ id, through }) => ({ id, through }))
}
