/** Drugs: orders, statements and administrations to entries. */

import type { Days } from '../language/index.ts'
import { stretchOf } from './dates.ts'
import type { CodeableConcept, Medication, Procedure } from './fhir.ts'
import { codedValue } from './read-value.ts'
import { readersFor, type Sheet } from './sheet.ts'

interface Taken {
  readonly start: Days | undefined
  readonly end: Days | undefined
  readonly ended: boolean
  /** Certainly not taken, not given, or forbidden. */
  readonly refused: boolean
  readonly lasting: boolean
  /** A dose that was given, on that day. */
  readonly given: boolean
}

export function readMedication(drug: Medication, address: string, sheet: Sheet): void {
  readTaken(takenIn(drug), [drug.medicationCodeableConcept], address, sheet)
}

/** A procedure with the code of a drug is a dose of it. */
export function readInfusion(procedure: Procedure, address: string, sheet: Sheet): void {
  if (procedure.status === 'unknown') return
  const given = {
    start: stretchOf(procedure.performedDateTime, procedure.performedPeriod),
    end: undefined,
    ended: false,
    refused: procedure.status !== 'completed',
    lasting: false,
    given: true,
  }
  readTaken(given, [procedure.code, ...(procedure.bodySite ?? [])], address, sheet)
}

function readTaken(taken: Taken, concepts: readonly CodeableConcept[], address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const { start, end, ended, refused, lasting, given } = taken
  if (start === undefined) return
  for (const reader of readersFor(concepts[0], catalog, catalog.medication)) {
    const { fact, of } = reader
    if (of.given && !given) continue
    const yesNo = fact.kind === 'yes-no' || fact.kind === 'checklist'
    if (refused) sheet.entry(reader, yesNo ? false : undefined, start, address)
    else if (yesNo) sheet.course(reader, { resource: address, start, ended, end: end ?? null, lasting })
    else {
      const value = codedValue(reader, of.map, concepts, start, catalog)
      sheet.entry(reader, value, start, address)
    }
  }
}

function takenIn(drug: Medication): Taken {
  switch (drug.resourceType) {
    case 'MedicationRequest': {
      const end = stretchOf(drug.dispenseRequest?.validityPeriod.end, undefined)
      // A finished prescription is not a stopped drug, unless the supply is known to have ended.
      const ended = drug.status === 'stopped' || (drug.status === 'completed' && end !== undefined)
      return {
        start: stretchOf(drug.authoredOn, undefined),
        end,
        ended,
        refused: drug.doNotPerform === true,
        lasting: drug.status !== 'completed',
        given: false,
      }
    }
    case 'MedicationStatement': {
      const { effectiveDateTime, effectivePeriod, status } = drug
      const end = stretchOf(effectivePeriod?.end, undefined)
      return {
        start: stretchOf(effectiveDateTime ?? effectivePeriod?.start, undefined),
        end,
        ended: end !== undefined || status === 'stopped' || status === 'completed',
        refused: status === 'not-taken',
        lasting: true,
        given: false,
      }
    }
    case 'MedicationAdministration':
      return {
        start: stretchOf(drug.effectiveDateTime, drug.effectivePeriod),
        end: undefined,
        ended: false,
        refused: drug.status === 'not-done',
        lasting: false,
        given: true,
      }
  }
}
