/** The records of the index event to entries: its onset and levels, that it exists, on which days it was imaged. */

import type { Days } from '../language/index.ts'
import { stretchOf } from './dates.ts'
import type { Condition, DiagnosticReport, Encounter } from './fhir.ts'
import { codedValue } from './read-value.ts'
import type { Sheet } from './sheet.ts'

/** A record that tells of the index event. */
export type Telling = Condition | DiagnosticReport | Encounter

/** When a record that tells of the index event tells it. */
export function toldOn(record: Telling): Days | undefined {
  switch (record.resourceType) {
    case 'Condition':
      return stretchOf(record.onsetDateTime, record.onsetPeriod) ?? stretchOf(record.recordedDate, undefined)
    case 'DiagnosticReport':
      return stretchOf(record.effectiveDateTime, record.effectivePeriod)
    case 'Encounter':
      return stretchOf(record.period.start, undefined)
  }
}

/** What it tells it by. */
export function toldBy(record: Telling): readonly unknown[] {
  switch (record.resourceType) {
    case 'Condition':
      return [record.code, ...(record.bodySite ?? [])]
    case 'DiagnosticReport':
      return record.conclusionCode ?? []
    case 'Encounter':
      return record.reasonCode
  }
}

/** A condition that stands for an event before the index event: there was one, and so many at least. */
export function readEarlier(
  record: Condition,
  place: number | undefined,
  address: string,
  sheet: Sheet,
): void {
  const on = toldOn(record)
  if (on === undefined || place === undefined) return
  for (const reader of sheet.catalog.episode) {
    const { fact, of } = reader
    // That one is recorded is so, whatever comes of the index event.
    if (of.field === 'exists' && (fact.kind === 'yes-no' || fact.kind === 'checklist'))
      sheet.entry(reader, true, on, address)
    if (of.field !== 'earlier' || fact.kind !== 'quantity') continue
    const [least, most] = fact.range
    if (place <= most) sheet.entry(reader, { low: Math.max(least, place), high: most }, on, address)
  }
}

/** Only a condition states an onset, and only a report an image. */
export function readEpisode(record: Telling, address: string, sheet: Sheet): void {
  const on = toldOn(record)
  if (on === undefined) return
  const { catalog } = sheet
  const concepts = toldBy(record)
  const map = catalog.guideline.episode?.map ?? null
  for (const reader of catalog.episode) {
    const { fact, of } = reader
    const day = fact.kind === 'date' ? on : undefined
    switch (of.field) {
      case 'levels': {
        const value = codedValue(reader, map, concepts, on, catalog)
        sheet.entry(reader, value === true ? undefined : value, on, address)
        break
      }
      case 'onset':
        if (record.resourceType === 'Condition') sheet.entry(reader, day, on, address)
        break
      case 'imaged':
        if (record.resourceType === 'DiagnosticReport') sheet.entry(reader, day, on, address)
        break
      case 'earlier':
        break
      case 'exists':
        sheet.entry(reader, codedValue(reader, null, concepts, on, catalog), on, address)
        break
    }
  }
}
