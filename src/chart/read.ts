/** Tidied records to dated entries: what each says about each fact, and when it held. No day of assessment is known here. */

import {
  type Answers,
  type Days,
  type Death,
  type Entry,
  type Guideline,
  impossible,
  type RecordKind,
  RequestProblem,
  requireGuideline,
  requireShape,
} from '../language/index.ts'
import { observationCode, subjectNamed, valueSaid } from './asserted.ts'
import { type Catalog, catalogOf, type Reader } from './catalog.ts'
import { longAgo, readDate, stretchOf } from './dates.ts'
import { readDeath } from './deceased.ts'
import { earlierPlace, isTagged } from './episode.ts'
import { type Condition, carries, type Observation, type Patient, type Procedure } from './fhir.ts'
import { byText } from './json.ts'
import { coursesToEntries } from './read-course.ts'
import { readEarlier, readEpisode } from './read-episode.ts'
import { readInfusion, readMedication } from './read-medication.ts'
import {
  readAllergy,
  readEncounter,
  readFamily,
  readFlag,
  readNoted,
  readReport,
  readRisk,
  readStudy,
} from './read-noted.ts'
import { codedValue, observedValue } from './read-value.ts'
import { type Course, isOneOfSeveral, readersFor, type Sheet } from './sheet.ts'
import type { Tidied } from './tidy.ts'

/** Which kinds of record are known to be complete: all, none that we know of, or those named. */
export type CoverageGiven = 'complete' | 'unknown' | readonly RecordKind[]

const everyKind: readonly RecordKind[] = [
  'allergies',
  'demographics',
  'imaging',
  'medications',
  'observations',
  'problem-list',
  'procedures',
]

function coverageOf(given: CoverageGiven): readonly RecordKind[] {
  if (given === 'complete') return everyKind
  if (given === 'unknown') return []
  if (!Array.isArray(given) || !given.every((kind) => everyKind.includes(kind))) {
    throw new RequestProblem('bad-argument', {
      where: 'coverage',
      why: 'it is none of the words that say for which kinds of record silence means "no"',
      fix: `Give 'unknown', 'complete' or a list of ${everyKind.join(', ')}`,
    })
  }
  return [...new Set(given)].sort(byText)
}

/**
 * Reads a tidied chart. Entries come in one order, whatever the order of the records.
 * @throws RequestProblem bad-argument: not a guideline, not what `tidy` returned, coverage that is none of its words
 */
export function readChart(guideline: Guideline, tidied: Tidied, coverage: CoverageGiven): Answers {
  requireGuideline(guideline)
  requireShape(tidied, 'tidied', ['notes', 'recorded', 'unread'], 'tidy')
  const covered = coverageOf(coverage)
  const catalog = catalogOf(guideline)
  const { url } = guideline
  const entries: Entry[] = []
  const courses = new Map<Reader, Course[]>()
  const sheet: Sheet = {
    catalog,
    entry: ({ fact, item, pick }, value, on, resource) => {
      if (value === undefined) return
      entries.push({ fact: fact.id, item, value, on, origin: 'inferred', pick, resource })
    },
    course: (reader, course) => {
      const list = courses.get(reader)
      if (list === undefined) courses.set(reader, [course])
      else list.push(course)
    },
  }
  let subject: string | null = null
  let deceased: Death | null = null
  for (const { resource } of tidied.bundle.entry ?? []) {
    const address = `${resource.resourceType}/${resource.id}`
    // What cannot be taken at its word answers nothing.
    if (resource.resourceType !== 'Patient' && resource.modifierExtension !== undefined) continue
    switch (resource.resourceType) {
      case 'Patient':
        subject = resource.id
        deceased = readDeath(resource, address)
        readPatient(resource, address, sheet)
        break
      case 'Condition':
        readCondition(resource, address, sheet)
        if (isTagged(resource, url)) readEpisode(resource, address, sheet)
        else readEarlier(resource, earlierPlace(resource, url), address, sheet)
        break
      case 'Observation':
        readObservation(resource, address, sheet, entries)
        break
      case 'Procedure':
        readProcedure(resource, address, sheet)
        readInfusion(resource, address, sheet)
        break
      case 'MedicationRequest':
      case 'MedicationStatement':
      case 'MedicationAdministration':
      case 'MedicationDispense':
        readMedication(resource, address, sheet)
        break
      case 'AllergyIntolerance':
        readAllergy(resource, address, sheet)
        break
      case 'DiagnosticReport':
        readReport(resource, address, sheet)
        if (isTagged(resource, url)) readEpisode(resource, address, sheet)
        break
      case 'ImagingStudy':
        readStudy(resource, address, sheet)
        break
      case 'RiskAssessment':
        readRisk(resource, address, sheet)
        break
      case 'FamilyMemberHistory':
        readFamily(resource, address, sheet)
        break
      case 'Flag':
        readFlag(resource, address, sheet)
        break
      case 'Encounter':
        readEncounter(resource, address, sheet)
        if (isTagged(resource, url)) readEpisode(resource, address, sheet)
        break
      default:
        impossible(resource)
    }
  }
  for (const [reader, list] of courses) coursesToEntries(reader, list, sheet)
  return {
    subject,
    entries: inOrder(entries),
    coverage: tidied.incomplete ? [] : covered,
    // A record that is not understood may be the one that is missed.
    unread: tidied.unread,
    irrelevant: [],
    episode: tidied.episode,
    deceased,
    challenged: [],
    declined: {},
    notes: tidied.notes,
  }
}

/** Entries in canonical order. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(byContent)
}

function byContent(a: Entry, b: Entry): number {
  return (
    byText(a.fact, b.fact) ||
    byText(a.item ?? '', b.item ?? '') ||
    byText(a.origin, b.origin) ||
    byText(String(a.pick ?? ''), String(b.pick ?? '')) ||
    byText(a.on.from, b.on.from) ||
    byText(a.on.to, b.on.to) ||
    byText(a.resource ?? '', b.resource ?? '') ||
    byText(JSON.stringify(a.value), JSON.stringify(b.value))
  )
}

function readPatient(patient: Patient, address: string, sheet: Sheet): void {
  const born = patient.birthDate === undefined ? undefined : readDate(patient.birthDate)
  const on = born ?? { from: longAgo, to: longAgo }
  for (const reader of sheet.catalog.patient) {
    const { fact, of } = reader
    if (of.field === 'birthDate') {
      if (fact.kind === 'date') sheet.entry(reader, born, on, address)
    } else if (fact.kind === 'choice' && patient.gender !== undefined) {
      const known = Object.hasOwn(fact.choices, patient.gender)
      sheet.entry(reader, known ? patient.gender : undefined, on, address)
    }
  }
}

function readCondition(condition: Condition, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const onset = stretchOf(condition.onsetDateTime, condition.onsetPeriod)
  const on = onset ?? stretchOf(condition.recordedDate, undefined)
  if (on === undefined) return
  const concepts = [condition.code, ...(condition.bodySite ?? [])]
  const refuted = carries(condition.verificationStatus, 'refuted')
  const status = condition.clinicalStatus
  const over = ['resolved', 'inactive', 'remission'].some((code) => carries(status, code))
  const end = stretchOf(condition.abatementDateTime, condition.abatementPeriod) ?? null
  for (const reader of readersFor(condition.code, catalog, catalog.condition)) {
    const { fact, of } = reader
    const yesNo = fact.kind === 'yes-no' || fact.kind === 'checklist'
    if (of.onlyYes === true && (refuted || (over && of.holds === 'active'))) continue
    if (refuted)
      sheet.entry(reader, yesNo && !isOneOfSeveral(reader, catalog) ? false : undefined, on, address)
    else if (yesNo && of.holds === 'active') {
      sheet.course(reader, { resource: address, start: on, ended: over, lapses: false, end, lasting: true })
    } else sheet.entry(reader, codedValue(reader, of.map, concepts, on, catalog), on, address)
  }
}

function readObservation(observation: Observation, address: string, sheet: Sheet, entries: Entry[]): void {
  const { catalog } = sheet
  const on = stretchOf(observation.effectiveDateTime, observation.effectivePeriod)
  if (on === undefined) return
  const code = observationCode(observation, catalog.factSystem)
  if (code !== undefined) {
    const asserted = readAsserted(observation, code, on, address, catalog)
    if (asserted !== undefined) entries.push(asserted)
    return
  }
  readResult(observation, on, address, sheet)
  for (const part of observation.component ?? []) readResult(part, on, address, sheet)
}

function readResult(
  part: Observation | NonNullable<Observation['component']>[number],
  on: Days,
  address: string,
  sheet: Sheet,
): void {
  const { catalog } = sheet
  for (const reader of readersFor(part.code, catalog, catalog.observation)) {
    sheet.entry(reader, observedValue(reader, reader.of.map, part, on, catalog), on, address)
  }
}

function readAsserted(
  observation: Observation,
  code: string,
  on: Days,
  resource: string,
  catalog: Catalog,
): Entry | undefined {
  const subject = subjectNamed(code, catalog.facts)
  if (subject === undefined) return undefined
  const { fact, item } = subject
  const value = valueSaid(fact, catalog.guideline.url, observation, observation.component ?? [])
  if (value === undefined) return undefined
  return { fact: fact.id, item, value, on, origin: 'asserted', pick: null, resource }
}

function readProcedure(procedure: Procedure, address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const on = stretchOf(procedure.performedDateTime, procedure.performedPeriod)
  if (on === undefined || procedure.status === 'unknown') return
  const concepts = [procedure.code, ...(procedure.bodySite ?? [])]
  for (const reader of readersFor(procedure.code, catalog, catalog.procedure)) {
    const { fact, of } = reader
    if (procedure.status === 'completed') {
      sheet.entry(reader, codedValue(reader, of.map, concepts, on, catalog), on, address)
    } else {
      const yesNo = fact.kind === 'yes-no' || fact.kind === 'checklist'
      sheet.entry(reader, yesNo ? false : undefined, on, address)
    }
  }
  // An image that was not made says nothing of another.
  if (procedure.status !== 'completed') return
  readNoted(readersFor(procedure.code, catalog, catalog.imaging), concepts, on, address, sheet)
}
