/**
 * One danger of a chart under other names. A case is made from one number: a chart, a danger of it that is read under
 * the code the guideline knows, and the same danger under another code, name, status, kind of record or version.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '../../../src/chart/index.ts'
import { type Chance, chanceFrom } from '../../fuzz/break-json.ts'
import { coded, coding, concept, ndc, onlyThese, words } from '../charts-of-others/records.ts'
import { type Danger, dangers, ID, knownConcept, recordOf, systems } from './dangers.ts'
import { measured, resultOf } from './quantities.ts'
import { type ShapeKind, shapes } from './shapes.ts'

export const kinds = [
  'code system',
  'brand',
  'text',
  'unknown code',
  'status shape',
  'kind of record',
  'FHIR version',
  'unit',
] as const
type RenamedKind = (typeof kinds)[number]

/** What a reader makes of a chart under complete coverage. */
interface Read {
  /** States by key of the fact: true, false, a number, a range, or null where it is not known. */
  state(key: string): unknown
  /** Does a record say that it is not there? */
  denied(key: string): boolean
  /** Does a note bear the address of the record? */
  notes(id: string): boolean
  /** Is it read, or among the records that nobody could name, of which a note tells? */
  holds(id: string): boolean
}
export type Reader = (bundle: Json) => Read

export interface Chart {
  readonly name: string
  readonly records: readonly Json[]
  /** Address of its patient. */
  readonly patient: string
}

interface Named {
  readonly kind: string
  readonly code: Json
}

const table = readFileSync(join(import.meta.dirname, 'names.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
const names = new Map<string, Named[]>()
for (const line of table) {
  const [danger = '', kind = '', system = '', code = '', text = ''] = line.split('\t')
  const known = systems[system]
  const named = known !== undefined && code !== '' ? coded(known, code) : words(text)
  names.set(danger, [...(names.get(danger) ?? []), { kind, code: named }])
}
const namesOf = (danger: Danger, kind: string): readonly Json[] =>
  danger.names
    .flatMap((name) => names.get(name) ?? [])
    .flatMap((one) => (one.kind === kind ? [one.code] : []))

const oneOf = <T>(list: readonly T[], chance: Chance): T => {
  const one = list[chance(list.length)]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}

const national = [
  'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
  'http://hl7.org/fhir/sid/icd-10-am',
  'urn:oid:2.16.840.1.113883.6.3',
]

/** The same name as other systems write it: in capitals, with what stands behind it, beside or under a local code. */
function spelled({ coding: codings, text }: Json, kind: Danger['kind'], chance: Chance): Json {
  const local = coding('urn:oid:1.2.840.114350.1.13', String(1000 + chance(9000)))
  if (typeof text === 'string') {
    const behind = kind === 'problem' ? ' (HCC)' : kind === 'drug' ? ' 10 mg tablet' : ' - hives'
    return oneOf(
      [
        words(text),
        words(text.toUpperCase()),
        words(`${text}${behind}`),
        words(` ${text}. `),
        concept({ ...local, display: text }),
        { ...concept(local), text },
      ],
      chance,
    )
  }
  const [{ system, code }] = codings as readonly [{ readonly system: string; readonly code: string }]
  const ways = [concept(coding(system, code)), concept(local, coding(system, code))]
  if (system.includes('icd-10'))
    ways.push(coded(system, code.replace('.', '')), coded(system, code.toLowerCase()))
  if (system === systems['icd-10']) ways.push(coded(oneOf(national, chance), code))
  return oneOf(ways, chance)
}

/** A code that nobody can know. */
function nobodys(kind: Danger['kind'], chance: Chance): Json {
  const code = String(100_000 + chance(900_000))
  const unknown = [
    coded('urn:oid:1.2.840.114350.1.13', code),
    coded('http://hospital.example/codes', code, `Item ${code}`),
    words(`Entry ${code}`),
    concept({ code }),
    { coding: [{}] },
    {},
    concept(coding('urn:oid:1.2.840.114350.1.13', code), coding('http://hospital.example/codes', code)),
  ]
  return oneOf(kind === 'problem' ? unknown : [...unknown, coded(ndc, `00${code}31`)], chance)
}

export interface Case {
  readonly kind: RenamedKind
  readonly danger: string
  /** At least one of them must be right or open. */
  readonly facts: readonly string[]
  readonly chart: string
  /** The chart without the danger. */
  readonly without: Json
  readonly known: Json
  readonly renamed: Json
  readonly records: readonly Json[]
  /** Is this state the danger itself? */
  is(state: unknown): boolean
}

const isTrue = (state: unknown): boolean => state === true

/** Within two in a hundred of the number, or a range around it. */
const isNumber =
  (value: number) =>
  (state: unknown): boolean => {
    const { low, high } = (
      typeof state === 'object' && state !== null ? state : { low: state, high: state }
    ) as {
      readonly low?: unknown
      readonly high?: unknown
    }
    const room = Math.abs(value) * 0.02
    return Number(low) <= value + room && Number(high) >= value - room
  }

/** The case of this number; null where the danger has no such name or shape. */
export function caseOf(seed: number, charts: readonly Chart[]): Case | null {
  const chance = chanceFrom(seed)
  const chart = oneOf(charts, chance)
  const kind = oneOf(kinds, chance)
  const { patient, records } = chart
  const bundled = (...more: readonly Json[]): Json => onlyThese(...records, ...more)
  if (kind === 'unit') {
    const { fact, value, codes, written } = oneOf(measured, chance)
    const [known, plain] = [codes[0] ?? {}, written[0] ?? {}]
    const renamed = [resultOf(oneOf(codes, chance), oneOf(written, chance), patient)]
    return {
      kind,
      danger: fact,
      facts: [fact],
      chart: chart.name,
      without: bundled(),
      known: bundled(resultOf(known, plain, patient)),
      renamed: bundled(...renamed),
      records: renamed,
      is: isNumber(value),
    }
  }
  const danger = oneOf(dangers, chance)
  const known = recordOf(danger, knownConcept(danger), patient)
  const renamed = renamedRecords(kind, danger, known, patient, chance)
  if (renamed === null) return null
  return {
    kind,
    danger: danger.id,
    facts: danger.facts,
    chart: chart.name,
    without: bundled(),
    known: bundled(known),
    renamed: bundled(...renamed),
    records: renamed,
    is: isTrue,
  }
}

function renamedRecords(
  kind: Exclude<RenamedKind, 'unit'>,
  danger: Danger,
  known: Json,
  patient: string,
  chance: Chance,
): readonly Json[] | null {
  if (kind === 'unknown code') return [recordOf(danger, nobodys(danger.kind, chance), patient)]
  if (kind === 'code system' || kind === 'brand' || kind === 'text') {
    const codes = namesOf(danger, kind)
    if (codes.length === 0) return null
    return [recordOf(danger, spelled(oneOf(codes, chance), danger.kind, chance), patient)]
  }
  return shaped(kind, danger, known, patient, chance)
}

/** Under the known code, or every other time under a name of another system as well. */
function shaped(
  kind: ShapeKind,
  danger: Danger,
  known: Json,
  patient: string,
  chance: Chance,
): readonly Json[] | null {
  const ways = shapes[kind][danger.kind]
  if (ways.length === 0) return null
  const other = [...namesOf(danger, 'code system'), ...namesOf(danger, 'brand')]
  const twice = chance(2) === 0 && other.length > 0
  const record = twice ? recordOf(danger, spelled(oneOf(other, chance), danger.kind, chance), patient) : known
  return oneOf(ways, chance)(record)
}

/** Why the danger is lost; null where it is read, or open and told of. */
export function lossIn({ kind, facts, renamed, is }: Case, read: Reader): string | null {
  const { state, notes, holds } = read(renamed)
  const told = notes(ID) || holds(ID)
  if (facts.some((key) => is(state(key)))) return null
  if (facts.some((key) => state(key) === null)) {
    return told ? null : `silence: no note tells of it, ${facts.join(', ')} not known`
  }
  // An older number may stand where a note says that the newer one was not understood.
  if (kind === 'unit' && notes(ID)) return null
  return `"no": ${facts.map((key) => `${key} is ${JSON.stringify(state(key))}`).join(', ')}`
}

/**
 * Is the plan of the chart known? The danger is read under the code the guideline knows, and no other record of the
 * chart says that it is not there.
 */
export function isKnown({ facts, known, without, is }: Case, read: Reader): boolean {
  const { state } = read(known)
  if (!facts.some((key) => is(state(key)))) return false
  const alone = read(without)
  return !facts.some(alone.denied)
}
