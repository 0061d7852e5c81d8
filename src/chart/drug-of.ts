/** Which drug a record is about: in the record, or in a Medication or Substance it refers to, and what that is made of. */

import type { Desk } from './desk.ts'
import { isObject, type Json, objectOf, objectsOf, textOf } from './json.ts'
import type { Told } from './substances/reading.ts'
import { textsOf } from './text-only.ts'

export interface Drug extends Told {
  /** Every concept that names the drug or a part of it. */
  readonly concepts: readonly Json[]
  /** It stands in another record. */
  readonly referred: boolean
  /** The reference that leads nowhere, where it does. */
  readonly missing: string | undefined
}

/** How deep mixtures of mixtures are followed. */
const DEEPEST = 4

interface Found {
  readonly product: readonly Json[]
  readonly ingredients: readonly (readonly Json[])[]
  readonly form: readonly string[]
  readonly missing: string | undefined
}

const nothing: Found = { product: [], ingredients: [], form: [], missing: undefined }

export function drugOf(raw: Json, resolve: Desk['resolve']): Drug {
  const either = objectOf(raw.medication)
  const own = objectOf(raw.medicationCodeableConcept) ?? objectOf(either?.concept)
  const pointed =
    objectOf(raw.medicationReference) ??
    objectOf(either?.reference) ??
    (typeof either?.reference === 'string' || either?.display !== undefined ? either : undefined)
  const found = pointed === undefined ? nothing : referredTo(pointed, raw, resolve, 0)
  const product = own === undefined ? found.product : [own, ...found.product]
  const { ingredients, missing } = found
  return {
    product,
    ingredients,
    form: [...found.form, ...waysOf(raw)],
    concepts: [...product, ...ingredients.flat()],
    referred: pointed !== undefined && own === undefined,
    missing,
  }
}

/** What a reference leads to, and the words that stand beside it. */
function referredTo(reference: Json, within: Json, resolve: Desk['resolve'], depth: number): Found {
  const text = textOf(reference.display)
  const words = text === undefined ? [] : [{ text }]
  const target = depth > DEEPEST ? undefined : resolve(reference, within)
  if (target === undefined) {
    return { ...nothing, product: words, missing: textOf(reference.reference) ?? 'a reference to nothing' }
  }
  const found = describedBy(target, within, resolve, depth)
  return found.product.length === 0 && found.ingredients.length === 0 ? { ...found, product: words } : found
}

/** A Medication or a Substance: its code, and what it is made of. */
function describedBy(target: Json, within: Json, resolve: Desk['resolve'], depth: number): Found {
  // What is contained beside it stands in the record, what it holds itself in it.
  const around = Array.isArray(target.contained) ? target : within
  const parts = [...objectsOf(target.ingredient), ...objectsOf(objectOf(target.product)?.ingredient)].filter(
    (part) => part.isActive !== false,
  )
  const ingredients = parts.map((part) => partOf(part, around, resolve, depth))
  const form = [target.form, target.doseForm].flatMap((one) => textsOf(one))
  return { product: objectsOf(target.code), ingredients, form, missing: undefined }
}

function partOf(part: Json, within: Json, resolve: Desk['resolve'], depth: number): readonly Json[] {
  const item = objectOf(part.item)
  const concepts = [part.itemCodeableConcept, part.substanceCodeableConcept, part.substance, item?.concept]
    .flatMap(objectsOf)
    .filter((one) => one.coding !== undefined || one.text !== undefined)
  const references = [part.itemReference, part.substanceReference, item?.reference, item]
    .filter(isObject)
    .filter((one) => typeof one.reference === 'string')
  const found = references.map((one) => referredTo(one, within, resolve, depth + 1))
  return [...concepts, ...found.flatMap((one) => [...one.product, ...one.ingredients.flat()])]
}

/** Words for the way it is taken: "topical", "inhalation". */
function waysOf(raw: Json): readonly string[] {
  return [...objectsOf(raw.dosageInstruction), ...objectsOf(raw.dosage)].flatMap(({ route }) =>
    textsOf(route),
  )
}
