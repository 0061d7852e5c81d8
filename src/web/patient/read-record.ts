/** The text of a file or of the clipboard to what the page holds of a patient; runs in the worker. */

import {
  parseDocument,
  patientsOf,
  readChart,
  selectPatient,
  type Tidied,
  type TidyOptions,
  tidy,
} from '../../chart/index.ts'
import type { Answers, Days, Guideline } from '../../language/index.ts'
import type { Json } from '../parts/json.ts'
import { conceptWords } from '../parts/record-lines.ts'
import { type Called, calledOf } from './called.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** A chart as it was read, with the records that its entries and notes name. */
export interface RecordRead {
  readonly answers: Answers
  /** `Condition/123` to the record as it came, or as it was tidied where it came without a name. */
  readonly records: Readonly<Record<string, unknown>>
  /** How many records the file held. */
  readonly held: number
  /** The index events that the record could be about, the latest first. */
  readonly events: readonly EventRead[]
  /** Whose record it is; what an older page kept has none. It goes into no assessment. */
  readonly called?: Called
}

/** One of several patients of a file, to be chosen among. */
export interface OneOfSeveral {
  readonly id: string
  readonly called: Called
  /** Does the record hold an index event? Null: there were too many to look. */
  readonly event: boolean | null
}

/** The record as it reads with this one as the index event. */
interface EventRead {
  readonly id: string
  /** What its first record says it is. */
  readonly title: string
  readonly onset: Days
  readonly answers: Answers
}

export type ReadResult =
  | { readonly kind: 'record'; readonly record: RecordRead }
  | { readonly kind: 'answers'; readonly document: Json }
  | { readonly kind: 'several'; readonly patients: readonly OneOfSeveral[] }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

export interface ReadOptions {
  readonly maxBytes?: number
  readonly patient?: string
}

/** Never throws: what cannot be read comes back as trouble. */
export function readText(guideline: Guideline, text: string, options: ReadOptions = {}): ReadResult {
  try {
    const { maxBytes } = options
    const document = parseDocument(text, maxBytes === undefined ? {} : { maxBytes })
    if (document.kind === 'answers') return { kind: 'answers', document: document.document }
    return readBundle(guideline, document.bundle, options.patient)
  } catch (problem) {
    return { kind: 'trouble', trouble: troubleOf(problem) }
  }
}

/** @throws RequestProblem when there is no patient to read */
function readBundle(guideline: Guideline, bundle: Json, patient?: string): ReadResult {
  if (patient === undefined) {
    const patients = patientsOf(bundle)
    if (patients.length > 1) return { kind: 'several', patients: patients.map(shortly(guideline, bundle)) }
  }
  const one = selectPatient(bundle, patient)
  const read = (options: TidyOptions): readonly [Tidied, Answers] => {
    const tidied = tidy(guideline, one, options)
    return [tidied, readChart(guideline, tidied, 'complete')]
  }
  const [tidied, answers] = read({})
  const recorded = tidied.recorded.slice(0, MOST_EVENTS)
  const events = recorded.map(({ id, onset }) => {
    const own = id === tidied.episode?.id ? answers : read({ fracture: id })[1]
    return { id, title: titleOf(tidied, id), onset, answers: own }
  })
  const named = new Set(
    [answers, ...events.map((event) => event.answers)].flatMap(({ entries, notes, unread }) =>
      [...entries, ...notes, ...unread].flatMap(({ resource }) => resource ?? []),
    ),
  )
  const records: Record<string, unknown> = {}
  const all = [...addressed(one)]
  for (const [address, resource] of all) {
    if (address !== null && named.has(address)) records[address] = resource
  }
  for (const { resource } of tidied.bundle.entry ?? []) {
    const address = `${resource.resourceType}/${resource.id}`
    if (named.has(address)) records[address] ??= resource
  }
  const called = calledOf(all.map(([, resource]) => resource))
  return { kind: 'record', record: { answers, records, held: all.length, events, called } }
}

/** Looked at one by one, for as long as somebody waits without asking why. */
function shortly(guideline: Guideline, bundle: Json): (id: string) => OneOfSeveral {
  const from = Date.now()
  return (id) => {
    const one = selectPatient(bundle, id)
    const called = calledOf([...addressed(one)].map(([, resource]) => resource))
    return { id, called, event: Date.now() - from > MOST_MS ? null : hasEvent(guideline, one) }
  }
}

const MOST_MS = 3000

/** A record that cannot be read is said so when it is chosen. */
function hasEvent(guideline: Guideline, one: Json): boolean | null {
  try {
    return tidy(guideline, one).recorded.length > 0
  } catch {
    return null
  }
}

/** More than these nobody chooses among; each is read by itself. */
const MOST_EVENTS = 6

function titleOf({ bundle }: Tidied, address: string): string {
  const first = bundle.entry?.find(
    ({ resource: { resourceType, id } }) => `${resourceType}/${id}` === address,
  )
  const concept = first !== undefined && 'code' in first.resource ? first.resource.code : undefined
  return conceptWords(concept) ?? address
}

function* addressed(bundle: Json): Generator<readonly [string | null, Json]> {
  const { entry } = bundle
  for (const one of Array.isArray(entry) ? entry : []) {
    const resource: unknown = typeof one === 'object' && one !== null ? (one as Json).resource : undefined
    if (typeof resource !== 'object' || resource === null) continue
    const { resourceType, id } = resource as Json
    if (resourceType === 'Bundle') yield* addressed(resource as Json)
    else yield [typeof id === 'string' ? `${String(resourceType)}/${id}` : null, resource as Json]
  }
}
