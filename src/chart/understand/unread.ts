/** Records that nobody could name: the verdict on each, and what it leaves open. */

import { idOf, type Listed } from '../bundle.ts'
import { calledCode } from '../called.ts'
import { meaningsOf, statusOf } from '../concept.ts'
import type { Desk } from '../desk.ts'
import type { Resource } from '../fhir.ts'
import { byText } from '../json.ts'
import { rememberingFor } from '../memory.ts'
import { textsOf } from '../text-only.ts'
import { isOver } from '../tidy-condition.ts'
import { type InWords, inWords, isDrug, type Kind } from '../tidy-record.ts'
import { judgeAllergy, judgeDrug, leftOpen } from './drug.ts'
import { isCalledIrrelevant } from './irrelevant.ts'
import { judge } from './judge.ts'
import { candidatesFor } from './may-be.ts'
import { gravestOf, perhapsIn } from './perhaps.ts'
import { labelOf, tagsOf } from './tag.ts'
import { type Unknown, unreadKindOf, type Verdict } from './verdict.ts'

/** A record that nobody could name, before it is tidied. */
export interface Unread extends Unknown {
  readonly where: string
  /** A code of it that may be shown; null where only its text speaks. */
  readonly code: string | null
  /** What a note calls it: never its own words. */
  readonly called: string
  readonly label: string
  readonly type: Kind
}

/** Records of these statuses say nothing, or say no. */
const idle = new Set([
  'entered-in-error',
  'refuted',
  'cancelled',
  'draft',
  'planned',
  'registered',
  'not-taken',
  'not-done',
  'intended',
  'preparation',
])

function isIdle(type: Kind, { resource }: Listed): boolean {
  const said = [resource.status, resource.verificationStatus].map(statusOf)
  return said.some(
    (status) => status !== undefined && (idle.has(status) || (type === 'Flag' && status === 'inactive')),
  )
}

const verdicts = rememberingFor<Verdict>()

function verdictOn(type: Kind, listed: Listed, words: InWords, { catalog }: Desk): Verdict {
  const kind = unreadKindOf[type]
  const by = kind === 'medications' ? judgeDrug : kind === 'allergies' ? judgeAllergy : judge
  const verdict = verdicts(catalog, words.gist, () => by(type, words, catalog))
  const aside =
    verdict.is === 'unknown' && (isIdle(type, listed) || isCalledIrrelevant(words.concepts, catalog))
  return aside ? { is: 'irrelevant' } : verdict
}

/** A record that nothing makes known, where it may be what is asked; undefined where it certainly is not. */
export function unreadIn(
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  desk: Desk,
): Unread | undefined {
  if (words === undefined) return undefined
  const verdict = verdictOn(type, listed, words, desk)
  if (verdict.is !== 'unknown') return undefined
  const tags = tagsOf(listed.resource, desk.catalog.guideline.url)
  return { ...verdict, mayBe: withTags(verdict.mayBe, tags, desk), ...told(type, listed, words, desk) }
}

/** What an earlier reading left open stays open. */
function withTags(mayBe: readonly string[], tags: readonly string[], { catalog }: Desk): readonly string[] {
  if (tags.length === 0) return mayBe
  const before = candidatesFor('any', catalog).flatMap(({ key }) => (tags.includes(key) ? [key] : []))
  return before.length === 0 ? mayBe : [...new Set([...mayBe, ...before])].sort(byText)
}

function told(type: Kind, { resource, fullUrl }: Listed, words: InWords, desk: Desk) {
  const id = idOf(resource, fullUrl)
  const coded = meaningsOf(words.concepts, desk.catalog).find((meaning) => meaning.lawful)
  const code = coded === undefined ? null : calledCode(coded)
  const called = code ?? (textsOf(words.concepts).length > 0 ? 'its text' : labelOf(words, null))
  const where = id === undefined ? type : `${type}/${id}`
  return { where, code, called, label: labelOf(words, code), type }
}

/** A record that is asked about, of which a code may also mean something else that is asked. */
export function alsoPerhaps(type: Kind, listed: Listed, desk: Desk): Unread | undefined {
  const { resource } = listed
  const { catalog } = desk
  const words = inWords(type, resource, desk)
  if (words === undefined || isIdle(type, listed)) return undefined
  const sets = perhapsIn(words.concepts, catalog)
  if (sets.length === 0) return undefined
  const { over } = words
  const keys = candidatesFor('any', catalog)
    .filter((one) => !(over && one.onlyActive) && one.sets.some((set) => sets.includes(set)))
    .map(({ key }) => key)
  return {
    is: 'unknown',
    mayBe: keys,
    like: gravestOf(sets, catalog) ?? null,
    ...told(type, listed, words, desk),
  }
}

/**
 * A record that is asked about and yet was left out, because its status is none that can be read, or because a text
 * alone says that it is over: what it would have answered is not silence.
 */
export function leftOut(
  type: Kind,
  listed: Listed,
  tidied: Resource | undefined,
  desk: Desk,
): Unread | undefined {
  const { resource } = listed
  const kind = unreadKindOf[type]
  // A drug that its name alone knows and that is over may have been taken all the same.
  if (kind === 'medications' || kind === 'allergies')
    return tidied === undefined ? undefined : unreadIn(type, listed, inWords(type, resource, desk), desk)
  if (isIdle(type, listed)) return undefined
  const words = inWords(type, resource, desk)
  if (words === undefined) return undefined
  const { catalog } = desk
  const named = tidied !== undefined && 'code' in tidied ? tidied.code : undefined
  const sets = new Set(meaningsOf([words.concepts, named].flat(), catalog).flatMap((one) => one.sets))
  const over = type === 'Condition' && isOver(resource)
  const keys = candidatesFor(type, catalog)
    .filter((one) => !(over && one.onlyActive) && one.sets.some((set) => sets.has(set)))
    .map(({ key }) => key)
  if (keys.length === 0) return undefined
  return { is: 'unknown', mayBe: keys, like: null, ...told(type, listed, words, desk) }
}

/** What a drug or an allergy that does answer leaves open beside it. */
export function openBeside(type: Kind, listed: Listed, tidied: Resource, desk: Desk): Unread | undefined {
  const words = isDrug(type) ? inWords(type, listed.resource, desk) : undefined
  const left = words === undefined ? undefined : leftOpen(words, tidied, desk)
  return words === undefined || left === undefined
    ? undefined
    : { ...left, known: true, ...told(type, listed, words, desk) }
}
