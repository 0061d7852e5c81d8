/** The state of every asked fact at AsOf, from its entries: docs/logic.md, section 2. */

import {
  type Asked,
  type ChecklistFact,
  type FactId,
  type PickedRecords,
  picksOf,
  type Source,
} from '../../language/index.ts'
import { foundTuple, type Kind, kindOf } from './kinds.ts'
import { noFacts, wanted } from './missing.ts'
import { type Define, define, itemName, joined, named, onlyIf, text } from './names.ts'
import { assertedEntries } from './observations.ts'
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
  const { subject, fact, item, name, kind } = part
  return [
    define(`${name} asserted`, inView(part, assertedEntries(subject.guideline, fact, item)), titleOf(part)),
    define(`${name} typed`, `Logic.${kind.name}Latest(${named(`${name} asserted`)}, ${fact.danger})`),
    ...sourceDefines(part),
    define(`${name} found`, foundOf(part)),
    define(`${name} fresh`, freshness(part, named(`${name} found`))),
    ...valueDefines(part),
    ...questionDefines(part),
  ]
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
  const any = 'anyOf' in source && (kind.name === 'YesNo' || kind.name === 'Set')
  const together =
    picks.length === 1
      ? results[0]
      : `Logic.${kind.name}${any ? 'AnyOf' : 'FirstOf'}({ ${results.join(', ')} })`
  return [...each, define(`${name} read`, together ?? '')]
}

function pickDefines(part: Part, pick: PickedRecords, number: number): readonly Define[] {
  const { subject, fact, name, kind } = part
  const entries = named(`${name} entries ${number}`)
  const over = (of: string): string =>
    pick.pick === 'latest' || pick.pick === 'earliest'
      ? `Logic.${kind.name}${functionOf[pick.pick]}(${of}, ${fact.danger})`
      : `Logic.${kind.name}${functionOf[pick.pick]}(${of})`
  const recorded = define(`${name} entries ${number}`, inView(part, recordedEntries(subject, fact, pick)))
  if (pick.since === null) return [recorded, define(`${name} pick ${number}`, over(entries))]
  const onset = onsetEnds(subject, fact)
  const certain = `Logic.${kind.name}Certain(${entries}, ${onset.high})`
  const doubtful = `exists (Logic.${kind.name}Doubtful(${entries}, ${onset.low}, ${onset.high}))`
  const doubt =
    pick.pick === 'exists' ? `${doubtful} and not exists (Logic.YesNoHolding(${certain}))` : doubtful
  return [
    recorded,
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

/** A fresh typed answer stands over what is read, save where that would silence a danger; a stale one does not. */
function foundOf(part: Part): string {
  const { fact, name, source } = part
  const typed = named(`${name} typed`)
  if (picksOf(source).length === 0) return typed
  const read = named(`${name} read`)
  const danger = fact.danger
    ? `\n    when ${typed}.truth is true then ${typed}\n    when ${read}.truth is true then ${read}`
    : ''
  return `case${danger}
    when ${freshness(part, typed)} or ${typed}.found = 'doubt' then ${typed}
    when ${freshness(part, read)} or ${typed}.found = 'nothing' then ${read}
    else ${typed}
  end`
}

/** Was a value found that is not too old? A danger that is true does not grow stale. */
function freshness({ fact, kind }: Part, found: string): string {
  const value = `${found}.found = 'value'`
  if (fact.goodFor === null) return value
  const young = `difference in days between ${found}.oldest and AsOf <= ${fact.goodFor}`
  return fact.danger && kind.name === 'YesNo'
    ? `(${value} and (${found}.truth or ${young}))`
    : `(${value} and ${young})`
}

function valueDefines(part: Part): readonly Define[] {
  const { fact, name, kind } = part
  const found = named(`${name} found`)
  return kind.fields.flatMap(([field, type]) => {
    const silence = silentValue(part)
    const silent =
      silence === null || fact.silence === null
        ? ''
        : `\n    when ${found}.found = 'nothing' and ${text(fact.silence)} in "Complete records" then ${silence}`
    const fallback = standIn(part)
    const instead =
      fallback === null ? '' : `\n    when ${found}.found = 'asked' then ${named(`${fallback} ${field}`)}`
    return define(
      `${name} ${field}`,
      `case
    when ${named(`${name} fresh`)} then ${found}.${field}${silent}${instead}
    else null as ${type}
  end`,
    )
  })
}

/** What silence of a complete record means for this field; null where it means nothing. */
function silentValue({ fact, item, kind, source }: Part): string | null {
  if (fact.silence === null || (item !== null && source === null)) return null
  switch (kind.name) {
    case 'YesNo':
      return 'false'
    case 'Set':
      return noFacts
    case 'Quantity':
      return source !== null && 'pick' in source && source.pick === 'count' ? '0.0' : null
    case 'Choice':
    case 'Date':
      return null
  }
}

/** The date that stands in for one that was asked and cannot be known. */
function standIn({ subject, fact }: Part): FactId | null {
  if (fact.kind !== 'date' || fact.fallback === null) return null
  return subject.facts.get(fact.fallback)?.kind === 'date' ? fact.fallback : null
}

/** Whether it was asked in vain, and what to ask where it is unknown or imprecise. */
function questionDefines(part: Part): readonly Define[] {
  const { subject, fact, name, kind } = part
  const found = named(`${name} found`)
  const fallback = standIn(part)
  const asked = `${found}.found = 'asked'`
  const ask = fallback === null ? noFacts : wanted(fallback)
  const own = `{ ${text(fact.id)} }`
  const { onset } = subject.guideline.roles
  const waits = picksOf(part.source).some((pick) => pick.since !== null) && !standsBehindOnset(subject, fact)
  const onsetToo = waits ? onlyIf(`${found}.found = 'since'`, wanted(onset)) : null
  const [first = 'truth'] = kind.fields.map(([field]) => field)
  const value = named(`${name} ${first}`)
  const open =
    kind.name === 'Quantity' || kind.name === 'Date'
      ? `${value} is null or ${value} < ${named(`${name} high`)}`
      : `${value} is null`
  return [
    define(`${name} asked`, fallback === null ? asked : `${asked} and ${named(`${fallback} asked`)}`),
    define(
      `${name} wanted`,
      `case
    when not (${open}) then ${noFacts}
    when ${asked} then ${ask}
    else ${joined([own, onsetToo]) ?? noFacts}
  end`,
    ),
  ]
}
