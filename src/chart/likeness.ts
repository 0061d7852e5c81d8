/** Codes and texts that no value set holds but that resemble one: which facts they might decide, and how much hangs on them. */

import type { MayDecide } from '../language/index.ts'
import type { Catalog, Reader } from './catalog.ts'
import { meaningsOf } from './concept.ts'
import { remembering } from './memory.ts'
import { heldIn } from './problem-names.ts'
import { type NamedKind, textsOf } from './text-only.ts'
import type { InWords } from './tidy-record.ts'
import { weightOf } from './weight.ts'
import { isDenied, stemsOf, undenied, withoutDoubt } from './words.ts'

/** What a record that is not understood resembles. */
export interface Likeness extends MayDecide {
  /** Id of the value set. */
  readonly set: string
}

/** A code of a value set, by the stems of its name. */
interface Member {
  readonly stems: readonly string[]
  readonly like: Likeness
  /** It is a fracture: what only shares its site is not like it. */
  readonly broken: boolean
}

const fractured = /fract|frakt|\bfx\b|collaps|crush|wedg|compress|burst|\bbr[eo]ak|broken|\bvcf\b|deformit/i

interface Index {
  readonly byStem: ReadonlyMap<string, readonly Member[]>
  /** ICD by the first four characters of its codes, and by the first three; only what guards against a danger. */
  readonly near: ReadonlyMap<string, readonly Likeness[]>
  readonly ofText: (text: string) => readonly Likeness[]
}

/** Neighbours in one classification are looked for in the other edition too. */
const classified = new Map([
  ['http://hl7.org/fhir/sid/icd-10-cm', 'ICD-10'],
  ['http://hl7.org/fhir/sid/icd-10', 'ICD-10'],
  ['http://hl7.org/fhir/sid/icd-9-cm', 'ICD-9'],
])
const drugs: ReadonlySet<NamedKind> = new Set(['medication', 'allergy'])
/** A stem of more value sets than this tells nothing. */
const commonIn = (kind: NamedKind): number => (drugs.has(kind) ? 5 : 12)

const indexes = new WeakMap<Catalog, Partial<Record<NamedKind, Index>>>()

function indexOf(catalog: Catalog, kind: NamedKind): Index {
  const known = indexes.get(catalog) ?? {}
  indexes.set(catalog, known)
  known[kind] ??= makeIndex(catalog, kind)
  return known[kind]
}

function makeIndex(catalog: Catalog, kind: NamedKind): Index {
  const likes = likesOf(catalog, kind)
  const sets = catalog.guideline.valueSets.filter((set) => likes.has(set.id))
  const spread = new Map<string, Set<string>>()
  for (const { id, codes } of sets) {
    for (const stem of codes.flatMap((code) => stemsOf(code.display))) {
      spread.set(stem, (spread.get(stem) ?? new Set()).add(id))
    }
  }
  const byStem = new Map<string, Member[]>()
  const near = new Map<string, Likeness[]>()
  for (const { id, codes } of sets) {
    const like = likes.get(id)
    if (like === undefined) continue
    for (const { system, code, display } of codes) {
      const { compared } = catalog.meaningOf(system, code)
      const classification = classified.get(system)
      if (classification !== undefined && like.safety && kind === 'condition') {
        for (const length of [3, 4]) {
          if (compared.length < length) continue
          const start = `${classification} ${compared.slice(0, length)}`
          const beside = near.get(start) ?? []
          near.set(start, beside)
          if (!beside.includes(like)) beside.push(like)
        }
      }
      // A code that is its own name has none.
      if (display === code) continue
      const stems = stemsOf(display).filter((stem) => (spread.get(stem)?.size ?? 0) <= commonIn(kind))
      // Only the plain name of a drug says which word is its own: the others speak of forms and of other drugs.
      if (drugs.has(kind) && stems.length > 2) continue
      const member = { stems, like, broken: fractured.test(display) }
      for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), member])
    }
  }
  // A name of it stands in the text, among other words or with a doubt beside it.
  const suspected = (text: string): readonly Likeness[] =>
    drugs.has(kind) ? [] : heldIn(withoutDoubt(undenied(text)), catalog).flatMap((id) => likes.get(id) ?? [])
  const index: Index = {
    byStem,
    near,
    ofText: remembering((text) => [...inText(index, kind, text), ...suspected(text)]),
  }
  return index
}

/** The value sets that picks for such records read, with what they might decide. */
function likesOf(catalog: Catalog, kind: NamedKind): ReadonlyMap<string, Likeness> {
  const { guideline } = catalog
  const facts = new Map<string, Set<string>>()
  const add = (set: string, { fact }: Reader): void => {
    facts.set(set, (facts.get(set) ?? new Set()).add(fact.id))
  }
  for (const [set, readers] of catalog[kind]) for (const reader of readers) add(set, reader)
  const event = guideline.episode?.codes
  if (event !== undefined && (kind === 'condition' || kind === 'report')) {
    for (const reader of catalog.episode) if (reader.of.field === 'exists') add(event, reader)
  }
  return likesBy(facts, catalog)
}

function likesBy(
  facts: ReadonlyMap<string, ReadonlySet<string>>,
  catalog: Catalog,
): ReadonlyMap<string, Likeness> {
  const event = catalog.guideline.episode?.codes
  return new Map(
    [...facts].map(([set, ids]) => {
      const weight = weightOf([...ids], catalog)
      return [set, { set, ...weight, safety: weight.safety || set === event }]
    }),
  )
}

const alike = new WeakMap<Catalog, ReadonlyMap<string, Likeness>>()

/** What each value set might decide, whatever kind of record has its code. */
export function likesIn(catalog: Catalog): ReadonlyMap<string, Likeness> {
  const known = alike.get(catalog)
  if (known !== undefined) return known
  const facts = new Map<string, Set<string>>()
  for (const { fact, of } of catalog.readers) {
    const set = 'codes' in of ? of.codes : catalog.guideline.episode?.codes
    if (set === undefined || (of.resource === 'Episode' && of.field !== 'exists')) continue
    facts.set(set, (facts.get(set) ?? new Set()).add(fact.id))
  }
  const made = likesBy(facts, catalog)
  alike.set(catalog, made)
  return made
}

/** Where it is, which many things share. */
const sites = new Set(
  'lumbar thoracic cervical sacral spine spinal vertebra vertebral column lumbosacral thoracolumbar region hip femur femoral bone back'
    .split(' ')
    .flatMap(stemsOf),
)

/** How much of a name must be there: all of it, or most where a danger hangs on it; of a drug the one word that is its own. */
function suffices(kind: NamedKind, member: Member, hits: number): boolean {
  const { length } = member.stems
  if (drugs.has(kind)) return hits > 0
  if (!member.like.safety) return length > 1 && hits === length
  return hits >= 2 ? hits >= 0.6 * length : length === 1
}

function inText(index: Index, kind: NamedKind, whole: string): readonly Likeness[] {
  if (whole.length > 200 || (kind === 'allergy' && isDenied(whole, true))) return []
  const text = kind === 'allergy' ? whole : undenied(whole)
  const broken = fractured.test(text)
  const hits = new Map<Member, number>()
  const own = new Set<Member>()
  for (const stem of stemsOf(text)) {
    for (const member of index.byStem.get(stem) ?? []) {
      hits.set(member, (hits.get(member) ?? 0) + 1)
      if (!sites.has(stem)) own.add(member)
    }
  }
  // Of several names the one that is there most completely.
  let found: Likeness[] = []
  let most = 0
  for (const [member, count] of hits) {
    const share = count / member.stems.length
    // A site alone is like nothing; of a fracture, the break is what its site is not.
    if (member.broken ? !broken : !own.has(member)) continue
    if (share < most || !suffices(kind, member, count)) continue
    if (share > most) found = []
    most = share
    if (!found.includes(member.like)) found.push(member.like)
  }
  return found
}

const bySet = new WeakMap<Catalog, Map<NamedKind, ReadonlyMap<string, Likeness>>>()

/** What a value set that picks for such records read may decide; undefined where none does. */
export function likenessOfSet(set: string, kind: NamedKind, catalog: Catalog): Likeness | undefined {
  const known = bySet.get(catalog) ?? new Map<NamedKind, ReadonlyMap<string, Likeness>>()
  bySet.set(catalog, known)
  const likes = known.get(kind) ?? likesOf(catalog, kind)
  known.set(kind, likes)
  return likes.get(set)
}

/** The gravest thing that the codes and texts of a record resemble, of a record that nothing else makes known. */
export function likenessOf({ concepts, kind }: InWords, catalog: Catalog): Likeness | undefined {
  const index = indexOf(catalog, kind)
  let gravest: Likeness | undefined
  const see = (like: Likeness): void => {
    if (gravest === undefined || graver(like, gravest) < 0) gravest = like
  }
  for (const text of textsOf(concepts)) for (const like of index.ofText(text)) see(like)
  if (kind !== 'condition') return gravest
  for (const { system, compared, leftOut } of meaningsOf(concepts, catalog)) {
    const classification = classified.get(system)
    if (classification === undefined) continue
    const beside = (length: number) =>
      (index.near.get(`${classification} ${compared.slice(0, length)}`) ?? []).filter(
        (like) => !leftOut.includes(like.set),
      )
    for (const like of beside(4)) see(like)
    for (const like of beside(3)) if (gravest?.set === like.set) see(like)
  }
  return gravest
}

/** What guards against a danger first, then what decides most. */
export function graver(a: Likeness, b: Likeness): number {
  return (
    Number(b.safety) - Number(a.safety) || b.items - a.items || (a.set < b.set ? -1 : Number(a.set > b.set))
  )
}
