/** Asserted entries to FHIR: one Observation each, in the guideline's own code system. */

import { type Answers, type Death, type Entry, type Guideline, hashOf } from '../language/index.ts'
import { codeOf, saidOf } from './asserted.ts'
import { catalogOf } from './catalog.ts'
import { dayOrPeriod, writtenDate } from './dates.ts'
import { entriesOf, madeBase } from './entries.ts'
import { type Bundle, conceptOf, type Observation, type Patient } from './fhir.ts'
import { byText } from './json.ts'

const fhirId = /^[A-Za-z0-9\-.]{1,64}$/
const ownAddress = /^Observation\/([A-Za-z0-9\-.]{1,64})$/

/**
 * The asserted entries as a Bundle that `tidy` and `readChart` read back as the same entries. Inferred entries
 * are not written: their records are where they came from.
 */
export function writeChart(guideline: Guideline, answers: Answers): Bundle {
  const { subject } = answers
  // The patient's id where FHIR allows it as an id.
  const id = subject !== null && fhirId.test(subject) ? subject : 'patient'
  const observations = new Map<string, Observation>()
  for (const entry of answers.entries) {
    const observation = entry.origin === 'asserted' ? observationOf(guideline, entry, id) : undefined
    if (observation !== undefined) observations.set(observation.id, observation)
  }
  const sorted = [...observations.values()].sort((a, b) => byText(a.id, b.id))
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: entriesOf([...sorted, patientOf(id, answers.deceased)], madeBase(guideline.url)),
  }
}

function patientOf(id: string, deceased: Death | null): Patient {
  const patient = { resourceType: 'Patient', id } as const
  if (deceased === null) return patient
  return deceased.on === null
    ? { ...patient, deceasedBoolean: true }
    : { ...patient, deceasedDateTime: writtenDate(deceased.on) }
}

function observationOf(guideline: Guideline, entry: Entry, patient: string): Observation | undefined {
  const { facts, factSystem } = catalogOf(guideline)
  const fact = facts.get(entry.fact)
  if (fact === undefined) return undefined
  const code = conceptOf(factSystem, codeOf(entry))
  const held = dayOrPeriod(entry.on)
  const said = {
    status: 'final',
    code,
    subject: { reference: `Patient/${patient}` },
    ...('day' in held ? { effectiveDateTime: held.day } : { effectivePeriod: held.period }),
    ...saidOf(guideline.url, fact, code, entry.value),
  } as const
  const own = ownAddress.exec(entry.resource ?? '')?.[1]
  return { resourceType: 'Observation', id: own ?? `a-${hashOf(said).slice(0, 24)}`, ...said }
}
