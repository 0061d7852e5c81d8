/**
 * What is made of each record that could hold an asked fact, exactly one of three: it is asked about, it certainly
 * holds nothing that is asked, or nobody can name it and silence about what it may be means nothing.
 */

import type { UnreadKind } from '../../language/index.ts'
import type { Catalog } from '../catalog.ts'
import type { Likeness } from '../likeness.ts'
import type { InWords, Kind } from '../tidy-record.ts'

export type Verdict =
  /** Its codes, its whole name or its ingredient are in a value set: it answers facts, and that settles it. */
  | { readonly is: 'asked'; readonly byText: boolean }
  /** It certainly holds nothing that is asked, by a committed list or because it says nothing at all. */
  | { readonly is: 'irrelevant' }
  /** Everything else. */
  | Unknown

export interface Unknown {
  readonly is: 'unknown'
  /** Keys (see `factKey`) of the facts silence could answer and this record may be; in ascending order. */
  readonly mayBe: readonly string[]
  /** What of the guideline it resembles, if anything: named by itself. */
  readonly like: Likeness | null
  /** The name of a result points to what is asked (see `pointers.ts`). */
  readonly points?: true
  /** A code of it may mean what it is likened to, or something else. */
  readonly perhaps?: true
  /** It is its words, and no code, that may mean it. */
  readonly inWords?: true
  /** It is known what it is; that leaves a question all the same. */
  readonly known?: true
  /** It is about a danger, whatever it resembles. */
  readonly danger?: boolean
}

/** The verdict on a record that its codes do not make known. It rests on nothing but its words: see `verdictAgain`. */
export type Judge = (type: Kind, words: InWords, catalog: Catalog) => Verdict

/** The kind under which a record of this type is asked about. */
export const unreadKindOf: Readonly<Record<Kind, UnreadKind>> = {
  Condition: 'problems',
  Flag: 'problems',
  Encounter: 'problems',
  FamilyMemberHistory: 'problems',
  MedicationRequest: 'medications',
  MedicationStatement: 'medications',
  MedicationAdministration: 'medications',
  MedicationDispense: 'medications',
  AllergyIntolerance: 'allergies',
  Procedure: 'procedures',
  DiagnosticReport: 'reports',
  ImagingStudy: 'reports',
  Observation: 'observations',
  RiskAssessment: 'observations',
}
