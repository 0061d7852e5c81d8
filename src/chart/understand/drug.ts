/** The verdict on drugs and allergies: by ingredient, and where that is not known, by what they may be. */

import type { Catalog } from '../catalog.ts'
import type { Desk } from '../desk.ts'
import type { Resource } from '../fhir.ts'
import { byText } from '../json.ts'
import { graver, type Likeness, likenessOf, likenessOfSet } from '../likeness.ts'
import { answeredBy, answersOf, carriedBy, type DrugKind } from '../substances/asked.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { candidatesFor, silencedBy } from './may-be.ts'
import type { Judge, Unknown } from './verdict.ts'

/** Where a drug or an allergy leaves a question about these value sets; a drug may point to a disease as well. */
function keysOf(sets: readonly string[], kind: DrugKind, catalog: Catalog): readonly string[] {
  return remembered(`${kind} ${sets.join(' ')}`, catalog, () => keysReading(sets, kind, catalog))
}

const memory = new WeakMap<Catalog, Map<string, readonly string[]>>()

/** Few different answers for many records. */
function remembered(key: string, catalog: Catalog, make: () => readonly string[]): readonly string[] {
  const known = memory.get(catalog) ?? new Map<string, readonly string[]>()
  memory.set(catalog, known)
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

function keysReading(sets: readonly string[], kind: DrugKind, catalog: Catalog): readonly string[] {
  if (sets.length === 0) return []
  const types: readonly Kind[] =
    kind === 'medication' ? ['MedicationRequest', 'Condition'] : ['AllergyIntolerance']
  const keys = types
    .flatMap((type) => candidatesFor(type, catalog))
    .filter((one) => one.sets.some((id) => sets.includes(id)))
    .map((one) => one.key)
  return [...new Set(keys)].sort(byText)
}

function gravest(sets: readonly string[], kind: DrugKind, catalog: Catalog): Likeness | null {
  const likes = sets.flatMap((id) => likenessOfSet(id, kind, catalog) ?? [])
  return likes.length === 0 ? null : likes.reduce((a, b) => (graver(b, a) < 0 ? b : a))
}

/** A record whose codes and words do not answer: known by ingredient, or perhaps anything of its kind. */
const byIngredient =
  (kind: DrugKind): Judge =>
  (_type, words, catalog) => {
    const { reading } = words
    if (reading === undefined || words.saysNone === true) return { is: 'irrelevant' }
    const { coded, worded, open } = answersOf(reading, kind, catalog)
    // What its words name and may not answer stays open too.
    const sets = [...open, ...setsIn([...coded, ...worded], kind, catalog)]
    const some = keysOf(sets, kind, catalog)
    const mayBe = reading.known
      ? some
      : remembered(`any ${kind} ${some.join(' ')}`, catalog, () => {
          const all = silencedBy(kind === 'medication' ? 'medications' : 'allergies', catalog)
          return [...new Set([...all, ...some])].sort(byText)
        })
    if (mayBe.length === 0) return { is: 'irrelevant' }
    const like = gravest(sets, kind, catalog) ?? (reading.known ? null : (likenessOf(words, catalog) ?? null))
    return {
      is: 'unknown',
      mayBe,
      like,
      ...(reading.known && reading.perhaps.size === 0 ? { known: true } : {}),
    }
  }

function setsIn(
  codings: Parameters<typeof carriedBy>[0]['coding'],
  kind: DrugKind,
  catalog: Catalog,
): readonly string[] {
  return [...carriedBy({ coding: codings ?? [] }, kind, catalog)]
}

export const judgeDrug = byIngredient('medication')
export const judgeAllergy = byIngredient('allergy')

/** What a record that does answer still leaves open: a part of it that sedates, a strength that is another treatment. */
export function leftOpen(words: InWords, record: Resource, { catalog }: Desk): Unknown | undefined {
  const { kind, reading } = words
  if (reading === undefined || (kind !== 'medication' && kind !== 'allergy')) return undefined
  // What its codes answer only closes what it leaves open.
  if (answersOf(reading, kind, catalog).open.length === 0) return undefined
  const { open } = answeredBy(reading, kind, catalog, carriedIn(record, kind, catalog))
  const mayBe = keysOf(open, kind, catalog)
  return mayBe.length === 0 ? undefined : { is: 'unknown', mayBe, like: gravest(open, kind, catalog) }
}

function carriedIn(record: Resource, kind: DrugKind, catalog: Catalog): ReadonlySet<string> {
  if ('medicationCodeableConcept' in record) return carriedBy(record.medicationCodeableConcept, kind, catalog)
  return record.resourceType === 'AllergyIntolerance' ? carriedBy(record.code, kind, catalog) : new Set()
}
