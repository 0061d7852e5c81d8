/** Records that no code makes known but whose text is, word for word, the name of a code of the guideline. */

import { impossible, indexOf } from '../language/index.ts'
import { calledCode } from './called.ts'
import type { Catalog } from './catalog.ts'
import { isAsked } from './concept.ts'
import type { Desk } from './desk.ts'
import { type CodeableConcept, type Coding, carries, type Resource } from './fhir.ts'
import { isObject, objectsOf, textOf } from './json.ts'
import { remembering } from './memory.ts'
import { type Called, calledIn, codingsOf, doubtsMore } from './problem-names.ts'
import { recalling } from './recall.ts'
import { isDoubtful, strengthsIn, withoutDose, wordsOf } from './words.ts'

export type NamedKind = 'condition' | 'procedure' | 'medication' | 'allergy' | 'report'

/** A code that a text names. */
interface NamedCode {
  readonly coding: Required<Coding>
  /** The value sets it is in: a pick for this kind of record reads one of them. */
  readonly sets: readonly string[]
}

interface Named {
  readonly doubtful: boolean
  readonly codes: readonly NamedCode[]
  /** The value sets of which it is a name, and those of the sites in it. */
  readonly called: readonly string[]
  readonly sites: readonly string[]
}

const none: Called = { sets: [], sites: [], doubting: false }
/** A code as a note shows it; what its words alone name, by its title. */
const nameOf = (coding: Required<Coding>): string =>
  coding.system.endsWith('/CodeSystem/named')
    ? `"${coding.display}"`
    : `${calledCode(coding)}, ${coding.display}`

/** Longer texts are stories, not names. */
const LONGEST = 200

/** The texts of the concepts: their own, and those beside their codes. */
export function textsOf(concepts: unknown): readonly string[] {
  const texts: string[] = []
  const add = (value: unknown) => {
    const text = textOf(value)
    if (text !== undefined && !texts.includes(text)) texts.push(text)
  }
  for (const concept of Array.isArray(concepts) ? concepts : [concepts]) {
    if (!isObject(concept)) continue
    add(concept.text)
    for (const coding of objectsOf(concept.coding)) add(coding.display)
  }
  return texts
}

const namers = new WeakMap<Catalog, Record<NamedKind, (text: string) => Named>>()

function namerOf(catalog: Catalog, kind: NamedKind): (text: string) => Named {
  let made = namers.get(catalog)
  if (made === undefined) {
    const namer = (of: NamedKind) => remembering(naming(catalog, of))
    made = {
      condition: namer('condition'),
      procedure: namer('procedure'),
      medication: namer('medication'),
      allergy: namer('allergy'),
      report: namer('report'),
    }
    namers.set(catalog, made)
  }
  return made[kind]
}

/** The value set of the index event, where such records may name it. */
function eventFor(kind: NamedKind, catalog: Catalog): string | undefined {
  return kind === 'condition' || kind === 'report' ? catalog.guideline.episode?.codes : undefined
}

const keyOf = (words: readonly string[]): string => words.join(' ')

function naming(catalog: Catalog, kind: NamedKind): (text: string) => Named {
  const { guideline } = catalog
  const readers: ReadonlyMap<string, unknown> = catalog[kind]
  const event = eventFor(kind, catalog)
  const { valueSets } = indexOf(guideline)
  const ofDrugs = kind === 'medication' || kind === 'allergy'
  const codes = new Map<string, NamedCode[]>()
  for (const { codes: members } of guideline.valueSets) {
    for (const { system, code, display } of members) {
      const meaning = catalog.meaningOf(system, code)
      const { sets } = meaning
      // A code that is its own name is no name.
      if (display === code || !meaning.lawful) continue
      if (!sets.some((id) => readers.has(id) || id === event)) continue
      const key = keyOf(wordsOf(display))
      const known = codes.get(key) ?? []
      codes.set(key, known)
      known.push({ coding: { system: meaning.system, code: meaning.code, display }, sets })
    }
  }
  const coded = (words: readonly string[]) => (words.length === 0 ? [] : (codes.get(keyOf(words)) ?? []))
  const ofDrug = (text: string): readonly NamedCode[] => {
    const told = strengthsIn(text)
    // A set of one strength takes no other: the same drug in another strength may be another treatment.
    return coded(withoutDose(wordsOf(text))).filter(({ sets }) => {
      const wanted = sets.flatMap((id) => strengthsIn(valueSets.get(id)?.title ?? ''))
      return wanted.length === 0 || told.every((mg) => wanted.includes(mg))
    })
  }
  return (text) => {
    if (text.length > LONGEST) return { doubtful: true, codes: [], called: [], sites: [] }
    const whole = coded(wordsOf(text))
    const [last, first, ...more] = text.split(',')
    const turned = first === undefined || more.length > 0 ? [] : coded(wordsOf(`${first} ${last}`))
    const found = [whole, turned, ofDrugs ? ofDrug(text) : []].find((some) => some.length > 0)
    const called = ofDrugs ? none : calledIn(text, catalog)
    const doubting = called.doubting || whole.some(({ coding }) => isDoubtful(coding.display ?? ''))
    return {
      doubtful: doubtsMore(text, doubting),
      codes: found ?? [],
      called: called.sets.filter((id) => readers.has(id) || id === event),
      sites: called.sets.some((id) => id === event) ? called.sites : [],
    }
  }
}

/** The codes that the texts name, with those of the sites in them; none where they name several that say different things. */
export function meantBy(
  texts: readonly string[],
  kind: NamedKind,
  catalog: Catalog,
): readonly Required<Coding>[] {
  const nameIn = namerOf(catalog, kind)
  const named = texts.map(nameIn)
  if (named.some(({ doubtful }) => doubtful)) return []
  const sites = codingsOf([...new Set(named.flatMap((one) => one.sites))], catalog)
  const found = named.flatMap(({ codes }) => codes)
  const sets = [...new Set(named.flatMap((one) => one.called))]
  if (found.length === 0) return sets.length === 0 ? [] : [...codingsOf(sets, catalog), ...sites]
  // The code that claims least, if every other claims the same and perhaps more.
  const least = found.reduce((a, b) => (b.sets.length < a.sets.length ? b : a))
  const agreed = found.every((one) => least.sets.every((id) => one.sets.includes(id)))
  const more = sets.filter((id) => !least.sets.includes(id))
  return agreed ? [least.coding, ...codingsOf(more, catalog), ...sites] : []
}

/** The tidied concept with the code its text names, where no code of its own is asked about. */
export function withNamed<C extends CodeableConcept | undefined>(
  raw: unknown,
  concept: C,
  kind: NamedKind,
  desk: Desk,
  where: string | null,
): C | CodeableConcept {
  const { catalog } = desk
  if (concept === undefined) return concept
  const coding = namedBy(catalog, kind, raw, () => {
    const asked = isAsked(raw, catalog, catalog[kind], eventFor(kind, catalog))
    return asked ? [] : meantBy(textsOf(raw), kind, catalog)
  })
  if (coding.length === 0) return concept
  desk.note(
    'changed',
    where,
    `text-only: its text names ${coding.map(nameOf).join(' and ')}: written into it`,
  )
  return { ...concept, coding: [...(concept.coding ?? []), ...coding] }
}

const namedBy = recalling<readonly Required<Coding>[]>()

const over = ['resolved', 'inactive', 'remission']

/** Could the record answer "no"? */
export function mayDeny(record: Resource): boolean {
  switch (record.resourceType) {
    case 'Condition':
      return (
        carries(record.verificationStatus, 'refuted') ||
        over.some((code) => carries(record.clinicalStatus, code))
      )
    case 'Procedure':
    case 'MedicationAdministration':
      return record.status === 'not-done'
    case 'MedicationRequest':
      return (
        record.doNotPerform === true ||
        record.status === 'stopped' ||
        (record.status === 'completed' && record.dispenseRequest !== undefined)
      )
    case 'MedicationStatement':
      return !lasting.has(record.status) || record.effectivePeriod?.end !== undefined
    case 'AllergyIntolerance':
      return carries(record.verificationStatus, 'refuted') || carries(record.clinicalStatus, 'resolved')
    case 'MedicationDispense':
    case 'Patient':
    case 'Observation':
    case 'DiagnosticReport':
    case 'ImagingStudy':
    case 'RiskAssessment':
    case 'FamilyMemberHistory':
    case 'Flag':
    case 'Encounter':
      return false
    default:
      return impossible(record)
  }
}
const lasting = new Set(['active', 'on-hold', 'unknown'])
