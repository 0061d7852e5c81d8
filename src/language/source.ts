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
  /**
   * `active` drops to false when the condition abates; `ever` keeps history. `onlyYes`: one thing of several that the
   * question is about, so that its denial or its end denies nothing; such a record is passed over.
   */
  | {
      readonly resource: 'Condition'
      readonly codes: string
      readonly holds: 'active' | 'ever'
      readonly onlyYes?: true
      readonly map: CodeMap | null
    }
  /**
   * MedicationRequest, MedicationStatement, MedicationAdministration, MedicationDispense, and a Procedure coded as the
   * drug: on the drug, or off it. `given`: only doses that were given, no order and no statement.
   */
  | {
      readonly resource: 'Medication'
      readonly codes: string
      readonly given: boolean
      readonly map: CodeMap | null
    }
  | { readonly resource: 'Procedure'; readonly codes: string; readonly map: CodeMap | null }
  /** An allergy or intolerance to the substance, or coded as the reaction; over once it is resolved. */
  | { readonly resource: 'AllergyIntolerance'; readonly codes: string; readonly map: CodeMap | null }
  /** What a diagnostic report concludes. */
  | { readonly resource: 'DiagnosticReport'; readonly codes: string; readonly map: CodeMap | null }
  /**
   * That an image was made: an ImagingStudy, DiagnosticReport or Procedure of that code, or an ImagingStudy with
   * a series of one of the modalities at one of the sites.
   */
  | {
      readonly resource: 'Imaging'
      readonly codes: string
      readonly modalities: readonly Modality[]
      /** Value set of body sites; null = a study is known by its code only. */
      readonly sites: string | null
      readonly map: CodeMap | null
    }
  /** The probability that a prediction gives, in percent, by the code of its outcome. */
  | { readonly resource: 'RiskAssessment'; readonly codes: string; readonly map: CodeMap | null }
  /** A condition of relatives by birth. */
  | {
      readonly resource: 'FamilyMemberHistory'
      readonly codes: string
      readonly relatives: Relatives
      readonly map: CodeMap | null
    }
  /** A warning on the chart, as long as it is up. */
  | { readonly resource: 'Flag'; readonly codes: string; readonly map: CodeMap | null }
  /** The reason of a contact that took place: weak evidence, of that day only. */
  | { readonly resource: 'Encounter'; readonly codes: string; readonly map: CodeMap | null }
  /**
   * The index fracture, as the chart chains it from repeated visit codes; `imaged` the days on which a report
   * concluded it, `earlier` how many such events before it there are at least.
   */
  | { readonly resource: 'Episode'; readonly field: EpisodeField }

export type EpisodeField = 'onset' | 'levels' | 'exists' | 'imaged' | 'earlier'
export type Relatives = 'parents' | 'first-degree' | 'any'
/** DICOM: magnetic resonance, computed tomography, nuclear medicine, positron emission, plain X-ray in its three forms. */
export type Modality = 'MR' | 'CT' | 'NM' | 'PT' | 'CR' | 'DX' | 'RF'

/** Records that are known by a code. */
export type CodedRecords = Extract<Records, { readonly codes: string }>

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

/** One way, or the first of several that yields a value, or any of several that says yes (sets: their union; days: the last). */
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
/** A condition that answers yes, and whose denial or end answers nothing. */
export function oneOfSeveral(codes: Coded, holds: 'active' | 'ever'): Records {
  return { resource: 'Condition', codes: codes.id, holds, onlyYes: true, map: null }
}
export function medication(codes: Coded, map?: Readonly<Record<string, Coded>>): Records {
  return { resource: 'Medication', codes: codes.id, given: false, map: codeMap(map) }
}
/** Doses that were given. */
export function doses(codes: Coded): Records {
  return { resource: 'Medication', codes: codes.id, given: true, map: null }
}
export function procedure(codes: Coded, map?: Readonly<Record<string, Coded>>): Records {
  return { resource: 'Procedure', codes: codes.id, map: codeMap(map) }
}
export function allergy(codes: Coded): Records {
  return { resource: 'AllergyIntolerance', codes: codes.id, map: null }
}
export function reported(codes: Coded, map?: Readonly<Record<string, Coded>>): Records {
  return { resource: 'DiagnosticReport', codes: codes.id, map: codeMap(map) }
}
/** An image of that code, or of one of the modalities at one of the sites. */
export function image(
  codes: Coded,
  at?: { readonly modalities: readonly Modality[]; readonly sites: Coded },
): Records {
  return {
    resource: 'Imaging',
    codes: codes.id,
    modalities: at?.modalities ?? [],
    sites: at?.sites.id ?? null,
    map: null,
  }
}
export function riskAssessment(codes: Coded): Records {
  return { resource: 'RiskAssessment', codes: codes.id, map: null }
}
export function familyHistory(codes: Coded, relatives: Relatives): Records {
  return { resource: 'FamilyMemberHistory', codes: codes.id, relatives, map: null }
}
export function chartFlag(codes: Coded): Records {
  return { resource: 'Flag', codes: codes.id, map: null }
}
export function contactFor(codes: Coded): Records {
  return { resource: 'Encounter', codes: codes.id, map: null }
}
export function indexEpisode(field: EpisodeField): Records {
  return { resource: 'Episode', field }
}

/** The value sets a way of reading the chart names. */
export function valueSetsOf(records: Records): readonly string[] {
  if (!isCoded(records)) return []
  const sites = records.resource === 'Imaging' && records.sites !== null ? [records.sites] : []
  return [records.codes, ...sites, ...Object.values(records.map ?? {})]
}

export function isCoded(records: Records): records is CodedRecords {
  return records.resource !== 'Patient' && records.resource !== 'Episode'
}

/** The picks of a source in their order; an entry names the one it came from by its place here. */
export function picksOf(source: Source | null): readonly PickedRecords[] {
  if (source === null) return []
  if ('firstOf' in source) return source.firstOf
  if ('anyOf' in source) return source.anyOf
  return [source]
}
