/** Random charts as they come from outside, recoded with the codes that a guideline reads, each spelled as charts spell them. */

import fc from 'fast-check'
import type { Json } from '../../src/chart/index.ts'
import {
  type Asked,
  type Guideline,
  isCoded,
  isDerived,
  picksOf,
  type QuantityFact,
  type Records,
} from '../../src/language/index.ts'
import { type Chance, chanceFrom } from '../fuzz/break-json.ts'
import { mary } from '../toy/chart-records.ts'
import { rawRecords } from '../toy/raw-charts.ts'

type Coding = { readonly system: string; readonly code: string }

/** The codes that each kind of record may carry, and the numbers that go with a value set. */
interface Pools {
  readonly codes: ReadonlyMap<Records['resource'], readonly Coding[]>
  readonly sites: readonly Coding[]
  readonly values: readonly Coding[]
  readonly numbers: ReadonlyMap<string, QuantityFact>
  readonly facts: readonly Asked[]
  readonly url: string
}

/** `count` charts, the same for the same seed; each has a patient who is known. */
export function chartsOver(guideline: Guideline, count: number, seed: number): readonly (readonly Json[])[] {
  const pools = poolsOf(guideline)
  return fc.sample(rawRecords, { numRuns: count, seed }).map((records, i) => {
    const chance = chanceFrom(seed + i)
    const recoded = records.map((record) => recode(record, pools, chance))
    // Every other chart is of somebody whose age and sex are known.
    return i % 2 === 0 ? [mary, ...recoded.slice(1)] : recoded
  })
}

function poolsOf(guideline: Guideline): Pools {
  const facts = guideline.facts.filter((fact): fact is Asked => !isDerived(fact) && !fact.setting)
  const codesIn = (id: string | null): readonly Coding[] => {
    const set = guideline.valueSets.find((one) => one.id === id)
    return (set?.codes ?? []).map(({ system, code, prefix }) => ({
      system,
      code: prefix && system.includes('icd-10') ? `${code}XA` : code,
    }))
  }
  const codes = new Map<Records['resource'], Coding[]>()
  const numbers = new Map<string, QuantityFact>()
  const values: Coding[] = []
  const sites = Object.values(guideline.episode?.map ?? {}).flatMap(codesIn)
  const event = codesIn(guideline.episode?.codes ?? null)
  codes.set('Condition', [...event])
  codes.set('DiagnosticReport', [...event])
  codes.set('Encounter', [...event])
  for (const fact of facts) {
    const sources =
      fact.kind === 'checklist' ? Object.values(fact.items).map((item) => item.source) : [fact.source]
    for (const { of } of sources.flatMap((source) => [...picksOf(source)])) {
      if (!isCoded(of)) continue
      codes.set(of.resource, [...(codes.get(of.resource) ?? []), ...codesIn(of.codes)])
      if (of.resource === 'Observation') {
        values.push(...Object.values(of.map ?? {}).flatMap(codesIn))
        if (fact.kind === 'quantity') for (const { code } of codesIn(of.codes)) numbers.set(code, fact)
      }
    }
  }
  return { codes, sites, values, numbers, facts, url: guideline.url }
}

const aliases: Readonly<Record<string, readonly string[]>> = {
  'http://snomed.info/sct': ['http://snomed.info/sct/', 'SNOMED-CT', 'urn:oid:2.16.840.1.113883.6.96'],
  'http://hl7.org/fhir/sid/icd-10-cm': ['http://hl7.org/fhir/sid/icd-10', 'ICD-10-CM'],
  'http://loinc.org': ['https://loinc.org', 'LOINC'],
  'http://www.nlm.nih.gov/research/umls/rxnorm': ['RxNorm', 'urn:oid:2.16.840.1.113883.6.88'],
  'http://www.whocc.no/atc': ['http://www.whocc.no/atc/'],
}

const oneOf = <T>(list: readonly T[], chance: Chance): T | undefined => list[chance(list.length)]

/** A code as a chart may spell it. */
function spelled({ system, code }: Coding, chance: Chance): Coding {
  const other = chance(3) === 0 ? oneOf(aliases[system] ?? [], chance) : undefined
  const bare = system.includes('icd-10') && chance(3) === 0 ? code.replace('.', '').toLowerCase() : code
  return { system: other ?? system, code: bare }
}

const kindOf: Readonly<Record<string, readonly Records['resource'][]>> = {
  Condition: ['Condition'],
  Observation: ['Observation'],
  Procedure: ['Procedure', 'Imaging', 'Medication'],
  MedicationRequest: ['Medication'],
  MedicationStatement: ['Medication'],
  MedicationAdministration: ['Medication'],
  MedicationDispense: ['Medication'],
  AllergyIntolerance: ['AllergyIntolerance'],
  DiagnosticReport: ['DiagnosticReport'],
  ImagingStudy: ['Imaging'],
  RiskAssessment: ['RiskAssessment'],
  FamilyMemberHistory: ['FamilyMemberHistory'],
  Flag: ['Flag'],
  Encounter: ['Encounter'],
}

function recode(record: Json, pools: Pools, chance: Chance): Json {
  const kinds = kindOf[String(record.resourceType)] ?? []
  const pool = kinds.flatMap((kind) => pools.codes.get(kind) ?? [])
  const images = pools.codes.get('Imaging') ?? []
  const change = (part: unknown, place: string): unknown => {
    if (Array.isArray(part)) return part.map((one) => change(one, place))
    if (typeof part !== 'object' || part === null) return part
    const object = part as Json
    if (typeof object.system === 'string' && typeof object.code === 'string') {
      if (object.system.includes('dicom') || object.system.includes('terminology.hl7.org')) return object
      const among =
        place === 'bodySite'
          ? pools.sites
          : place === 'valueCodeableConcept'
            ? pools.values
            : place === 'code' && record.resourceType === 'DiagnosticReport'
              ? images
              : pool
      const drawn = chance(4) === 0 ? undefined : oneOf(among, chance)
      return drawn === undefined ? object : { ...object, ...spelled(drawn, chance) }
    }
    const entries = Object.entries(object).map(([key, value]) => {
      const within = key === 'coding' || key === 'subject' || key === 'patient' ? place : key
      return [key, change(value, within)] as const
    })
    return Object.fromEntries(entries)
  }
  const recoded = change(record, '') as Json
  if (record.resourceType === 'Observation') return withNumber(recoded, pools, chance)
  return record.resourceType === 'QuestionnaireResponse' ? withLinks(recoded, pools, chance) : recoded
}

/** Most numbers fit the fact that reads them, in one of its units. */
function withNumber(observation: Json, { numbers }: Pools, chance: Chance): Json {
  const codings = (observation.code as { readonly coding?: readonly Coding[] } | undefined)?.coding ?? []
  const fact = codings.flatMap(({ code }) => numbers.get(code) ?? [])[0]
  if (fact === undefined || chance(3) === 0) return observation
  const [unit, factor] = oneOf([[fact.unit, 1] as const, ...Object.entries(fact.converts)], chance) ?? [
    fact.unit,
    1,
  ]
  const [least, greatest] = fact.range
  const value = Number(((least + ((greatest - least) * chance(1001)) / 1000) / factor).toPrecision(6))
  const kept = Object.entries(observation).filter(
    ([key]) => !key.startsWith('value') && key !== 'dataAbsentReason',
  )
  return { ...Object.fromEntries(kept), valueQuantity: { value, unit } }
}

/** Answers to facts of the guideline, on its own form. */
function withLinks(response: Json, { facts, url }: Pools, chance: Chance): Json {
  const items = Array.isArray(response.item) ? (response.item as readonly Json[]) : []
  const item = items.map((one) => {
    const fact = oneOf(facts, chance)
    if (fact === undefined) return one
    switch (fact.kind) {
      case 'yes-no':
        return { linkId: fact.id, answer: [{ valueBoolean: chance(2) === 0 }] }
      case 'choice':
      case 'set': {
        const codes = Object.keys(fact.choices).filter(
          (_, i) => i === 0 || (fact.kind === 'set' && chance(2) === 0),
        )
        const system = `${url}/CodeSystem/${fact.id}`
        return { linkId: fact.id, answer: codes.map((code) => ({ valueCoding: { system, code } })) }
      }
      case 'quantity':
        return { linkId: fact.id, answer: [{ valueDecimal: fact.range[0] + chance(5) }] }
      case 'date':
        return { linkId: fact.id, answer: [{ valueDate: '2026-01-02' }] }
      case 'checklist':
        return {
          linkId: `${fact.id}.${Object.keys(fact.items)[0] ?? ''}`,
          answer: [{ valueBoolean: chance(2) === 0 }],
        }
    }
    return one
  })
  return { ...response, questionnaire: `${url}/Questionnaire/facts`, item }
}
