/** How a chart answers a fact: which records, and which of them counts. */

/** The kinds of record a chart may be known to hold completely. */
export type RecordKind =
  | 'problem-list'
  | 'medications'
  | 'procedures'
  | 'observations'
  | 'imaging'
  | 'allergies'
  | 'demographics'

/** Which FHIR R4 records hold the fact. `codes` names a value set of the guideline. */
export type Records =
  | { readonly resource: 'Patient'; readonly field: 'birthDate' | 'gender' }
  /** `map` turns coded values into the codes of a choice or set: choice code -> value set. */
  | { readonly resource: 'Observation'; readonly codes: string; readonly map: CodeMap | null }
  /** `active` drops to false when the condition abates; `ever` keeps history. */
  | {
      readonly resource: 'Condition'
      readonly codes: string
      readonly holds: 'active' | 'ever'
      readonly map: CodeMap | null
    }
  /** MedicationRequest, MedicationStatement and MedicationAdministration: on the drug, or off it. */
  | { readonly resource: 'Medication'; readonly codes: string; readonly map: CodeMap | null }
  | { readonly resource: 'Procedure'; readonly codes: string; readonly map: CodeMap | null }
  /** The index fracture, as the chart chains it from repeated visit codes. */
  | { readonly resource: 'Episode'; readonly field: 'onset' | 'levels' | 'exists' }

export type CodeMap = Readonly<Record<string, string>>

/**
 * Which record of several counts, judged at the day of the assessment over records dated up to it:
 * `latest` and `earliest` by day (records that may be equally late count together), `exists` any,
 * `count` how many, `highest` and `lowest` by value, `collect` the union of a set.
 */
export type PickKind = 'latest' | 'earliest' | 'exists' | 'count' | 'highest' | 'lowest' | 'collect'

export interface PickedRecords {
  readonly pick: PickKind
  readonly of: Records
  /** Only records that certainly lie on or after the onset of the index fracture. */
  readonly since: 'index-fracture' | null
}

/** One way, or the first of several that yields a value, or any of several that says yes (sets: their union). */
export type Source =
  | PickedRecords
  | { readonly firstOf: readonly PickedRecords[] }
  | { readonly anyOf: readonly PickedRecords[] }

interface Restriction {
  readonly since?: 'index-fracture'
}

const picker =
  (pick: PickKind) =>
  (of: Records, restriction: Restriction = {}): PickedRecords => ({
    pick,
    of,
    since: restriction.since ?? null,
  })

export const latest = picker('latest')
export const earliest = picker('earliest')
export const exists = picker('exists')
export const count = picker('count')
export const highest = picker('highest')
export const lowest = picker('lowest')
export const collect = picker('collect')

export function firstOf(...of: readonly PickedRecords[]): Source {
  return { firstOf: of }
}
export function anyOf(...of: readonly PickedRecords[]): Source {
  return { anyOf: of }
}

interface Coded {
  readonly id: string
}
/** Code -> value set id, from code -> value set. */
export const codeMap = (map: Readonly<Record<string, Coded>> | undefined): CodeMap | null =>
  map ? Object.fromEntries(Object.entries(map).map(([code, set]) => [code, set.id])) : null

export function patient(field: 'birthDate' | 'gender'): Records {
  return { resource: 'Patient', field }
}
export function observation(codes: Coded, map?: Readonly<Record<string, Coded>>): Records {
  return { resource: 'Observation', codes: codes.id, map: codeMap(map) }
}
export function condition(
  codes: Coded,
  holds: 'active' | 'ever',
  map?: Readonly<Record<string, Coded>>,
): Records {
  return { resource: 'Condition', codes: codes.id, holds, map: codeMap(map) }
}
export function medication(codes: Coded, map?: Readonly<Record<string, Coded>>): Records {
  return { resource: 'Medication', codes: codes.id, map: codeMap(map) }
}
export function procedure(codes: Coded, map?: Readonly<Record<string, Coded>>): Records {
  return { resource: 'Procedure', codes: codes.id, map: codeMap(map) }
}
export function indexEpisode(field: 'onset' | 'levels' | 'exists'): Records {
  return { resource: 'Episode', field }
}

/** The picks of a source in their order; an entry names the one it came from by its place here. */
export function picksOf(source: Source | null): readonly PickedRecords[] {
  if (source === null) return []
  if ('firstOf' in source) return source.firstOf
  if ('anyOf' in source) return source.anyOf
  return [source]
}
