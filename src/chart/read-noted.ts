/** What was noted on a day, to entries: allergies, reports, images, risks, relatives, flags, contacts. */

import type { CodeMap, Days } from '../language/index.ts'
import type { Reader } from './catalog.ts'
import { meaningsOf } from './concept.ts'
import { stretchOf } from './dates.ts'
import {
  type AllergyIntolerance,
  type CodeableConcept,
  carries,
  type DiagnosticReport,
  type Encounter,
  type FamilyMemberHistory,
  type Flag,
  type ImagingStudy,
  type Prediction,
  type RiskAssessment,
  type Valued,
} from './fhir.ts'
import { codedValue, observedValue } from './read-value.ts'
import { isOneOfSeveral, readersFor, type Sheet } from './sheet.ts'
import { saysNone } from './tidy-allergy.ts'
import { isRelative } from './tidy-family.ts'
import { readersOfSeries } from './tidy-imaging.ts'

const isYesNo = ({ fact }: Reader): boolean => fact.kind === 'yes-no' || fact.kind === 'checklist'

type Mapped = Reader & { readonly of: { readonly map: CodeMap | null } }

/** A coded record that was noted: yes, its choice, its day, or one; each reader once. */
export function readNoted(
  readers: readonly Mapped[],
  concepts: readonly unknown[],
  on: Days,
  address: string,
  sheet: Sheet,
): void {
  for (const reader of readers) {
    sheet.entry(reader, codedValue(reader, reader.of.map, concepts, on, sheet.catalog), on, address)
  }
}

/** Records that say no: nothing but that. */
function readDenied(readers: Iterable<Reader>, on: Days, address: string, sheet: Sheet): void {
  for (const reader of readers) sheet.entry(reader, isYesNo(reader) ? false : undefined, on, address)
}

export function readAllergy(allergy: AllergyIntolerance, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on =
    stretchOf(allergy.onsetDateTime, allergy.onsetPeriod) ?? stretchOf(allergy.recordedDate, undefined)
  if (on === undefined) return
  if (saysNone(allergy.code)) {
    readDenied([...catalog.allergy.values()].flat(), on, address, sheet)
    return
  }
  const readers = readersFor(allergy.code, catalog, catalog.allergy)
  const refuted = carries(allergy.verificationStatus, 'refuted')
  const ended = carries(allergy.clinicalStatus, 'resolved')
  for (const reader of readers) {
    // That one drug of a class does no harm (any more) says nothing of the rest.
    if ((refuted || ended) && isOneOfSeveral(reader, catalog)) continue
    if (refuted) {
      sheet.entry(reader, isYesNo(reader) ? false : undefined, on, address)
      continue
    }
    if (isYesNo(reader)) {
      sheet.course(reader, { resource: address, start: on, ended, lapses: false, end: null, lasting: true })
    } else readNoted([reader], [allergy.code], on, address, sheet)
  }
}

export function readReport(report: DiagnosticReport, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on = stretchOf(report.effectiveDateTime, report.effectivePeriod)
  if (on === undefined) return
  const conclusions = report.conclusionCode ?? []
  readNoted(readersFor(conclusions, catalog, catalog.report), conclusions, on, address, sheet)
  readNoted(readersFor(report.code, catalog, catalog.imaging), [report.code], on, address, sheet)
}

export function readStudy(study: ImagingStudy, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on = stretchOf(study.started, undefined)
  if (on === undefined) return
  const setsOf = (site: object) => meaningsOf({ coding: [site] }, catalog).flatMap((m) => m.sets)
  const readers = new Set([
    ...readersFor(study.procedureCode, catalog, catalog.imaging),
    ...(study.series ?? []).flatMap((series) => readersOfSeries(series, catalog.imagingBySite, setsOf)),
  ])
  readNoted([...readers], study.procedureCode ?? [], on, address, sheet)
}

export function readRisk(assessment: RiskAssessment, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on = stretchOf(assessment.occurrenceDateTime, assessment.occurrencePeriod)
  if (on === undefined) return
  for (const prediction of assessment.prediction) {
    const said = probabilityIn(prediction)
    for (const reader of readersFor(prediction.outcome, catalog, catalog.risk)) {
      sheet.entry(reader, observedValue(reader, reader.of.map, said, on, catalog), on, address)
    }
  }
}

function probabilityIn({ probabilityDecimal, probabilityRange }: Prediction): Valued {
  if (probabilityDecimal !== undefined) return { valueQuantity: { value: probabilityDecimal, code: '%' } }
  return probabilityRange === undefined ? {} : { valueRange: probabilityRange }
}

export function readFamily(history: FamilyMemberHistory, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on = stretchOf(history.date, undefined)
  if (on === undefined) return
  const concepts: readonly CodeableConcept[] = history.condition.map((one) => one.code)
  const readers = readersFor(concepts, catalog, catalog.family)
  const about = readers.filter((reader) => isRelative(reader.of.relatives, history.relationship, catalog))
  readNoted(about, concepts, on, address, sheet)
}

export function readFlag(flag: Flag, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const start = stretchOf(flag.period.start, undefined)
  if (start === undefined) return
  const end = stretchOf(flag.period.end, undefined) ?? null
  const ended = flag.status === 'inactive' || end !== null
  for (const reader of readersFor(flag.code, catalog, catalog.flag)) {
    if (isYesNo(reader))
      sheet.course(reader, { resource: address, start, ended, lapses: false, end, lasting: true })
    else readNoted([reader], [flag.code], start, address, sheet)
  }
}

export function readEncounter(encounter: Encounter, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on = stretchOf(encounter.period.start, undefined)
  if (on === undefined) return
  const readers = readersFor(encounter.reasonCode, catalog, catalog.encounter)
  readNoted(readers, encounter.reasonCode, on, address, sheet)
}
