/** Whether a result calls itself unusual: its flag, and its number against its own reference range. */

import { statusOf } from '../concept.ts'
import { finiteOf, type Json, objectOf, objectsOf, textOf } from '../json.ts'
import { unitOf } from '../units.ts'

export interface Flagged {
  /** Undefined where the record does not say. */
  readonly way: 'high' | 'low' | 'abnormal' | 'normal' | undefined
  readonly critical: boolean
}

/** Codes of HL7 (versions 2 and 3), and words that can mean nothing else. */
const ways: ReadonlyMap<string, Exclude<Flagged['way'], undefined>> = new Map([
  ...[
    'h',
    'hu',
    'hh',
    '>',
    'hx',
    'high',
    'critically high',
    'elevated',
    'raised',
    'above high normal',
    'critical high',
  ].map((w) => [w, 'high'] as const),
  ...[
    'l',
    'lu',
    'll',
    '<',
    'lx',
    'low',
    'critically low',
    'decreased',
    'below low normal',
    'critical low',
  ].map((w) => [w, 'low'] as const),
  ...['a', 'aa', 'abnormal', 'critical', 'critically abnormal', 'pos', 'positive', 'det', 'detected'].map(
    (w) => [w, 'abnormal'] as const,
  ),
  ...['n', 'normal', 'neg', 'negative', 'nd', 'not detected', 'within normal limits'].map(
    (w) => [w, 'normal'] as const,
  ),
])
const critical = new Set([
  'hh',
  'll',
  'aa',
  'hu',
  'lu',
  'critical',
  'critically high',
  'critically low',
  'critically abnormal',
  'critical high',
  'critical low',
])
const negative = new Set(['260385009', '2667000', '260415000', 'LA32-8', 'LA26683-5', '60001007'])

const unsaid: Flagged = { way: undefined, critical: false }

export function flaggedIn(result: Json): Flagged {
  const { interpretation, referenceRange, valueBoolean, valueCodeableConcept } = result
  if (interpretation === undefined && referenceRange === undefined && valueCodeableConcept === undefined) {
    if (valueBoolean !== false) return unsaid
  }
  const said = saidIn(result.interpretation)
  const found = said.flatMap((word) => ways.get(word) ?? [])
  const against = result.referenceRange === undefined ? undefined : againstRange(result)
  if (against !== undefined) found.push(against)
  if (saysNo(result)) found.push('normal')
  // What calls itself unusual in any way is.
  const way =
    found.find((one) => one === 'high' || one === 'low') ??
    found.find((one) => one === 'abnormal') ??
    found[0]
  return { way, critical: said.some((word) => critical.has(word)) }
}

function saidIn(interpretation: unknown): readonly string[] {
  if (interpretation === undefined) return []
  const plain = statusOf(interpretation)
  const all = objectsOf(interpretation).flatMap((concept) => [
    concept.text,
    ...objectsOf(concept.coding).flatMap(({ code, display }) => [code, display]),
  ])
  return [plain, ...all].flatMap((word) => textOf(word)?.toLowerCase() ?? [])
}

function saysNo({ valueBoolean, valueCodeableConcept }: Json): boolean {
  if (valueBoolean === false) return true
  return objectsOf(valueCodeableConcept).some((concept) =>
    objectsOf(concept.coding).some(({ code }) => negative.has(textOf(code) ?? '')),
  )
}

const unitIn = (one: Json | undefined): string =>
  one === undefined ? '' : unitOf('http://unitsofmeasure.org', textOf(one.code), textOf(one.unit))

/** The number against the ranges that are in its own unit. */
function againstRange({ valueQuantity, referenceRange }: Json): Flagged['way'] {
  const quantity = objectOf(valueQuantity)
  const value = finiteOf(quantity?.value)
  if (value === undefined) return undefined
  let way: Flagged['way']
  for (const range of objectsOf(referenceRange)) {
    const [low, high] = [objectOf(range.low), objectOf(range.high)]
    for (const end of [low, high])
      if (unitIn(end) !== '' && unitIn(end) !== unitIn(quantity)) return undefined
    const [least, greatest] = [finiteOf(low?.value), finiteOf(high?.value)]
    if (least !== undefined && value < least) return 'low'
    if (greatest !== undefined && value > greatest) return 'high'
    if (least !== undefined && greatest !== undefined) way = 'normal'
  }
  return way
}
