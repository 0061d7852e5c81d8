/** Which facts a record of a type could answer, among those that silence could answer too. */

import {
  type Asked,
  factKey,
  isDerived,
  type RecordKind,
  type Records,
  silenceSpeaks,
} from '../../language/index.ts'
import type { Catalog, Reader } from '../catalog.ts'
import { byText } from '../json.ts'
import type { Kind } from '../tidy-record.ts'

/** A key (see `factKey`) with what its picks read in records of one type. */
export interface Candidate {
  readonly key: string
  readonly silence: RecordKind
  /** Ids of the value sets. */
  readonly sets: readonly string[]
  /** Every one of its picks asks only for what is still there. */
  readonly onlyActive: boolean
}

/** The sources that read records of each type; `Episode` is the index event. */
const sourcesOf: Readonly<Record<Kind, readonly Records['resource'][]>> = {
  Condition: ['Condition', 'Episode'],
  Observation: ['Observation'],
  // A dose is often filed as a procedure with the code of the drug.
  Procedure: ['Procedure', 'Medication', 'Imaging'],
  MedicationRequest: ['Medication'],
  MedicationStatement: ['Medication'],
  MedicationAdministration: ['Medication'],
  MedicationDispense: ['Medication'],
  AllergyIntolerance: ['AllergyIntolerance'],
  DiagnosticReport: ['DiagnosticReport', 'Episode', 'Imaging'],
  ImagingStudy: ['Imaging'],
  RiskAssessment: ['RiskAssessment'],
  FamilyMemberHistory: ['FamilyMemberHistory'],
  Flag: ['Flag'],
  Encounter: ['Encounter', 'Episode'],
}

type Which = Kind | 'any'
const made = new WeakMap<Catalog, Partial<Record<Which, readonly Candidate[]>>>()

/** What a record of this type, or of any, may be, in ascending order of keys; made once for each catalog. */
export function candidatesFor(type: Which, catalog: Catalog): readonly Candidate[] {
  const known = made.get(catalog) ?? {}
  made.set(catalog, known)
  known[type] ??= candidatesIn(type, catalog)
  return known[type]
}

/** Their words may name a disease, whatever facts their codes are read for. */
const wordy: ReadonlySet<Which> = new Set(['Flag', 'Encounter', 'DiagnosticReport'])
const worded = new WeakMap<Catalog, Partial<Record<Which, readonly Candidate[]>>>()

/** What words that nobody explains may mean in a record of this type. */
export function candidatesInWords(type: Kind, catalog: Catalog): readonly Candidate[] {
  if (!wordy.has(type)) return candidatesFor(type, catalog)
  const known = worded.get(catalog) ?? {}
  worded.set(catalog, known)
  known[type] ??= [
    ...new Map(
      [...candidatesFor('Condition', catalog), ...candidatesFor(type, catalog)].map((one) => [one.key, one]),
    ).values(),
  ].sort((a, b) => byText(a.key, b.key))
  return known[type]
}

function candidatesIn(type: Which, catalog: Catalog): readonly Candidate[] {
  const event = catalog.guideline.episode?.codes
  const sets = new Map<string, { fact: Asked; sets: Set<string>; onlyActive: boolean }>()
  for (const reader of catalog.readers) {
    const { fact, item, of } = reader
    if (!silenceSpeaks(fact, item)) continue
    if (type !== 'any' && !sourcesOf[type].includes(of.resource)) continue
    const key = factKey(fact.id, item)
    const found = sets.get(key) ?? { fact, sets: new Set(), onlyActive: true }
    sets.set(key, found)
    for (const set of setsOf(reader, event)) found.sets.add(set)
    found.onlyActive &&= of.resource === 'Condition' && of.holds === 'active'
  }
  return [...sets]
    .flatMap(([key, one]) => {
      const { silence } = one.fact
      return silence === null ? [] : [{ key, silence, sets: [...one.sets], onlyActive: one.onlyActive }]
    })
    .sort((a, b) => byText(a.key, b.key))
}

/** Which facts, silent or not, picks read in records of this type, with the value sets they read; made once for each catalog. */
export function factsFor(type: Kind, catalog: Catalog): readonly FactRead[] {
  const known = facts.get(catalog) ?? {}
  facts.set(catalog, known)
  const event = catalog.guideline.episode?.codes
  known[type] ??= catalog.readers.flatMap((reader) => {
    const sets = sourcesOf[type].includes(reader.of.resource) ? setsOf(reader, event) : []
    return sets.length === 0 ? [] : [{ fact: reader.fact.id, sets }]
  })
  return known[type]
}

/** The value sets that picks read in records of this type. */
export function setsRead(type: Kind, catalog: Catalog): ReadonlySet<string> {
  const known = read.get(catalog) ?? {}
  read.set(catalog, known)
  known[type] ??= new Set(factsFor(type, catalog).flatMap(({ sets }) => sets))
  return known[type]
}
const read = new WeakMap<Catalog, Partial<Record<Kind, ReadonlySet<string>>>>()

interface FactRead {
  readonly fact: string
  readonly sets: readonly string[]
}
const facts = new WeakMap<Catalog, Partial<Record<Kind, readonly FactRead[]>>>()

function setsOf({ of }: Reader, event: string | undefined): readonly string[] {
  if (of.resource === 'Episode') return event === undefined ? [] : [event]
  return 'codes' in of ? [of.codes] : []
}

/** The keys of everything that the silence of a kind of record could answer, in ascending order. */
export function silencedBy(kind: RecordKind, { guideline }: Catalog): readonly string[] {
  const keys = guideline.facts.flatMap((fact) => {
    if (isDerived(fact) || fact.silence !== kind) return []
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    return items.filter((item) => silenceSpeaks(fact, item)).map((item) => factKey(fact.id, item))
  })
  return keys.sort(byText)
}
