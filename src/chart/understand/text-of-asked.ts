/** The text beside the code of something that is asked: what the code does not explain may be a danger besides. */

import { factKey } from '../../language/index.ts'
import type { Catalog, Meaning } from '../catalog.ts'
import { meaningsOf } from '../concept.ts'
import { byText, type Json, objectsOf } from '../json.ts'
import { graver, likenessOf } from '../likeness.ts'
import { calledIn, heldIn } from '../problem-names.ts'
import { recalling } from '../recall.ts'
import { textsOf } from '../text-only.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { undenied, withoutDoubt } from '../words.ts'
import { unexplainedIn } from './explained.ts'
import { danger, judge } from './judge.ts'
import { type Candidate, candidatesFor, candidatesInWords, setsRead } from './may-be.ts'
import { gravestOf } from './perhaps.ts'
import { type Unknown, unreadKindOf } from './verdict.ts'

/** What a record leaves open beside what it answers, and the gravest danger that it names there. */
export interface Left extends Pick<Unknown, 'mayBe' | 'like' | 'perhaps' | 'inWords'> {
  /** The concept that says so, where the record has several. */
  readonly of?: Json
}

const nothing: Left = { mayBe: [], like: null }
const speaking: ReadonlySet<Kind> = new Set(['Condition', 'Flag', 'Encounter', 'DiagnosticReport'])
const found = recalling<Left>()

/** What silence does not answer because of another concept, or of words that no code of their concept explains. */
export function leftByWords(type: Kind, words: InWords, catalog: Catalog): Left {
  if (!speaking.has(type)) return nothing
  const prose = words.prose === true
  const beside = `${type}${words.over ? ', over' : ''}${prose ? ', prose' : ''}`
  return (
    found.known(catalog, beside, words.concepts) ??
    found(catalog, beside, words.concepts, () => {
      const read = readBy(words.concepts, type, catalog)
      const concepts = objectsOf(words.concepts)
      const last = prose ? concepts.length - 1 : undefined
      return together(
        concepts.map((of, at) => ({ ...leftOf(type, of, read, at === last, words, catalog), of })),
      )
    })
  )
}

/** The gravest of what several leave open, and all that it may be. */
export function together(all: readonly Left[]): Left {
  const some = all.filter(({ mayBe, like }) => mayBe.length > 0 || like !== null)
  const [only] = some
  if (only === undefined || some.length === 1) return only ?? nothing
  const mayBe = [...new Set(some.flatMap((one) => one.mayBe))].sort(byText)
  const [first] = some.toSorted(({ like: a }, { like: b }) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : graver(a, b),
  )
  return { ...(first ?? nothing), mayBe }
}

/** The value sets of the codes of a record, as far as they are read in records of its type. */
function readBy(concepts: unknown, type: Kind, catalog: Catalog): readonly string[] {
  const read = setsRead(type, catalog)
  return meaningsOf(concepts, catalog).flatMap(({ sets }) => sets.filter((set) => read.has(set)))
}

function leftOf(
  type: Kind,
  concept: Json,
  read: readonly string[],
  isProse: boolean,
  words: InWords,
  catalog: Catalog,
): Left {
  const texts = textsOf(concept)
  const meanings = meaningsOf(concept, catalog)
  const own = readBy([concept], type, catalog)
  // A problem whose code is not read is read by its text.
  if (own.length === 0 && type === 'Condition') return nothing
  const told = namedBeside(texts, meanings, [...read, ...sitesOf(read, catalog)], words, catalog)
  if (own.length === 0) {
    // Prose names much that it does not find. Any other concept beside the one that is read is judged like a record of its own.
    const verdict = isProse ? undefined : judge(type, { ...words, concepts: [concept] }, catalog)
    return verdict?.is === 'unknown' ? together([told, verdict]) : told
  }
  const left = [{ sets: [...meanings.flatMap(({ sets }) => sets), ...sitesOf(own, catalog)] }]
  if (unexplainedIn(texts, meanings, left, unreadKindOf[type], catalog) === undefined) return told
  const like = danger(likenessOf({ ...words, concepts: texts.map((text) => ({ text })) }, catalog))
  const known = like === undefined || !isNew(like.set, own, words, catalog)
  const mayBe = candidatesInWords(type, catalog)
    .filter((one) => isOpen(one, own, words))
    .map(({ key }) => key)
  return together([told, { mayBe, like: known ? null : like, inWords: true }])
}

const isOpen = ({ onlyActive, sets }: Candidate, own: readonly string[], { over }: InWords): boolean =>
  !(over && onlyActive) && !sets.some((set) => own.includes(set))

/** What codes and words name besides, though the record is not read for it. */
function namedBeside(
  texts: readonly string[],
  meanings: readonly Meaning[],
  known: readonly string[],
  words: InWords,
  catalog: Catalog,
): Left {
  const coded = meanings.flatMap(({ sets }) => sets)
  const named = [...coded, ...texts.flatMap((text) => dangersIn(text, catalog))].filter((set) =>
    isNew(set, known, words, catalog),
  )
  if (named.length === 0) return nothing
  const mayBe = candidatesFor('any', catalog).flatMap((one) =>
    !(words.over && one.onlyActive) && one.sets.some((set) => named.includes(set)) ? one.key : [],
  )
  const like = danger(gravestOf(named, catalog)) ?? null
  return { mayBe, like, ...(like === null || coded.includes(like.set) ? {} : { inWords: true }) }
}

/** The dangers that a text names as a whole, or of which a name stands somewhere in it. */
function dangersIn(text: string, catalog: Catalog): readonly string[] {
  const affirmed = withoutDoubt(undenied(text))
  const named = [...calledIn(affirmed, catalog).sets, ...heldIn(affirmed, catalog)]
  return named.filter((set) => danger(gravestOf([set], catalog)) !== undefined)
}

/** Does the value set answer anything that these do not? */
function isNew(set: string, known: readonly string[], words: InWords, catalog: Catalog): boolean {
  const answered = keysOf(known, words, catalog)
  return !known.includes(set) && keysOf([set], words, catalog).some((key) => !answered.includes(key))
}

/** The keys (see `factKey`) that picks answer by these value sets; of what is over, those that ask for more than what is still there. */
const keysOf = (sets: readonly string[], { over }: InWords, catalog: Catalog): readonly string[] =>
  catalog.readers.flatMap(({ fact, item, of }) => {
    if (!('codes' in of) || !sets.includes(of.codes)) return []
    return over && of.resource === 'Condition' && of.holds === 'active' ? [] : factKey(fact.id, item)
  })

/** The words for the sites of the index event are its own. */
function sitesOf(sets: readonly string[], { guideline }: Catalog): readonly string[] {
  const { episode } = guideline
  return episode !== null && sets.includes(episode.codes) ? Object.values(episode.map ?? {}) : []
}
