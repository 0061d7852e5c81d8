/** The state of every asked fact at AsOf, from its entries: docs/logic.md, section 2. */

import {
  type Asked,
  asksEver,
  type ChecklistFact,
  everPicks,
  type FactId,
  indexOf,
  type PickedRecords,
  picksOf,
  type Source,
  silenceSpeaks,
} from '../../language/index.ts'
import { foundTuple, type Kind, kindOf } from './kinds.ts'
import { noFacts, wanted } from './missing.ts'
import { type Define, decimal, define, itemName, joined, named, onlyIf, text } from './names.ts'
import { choiceSystem } from './observations.ts'
import { recordedEntries } from './records.ts'
import { type Subject, standsBehindOnset } from './traits.ts'

/** One fact, or one item of a checklist, being written out. */
interface Part {
  readonly subject: Subject
  readonly fact: Asked
  readonly item: string | null
  readonly name: string
  readonly kind: Kind
  readonly source: Source | null
}

/** All definitions of an asked fact. */
export function stateDefines(subject: Subject, fact: Asked): readonly Define[] {
  if (fact.setting) return settingDefines(fact)
  if (fact.kind === 'checklist') {
    return Object.keys(fact.items).flatMap((item) => partDefines(itemPart(subject, fact, item)))
  }
  const { id: name, source } = fact
  return partDefines({ subject, fact, item: null, name, kind: kindOf[fact.kind], source })
}

function itemPart(subject: Subject, fact: ChecklistFact, item: string): Part {
  const source = fact.items[item]?.source ?? null
  return { subject, fact, item, name: itemName(fact.id, item), kind: kindOf.checklist, source }
}

/** The parameter that gives a fact of the place. */
export const settingName = (id: FactId): string => named(`Setting ${id}`)

/** A fact of the place is a parameter of the library. */
function settingDefines(fact: Asked): readonly Define[] {
  const given = settingName(fact.id)
  return [
    define(`${fact.id} code`, given, fact.title),
    define(`${fact.id} wanted`, `if ${given} is null then { ${text(fact.id)} } else ${noFacts}`),
  ]
}

function partDefines(part: Part): readonly Define[] {
  const { fact, name, kind, source } = part
  const picks = picksOf(source).length
  const read =
    picks === 0 ? `Logic.${kind.name}Nothing()` : named(`${name} ${picks === 1 ? 'pick 1' : 'read'}`)
  const hasFallback = fact.kind === 'date' ? [standIn(part) !== null] : []
  const rules = [
    fact.goodFor ?? 'null as Integer',
    fact.danger,
    silenceCounts(part),
    ...hasFallback,
    'AsOf',
  ].join(', ')
  return [
    ...sourceDefines(part),
    define(
      `${name} state`,
      lessDreaded(part, `Logic.${kind.name}State(${inView(part, typedEntries(part))}, ${read}, ${rules})`),
      titleOf(part),
    ),
    ...valueDefines(part),
    ...questionDefines(part),
  ]
}

/** The asserted entries of a fact, or of one item of a checklist. */
function typedEntries({ subject, fact, name, kind }: Part): string {
  const operands = ['"Asserted"', text(name)]
  if (fact.kind === 'choice' || fact.kind === 'set')
    operands.push(text(choiceSystem(subject.guideline, fact.id)))
  if (fact.kind === 'quantity') operands.push(...fact.range.map(decimal))
  return `Logic.${kind.name}Typed(${operands.join(', ')})`
}

const inView = ({ kind }: Part, entries: string): string => `Logic.${kind.name}InView((${entries}), AsOf)`

const titleOf = ({ fact, item }: Part): string =>
  fact.kind === 'checklist' && item !== null ? (fact.items[item]?.title ?? item) : fact.title

/** What the chart says, pick by pick, and together. */
function sourceDefines(part: Part): readonly Define[] {
  const { name, kind, source } = part
  const picks = picksOf(source)
  if (source === null || picks.length === 0) return []
  const each = picks.flatMap((pick, i) => pickDefines(part, pick, i + 1))
  const results = picks.map((_, i) => named(`${name} pick ${i + 1}`))
  const any = 'anyOf' in source && ['YesNo', 'Set', 'Date'].includes(kind.name)
  if (picks.length === 1) return each
  const together = `Logic.${kind.name}${any ? 'AnyOf' : 'FirstOf'}({ ${results.join(', ')} })`
  return [...each, define(`${name} read`, together)]
}

function pickDefines(part: Part, pick: PickedRecords, number: number): readonly Define[] {
  const { subject, fact, name, kind } = part
  const entries = named(`${name} entries ${number}`)
  const { partial } = indexOf(subject.guideline)
  const plain = (of: string): string =>
    pick.pick === 'latest' || pick.pick === 'earliest'
      ? `Logic.${kind.name}${functionOf[pick.pick]}(${of}, ${fact.danger})`
      : `Logic.${kind.name}${functionOf[pick.pick]}(${of})`
  const over = (of: string): string =>
    partial.has(pick) && kind.name === 'YesNo' ? `Logic.LessPartialNo(${plain(of)})` : plain(of)
  const whole = recordedEntries(subject, fact, pick)
  const known = whenever(part, pick) ? [define(recordedName(name, number), whole)] : []
  const from = known.length > 0 ? named(recordedName(name, number)) : whole
  const recorded = [...known, define(`${name} entries ${number}`, inView(part, from))]
  if (pick.since === null) return [...recorded, define(`${name} pick ${number}`, over(entries))]
  const onset = onsetEnds(subject, fact)
  const certain = `Logic.${kind.name}Certain(${entries}, ${onset.high})`
  const doubtful = `exists (Logic.${kind.name}Doubtful(${entries}, ${onset.low}, ${onset.high}))`
  const doubt =
    pick.pick === 'exists' ? `${doubtful} and not exists (Logic.YesNoHolding(${certain}))` : doubtful
  return [
    ...recorded,
    define(`${name} pick ${number}`, `if ${doubt} then ${foundTuple(kind, "'since'")} else ${over(certain)}`),
  ]
}

const functionOf: Readonly<Record<PickedRecords['pick'], string>> = {
  latest: 'Latest',
  earliest: 'Earliest',
  exists: 'Exists',
  count: 'Count',
  highest: 'Highest',
  lowest: 'Lowest',
  collect: 'Collect',
}

/** The onset as known; a date that stands behind it cannot be counted from it. */
function onsetEnds(subject: Subject, fact: Asked): { readonly low: string; readonly high: string } {
  const { onset } = subject.guideline.roles
  const usable = subject.facts.get(onset)?.kind === 'date' && !standsBehindOnset(subject, fact)
  return usable
    ? { low: named(`${onset} low`), high: named(`${onset} high`) }
    : { low: 'null as Date', high: 'null as Date' }
}

/** Where silence may count: the kind of record that would tell is complete, no record is open that may be it, and nothing says it for later. */
function silenceCounts(part: Part): string {
  const { fact, item, name } = part
  if (fact.silence === null || !silenceSpeaks(fact, item)) return 'false'
  const typed = asksEver(part.source) ? [saidForLater(part, `(${typedEntries(part)})`)] : []
  const later = [...recordedForLater(part), ...typed].map((said) => `not ${said}`)
  const known = `${text(fact.silence)} in "Complete records" and not (${text(name)} in "Broken silences")`
  return [known, ...later].join(' and ')
}

const recordedName = (name: string, pick: number): string => `${name} recorded ${pick}`

/** Does the pick ask whether it was ever so, where silence could answer or a danger is denied? */
const whenever = (part: Part, { pick }: PickedRecords): boolean =>
  (silenceSpeaks(part.fact, part.item) || isDreaded(part)) && everPicks.includes(pick)

const isDreaded = ({ fact, kind }: Part): boolean => fact.danger && kind.name === 'YesNo'

/** What each pick that asks whether it ever was says of a later day. */
const recordedForLater = (part: Part): readonly string[] =>
  picksOf(part.source).flatMap((pick, i) =>
    whenever(part, pick) ? [saidForLater(part, named(recordedName(part.name, i + 1)))] : [],
  )

/** A danger that is recorded for a later day is not denied before it. */
function lessDreaded(part: Part, state: string): string {
  const later = isDreaded(part) ? recordedForLater(part) : []
  return later.length === 0 ? state : `Logic.LessDreaded(${state}, ${later.join(' or ')})`
}

function saidForLater({ kind }: Part, entries: string): string {
  const says = kind.name === 'YesNo' ? ' and E.truth' : kind.name === 'Set' ? ' and exists (E.codes)' : ''
  return `exists (${entries} E where E.earliest > AsOf and not E.asked${says} return all E)`
}

function valueDefines(part: Part): readonly Define[] {
  const state = named(`${part.name} state`)
  const fallback = standIn(part)
  return part.kind.fields.map(([field]) => {
    const own = `${state}.${field}`
    const instead = `if ${state}.found = 'asked' then ${named(`${fallback} ${field}`)} else ${own}`
    return define(`${part.name} ${field}`, fallback === null ? own : instead)
  })
}

/** The date that stands in for one that was asked and cannot be known. */
function standIn({ subject, fact }: Part): FactId | null {
  if (fact.kind !== 'date' || fact.fallback === null) return null
  return subject.facts.get(fact.fallback)?.kind === 'date' ? fact.fallback : null
}

/** Whether it was asked in vain, and what to ask where it is unknown or imprecise. */
function questionDefines(part: Part): readonly Define[] {
  const { subject, fact, name, kind } = part
  const found = `${named(`${name} state`)}.found`
  const fallback = standIn(part)
  const asked = `${found} = 'asked'`
  const [first = 'truth'] = kind.fields.map(([field]) => field)
  const value = named(`${name} ${first}`)
  const ranged = kind.name === 'Quantity' || kind.name === 'Date'
  const open = ranged ? `${value} is null or ${value} < ${named(`${name} high`)}` : `${value} is null`
  const own = `Logic.Wanted(${open}, ${found}, ${text(fact.id)})`
  const { onset } = subject.guideline.roles
  const waits = picksOf(part.source).some((pick) => pick.since !== null) && !standsBehindOnset(subject, fact)
  return [
    define(`${name} asked`, fallback === null ? asked : `${asked} and ${named(`${fallback} asked`)}`),
    define(
      `${name} wanted`,
      joined([
        own,
        waits ? onlyIf(`${found} = 'since'`, wanted(onset)) : null,
        fallback === null ? null : onlyIf(asked, wanted(fallback)),
      ]) ?? noFacts,
    ),
  ]
}
