/** What a record that is read leaves open beside what it answers, at the first reading and at the next. */

import type { Desk } from '../desk.ts'
import type { Resource } from '../fhir.ts'
import type { Listed } from '../listed.ts'
import type { InWords, Kind } from '../tidy-record.ts'
import { isCalledIrrelevant } from './irrelevant.ts'
import { tagsOf } from './tag.ts'
import { leftByWords, together } from './text-of-asked.ts'
import { alsoPerhaps, alsoPointing, hear, isIdle, openBeside, told, type Unread, withTags } from './unread.ts'

/** By its words, by what its codes may mean besides, by what it points to, and by what an earlier reading left open. */
export function besideOf(
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  record: Resource,
  desk: Desk,
): Unread | undefined {
  const found =
    openBeside(type, listed, words, record, desk) ??
    alsoPerhaps(type, listed, words, desk) ??
    alsoPointing(type, listed, words, desk)
  return alsoTagged(alsoInWords(found, type, listed, words, desk), type, listed, words, desk)
}

/** The text beside the code of something that is asked says more than such codes say. */
function alsoInWords(
  beside: Unread | undefined,
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  desk: Desk,
): Unread | undefined {
  if (words === undefined || isIdle(type, listed)) return beside
  const left = leftByWords(type, words, desk.catalog)
  if (left.mayBe.length === 0 && left.like === null) return beside
  if (isCalledIrrelevant(words.concepts, desk.catalog)) return beside
  const { of, ...open } = left
  const said = told(type, listed, of === undefined ? words : { ...words, concepts: [of] }, desk)
  if (beside === undefined) return { is: 'unknown', ...open, ...said }
  const { mayBe, like } = together([beside, left])
  return like === left.like ? { ...beside, ...said, ...open, mayBe } : { ...beside, mayBe }
}

/** Another record stood under its address, and nobody could name it: what was open stays open. */
function alsoTagged(
  beside: Unread | undefined,
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  desk: Desk,
): Unread | undefined {
  const { catalog } = desk
  const tags = tagsOf(listed.resource, catalog.guideline.url)
  if (tags.length === 0 || words === undefined) return beside
  const mayBe = withTags(beside?.mayBe ?? [], tags, desk)
  if (beside !== undefined) return { ...beside, mayBe }
  // What the other record resembled is not known any more.
  const danger = mayBe.some((key) => catalog.facts.get(key.split('.')[0] ?? key)?.danger === true)
  return { is: 'unknown', mayBe, like: null, danger, ...told(type, listed, words, desk) }
}

/** What a tidied record leaves open to whoever reads the chart again. */
export function openAgain(
  record: Exclude<Resource, { readonly resourceType: 'Patient' }>,
  desk: Desk,
): Unread | undefined {
  const type = record.resourceType
  const listed: Listed = { resource: { ...record }, fullUrl: undefined }
  const heard = hear(type, listed, desk)
  return heard === undefined ? undefined : (heard.unread ?? besideOf(type, listed, heard.words, record, desk))
}
