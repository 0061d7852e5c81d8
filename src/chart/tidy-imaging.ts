/** Imaging studies, tidied: what was made, when, by which modality, of which part of the body. */

import type { Reader, RecordsOf } from './catalog.ts'
import { isAsked, meaningsOf, statusOf, tidyConcept, tidyConcepts } from './concept.ts'
import { readDate, writtenDate } from './dates.ts'
import { type Desk, quiet } from './desk.ts'
import { type Coding, dicomSystem, type ImagingSeries, type ImagingStudy } from './fhir.ts'
import { type Json, objectsOf, textOf } from './json.ts'
import { ordered } from './tidy-medication.ts'
import { knownStatus } from './tidy-procedure.ts'

type ImageReader = Reader<RecordsOf<'Imaging'>>

/** The picks that know a series by its modality and its site. */
export function readersOfSeries(
  series: { readonly modality: Coding; readonly bodySite?: Coding },
  readers: readonly ImageReader[],
  setsOf: (site: Coding) => readonly string[],
): readonly ImageReader[] {
  const { modality, bodySite } = series
  if (bodySite === undefined || modality.system !== dicomSystem) return []
  const sets = setsOf(bodySite)
  return readers.filter(({ of }) => {
    const made = of.modalities.some((one) => one === modality.code)
    return made && of.sites !== null && sets.includes(of.sites)
  })
}

export function asksStudy(raw: Json, desk: Desk): boolean {
  const { catalog } = desk
  if (catalog.imaging.size === 0) return false
  if (isAsked(raw.procedureCode, catalog, catalog.imaging)) return true
  return seriesOf(raw, desk).length > 0
}

export function tidyStudy(raw: Json, id: string, where: string | null, desk: Desk): ImagingStudy | undefined {
  const status = statusOf(raw.status) ?? 'unknown'
  if (status !== 'available' && status !== 'unknown') {
    desk.note('dropped', where, `status ${knownStatus(status)}: no image that can be seen`)
    return undefined
  }
  if (status === 'unknown') desk.note('assumed', where, 'status unknown: read as made')
  const procedureCode = tidyConcepts(raw.procedureCode, desk, where)
  const series = seriesOf(raw, desk)
  return {
    resourceType: 'ImagingStudy',
    id,
    status,
    subject: desk.subject,
    started: writtenDate(ordered(desk, where, readDate(raw.started))),
    ...(procedureCode === undefined ? {} : { procedureCode }),
    ...(series.length === 0 ? {} : { series }),
  }
}

/** The series that some pick knows. A series without a modality of its own has that of a study that has one only. */
function seriesOf(raw: Json, desk: Desk): readonly ImagingSeries[] {
  const { catalog } = desk
  const [first, ...more] = objectsOf(raw.modality)
  const setsOf = (site: Coding) => meaningsOf({ coding: [site] }, catalog).flatMap((m) => m.sets)
  return objectsOf(raw.series).flatMap((one, n): readonly ImagingSeries[] => {
    const own = objectsOf(one.modality)[0] ?? (more.length === 0 ? first : undefined)
    // A series names its site as a code; R5 as a concept.
    const site = objectsOf(one.bodySite).flatMap((part) => {
      const concept = objectsOf(part.concept)[0] ?? part
      return concept.coding === undefined ? [{ coding: [concept] }] : [concept]
    })
    const modality =
      own === undefined ? undefined : tidyConcept(asConcept(own), quiet(desk), null)?.coding?.[0]
    const bodySite = tidyConcept(site, quiet(desk), null)?.coding?.find((c) => setsOf(c).length > 0)
    if (modality === undefined || bodySite === undefined) return []
    const series = { uid: textOf(one.uid) ?? `1.${n + 1}`, modality, bodySite }
    return readersOfSeries(series, catalog.imagingBySite, setsOf).length > 0 ? [series] : []
  })
}

const asConcept = (one: Json): Json => (one.coding === undefined ? { coding: [one] } : one)
