/** From the substances a record names to the value sets it answers, and to those about which it leaves a question. */

import { indexOf, type Substance } from '../../language/index.ts'
import type { Catalog } from '../catalog.ts'
import type { Desk } from '../desk.ts'
import type { CodeableConcept, Coding } from '../fhir.ts'
import { strengthsIn } from '../words.ts'
import type { Reading } from './reading.ts'

export type DrugKind = 'medication' | 'allergy'

/** A code of a substance with the value sets that picks for such records read. */
interface Given {
  readonly coding: Coding
  readonly sets: readonly string[]
}

const made = new WeakMap<Catalog, Readonly<Record<DrugKind, Map<Substance, readonly Given[]>>>>()

/** The fewest codes of a substance that are in every value set any of its codes is in. */
function givenBy(substance: Substance, kind: DrugKind, catalog: Catalog): readonly Given[] {
  const known = made.get(catalog) ?? { medication: new Map(), allergy: new Map() }
  made.set(catalog, known)
  const found = known[kind].get(substance)
  if (found !== undefined) return found
  const given = fewest(codesOf(substance, kind, catalog))
  known[kind].set(substance, given)
  return given
}

function codesOf(substance: Substance, kind: DrugKind, catalog: Catalog): readonly Given[] {
  const readers: ReadonlyMap<string, unknown> = catalog[kind]
  return Object.entries(substance.codes).flatMap(([system, codes]) =>
    codes.flatMap((code) => {
      if (code.endsWith('*')) return []
      const meaning = catalog.meaningOf(system, code)
      const sets = meaning.sets.filter((id) => readers.has(id))
      const coding = { system: meaning.system, code: meaning.code, display: substance.id }
      return sets.length === 0 ? [] : [{ coding, sets }]
    }),
  )
}

function fewest(all: readonly Given[]): readonly Given[] {
  const open = new Set(all.flatMap((one) => one.sets))
  const taken: Given[] = []
  while (open.size > 0) {
    const gain = (one: Given): number => one.sets.filter((id) => open.has(id)).length
    const best = all.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    taken.push(best)
    for (const id of best.sets) open.delete(id)
  }
  return taken
}

/** What a record answers by ingredient, besides what its own codes answer. */
export interface Answered {
  /** By a code of its own. */
  readonly coded: readonly Coding[]
  /** By words alone: these never answer no. */
  readonly worded: readonly Coding[]
  /** Ids of value sets about which it leaves a question. */
  readonly open: readonly string[]
}

/** Worked out once for each reading and what is carried beside it. */
export function answeredBy(
  reading: Reading,
  kind: DrugKind,
  catalog: Catalog,
  carried: ReadonlySet<string>,
): Answered {
  const known = beside.get(reading) ?? new Map<string, Answered>()
  beside.set(reading, known)
  const key = [...carried].join(' ')
  const found = known.get(key) ?? workOut(reading, kind, catalog, carried)
  known.set(key, found)
  return found
}

const beside = new WeakMap<Reading, Map<string, Answered>>()

function workOut(reading: Reading, kind: DrugKind, catalog: Catalog, carried: ReadonlySet<string>): Answered {
  const have = new Set(carried)
  const open = new Set<string>()
  const acts = (one: Substance): boolean => kind === 'allergy' || !(one.local && reading.local)
  const take = (from: Iterable<Substance>, strong: boolean): Coding[] => {
    const codings: Coding[] = []
    for (const one of from) {
      if (!acts(one)) continue
      for (const { coding, sets } of givenBy(one, kind, catalog)) {
        const wanted = sets.filter((id) => !have.has(id))
        const right = wanted.filter((id) => strong || isStrength(id, kind, reading.strengths, catalog))
        for (const id of wanted) if (!right.includes(id)) open.add(id)
        if (right.length === 0) continue
        codings.push(coding)
        for (const id of sets) have.add(id)
      }
    }
    return codings
  }
  const coded = take(reading.byCode, true)
  const worded = take(reading.byWords, false)
  for (const one of reading.perhaps) {
    if (acts(one)) for (const { sets } of givenBy(one, kind, catalog)) for (const id of sets) open.add(id)
  }
  for (const some of [reading.byCode, reading.byWords, reading.perhaps]) {
    for (const one of some) for (const id of one.mayMean) open.add(id)
  }
  return { coded, worded, open: [...open].filter((id) => !have.has(id)).sort() }
}

/** A value set of one strength takes no other: the same drug in another strength may be another treatment. */
function isStrength(id: string, kind: DrugKind, told: readonly number[], { guideline }: Catalog): boolean {
  if (kind === 'allergy' || told.length === 0) return true
  const title = indexOf(guideline).valueSets.get(id)?.title ?? ''
  const wanted = strengthsIn(title)
  return wanted.length === 0 || told.every((mg) => wanted.includes(mg))
}

const nothing: ReadonlySet<string> = new Set()

/** The same of a record that carries no code of a value set. */
export function answersOf(reading: Reading, kind: DrugKind, catalog: Catalog): Answered {
  return answeredBy(reading, kind, catalog, nothing)
}

/** Does a code of the record itself name an ingredient that such records are asked about? */
export function answersByCode(reading: Reading, kind: DrugKind, catalog: Catalog): boolean {
  return reading.byCode.size > 0 && answersOf(reading, kind, catalog).coded.length > 0
}

/** Do its words? */
export function answersByWords(reading: Reading, kind: DrugKind, catalog: Catalog): boolean {
  return reading.byWords.size > 0 && answersOf(reading, kind, catalog).worded.length > 0
}

/** The value sets that the codes of a tidied concept are in and such records are asked about. */
export function carriedBy(concept: CodeableConcept, kind: DrugKind, catalog: Catalog): ReadonlySet<string> {
  const readers: ReadonlyMap<string, unknown> = catalog[kind]
  return new Set(
    (concept.coding ?? []).flatMap(({ system = '', code = '' }) =>
      catalog.meaningOf(system, code).sets.filter((id) => readers.has(id)),
    ),
  )
}

/** The concept with a code of each ingredient that is asked about and that it does not carry; each with a note. */
export function withSubstances(
  concept: CodeableConcept,
  reading: Reading,
  kind: DrugKind,
  words: boolean,
  desk: Desk,
  where: string | null,
): CodeableConcept {
  const { catalog, note } = desk
  const alone = answersOf(reading, kind, catalog)
  // What it carries already is never written anew.
  if (alone.coded.length === 0 && alone.worded.length === 0) return concept
  const { coded, worded } = answeredBy(reading, kind, catalog, carriedBy(concept, kind, catalog))
  const added = words ? [...coded, ...worded] : coded
  if (added.length === 0) return concept
  for (const one of coded) note('changed', where, `by its ingredient: ${one.display ?? ''}, written into it`)
  for (const one of added.slice(coded.length))
    note('changed', where, `text-only: its words name ${one.display ?? ''}, written into it`)
  return { ...concept, coding: [...(concept.coding ?? []), ...added] }
}
