/** Records by their type: which are read, whether one is asked about, by its codes or by its text, and its tidied form. */

import { impossible } from '../language/index.ts'
import type { Desk } from './desk.ts'
import type { Resource } from './fhir.ts'
import { isObject, type Json } from './json.ts'
import { answersByWords } from './substances/asked.ts'
import type { Reading } from './substances/reading.ts'
import { meantBy, type NamedKind, textsOf } from './text-only.ts'
import { allergenIn, allergensOf, asksAllergy, saysNoneInWords, tidyAllergy } from './tidy-allergy.ts'
import { asksCondition, tidyCondition } from './tidy-condition.ts'
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

export function isKind(type: unknown): type is Kind {
  return typeof type === 'string' && Object.hasOwn(byKind, type)
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

/** What a record says of itself in words. */
export interface InWords {
  readonly kind: NamedKind
  readonly concepts: unknown
  readonly texts: readonly string[]
  /** Of a drug or an allergy: what it is by ingredient. */
  readonly reading?: Reading
  /** An allergy list that says in words that there is none. */
  readonly saysNone?: boolean
  /** What to call it where it says nothing of itself. */
  readonly instead?: string
}

/** What a record that may be known by its text says; undefined for the others. */
export function inWords(type: Kind, raw: Json, desk: Desk): InWords | undefined {
  const named = namedBy(type, raw, desk)
  return named === undefined ? undefined : { ...named, texts: textsOf(named.concepts) }
}

/** Does its text alone name what the guideline asks about? */
export function isNamed({ texts, kind, reading }: InWords, { catalog }: Desk): boolean {
  if (texts.length === 0) return false
  const ofDrug = kind === 'medication' || kind === 'allergy'
  if (ofDrug && reading !== undefined && reading.byWords.size > 0)
    return answersByWords(reading, kind, catalog)
  return isObject(meantBy(texts, kind, catalog))
}

function namedBy(type: Kind, raw: Json, desk: Desk): Omit<InWords, 'texts'> | undefined {
  switch (type) {
    case 'Condition':
      return { kind: 'condition', concepts: raw.code }
    case 'Procedure':
      return { kind: 'procedure', concepts: raw.code }
    case 'MedicationRequest':
    case 'MedicationStatement':
    case 'MedicationAdministration':
    case 'MedicationDispense': {
      const { drug, reading } = drugIn(raw, desk)
      return { kind: 'medication', concepts: drug.concepts, reading, instead: instead(drug) }
    }
    case 'AllergyIntolerance':
      return {
        kind: 'allergy',
        concepts: allergensOf(raw),
        reading: allergenIn(raw, desk),
        saysNone: saysNoneInWords(raw),
        instead: 'something without a name',
      }
    case 'DiagnosticReport':
      return { kind: 'report', concepts: conclusionsOf(raw) }
    case 'Observation':
    case 'ImagingStudy':
    case 'RiskAssessment':
    case 'FamilyMemberHistory':
    case 'Flag':
    case 'Encounter':
      return undefined
    default:
      return impossible(type)
  }
}
