/** Local codes: a map from a hospital's own codes to codes of the guideline, checked, and written beside them. */

import { type Guideline, RequestProblem } from '../language/index.ts'
import { subjectNamed } from './asserted.ts'
import { calledCode } from './called.ts'
import { type Catalog, catalogOf } from './catalog.ts'
import { canonicalSystem } from './code-systems.ts'
import type { Desk } from './desk.ts'
import { isObject, type Json, objectsOf, textOf } from './json.ts'
import { idOf, type Listed } from './listed.ts'
import { irrelevantCode } from './understand/irrelevant.ts'

/** `system|code` -> the code it means, or that it holds nothing that is asked. */
export type CodesGiven = Readonly<
  Record<string, { readonly system: string; readonly code: string } | 'irrelevant'>
>

type LocalCodes = ReadonlyMap<string, { readonly system: string; readonly code: string }>

const parts = /^([^|\s]+)\|([^|]*[^|\s][^|]*)$/

const keyOf = (system: string, code: string): string => `${canonicalSystem(system)}|${code.trim()}`

function refuse(place: number, why: string, fix: string): never {
  throw new RequestProblem('bad-codes', { where: `codes[${place}]`, why, fix })
}

/** @throws RequestProblem bad-codes: a map with a mistake would read records as what they are not */
function made(codes: unknown, catalog: Catalog): LocalCodes {
  if (!isObject(codes)) {
    const why = 'the map of local codes is not an object'
    throw new RequestProblem('bad-codes', { where: 'codes', why, fix: form })
  }
  const found = new Map<string, { system: string; code: string }>()
  const choices = `${catalog.guideline.url}/CodeSystem/`
  for (const [at, [from, to]] of Object.entries(codes).entries()) {
    const [, system, code] = parts.exec(from.trim()) ?? []
    if (system === undefined || code === undefined)
      refuse(at, 'it does not say which code of which system', form)
    const target = to === 'irrelevant' ? irrelevantCode(catalog.guideline.url) : isObject(to) ? to : {}
    const toSystem = textOf(target.system)
    const toCode = textOf(target.code)
    if (toSystem === undefined || toCode === undefined)
      refuse(at, 'it does not say what the code means', form)
    const meaning = catalog.meaningOf(toSystem, toCode)
    if (!meaning.lawful) refuse(at, 'its target is no code that FHIR allows', form)
    if (catalog.meaningOf(system, code).sets.length > 0) {
      refuse(at, 'the guideline knows that code already, and must not be told otherwise', 'Leave it out')
    }
    const key = keyOf(system, code)
    const before = found.get(key)
    if (before !== undefined && (before.system !== meaning.system || before.code !== meaning.code)) {
      refuse(at, 'the same code, in another spelling, is mapped to something else', 'Keep one of the two')
    }
    const own = meaning.system === catalog.factSystem
    if (own && subjectNamed(meaning.code, catalog.facts) === undefined) {
      refuse(at, 'its target is no fact of this guideline', 'Name one that `plumbline facts` lists')
    }
    // What no value set holds changes nothing; a map may serve several guidelines.
    if (own || to === 'irrelevant' || meaning.sets.length > 0 || meaning.system.startsWith(choices))
      found.set(key, { system: meaning.system, code: meaning.code })
  }
  return found
}

const maps = new WeakMap<Catalog, WeakMap<object, LocalCodes>>()

/** The map made once, however many charts are read with it. */
function checked(codes: unknown, catalog: Catalog): LocalCodes {
  if (!isObject(codes)) return made(codes, catalog)
  const ofCatalog = maps.get(catalog) ?? new WeakMap<object, LocalCodes>()
  maps.set(catalog, ofCatalog)
  const known = ofCatalog.get(codes) ?? made(codes, catalog)
  ofCatalog.set(codes, known)
  return known
}

/** @throws RequestProblem bad-codes, where `tidy` would refuse the map */
export function checkCodes(guideline: Guideline, codes: unknown): void {
  checked(codes, catalogOf(guideline))
}

const form = 'Write {"system|code": {"system": "...", "code": "..."}}, or "irrelevant"'

/** The places of a record in which codes are read. */
const coded = [
  'code',
  'bodySite',
  'valueCodeableConcept',
  'medicationCodeableConcept',
  'itemCodeableConcept',
  'conclusionCode',
  'reasonCode',
  'procedureCode',
  'substance',
  'outcome',
  'method',
  'relationship',
]
const nested = [
  'component',
  'ingredient',
  'contained',
  'medication',
  'concept',
  'reaction',
  'prediction',
  'condition',
]

/** The records with the meaning of each local code written beside it, each use with a note. */
export function withLocalCodes(
  listed: readonly Listed[],
  codes: unknown,
  catalog: Catalog,
  note: Desk['note'],
): readonly Listed[] {
  const local = checked(codes, catalog)
  if (local.size === 0) return listed
  return listed.map((one) => {
    const id = idOf(one.resource, one.fullUrl)
    const where = id === undefined ? null : `${String(one.resource.resourceType)}/${id}`
    const used = (code: string) => note('changed', where, `a local code read as ${code}, as the map says`)
    return { ...one, resource: mapped(one.resource, local, used, 0) }
  })
}

/** A component in a contained resource is the deepest place that is read. */
const DEEPEST = 3

function mapped(part: Json, local: LocalCodes, used: (code: string) => void, depth: number): Json {
  const changed: Record<string, unknown> = {}
  for (const key of coded) {
    if (objectsOf(part[key]).length > 0)
      changed[key] = each(part[key], (one) => withMeanings(one, local, used))
  }
  for (const key of nested) {
    if (depth >= DEEPEST || objectsOf(part[key]).length === 0) continue
    const inner = each(part[key], (one) => mapped(one, local, used, depth + 1))
    changed[key] = key === 'concept' ? each(inner, (one) => withMeanings(one, local, used)) : inner
  }
  return { ...part, ...changed }
}

function each(value: unknown, change: (one: Json) => Json): unknown {
  const one = (part: unknown) => (isObject(part) ? change(part) : part)
  return Array.isArray(value) ? value.map(one) : one(value)
}

function withMeanings(concept: Json, local: LocalCodes, used: (code: string) => void): Json {
  const codings = objectsOf(concept.coding)
  const added = codings.flatMap(({ system, code }) => {
    const text = typeof code === 'number' ? String(code) : code
    if (typeof system !== 'string' || typeof text !== 'string') return []
    const meant = local.get(keyOf(system, text))
    if (meant === undefined || codings.some((c) => c.system === meant.system && c.code === meant.code))
      return []
    used(meant.code === 'irrelevant' ? meant.code : calledCode(meant))
    return [meant]
  })
  return added.length === 0 ? concept : { ...concept, coding: [...codings, ...added] }
}
