/** Drugs: orders, statements, administrations and what was handed out, to entries. */

import type { Days } from '../language/index.ts'
import { longAgo, stretchOf } from './dates.ts'
import type { CodeableConcept, Medication, Procedure } from './fhir.ts'
import { codedValue } from './read-value.ts'
import { isOneOfSeveral, readersFor, type Sheet } from './sheet.ts'

interface Taken {
  readonly start: Days | undefined
  readonly end: Days | undefined
  readonly ended: boolean
  /** From its end on nobody knows whether it is still taken. */
  readonly lapses: boolean
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
    lapses: false,
    refused: procedure.status !== 'completed',
    lasting: false,
    given: true,
  }
  readTaken(given, [procedure.code, ...(procedure.bodySite ?? [])], address, sheet)
}

function readTaken(taken: Taken, concepts: readonly CodeableConcept[], address: string, sheet: Sheet): void {
  const { catalog } = sheet
  const { start, end, ended, lapses, refused, lasting, given } = taken
  if (start === undefined) return
  for (const reader of readersFor(concepts[0], catalog, catalog.medication)) {
    const { fact, of } = reader
    if (of.given && !given) continue
    const yesNo = fact.kind === 'yes-no' || fact.kind === 'checklist'
    // One drug of a class that is not taken, or a dose that was left out, says nothing of the class or of the drug.
    const denies = refused && yesNo && !isOneOfSeveral(reader, catalog) && (of.given || !given)
    if (refused) sheet.entry(reader, denies ? false : undefined, start, address)
    else if (yesNo) {
      sheet.course(reader, { resource: address, start, ended, lapses, end: end ?? null, lasting })
    } else {
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
        lapses: !ended && end !== undefined,
        refused: drug.doNotPerform === true,
        lasting: drug.status !== 'completed',
        given: false,
      }
    }
    case 'MedicationStatement': {
      const { effectiveDateTime, effectivePeriod, status } = drug
      const end = stretchOf(effectivePeriod?.end, undefined)
      // Of a drug of which only the end is known, nobody knows the start.
      const start = stretchOf(effectiveDateTime ?? effectivePeriod?.start, undefined)
      return {
        start: start ?? (end && { from: longAgo, to: end.to }),
        end,
        ended: end !== undefined || status === 'stopped' || status === 'completed',
        lapses: false,
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
        lapses: false,
        refused: drug.status === 'not-done',
        lasting: false,
        given: true,
      }
    case 'MedicationDispense': {
      const end = stretchOf(drug.dosageInstruction?.[0]?.timing.repeat.boundsPeriod.end, undefined)
      return {
        start: stretchOf(drug.whenHandedOver, undefined),
        end,
        ended: false,
        lapses: end !== undefined,
        refused: false,
        lasting: false,
        given: false,
      }
    }
  }
}
