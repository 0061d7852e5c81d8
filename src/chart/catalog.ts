/** What a guideline asks of a chart, turned round: from a code to the value sets it is in and the picks that read them. */

import {
  type Asked,
  type CodedRecords,
  categoriesOf,
  type Guideline,
  indexOf,
  namedCode,
  type PickedRecords,
  picksOf,
  type QuantityFact,
  type Records,
} from '../language/index.ts'
import { canonicalSystem, comparedCode, editionBeside, trueSystem, usualSpelling } from './code-systems.ts'
import { REMEMBERED } from './memory.ts'

/** One pick of one fact (or of one item of a checklist), with its place in the fact's source. */
export interface Reader<R extends Records = Records> {
  readonly fact: Asked
  readonly item: string | null
  readonly pick: number
  readonly picked: PickedRecords
  readonly of: R
}

export type RecordsOf<K extends Records['resource']> = Extract<Records, { resource: K }>

/** A code as the guideline spells it, with the value sets it belongs to. */
export interface Meaning {
  readonly system: string
  readonly code: string
  /** The code in the form in which codes are compared. */
  readonly compared: string
  readonly sets: readonly string[]
  /** Value sets to which it may belong: asked about, never counted. */
  readonly perhaps: readonly string[]
  /** Value sets that leave it out, with a reason; of those `never`, that certainly do not mean it. */
  readonly leftOut: readonly string[]
  readonly never: readonly string[]
  /** May FHIR hold system and code as they are spelled here? */
  readonly lawful: boolean
}

export interface Catalog {
  readonly guideline: Guideline
  /** Every pick of every asked fact, in the order of the guideline. */
  readonly readers: readonly Reader[]
  readonly facts: ReadonlyMap<string, Asked>
  readonly patient: readonly Reader<RecordsOf<'Patient'>>[]
  readonly episode: readonly Reader<RecordsOf<'Episode'>>[]
  /** Value set -> the picks that read records carrying one of its codes. */
  readonly condition: ReadonlyMap<string, readonly Reader<RecordsOf<'Condition'>>[]>
  readonly observation: ReadonlyMap<string, readonly Reader<RecordsOf<'Observation'>>[]>
  /** Value set -> the quantity facts that read the number of an observation, in the order of the guideline. */
  readonly numbers: ReadonlyMap<string, readonly QuantityFact[]>
  readonly medication: ReadonlyMap<string, readonly Reader<RecordsOf<'Medication'>>[]>
  readonly procedure: ReadonlyMap<string, readonly Reader<RecordsOf<'Procedure'>>[]>
  readonly allergy: ReadonlyMap<string, readonly Reader<RecordsOf<'AllergyIntolerance'>>[]>
  readonly report: ReadonlyMap<string, readonly Reader<RecordsOf<'DiagnosticReport'>>[]>
  readonly imaging: ReadonlyMap<string, readonly Reader<RecordsOf<'Imaging'>>[]>
  /** The picks that know an ImagingStudy by modality and site. */
  readonly imagingBySite: readonly Reader<RecordsOf<'Imaging'>>[]
  readonly risk: ReadonlyMap<string, readonly Reader<RecordsOf<'RiskAssessment'>>[]>
  readonly family: ReadonlyMap<string, readonly Reader<RecordsOf<'FamilyMemberHistory'>>[]>
  readonly flag: ReadonlyMap<string, readonly Reader<RecordsOf<'Flag'>>[]>
  readonly encounter: ReadonlyMap<string, readonly Reader<RecordsOf<'Encounter'>>[]>
  /** System of the codes of asserted facts. */
  readonly factSystem: string
  meaningOf(system: string, code: string): Meaning
}

const catalogs = new WeakMap<Guideline, Catalog>()

/** The catalog of a guideline, made once. */
export function catalogOf(guideline: Guideline): Catalog {
  const made = catalogs.get(guideline)
  if (made !== undefined) return made
  const catalog = makeCatalog(guideline)
  catalogs.set(guideline, catalog)
  return catalog
}

function readersOf(guideline: Guideline): readonly Reader[] {
  const readers: Reader[] = []
  for (const fact of indexOf(guideline).asked) {
    if (fact.setting) continue
    const add = (item: string | null, source: Asked['source']) => {
      for (const [pick, picked] of picksOf(source).entries()) {
        readers.push({ fact, item, pick, picked, of: picked.of })
      }
    }
    if (fact.kind === 'checklist') {
      for (const [item, { source }] of Object.entries(fact.items)) add(item, source)
    } else add(null, fact.source)
  }
  return readers
}

function makeCatalog(guideline: Guideline): Catalog {
  const readers = readersOf(guideline)
  const bySet = <K extends CodedRecords['resource']>(kind: K) => {
    const found = new Map<string, Reader<RecordsOf<K>>[]>()
    for (const reader of readers) {
      if (reader.of.resource !== kind) continue
      const list = found.get(reader.of.codes)
      if (list === undefined) found.set(reader.of.codes, [reader as Reader<RecordsOf<K>>])
      else list.push(reader as Reader<RecordsOf<K>>)
    }
    return found
  }
  return {
    guideline,
    readers,
    facts: new Map(indexOf(guideline).asked.map((fact) => [fact.id, fact])),
    patient: readers.filter((r): r is Reader<RecordsOf<'Patient'>> => r.of.resource === 'Patient'),
    episode: readers.filter((r): r is Reader<RecordsOf<'Episode'>> => r.of.resource === 'Episode'),
    condition: bySet('Condition'),
    observation: bySet('Observation'),
    numbers: numbersIn(readers),
    medication: bySet('Medication'),
    procedure: bySet('Procedure'),
    allergy: bySet('AllergyIntolerance'),
    report: bySet('DiagnosticReport'),
    imaging: bySet('Imaging'),
    imagingBySite: readers.filter((r): r is Reader<RecordsOf<'Imaging'>> => {
      return r.of.resource === 'Imaging' && r.of.sites !== null
    }),
    risk: bySet('RiskAssessment'),
    family: bySet('FamilyMemberHistory'),
    flag: bySet('Flag'),
    encounter: bySet('Encounter'),
    factSystem: `${guideline.url}/CodeSystem/fact`,
    meaningOf: meanings(guideline),
  }
}

function numbersIn(readers: readonly Reader[]): Catalog['numbers'] {
  const found = new Map<string, QuantityFact[]>()
  for (const { fact, of, picked } of readers) {
    if (of.resource !== 'Observation' || fact.kind !== 'quantity' || picked.pick === 'count') continue
    const facts = found.get(of.codes) ?? []
    found.set(of.codes, facts)
    if (!facts.includes(fact)) facts.push(fact)
  }
  return found
}

// Blanks only between words, and no halves of characters.
const lawfulCode = /^[^\s\p{C}]+(?: [^\s\p{C}]+)*$/u
const lawfulUri = /^[^\s\p{C}]+$/u

/** Parent codes of one system, as compared -> ids of value sets. */
type Parents = Map<string, string[]>

/** The value sets of the parents of a code, and of itself. */
function above(parents: Parents | undefined, compared: string): readonly string[] {
  if (parents === undefined) return []
  const found: string[] = []
  for (let length = 1; length <= compared.length; length++) {
    found.push(...(parents.get(compared.slice(0, length)) ?? []))
  }
  return found
}

function meanings(guideline: Guideline): Catalog['meaningOf'] {
  const exact = new Map<string, { code: string; sets: string[] }>()
  const prefixes = new Map<string, Parents>()
  const soft = new Map<string, Parents>()
  const out = new Map<string, Parents>()
  const certainlyOut = new Map<string, Parents>()
  const add = (to: Map<string, Parents>, system: string, code: string, id: string): void => {
    const canonical = canonicalSystem(system)
    const ofSystem = to.get(canonical) ?? new Map<string, string[]>()
    to.set(canonical, ofSystem)
    const compared = comparedCode(canonical, code)
    ofSystem.set(compared, [...(ofSystem.get(compared) ?? []), id])
  }
  for (const set of guideline.valueSets) {
    for (const { system, code, prefix } of set.codes) {
      if (prefix) add(prefixes, system, code, set.id)
      else {
        const canonical = canonicalSystem(system)
        const key = `${canonical}|${comparedCode(canonical, code)}`
        const known = exact.get(key) ?? { code: code.trim(), sets: [] }
        exact.set(key, known)
        known.sets.push(set.id)
      }
    }
    if (set.names.length > 0) {
      const { system, code } = namedCode(guideline.url, set.id)
      exact.set(`${canonicalSystem(system)}|${code}`, { code, sets: [set.id] })
    }
    for (const { system, codes } of set.perhaps) for (const code of codes) add(soft, system, code, set.id)
    for (const { system, leavesOut } of set.classes) {
      for (const { codes, surely } of leavesOut) {
        for (const code of codes.flatMap(categoriesOf)) {
          add(out, system, code, set.id)
          if (surely) add(certainlyOut, system, code, set.id)
        }
      }
    }
  }
  const setsOf = (system: string, compared: string): ReadonlySet<string> =>
    new Set([...(exact.get(`${system}|${compared}`)?.sets ?? []), ...above(prefixes.get(system), compared)])
  const look = (systemWritten: string, codeWritten: string): Meaning => {
    const named = canonicalSystem(systemWritten)
    const compared = comparedCode(named, codeWritten)
    const system = trueSystem(named, compared)
    const known = exact.get(`${system}|${compared}`)
    const sets = setsOf(system, compared)
    const mayBe = new Set(above(soft.get(system), compared))
    // What no row of its own edition knows may be a code of the edition that is filed under it.
    const beside = editionBeside(system)
    if (beside !== undefined && sets.size === 0 && mayBe.size === 0) {
      for (const id of [...setsOf(beside, compared), ...above(soft.get(beside), compared)]) mayBe.add(id)
    }
    const code = known?.code ?? usualSpelling(system, compared)
    const lawful = lawfulUri.test(system) && lawfulCode.test(code)
    const perhaps = [...mayBe].filter((id) => !sets.has(id))
    const leftOut = above(out.get(system), compared).filter((id) => !sets.has(id) && !mayBe.has(id))
    const never = above(certainlyOut.get(system), compared).filter((id) => leftOut.includes(id))
    return { system, code, compared, sets: [...sets], perhaps, leftOut, never, lawful }
  }
  const remembered = new Map<string, Map<string, Meaning>>()
  let count = 0
  return (system, code) => {
    let ofSystem = remembered.get(system)
    const found = ofSystem?.get(code)
    if (found !== undefined) return found
    if (++count > REMEMBERED) {
      remembered.clear()
      ofSystem = undefined
      count = 1
    }
    const meaning = look(system, code)
    if (ofSystem === undefined) {
      ofSystem = new Map()
      remembered.set(system, ofSystem)
    }
    ofSystem.set(code, meaning)
    return meaning
  }
}
