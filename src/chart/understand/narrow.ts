/** What the codes and the texts of one concept leave possible, among what a record of its type may be. */

import type { UnreadKind } from '../../language/index.ts'
import type { Catalog, Meaning } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { textsOf } from '../text-only.ts'
import { unexplainedIn } from './explained.ts'
import { categoryOf, chapterOf, standsAnywhere } from './icd-10.ts'
import { isIrrelevant, isIrrelevantName, placeOf } from './irrelevant.ts'
import { type Candidate, candidatesFor } from './may-be.ts'

/**
 * The keys a concept may be: none where it is certainly irrelevant, all where nothing is known of it. `inWords`: what
 * words that nobody explains may mean beside a code; `alone`: without one.
 */
export function narrowed(
  concept: unknown,
  kind: UnreadKind,
  candidates: readonly Candidate[],
  inWords: readonly Candidate[],
  alone: readonly Candidate[],
  catalog: Catalog,
): readonly string[] {
  const told = meaningsOf(concept, catalog).flatMap((meaning) => {
    const left = byCode(meaning, kind, candidates, catalog)
    return left === undefined ? [] : [left]
  })
  const texts = textsOf(concept)
  if (told.length > 0) {
    // Codes that contradict each other leave what any of them leaves.
    const left = told.flat()
    const beside = unexplainedIn(texts, meaningsOf(concept, catalog), left, kind, catalog)
    return (beside === undefined ? left : [...left, ...inWords]).map(({ key }) => key)
  }
  const named = texts.length > 0 && texts.every((text) => isIrrelevantName(text, kind, catalog))
  return named ? [] : (texts.length > 0 ? alone : candidates).map(({ key }) => key)
}

/** What a code leaves; undefined where it says nothing. */
function byCode(
  meaning: Meaning,
  kind: UnreadKind,
  candidates: readonly Candidate[],
  catalog: Catalog,
): readonly Candidate[] | undefined {
  // A code that the guideline knows, in a record in which it does not read it, or that may mean several things.
  const sets = [...meaning.sets, ...meaning.perhaps]
  if (sets.length > 0) {
    return candidatesFor('any', catalog).filter((one) => one.sets.some((set) => sets.includes(set)))
  }
  if (isIrrelevant(meaning, kind, catalog)) return []
  const category = placeOf(meaning, kind, catalog)
  if (category !== undefined && !standsAnywhere(category)) {
    const chapter = chapterOf(category)
    const never = new Set([...meaning.never, ...catalog.meaningOf(icd10cm, category).never])
    return candidates.filter(({ sets, silence }) => {
      const left = sets.filter((id) => !never.has(id))
      if (left.length === 0) return sets.length === 0
      const chapters = left.flatMap((id) => [...chaptersOf(id, catalog)])
      // A reaction to a drug may be told by its signs.
      if (silence === 'allergies') return chapters.includes(chapter) || ofReactions.has(chapter)
      return chapters.length === 0 || chapters.includes(chapter)
    })
  }
  return givesNoDrug(meaning) ? candidates.filter(({ silence }) => silence !== 'medications') : undefined
}

/** Chapters in which reactions to drugs stand: airways, skin, harm from outside, states and histories. */
const ofReactions = new Set(['J00', 'L00', 'S00', 'Z00'])

const cpt = 'http://www.ama-assn.org/go/cpt'
const icd10pcs = 'http://www.cms.gov/Medicare/Coding/ICD10'

/** A procedure of CPT outside its injections and infusions, or of ICD-10-PCS outside its section of administration, is no dose of a drug. */
function givesNoDrug({ system, compared }: Meaning): boolean {
  return (
    (system === cpt && !/^96[34]/.test(compared)) || (system === icd10pcs && /^[0-24-9A-Z]/.test(compared))
  )
}

const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const known = new WeakMap<Catalog, ReadonlyMap<string, ReadonlySet<string>>>()
const nowhere: ReadonlySet<string> = new Set()

/** The chapters in which a value set has codes of ICD-10. */
function chaptersOf(id: string, catalog: Catalog): ReadonlySet<string> {
  const all = known.get(catalog) ?? chaptersIn(catalog)
  known.set(catalog, all)
  return all.get(id) ?? nowhere
}

function chaptersIn(catalog: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    catalog.guideline.valueSets.map(({ id, codes }) => {
      const chapters = codes.flatMap(({ system, code }) => {
        // A parent may be shorter than a category.
        const category = categoryOf(catalog.meaningOf(system, code.padEnd(3, '0')))
        return category === undefined ? [] : [chapterOf(category)]
      })
      return [id, new Set(chapters)]
    }),
  )
}
