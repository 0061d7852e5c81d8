/** What a record of a drug or an allergy is about, by ingredient: of its codes and its words together. */

import type { Substance } from '../../language/index.ts'
import type { Catalog } from '../catalog.ts'
import { gistOf } from '../gist.ts'
import { type Json, objectsOf } from '../json.ts'
import { recalling } from '../recall.ts'
import { textsOf } from '../text-only.ts'
import { strengthsIn } from '../words.ts'
import { type Dictionary, dictionaryOf } from './dictionary.ts'

/** What says which drug it is: the product, and each ingredient where they are told one by one. */
export interface Told {
  readonly product: readonly Json[]
  readonly ingredients: readonly (readonly Json[])[]
  /** Words about the form and the way it is taken. */
  readonly form: readonly string[]
}

/** Ingredients, mixtures taken apart. */
export interface Reading {
  readonly byCode: ReadonlySet<Substance>
  readonly byWords: ReadonlySet<Substance>
  /** What it may be besides. */
  readonly perhaps: ReadonlySet<Substance>
  /** Nothing else can be in it. */
  readonly known: boolean
  /** It says nothing at all: no words and no code. */
  readonly empty: boolean
  /** It works where it is put. */
  readonly local: boolean
  /** Milligrams that its words name. */
  readonly strengths: readonly number[]
}

/** In an allergy these words say what it is, and put nothing in doubt. */
const ofAllergy =
  /\b(?:allerg\w*|intoleran\w*|hypersensitiv\w*|adverse reactions?|reactions?|causing|caused|history|hx|h\/o)\b/gi

const readings = recalling<Reading>()

/** Read once for all that are told the same. */
export function readingOf(told: Told, kind: 'medication' | 'allergy', catalog: Catalog): Reading {
  const make = (): Reading => read(told, kind, catalog)
  const { product, ingredients, form } = told
  if (ingredients.length === 0 && form.length === 0) return readings(catalog, kind, product, make)
  let more: string = kind
  for (const part of ingredients) more += `|${gistOf(part)}`
  for (const text of form) more += `/${text.length}:${text}`
  return readings(catalog, `${more}|`, product, make)
}

function read(told: Told, kind: 'medication' | 'allergy', catalog: Catalog): Reading {
  const dictionary = dictionaryOf(catalog.guideline)
  const byCode = new Set<Substance>()
  const byWords = new Set<Substance>()
  const perhaps = new Set<Substance>()
  const into = { byCode, byWords, perhaps }
  const clean = kind === 'allergy' ? (text: string) => text.replace(ofAllergy, ' ') : (text: string) => text
  const one = (concepts: readonly Json[]) => conceptsRead(concepts, dictionary, clean, into)
  const product = one(told.product)
  const ingredients = told.ingredients.map(one)
  const every = ingredients.length > 0 && ingredients.every((part) => part.known)
  const forms = told.form.map((text) => dictionary.ofWords(text).local)
  return {
    byCode,
    byWords,
    perhaps,
    known: product.known || every,
    empty: product.empty && ingredients.every((part) => part.empty),
    local: product.local || ingredients.some((part) => part.local) || forms.includes(true),
    strengths: [told.product, ...told.ingredients].flatMap((some) => textsOf(some).flatMap(strengthsIn)),
  }
}

interface Sets {
  readonly byCode: Set<Substance>
  readonly byWords: Set<Substance>
  readonly perhaps: Set<Substance>
}

interface Concept {
  readonly known: boolean
  readonly empty: boolean
  readonly local: boolean
}

/** Concepts that all say the same: one that is understood whole settles it. */
function conceptsRead(
  concepts: readonly Json[],
  dictionary: Dictionary,
  clean: (text: string) => string,
  into: Sets,
): Concept {
  let known = false
  let empty = true
  let local = false
  for (const coding of concepts.flatMap((concept) => objectsOf(concept.coding))) {
    const { system, code } = coding
    const text = typeof code === 'number' ? String(code) : code
    if (typeof system !== 'string' || typeof text !== 'string' || text.trim() === '') continue
    empty = false
    const found = dictionary.ofCode(system, text)
    if (found === undefined) continue
    known = true
    for (const leaf of leavesOf(found, dictionary)) into.byCode.add(leaf)
  }
  const texts = textsOf(concepts).map(clean)
  const read = texts.map((text) => ({ text, words: dictionary.ofWords(text) }))
  const doubtful = read.some(({ words }) => words.doubtful)
  for (const { text, words } of read) {
    if (text.trim() !== '') empty = false
    local ||= words.local
    known ||= words.whole
    for (const one of words.names) {
      for (const leaf of leavesOf(one, dictionary)) (doubtful ? into.perhaps : into.byWords).add(leaf)
    }
    for (const one of words.perhaps) for (const leaf of leavesOf(one, dictionary)) into.perhaps.add(leaf)
  }
  return { known, empty, local }
}

/** A mixture counts as each of its parts, and as itself for what it leaves open. */
function leavesOf(one: Substance, dictionary: Dictionary): readonly Substance[] {
  return [one, ...one.parts.flatMap((id) => dictionary.byId.get(id) ?? [])]
}
