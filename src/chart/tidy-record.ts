/** Records by their type: which are read, whether one is asked about, by its codes or by its text, and its tidied form. */

import { impossible } from '../language/index.ts'
import type { Desk } from './desk.ts'
import type { Resource } from './fhir.ts'
import { type Json, objectsOf, textOf } from './json.ts'
import { answersByWords } from './substances/asked.ts'
import type { Reading } from './substances/reading.ts'
import { meantBy, type NamedKind, textsOf } from './text-only.ts'
import { allergenIn, asksAllergy, saysNoneInWords, tidyAllergy } from './tidy-allergy.ts'
import { asksCondition, isOver, tidyCondition } from './tidy-condition.ts'
import { asksEncounter, tidyEncounter } from './tidy-encounter.ts'
import { asksFamily, tidyFamily } from './tidy-family.ts'
import { asksFlag, tidyFlag } from './tidy-flag.ts'
import { asksStudy, tidyStudy } from './tidy-imaging.ts'
import { asksMedication, drugIn, instead, tidyMedication } from './tidy-medication.ts'
import { asksObservation, tidyObservation } from './tidy-observation.ts'
import { asksProcedure, tidyProcedure } from './tidy-procedure.ts'
import { asksReport, conclusionsOf, tidyReport } from './tidy-report.ts'
import { asksRisk, tidyRisk } from './tidy-risk.ts'

export type Kind = Exclude<Resource['resourceType'], 'Patient'>

type Tidy = (raw: Json, id: string, where: string | null, desk: Desk) => Resource | undefined
type Asks = (raw: Json, desk: Desk) => boolean

const drug = (kind: Parameters<typeof tidyMedication>[0]): readonly [Asks, Tidy] => [
  asksMedication,
  (raw, id, where, desk) => tidyMedication(kind, raw, id, where, desk),
]

const byKind: Readonly<Record<Kind, readonly [Asks, Tidy]>> = {
  Condition: [asksCondition, tidyCondition],
  Observation: [asksObservation, tidyObservation],
  Procedure: [asksProcedure, tidyProcedure],
  MedicationRequest: drug('MedicationRequest'),
  MedicationStatement: drug('MedicationStatement'),
  MedicationAdministration: drug('MedicationAdministration'),
  MedicationDispense: drug('MedicationDispense'),
  AllergyIntolerance: [asksAllergy, tidyAllergy],
  DiagnosticReport: [asksReport, tidyReport],
  ImagingStudy: [asksStudy, tidyStudy],
  RiskAssessment: [asksRisk, tidyRisk],
  FamilyMemberHistory: [asksFamily, tidyFamily],
  Flag: [asksFlag, tidyFlag],
  Encounter: [asksEncounter, tidyEncounter],
}

const kinds = new Map<unknown, Kind>(Object.keys(byKind).map((kind) => [kind, kind as Kind]))

/** The kind of record that a type is, in the spelling of the code itself, which is found faster than one from a text. */
export function kindOf(type: unknown): Kind | undefined {
  return kinds.get(type)
}

/** A record of a drug or an allergy, which is read by ingredient too. */
export function isDrug(type: Kind): boolean {
  return type === 'AllergyIntolerance' || type.startsWith('Medication')
}

/** Is it about anything the guideline reads, by its codes? */
export function asks(type: Kind, raw: Json, desk: Desk): boolean {
  return byKind[type][0](raw, desk)
}

export function tidyRecord(
  type: Kind,
  raw: Json,
  id: string,
  where: string | null,
  desk: Desk,
): Resource | undefined {
  return byKind[type][1](raw, id, where, desk)
}

/** What a record says of itself, as far as the verdict on it rests on that. */
export interface InWords {
  readonly kind: NamedKind
  readonly concepts: unknown
  /** Its text alone may make it known. */
  readonly telling: boolean
  /** A condition that is over. */
  readonly over: boolean
  /** A result that says no. */
  readonly absent?: boolean
  /** Of a report: which examination it was, and whether it brings a document. */
  readonly examined?: unknown
  readonly document?: boolean
  /** Its last concept is prose. */
  readonly prose?: boolean
  /** Of a drug or an allergy: what it is by ingredient. */
  readonly reading?: Reading
  /** An allergy list that says in words that there is none. */
  readonly saysNone?: boolean
  /** What to call it where it says nothing of itself. */
  readonly instead?: string
}

/** Does its text alone name what the guideline asks about? */
export function isNamed({ concepts, kind, reading, telling }: InWords, { catalog }: Desk): boolean {
  if (!telling) return false
  const ofDrug = kind === 'medication' || kind === 'allergy'
  if (ofDrug && reading !== undefined && reading.byWords.size > 0)
    return answersByWords(reading, kind, catalog)
  return meantBy(textsOf(concepts), kind, catalog).length > 0
}

/** Undefined for records that are read by their codes or not at all. */
export function inWords(type: Kind, raw: Json, desk: Desk): InWords | undefined {
  switch (type) {
    case 'Condition':
      return { kind: 'condition', concepts: raw.code, telling: true, over: isOver(raw) }
    case 'Procedure':
      return { kind: 'procedure', concepts: raw.code, telling: true, over: false }
    case 'Observation': {
      const absent = raw.valueBoolean === false
      return { kind: 'condition', concepts: raw.code, telling: false, over: false, absent }
    }
    case 'Flag':
      return { kind: 'condition', concepts: raw.code, telling: false, over: false }
    case 'Encounter':
      return { kind: 'condition', concepts: raw.reasonCode, telling: false, over: false }
    case 'MedicationRequest':
    case 'MedicationStatement':
    case 'MedicationAdministration':
    case 'MedicationDispense': {
      const { drug, reading } = drugIn(raw, desk)
      const { concepts } = drug
      return { kind: 'medication', concepts, telling: true, over: false, reading, instead: instead(drug) }
    }
    case 'AllergyIntolerance': {
      const { allergens, reading } = allergenIn(raw, desk)
      const said = { concepts: allergens, reading, saysNone: saysNoneInWords(raw) }
      return { kind: 'allergy', telling: true, over: false, ...said, instead: 'something without a name' }
    }
    case 'DiagnosticReport': {
      const document = objectsOf(raw.presentedForm).length > 0
      const prose = textOf(raw.conclusion) !== undefined
      const said = { concepts: conclusionsOf(raw), examined: raw.code, document, prose }
      return { kind: 'report', telling: true, over: false, ...said }
    }
    case 'ImagingStudy':
    case 'RiskAssessment':
    case 'FamilyMemberHistory':
      return undefined
    default:
      return impossible(type)
  }
}
