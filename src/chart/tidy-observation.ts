/** Observations, tidied: measured and stated values with the day they held, and facts asserted in our own code system. */

import { indexOf, type QuantityFact } from '../language/index.ts'
import { absenceIn, deniesItself } from './absent.ts'
import { assertedFact } from './asserted.ts'
import type { Catalog, Reader, RecordsOf } from './catalog.ts'
import { isAsked, meaningsOf, statusOf, tidyConcept } from './concept.ts'
import { dayOrPeriod, readDate, readPeriod } from './dates.ts'
import { type Desk, dateAt, recordedAt, whenHeld } from './desk.ts'
import { type Component, conceptOf, type Observation, type Valued } from './fhir.ts'
import { type Json, objectsOf } from './json.ts'
import { observedValue } from './read-value.ts'
import { recalling } from './recall.ts'
import { knownStatus } from './tidy-procedure.ts'
import { tidyValue } from './tidy-value.ts'
import { flaggedIn } from './understand/flagged.ts'
import { weightOf } from './weight.ts'
import { wordsOf } from './words.ts'

const accepted: readonly Observation['status'][] = ['final', 'amended', 'corrected', 'preliminary', 'unknown']

export function asksObservation(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  if (isAsked(raw.code, catalog, catalog.observation, catalog.factSystem)) return true
  if (raw.component === undefined) return false
  return objectsOf(raw.component).some((part) => isAsked(part.code, catalog, catalog.observation))
}

const nobody: ReadonlyMap<string, unknown> = new Map()

export function tidyObservation(
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Observation | undefined {
  const said = statusOf(raw.status) ?? 'unknown'
  const status = accepted.find((s) => s === said)
  if (status === undefined) {
    desk.note('dropped', where, `status ${knownStatus(said)}: not a result`)
    return undefined
  }
  if (status === 'preliminary' || status === 'unknown') {
    desk.note('assumed', where, `status ${status}: read as if final`)
  }
  const code = tidyConcept(raw.code, desk, where)
  if (code === undefined) return undefined
  const stated =
    dateAt(desk, where, raw.effectiveDateTime ?? raw.effectiveInstant, 'effective') ??
    readPeriod(raw.effectivePeriod)
  const held = dayOrPeriod(whenHeld(desk, where, stated, recordedAt(desk, where, raw.issued, 'issued')))
  const head = { resourceType: 'Observation', id, status, code, subject: desk.subject } as const
  const when: Pick<Observation, 'effectiveDateTime' | 'effectivePeriod'> =
    'day' in held ? { effectiveDateTime: held.day } : { effectivePeriod: held.period }
  const wanted = wantedOf(raw.code, desk.catalog)
  if (wanted.asserted) {
    const stretch =
      'day' in held ? { from: held.day, to: held.day } : { from: held.period.start, to: held.period.end }
    const fact = assertedFact(raw, stretch, desk, where)
    // One object, filled: to spread three into a fourth takes longer than all else here.
    return fact === undefined ? undefined : Object.assign(head, { code: fact.code }, when, fact.said)
  }
  // Of a panel that is asked only for its parts, the value of the whole is nobody's business.
  const component = componentsOf(raw, desk, where)
  const ofParts = component !== undefined && absenceIn(raw) !== undefined
  const value = wanted.readers.length > 0 && !ofParts ? resultIn(raw, wanted, desk, where) : undefined
  if (value === undefined && component === undefined) return undefined
  return Object.assign(head, when, value, component === undefined ? undefined : { component })
}

/** What the code of a result is asked for. */
interface Wanted {
  /** It states a fact of our own. */
  readonly asserted: boolean
  readonly sets: ReadonlySet<string>
  readonly readers: readonly Reader<RecordsOf<'Observation'>>[]
  /** Those that want more than its day. */
  readonly others: readonly Reader<RecordsOf<'Observation'>>[]
  /** The quantity facts that read its number, in the order of the guideline. */
  readonly facts: readonly QuantityFact[]
  /** The words by which it is called. */
  readonly labels: ReadonlySet<string>
}

const wanting = recalling<Wanted>()

function wantedOf(code: unknown, catalog: Catalog): Wanted {
  return wanting(catalog, '', code, () => {
    const sets = new Set(meaningsOf(code, catalog).flatMap((meaning) => meaning.sets))
    const readers = [...sets].flatMap((set) => catalog.observation.get(set) ?? [])
    const asserted = isAsked(code, catalog, nobody, catalog.factSystem)
    const others = readers.filter(({ fact }) => fact.kind !== 'date')
    return {
      asserted,
      sets,
      readers,
      others,
      facts: wantedBy(sets, catalog),
      labels: labelsOf(sets, catalog),
    }
  })
}

function wantedBy(sets: ReadonlySet<string>, { numbers, facts }: Catalog): readonly QuantityFact[] {
  const [first, ...others] = sets
  if (first === undefined) return []
  if (others.length === 0) return numbers.get(first) ?? []
  const wanted = new Set([first, ...others].flatMap((set) => numbers.get(set) ?? []))
  const order = [...facts.keys()]
  return [...wanted].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

function componentsOf(raw: Json, desk: Desk, where: string | null): readonly Component[] | undefined {
  if (raw.component === undefined) return undefined
  const parts: Component[] = []
  for (const part of objectsOf(raw.component)) {
    const wanted = wantedOf(part.code, desk.catalog)
    if (wanted.readers.length === 0) continue
    const code = tidyConcept(part.code, desk, where)
    const value = resultIn(part, wanted, desk, where)
    if (code !== undefined && value !== undefined) parts.push({ code, ...value })
  }
  return parts.length > 0 ? parts : undefined
}

/** A result that nobody reads, as it stays in the chart: what it is, when, its value as written, and whether it is unusual. */
export function unreadResult(raw: Json, id: string, desk: Desk): Observation | undefined {
  const code = tidyConcept(raw.code, desk, null)
  const status = accepted.find((one) => one === (statusOf(raw.status) ?? 'unknown'))
  if (code === undefined || status === undefined) return undefined
  const stated = readDate(raw.effectiveDateTime ?? raw.effectiveInstant) ?? readPeriod(raw.effectivePeriod)
  const held = dayOrPeriod(whenHeld(desk, null, stated, readDate(raw.issued)))
  const component = objectsOf(raw.component).flatMap((part): readonly Component[] => {
    const called = tidyConcept(part.code, desk, null)
    return called === undefined ? [] : [{ code: called, ...asItStands(part, desk) }]
  })
  return {
    resourceType: 'Observation',
    id,
    status,
    code,
    subject: desk.subject,
    ...('day' in held ? { effectiveDateTime: held.day } : { effectivePeriod: held.period }),
    ...asItStands(raw, desk),
    ...(component.length > 0 ? { component } : {}),
  }
}

const interpretationSystem = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'

function asItStands(part: Json, desk: Desk): Valued & Pick<Component, 'interpretation'> {
  const absent = absenceIn(part) !== undefined
  const value = absent
    ? {}
    : (tidyValue(part, [], desk, null) ?? { valueCodeableConcept: { text: 'not understood' } })
  const { way, critical } = flaggedIn(part)
  if (way === undefined) return value
  const letter = { high: 'H', low: 'L', abnormal: 'A', normal: 'N' }[way]
  const code = critical && way !== 'normal' ? `${letter}${letter}` : letter
  return { ...value, interpretation: [conceptOf(interpretationSystem, code)] }
}

/** What a result, or a part of one, gives to the picks that read it; undefined, with a note, where it gives them nothing. */
function resultIn(part: Json, wanted: Wanted, desk: Desk, where: string | null): Valued | undefined {
  const { catalog } = desk
  const { sets, readers, facts: numbers, labels } = wanted
  const absent = absenceIn(part)
  const left = (why: string): undefined => {
    const facts = readers.map(({ fact }) => fact.id)
    desk.note('not-understood', where, `${titleOf(sets, catalog)}: ${why}`, weightOf(facts, catalog))
    return undefined
  }
  if (absent !== undefined) return left(`no value (${absent}), so it does not count as measured`)
  const value = tidyValue(part, numbers, desk, where, labels)
  if (value === undefined) return undefined
  return isRead(part, value, wanted, catalog)
    ? value
    : left('its value answers nothing that is asked: left out')
}

/** Does some pick get a value of it? Where only its day is wanted, any value will do that does not deny itself. */
function isRead(part: Json, value: Valued, { readers, others }: Wanted, catalog: Catalog): boolean {
  if (others.length === 0) return !deniesItself(part)
  const days = value.valueDateTime !== undefined || value.valuePeriod !== undefined
  if (days && others.length < readers.length) return true
  return others.some((reader) => observedValue(reader, reader.of.map, value, anyDay, catalog) !== undefined)
}
const anyDay = { from: '1900-01-01', to: '9999-12-31' }

const titleOf = (sets: ReadonlySet<string>, { guideline }: Catalog): string =>
  [...sets].flatMap((id) => indexOf(guideline).valueSets.get(id)?.title ?? [])[0] ?? 'a result'

const called = new WeakMap<Catalog, Map<string, ReadonlySet<string>>>()

/** The words by which codes of the value sets are called. */
function labelsOf(sets: ReadonlySet<string>, catalog: Catalog): ReadonlySet<string> {
  const known = called.get(catalog) ?? new Map<string, ReadonlySet<string>>()
  called.set(catalog, known)
  const key = [...sets].join(' ')
  const found = known.get(key)
  if (found !== undefined) return found
  const { valueSets } = indexOf(catalog.guideline)
  const texts = [...sets].flatMap((id) => {
    const set = valueSets.get(id)
    return set === undefined ? [] : [set.title, ...set.codes.map((code) => code.display)]
  })
  const labels = new Set(texts.flatMap(wordsOf))
  known.set(key, labels)
  return labels
}
