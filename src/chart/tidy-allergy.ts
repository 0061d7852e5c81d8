/** Allergies and intolerances, tidied: the substance of each reaction beside the code, and what was reassessed. */

import { onsetOf } from './ages.ts'
import { isAsked, tidyConcept } from './concept.ts'
import { writtenDate } from './dates.ts'
import { type Desk, dateAt, quiet, recordedAt, whenHeld } from './desk.ts'
import {
  type AllergyIntolerance,
  allergyClinicalSystem,
  allergyVerificationSystem,
  type CodeableConcept,
  conceptOf,
} from './fhir.ts'
import { type Json, objectsOf } from './json.ts'
import { saidStatus } from './said-status.ts'
import { answersByCode, withSubstances } from './substances/asked.ts'
import { type Reading, readingOf } from './substances/reading.ts'
import { textsOf, withNamed } from './text-only.ts'
import { onsetIn } from './tidy-condition.ts'

/** The codes that say there is no allergy, of all kinds or to drugs: SNOMED CT, and the patient summary of HL7. */
const absences: ReadonlyMap<string, readonly string[]> = new Map([
  ['http://snomed.info/sct', ['716186003', '409137002']],
  [
    'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
    ['no-known-allergies', 'no-known-medication-allergies'],
  ],
])

/** Does a tidied code say that there is no allergy? */
export function saysNone(code: CodeableConcept): boolean {
  return code.coding?.some((c) => absences.get(c.system ?? '')?.includes(c.code ?? '') === true) ?? false
}

const sayingNone: readonly string[] = [...absences.values()].flat()

/** What the record is about: its code, and the substance of each of its reactions. */
function allergensOf(raw: Json): readonly Json[] {
  return [...objectsOf(raw.code), ...objectsOf(raw.reaction).flatMap((part) => objectsOf(part.substance))]
}

const none = new Set([
  'nka',
  'nkda',
  'no known allergies',
  'no known allergy',
  'no known drug allergies',
  'no known drug allergy',
  'no known medication allergies',
  'keine allergien bekannt',
  "pas d'allergie connue",
  'sin alergias conocidas',
])

/** Does it say, in words or beside another code, that there is no allergy? That holds nothing that is asked. */
export function saysNoneInWords(raw: Json): boolean {
  const allergens = allergensOf(raw)
  const codes = allergens.flatMap((concept) => objectsOf(concept.coding)).map(({ code }) => code)
  if (codes.some((code) => typeof code === 'string' && sayingNone.includes(code.trim()))) return true
  const texts = textsOf(allergens)
  return texts.length > 0 && texts.every((text) => none.has(text.toLowerCase().replace(/[.!]+$/, '')))
}

interface Allergen {
  readonly allergens: readonly Json[]
  readonly reading: Reading
}

/** What an allergy is to, by ingredient; each thing it names counts by itself. */
export function allergenIn(raw: Json, { catalog }: Desk): Allergen {
  const allergens = allergensOf(raw)
  const told = { product: [], ingredients: allergens.map((one) => [one]), form: [] }
  return { allergens, reading: readingOf(told, 'allergy', catalog) }
}

export function asksAllergy(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  if (catalog.allergy.size === 0) return false
  const { allergens, reading } = allergenIn(raw, desk)
  if (isAsked(allergens, catalog, catalog.allergy)) return true
  if (answersByCode(reading, 'allergy', catalog)) return true
  const codings = objectsOf(raw.code).flatMap((concept) => objectsOf(concept.coding))
  if (!codings.some(({ code }) => typeof code === 'string' && sayingNone.includes(code.trim()))) return false
  const code = tidyConcept(raw.code, quiet(desk), null)
  return code !== undefined && saysNone(code)
}

const doubtful = new Set(['unconfirmed', 'presumed'])

export function tidyAllergy(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): AllergyIntolerance | undefined {
  const { clinical, verification: sure = 'confirmed' } = saidStatus(raw)
  const verification = sure === 'provisional' || sure === 'differential' ? 'unconfirmed' : sure
  if (verification === 'entered-in-error') {
    desk.note('dropped', where, 'entered in error')
    return undefined
  }
  const { allergens, reading } = allergenIn(raw, desk)
  const tidied = tidyConcept(allergens, desk, where) ?? { text: 'something without a name' }
  const refuted = verification === 'refuted'
  const resolved = clinical === 'resolved'
  // A name alone never answers no; a code of another substance beside it still does.
  const words = !refuted && !resolved
  const named =
    words && reading.byWords.size === 0 ? withNamed(allergens, tidied, 'allergy', desk, where) : tidied
  const code = withSubstances(named, reading, 'allergy', words, desk, where)
  if (saysNone(code) && (refuted || resolved || clinical === 'inactive')) {
    desk.note('not-understood', where, 'takes back that there is no allergy: left out')
    return undefined
  }
  if (allergens.length > 1)
    desk.note('changed', where, 'the substance of a reaction is written into its code')
  if (doubtful.has(verification)) desk.note('assumed', where, `${verification}: read as if confirmed`)
  // "Inactive" is also what a list says of what it no longer shows; only "resolved" was put to the test.
  if (clinical === 'inactive' && !refuted)
    desk.note('assumed', where, 'inactive, not resolved: read as an allergy that is still there')
  const recorded = recordedAt(desk, where, raw.recordedDate ?? raw.assertedDate, 'recordedDate')
  const stated = onsetOf(raw, desk, where) ?? dateAt(desk, where, raw.lastOccurrence, 'lastOccurrence')
  const held = whenHeld(desk, where, stated, recorded)
  const asRecorded = recorded !== undefined && held.from === recorded.from && held.to === recorded.to
  return {
    resourceType: 'AllergyIntolerance',
    id,
    // R4 wants one of a refuted allergy too.
    clinicalStatus: conceptOf(allergyClinicalSystem, refuted ? 'inactive' : clinicalOf(clinical)),
    verificationStatus: conceptOf(allergyVerificationSystem, verifiedOf(verification)),
    code,
    patient: desk.subject,
    ...(asRecorded ? {} : onsetIn(held)),
    ...(recorded === undefined ? {} : { recordedDate: writtenDate(recorded) }),
  }
}

/** R4 does not know "presumed". */
const verifiedOf = (said: string): string =>
  said === 'refuted' ? said : doubtful.has(said) ? 'unconfirmed' : 'confirmed'

const clinicalOf = (said: string | undefined): string =>
  said === 'resolved' || said === 'inactive' ? said : 'active'
