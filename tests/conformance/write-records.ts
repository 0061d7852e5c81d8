/**
 * Random entries as a chart: asserted ones as `writeChart` writes them, inferred ones as native records of many
 * shapes. What the records then mean is for `tidy` and `readChart` to say; engines are compared on their reading.
 */

import { readChart, tidy, writeChart } from '../../src/chart/index.ts'
import {
  type Answers,
  type Asked,
  addDays,
  type Code,
  type Entry,
  type Guideline,
  type IndexEvent,
  isDerived,
  picksOf,
  type Records,
} from '../../src/language/index.ts'
import { concept, dated, daysOf, type Json } from './record-parts.ts'
import { encounterOf, notedOf, reportOf } from './write-noted.ts'

/** A tidied Bundle, and the answers that the chart reads from it. */
export interface Chart {
  readonly bundle: unknown
  readonly answers: Answers
}

/** Writes a patient's entries as records, and reads them back as the chart does. */
export function chartFor(guideline: Guideline, answers: Answers): Chart {
  const typed = writeChart(guideline, { ...answers, subject: 'patient-1' })
  const asserted = (typed.entry ?? [])
    .map(({ resource }) => resource)
    .filter((resource) => resource.resourceType !== 'Patient')
  const inferred = answers.entries
    .map((entry, index) => nativeRecord(guideline, entry, index))
    .filter((record) => record !== null)
  const patient = {
    resourceType: 'Patient',
    id: 'patient-1',
    ...Object.assign({}, ...inferred.filter((record) => record.resourceType === undefined)),
  }
  const records = inferred.filter((record) => record.resourceType !== undefined)
  const raw = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [patient, ...asserted, ...records, ...answers.unread.map(nameless)].map((resource) => ({
      resource,
    })),
  }
  const tidied = tidy(guideline, raw)
  const read = readChart(guideline, tidied, answers.coverage)
  const irrelevant = answers.irrelevant.flatMap((address) => {
    const n = answers.unread.findIndex(({ resource }) => resource === address)
    return n < 0 ? [] : [`${typeOf(n, answers)}/unread-${n}`]
  })
  return { bundle: tidied.bundle, answers: { ...read, irrelevant, declined: answers.declined } }
}

const subject = { reference: 'Patient/patient-1' }

const typeOf = (n: number, { unread }: Answers): string =>
  unread[n]?.kind === 'procedures' ? 'Procedure' : 'Condition'

/** A record with a code that no value set holds, and which the chart therefore cannot name. */
function nameless({ kind, label }: Answers['unread'][number], n: number): Json {
  const code = { coding: [{ system: 'urn:local', code: `${label}-${n}` }] }
  const head = { id: `unread-${n}`, subject, code }
  return kind === 'procedures'
    ? { resourceType: 'Procedure', ...head, status: 'completed', performedDateTime: '2020-01-01' }
    : { resourceType: 'Condition', ...head, recordedDate: '2020-01-01' }
}
/** One entry as a record of the kind its pick reads; the index of the entry varies the shape. */
function nativeRecord(guideline: Guideline, entry: Entry, index: number): Json | null {
  const fact = guideline.facts.find((one) => one.id === entry.fact)
  if (fact === undefined || isDerived(fact) || entry.pick === null) return null
  const source = fact.kind === 'checklist' ? (fact.items[entry.item ?? '']?.source ?? null) : fact.source
  const of = picksOf(source)[entry.pick]?.of
  if (of === undefined) return null
  const record = recordOf(guideline, fact, entry, of, index)
  return of.resource === 'Patient' ? record : { id: `r${index}`, subject, ...record }
}

function recordOf(guideline: Guideline, fact: Asked, entry: Entry, of: Records, n: number): Json {
  switch (of.resource) {
    case 'Patient':
      return of.field === 'birthDate' ? { birthDate: birth(entry, n) } : { gender: String(entry.value) }
    case 'Episode': {
      const event = concept(first(guideline, eventOf(guideline).codes))
      if (of.field === 'imaged' || n % 6 === 5) return reportOf(entry, concept(), event, n)
      if (n % 6 === 4) return encounterOf(entry, event, n)
      return conditionOf(entry, event, siteOf(guideline, n), n)
    }
    case 'Observation':
      return observationOf(guideline, fact, entry, of, n)
    case 'Condition': {
      const { code, site } = codedAs(guideline, entry, of, n)
      return conditionOf(entry, code, site, n)
    }
    case 'Medication':
      return medicationOf(entry, codedAs(guideline, entry, of, n).code, n)
    case 'Procedure':
      return {
        resourceType: 'Procedure',
        status: entry.value === false ? 'not-done' : 'completed',
        code: codedAs(guideline, entry, of, n).code,
        ...dated('performed', daysOf(entry), n),
      }
    case 'AllergyIntolerance':
    case 'DiagnosticReport':
    case 'Imaging':
    case 'RiskAssessment':
    case 'FamilyMemberHistory':
    case 'Flag':
    case 'Encounter':
      return notedOf(entry, of, (id) => first(guideline, id), codedAs(guideline, entry, of, n).code, n)
  }
}

function first(guideline: Guideline, id: string): Code {
  const code = guideline.valueSets.find((set) => set.id === id)?.codes[0]
  if (code === undefined) throw new Error(`The value set ${id} is empty`)
  // Under a parent code any child will do.
  return code.prefix ? { ...code, code: `${code.code}${'X'}` } : code
}

function birth(entry: Entry, n: number): string {
  const { value } = entry
  const day = typeof value === 'object' && 'from' in value ? value.from : entry.on.from
  return n % 5 === 4 ? day.slice(0, 7) : n % 7 === 6 ? day.slice(0, 4) : day
}

function eventOf({ episode, id }: Guideline): IndexEvent {
  if (episode === null) throw new Error(`The guideline ${id} has no index event`)
  return episode
}

function siteOf(guideline: Guideline, n: number): readonly Json[] {
  const id = Object.values(eventOf(guideline).map ?? {})[n % 4]
  return id === undefined ? [] : [concept(first(guideline, id))]
}

/** The codes of a record, and what is left of them for its body site. */
function codedAs(
  guideline: Guideline,
  { value }: Entry,
  of: Extract<Records, { readonly codes: string }>,
  n: number,
): { readonly code: Json; readonly site: readonly Json[] } {
  const choices = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []
  const sets = choices.flatMap((choice) => of.map?.[choice] ?? [])
  const codes = sets.map((id) => first(guideline, id))
  const [one, ...rest] = codes
  if (one === undefined) return { code: concept(first(guideline, of.codes)), site: [] }
  return n % 2 === 0
    ? { code: concept(...codes), site: [] }
    : { code: concept(one), site: rest.map((code) => concept(code)) }
}

function conditionOf(entry: Entry, code: Json, bodySite: readonly Json[], n: number): Json {
  const days = daysOf(entry)
  const status = (word: string): Json =>
    concept({ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: word })
  const ended = n % 3 === 1
  const clinical = ended ? 'resolved' : n % 10 === 9 ? 'remission' : 'active'
  return {
    resourceType: 'Condition',
    code,
    ...(bodySite.length > 0 ? { bodySite } : {}),
    ...(entry.value === false ? {} : { clinicalStatus: status(clinical) }),
    ...(entry.value === false
      ? {
          verificationStatus: concept({
            system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
            code: 'refuted',
          }),
        }
      : {}),
    ...(n % 9 === 8 ? {} : dated('onset', days, n)),
    ...(n % 4 === 3 ? {} : { recordedDate: entry.on.to }),
    ...(ended
      ? dated('abatement', { from: addDays(days.to, n % 30), to: addDays(days.to, (n % 30) + (n % 2)) }, 0)
      : {}),
  }
}

const requestStatuses = ['active', 'stopped', 'completed', 'on-hold', 'completed'] as const
const statementStatuses = ['active', 'completed', 'stopped', 'active'] as const

function medicationOf(entry: Entry, drug: Json, n: number): Json {
  const days = daysOf(entry)
  const medication = { medicationCodeableConcept: drug }
  const finish = addDays(days.to, (n * 7) % 60)
  if (n % 8 === 7) {
    const status = entry.value === false ? 'not-done' : 'completed'
    return { resourceType: 'Procedure', status, code: drug, ...dated('performed', days, n) }
  }
  switch (n % 3) {
    case 0: {
      const status = requestStatuses[n % requestStatuses.length]
      return {
        resourceType: 'MedicationRequest',
        status,
        intent: 'order',
        ...medication,
        authoredOn: days.from,
        ...(entry.value === false ? { doNotPerform: true } : {}),
        ...(n % 2 === 0 ? { dispenseRequest: { validityPeriod: { end: finish } } } : {}),
      }
    }
    case 1:
      return {
        resourceType: 'MedicationStatement',
        status: entry.value === false ? 'not-taken' : statementStatuses[n % statementStatuses.length],
        ...medication,
        ...(n % 2 === 0
          ? { effectivePeriod: n % 4 === 0 ? { end: finish } : { start: days.from, end: finish } }
          : dated('effective', { from: days.from, to: days.from }, n)),
      }
    default:
      // What was handed out cannot say no.
      if (entry.value !== false && n % 4 === 1) {
        return {
          resourceType: 'MedicationDispense',
          status: 'completed',
          ...medication,
          whenHandedOver: days.from,
          ...(n % 8 === 1 ? { daysSupply: { value: (n * 7) % 60, code: 'd' } } : {}),
        }
      }
      return {
        resourceType: 'MedicationAdministration',
        status: entry.value === false ? 'not-done' : 'completed',
        ...medication,
        ...dated('effective', days, n),
      }
  }
}

const resultStatuses = ['final', 'amended', 'corrected', 'preliminary'] as const

function observationOf(
  guideline: Guideline,
  fact: Asked,
  entry: Entry,
  of: Extract<Records, { readonly resource: 'Observation' }>,
  n: number,
): Json {
  const code = concept(first(guideline, of.codes))
  const said = saidOf(guideline, fact, entry, of, n)
  const head = {
    resourceType: 'Observation',
    status: resultStatuses[n % 4],
    ...dated('effective', entry.on, n),
  }
  if (n % 5 !== 2) return { ...head, code, ...said }
  return { ...head, code: { text: 'a panel' }, component: [{ code, ...said }] }
}

function saidOf(
  guideline: Guideline,
  fact: Asked,
  { value }: Entry,
  of: Extract<Records, { readonly resource: 'Observation' }>,
  n: number,
): Json {
  const spoken = typeof value === 'boolean' && n % 2 === 0 ? of.map?.[value ? 'yes' : 'no'] : undefined
  if (spoken !== undefined) return { valueCodeableConcept: concept(first(guideline, spoken)) }
  if (typeof value === 'boolean') {
    const snomed = { system: 'http://snomed.info/sct', code: value ? '373066001' : '373067005' }
    return n % 3 === 0 ? { valueCodeableConcept: concept(snomed) } : { valueBoolean: value }
  }
  if (typeof value === 'string' || Array.isArray(value)) {
    const choices = [value].flat().map(String)
    const own = { system: `${guideline.url}/CodeSystem/${fact.id}` }
    const codes =
      of.map === null
        ? choices.map((code) => ({ ...own, code }))
        : choices.flatMap((choice) => of.map?.[choice] ?? []).map((id) => first(guideline, id))
    return { valueCodeableConcept: concept(...codes) }
  }
  if ('from' in value) return n % 3 === 0 ? {} : dated('value', value, 0)
  if ('low' in value) return numberOf(fact, value, n)
  return {
    dataAbsentReason: concept({
      system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
      code: 'asked-unknown',
    }),
  }
}

/** A number in the unit of the fact or another it takes, a range, or a bound. */
function numberOf(
  fact: Asked,
  { low, high }: { readonly low: number; readonly high: number },
  n: number,
): Json {
  if (fact.kind !== 'quantity') return {}
  const others = Object.entries(fact.converts)
  const [unit, factor] = (n % 4 === 1 ? others[n % Math.max(1, others.length)] : undefined) ?? [fact.unit, 1]
  const quantity = (value: number): Json => ({
    value: Number((value / factor).toPrecision(12)),
    ...(unit.startsWith('{') && n % 3 === 0
      ? {}
      : {
          unit,
          system: 'http://unitsofmeasure.org',
          code: unit.startsWith('{') && n % 3 === 1 ? '1' : unit,
        }),
  })
  if (low !== high) return { valueRange: { low: quantity(low), high: quantity(high) } }
  const comparator = n % 7 === 3 ? { comparator: (['<', '<=', '>', '>='] as const)[n % 4] } : {}
  return { valueQuantity: { ...quantity(low), ...comparator } }
}
