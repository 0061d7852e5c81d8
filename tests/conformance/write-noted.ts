/** Random entries as records that were noted on a day: allergies, reports, images, risks, relatives, flags, contacts. */

import { addDays, type Code, type CodedRecords, type Entry } from '../../src/language/index.ts'
import { concept, dated, daysOf, type Json } from './record-parts.ts'

type Noted = Exclude<
  CodedRecords,
  { readonly resource: 'Condition' | 'Observation' | 'Medication' | 'Procedure' }
>

/** One entry as a record that gives it; `n` varies the shape. */
export function notedOf(entry: Entry, of: Noted, codeIn: (set: string) => Code, code: Json, n: number): Json {
  const days = daysOf(entry)
  switch (of.resource) {
    case 'AllergyIntolerance':
      return allergyOf(entry, code, n)
    case 'DiagnosticReport':
      return reportOf(entry, concept(), code, n)
    case 'Imaging':
      return imageOf(entry, of.sites === null ? null : codeIn(of.sites), code, n)
    case 'RiskAssessment':
      return riskOf(entry, code, n)
    case 'FamilyMemberHistory': {
      const relative = (['MTH', 'FTH', 'SIS', 'UNCLE', 'PRN'] as const)[n % 5] ?? 'MTH'
      const system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode'
      return {
        resourceType: 'FamilyMemberHistory',
        status: n % 7 === 3 ? 'entered-in-error' : 'completed',
        relationship: concept({ system, code: relative }),
        date: n % 11 === 4 ? days.from.slice(0, 7) : days.from,
        condition: [{ code }],
      }
    }
    case 'Flag':
      return {
        resourceType: 'Flag',
        status: entry.value === false || n % 3 === 1 ? 'inactive' : 'active',
        code,
        period: { start: days.from, ...(n % 4 === 1 ? { end: addDays(days.to, n % 40) } : {}) },
      }
    case 'Encounter':
      return encounterOf(entry, code, n)
  }
}

const noKnownAllergy = { system: 'http://snomed.info/sct', code: '716186003' }

function allergyOf(entry: Entry, code: Json, n: number): Json {
  const none = entry.value === false && n % 2 === 0
  const status = entry.value === false ? 'refuted' : n % 6 === 1 ? 'unconfirmed' : 'confirmed'
  const clinical = n % 5 === 1 ? 'resolved' : n % 5 === 2 ? 'inactive' : 'active'
  const system = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-'
  return {
    resourceType: 'AllergyIntolerance',
    ...(none || n % 4 === 3
      ? {}
      : { clinicalStatus: concept({ system: `${system}clinical`, code: clinical }) }),
    verificationStatus: concept({ system: `${system}verification`, code: none ? 'confirmed' : status }),
    ...(n % 4 === 2 && !none
      ? { reaction: [{ substance: code }] }
      : { code: none ? concept(noKnownAllergy) : code }),
    ...(n % 7 === 5 ? {} : dated('onset', daysOf(entry), n)),
    ...(n % 3 === 0 ? { recordedDate: entry.on.to } : {}),
  }
}

const reportStatuses = ['final', 'amended', 'corrected', 'preliminary', 'registered'] as const

export function reportOf(entry: Entry, code: Json, conclusion: Json, n: number): Json {
  return {
    resourceType: 'DiagnosticReport',
    status: reportStatuses[n % 5],
    code: { ...code, text: 'a report' },
    conclusionCode: [conclusion],
    ...dated('effective', daysOf(entry), n),
  }
}

export function encounterOf(entry: Entry, reason: Json, n: number): Json {
  return {
    resourceType: 'Encounter',
    status: n % 8 === 3 ? 'planned' : 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    reasonCode: [reason],
    period: { start: daysOf(entry).from, end: daysOf(entry).to },
  }
}

function imageOf(entry: Entry, site: Code | null, code: Json, n: number): Json {
  const days = daysOf(entry)
  switch (n % 4) {
    case 0:
      return { ...reportOf(entry, code, concept(), n), code }
    case 1:
      return { resourceType: 'Procedure', status: 'completed', code, ...dated('performed', days, n) }
    case 2:
      return { resourceType: 'ImagingStudy', status: 'available', procedureCode: [code], started: days.from }
    default: {
      const modality = {
        system: 'http://dicom.nema.org/resources/ontology/DCM',
        code: n % 3 === 0 ? 'US' : 'MR',
      }
      const bodySite = site === null ? {} : { bodySite: { system: site.system, code: site.code } }
      const series = [{ uid: '1.2.3', modality, ...bodySite }]
      return { resourceType: 'ImagingStudy', status: 'available', started: days.from, series }
    }
  }
}

function riskOf(entry: Entry, outcome: Json, n: number): Json {
  const { value } = entry
  const low = typeof value === 'object' && 'low' in value ? value.low : n % 50
  const high = typeof value === 'object' && 'high' in value ? value.high : low
  const probability =
    low === high
      ? { probabilityDecimal: low }
      : { probabilityRange: { low: { value: low }, high: { value: high } } }
  return {
    resourceType: 'RiskAssessment',
    status: 'final',
    ...(n % 3 === 0
      ? { method: outcome, prediction: [probability] }
      : { prediction: [{ outcome, ...probability }] }),
    ...dated('occurrence', entry.on, n),
  }
}
