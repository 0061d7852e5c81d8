/** Records that nobody could name: the verdict on each, and what it leaves open. */

import type { MayDecide } from '../../language/index.ts'
import { calledCode } from '../called.ts'
import type { Catalog } from '../catalog.ts'
import { meaningsOf, statusOf } from '../concept.ts'
import type { Desk } from '../desk.ts'
import type { Resource } from '../fhir.ts'
import { byText, type Json } from '../json.ts'
import { idOf, type Listed } from '../listed.ts'
import { rememberingFor } from '../memory.ts'
import { recalling } from '../recall.ts'
import { saidStatus } from '../said-status.ts'
import { textsOf } from '../text-only.ts'
import { isOver } from '../tidy-condition.ts'
import { type InWords, inWords, isDrug, type Kind } from '../tidy-record.ts'
import { weightOf } from '../weight.ts'
import { leftOpen } from './drug.ts'
import { isCalledIrrelevant } from './irrelevant.ts'
import { candidatesFor, factsFor } from './may-be.ts'
import { asPerhaps, gravestOf, perhapsIn } from './perhaps.ts'
import { type Pointed, pointedIn, tellsNothingElse } from './pointers.ts'
import { labelOf, tagsOf } from './tag.ts'
import { leftByWords } from './text-of-asked.ts'
import { type Unknown, unreadKindOf, type Verdict } from './verdict.ts'
import { judged, verdictAgain } from './verdict-on.ts'

/** A record that nobody could name, before it is tidied. */
export interface Unread extends Unknown {
  readonly where: string
  /** A code of it that may be shown; null where only its text speaks. */
  readonly code: string | null
  /** What a note calls it: never its own words. */
  readonly called: string
  readonly label: string
  readonly type: Kind
  /** It is asked about and yet left out: it answers nothing, whatever its codes say. */
  readonly out?: boolean
  /** What it points to without answering it. */
  readonly pointed?: readonly Pointed[]
  /** The last day of what is read of the same, where this is newer. */
  readonly newerThan?: string
  /** Nothing but what it points to makes it matter. */
  readonly only?: true
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

const plans = new Set(['proposal', 'plan', 'option'])

export function isIdle(type: Kind, { resource }: Listed): boolean {
  const status = statusOf(resource.status) ?? ''
  if (idle.has(status) || (type === 'Flag' && status === 'inactive')) return true
  if (type === 'Condition' || type === 'AllergyIntolerance') {
    return idle.has(saidStatus(resource).verification ?? '')
  }
  // A plan to give a drug, or an offer of one, is no order.
  return type === 'MedicationRequest' && plans.has(statusOf(resource.intent) ?? '')
}

/** A record that is read, or that stays because nobody could name it. */
export interface Heard {
  readonly words: InWords | undefined
  readonly unread: Unread | undefined
  /** Read because its text alone names what is asked. */
  readonly byText: boolean
}

/** What is made of a record by what it says; undefined where nothing of it matters. */
export function hear(type: Kind, listed: Listed, desk: Desk): Heard | undefined {
  const { resource } = listed
  const first = verdictAgain(type, resource, desk)
  // What an earlier reading left open is not settled by how it was written down.
  const wasOpen = first.is === 'irrelevant' && tagsOf(resource, desk.catalog.guideline.url).length > 0
  const verdict: Verdict = wasOpen ? { is: 'unknown', mayBe: [], like: null } : first
  if (verdict.is === 'irrelevant' && !mayFlag(type, resource)) return undefined
  const words = inWords(type, resource, desk)
  if (verdict.is === 'irrelevant') {
    const beside = pointing(type, listed, words, desk)
    return beside === undefined ? undefined : { words, unread: beside, byText: false }
  }
  if (verdict.is === 'asked') return { words, unread: undefined, byText: verdict.byText }
  const unread = words === undefined ? undefined : unreadAs(verdict, type, listed, words, desk)
  return unread === undefined ? undefined : { words, unread, byText: false }
}

/** What is irrelevant by its code may call itself unusual, or tell of more in its parts and its text. */
function mayFlag(type: Kind, { interpretation, referenceRange, component }: Json): boolean {
  if (type === 'DiagnosticReport') return true
  const says = interpretation !== undefined || referenceRange !== undefined || component !== undefined
  return type === 'Observation' && says
}

function unreadAs(
  verdict: Verdict,
  type: Kind,
  listed: Listed,
  words: InWords,
  desk: Desk,
): Unread | undefined {
  if (verdict.is !== 'unknown') return undefined
  if (isIdle(type, listed) || isCalledIrrelevant(words.concepts, desk.catalog)) return undefined
  const beside = pointing(type, listed, words, desk)
  const { resource } = listed
  if (verdict.points === true && verdict.mayBe.length === 0 && verdict.like === null) return beside
  const narrow = beside?.pointed !== undefined && verdict.like === null
  if (narrow && tellsNothingElse(resource, beside.pointed, desk.catalog)) return beside
  const tags = tagsOf(listed.resource, desk.catalog.guideline.url)
  const open = Object.assign(told(type, listed, words, desk), verdict, {
    mayBe: withTags(verdict.mayBe, tags, desk),
  })
  if (beside?.pointed === undefined) return open
  const mayBe = [...new Set([...open.mayBe, ...beside.mayBe])].sort(byText)
  const danger = beside.danger === true || verdict.like?.safety === true
  return { ...open, pointed: beside.pointed, danger, mayBe }
}

/** A record that is read or passed over, and that points to facts which it does not answer; undefined where it points to none. */
function pointing(type: Kind, listed: Listed, words: InWords | undefined, desk: Desk): Unread | undefined {
  const { catalog } = desk
  if (words === undefined || (type !== 'Observation' && type !== 'DiagnosticReport')) return undefined
  const pointed = pointedIn(type, listed.resource, catalog)
  if (pointed.length === 0 || isIdle(type, listed) || isCalledIrrelevant(words.concepts, catalog))
    return undefined
  const mayBe = keysAmong(pointed, catalog)
  // One that only lacks a word that it is normal is asked about with the others.
  const danger = pointed.some(({ pointer, facts, flagged }) => {
    const grave = pointer?.unusual === null || flagged.way !== undefined
    return grave && facts.some((key) => catalog.facts.get(key.split('.')[0] ?? key)?.danger === true)
  })
  return { is: 'unknown', mayBe, like: null, danger, pointed, only: true, ...told(type, listed, words, desk) }
}

const among = rememberingFor<readonly string[]>()

/** The facts pointed to that silence could answer; one list for all records that point to the same. */
function keysAmong(pointed: readonly Pointed[], catalog: Catalog): readonly string[] {
  const facts = pointed.length === 1 ? (pointed[0]?.facts ?? []) : pointed.flatMap((one) => one.facts)
  return among(catalog, facts.join(' '), () => {
    const keys = new Set(facts)
    return candidatesFor('any', catalog).flatMap(({ key }) => (keys.has(key) ? [key] : []))
  })
}

/** What an earlier reading left open stays open. */
export function withTags(
  mayBe: readonly string[],
  tags: readonly string[],
  { catalog }: Desk,
): readonly string[] {
  if (tags.length === 0) return mayBe
  const before = candidatesFor('any', catalog).flatMap(({ key }) => (tags.includes(key) ? [key] : []))
  return before.length === 0 ? mayBe : [...new Set([...mayBe, ...before])].sort(byText)
}

export function told(type: Kind, { resource, fullUrl }: Listed, words: InWords, { catalog }: Desk) {
  const id = idOf(resource, fullUrl)
  const where = id === undefined ? type : `${type}/${id}`
  return {
    where,
    ...callings(catalog, words.instead ?? '', words.concepts, () => calling(words, catalog)),
    type,
  }
}

const callings = recalling<Pick<Unread, 'code' | 'called' | 'label'>>()

function calling(words: InWords, catalog: Catalog): Pick<Unread, 'code' | 'called' | 'label'> {
  const coded = meaningsOf(words.concepts, catalog).find((meaning) => meaning.lawful)
  const code = coded === undefined ? null : calledCode(coded)
  const called = code ?? (textsOf(words.concepts).length > 0 ? 'its text' : labelOf(words, null))
  return { code, called, label: labelOf(words, code) }
}

/** A record that is asked about, of which a code may also mean something else that is asked. */
export function alsoPerhaps(
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  desk: Desk,
): Unread | undefined {
  const { catalog } = desk
  if (words === undefined) return undefined
  const sets = perhapsIn(type, words, catalog)
  if (sets.length === 0 || isIdle(type, listed)) return undefined
  const { over } = words
  const like = gravestOf(sets, catalog)
  const keys = candidatesFor('any', catalog)
    .filter((one) => !(over && one.onlyActive) && one.sets.some((set) => sets.includes(set)))
    .map(({ key }) => key)
  return {
    is: 'unknown',
    mayBe: keys,
    like: like ?? null,
    ...(like === undefined ? { perhaps: true } : asPerhaps(like.set, words.concepts, catalog)),
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
  if (isIdle(type, listed)) return undefined
  const kind = unreadKindOf[type]
  const words = inWords(type, resource, desk)
  // What a drug or an allergy is called leaves open what it leaves open anywhere.
  if (kind === 'medications' || kind === 'allergies') {
    const open =
      words === undefined ? undefined : unreadAs(judged(type, words, desk), type, listed, words, desk)
    return open === undefined ? undefined : { ...open, out: true }
  }
  if (words === undefined) return undefined
  const { catalog } = desk
  const sets = setsOf(words, tidied, desk)
  const over = type === 'Condition' && isOver(resource)
  const own = candidatesFor(type, catalog)
    .filter((one) => !(over && one.onlyActive) && one.sets.some((set) => sets.has(set)))
    .map(({ key }) => key)
  const beside = leftByWords(type, words, catalog).mayBe
  const tags = tagsOf(resource, catalog.guideline.url)
  const keys = withTags([...new Set([...own, ...beside])].sort(byText), tags, desk)
  if (keys.length === 0) return undefined
  const danger = keys.some((key) => catalog.facts.get(key.split('.')[0] ?? key)?.danger === true)
  return { is: 'unknown', mayBe: keys, like: null, danger, out: true, ...told(type, listed, words, desk) }
}

/** The value sets that hold a code of the record, or one that its text names. */
function setsOf(words: InWords, tidied: Resource | undefined, { catalog }: Desk): ReadonlySet<string> {
  const named =
    tidied === undefined
      ? undefined
      : 'medicationCodeableConcept' in tidied
        ? tidied.medicationCodeableConcept
        : 'code' in tidied
          ? tidied.code
          : undefined
  return new Set(meaningsOf([words.concepts, named].flat(), catalog).flatMap((one) => one.sets))
}

/** What a record that is left out might have decided. */
export function decidedBy(
  type: Kind,
  { resource }: Listed,
  tidied: Resource | undefined,
  desk: Desk,
): MayDecide | undefined {
  const words = inWords(type, resource, desk)
  if (words === undefined) return undefined
  const sets = setsOf(words, tidied, desk)
  const facts = factsFor(type, desk.catalog).flatMap((one) =>
    one.sets.some((set) => sets.has(set)) ? [one.fact] : [],
  )
  return facts.length === 0 ? undefined : weightOf(facts, desk.catalog)
}

/** What a drug or an allergy that does answer leaves open beside it. */
export function openBeside(
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  tidied: Resource,
  desk: Desk,
): Unread | undefined {
  const left = words === undefined || !isDrug(type) ? undefined : leftOpen(words, tidied, desk)
  return words === undefined || left === undefined
    ? undefined
    : { ...left, known: true, ...told(type, listed, words, desk) }
}

/** What a record that is read points to beside. */
export function alsoPointing(
  type: Kind,
  listed: Listed,
  words: InWords | undefined,
  desk: Desk,
): Unread | undefined {
  const parts = type === 'Observation' && listed.resource.component !== undefined
  return parts || type === 'DiagnosticReport' ? pointing(type, listed, words, desk) : undefined
}
