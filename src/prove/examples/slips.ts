/** Slips of an author's hand: a code left out of a list, a number one step off, a "not" forgotten. */

import {
  type Fact,
  type FactId,
  type Guideline,
  type Holder,
  indexOf,
  type ScorePart,
} from '../../language/index.ts'
import type { Mutant } from './mutants.ts'
import { type Edit, edited, type Path } from './tree.ts'

type SlipKind = Extract<Mutant['kind'], 'code' | 'number' | 'day' | 'not' | 'points' | 'good-for'>

interface Slip {
  readonly kind: SlipKind
  readonly change: string
  readonly edit: Edit
}

/** Where slips are looked for: everything that decides a status, a stance, a stage, the order of options or their course. */
export function slipsOf(guideline: Guideline): readonly Mutant[] {
  const { recommendations, options, positions, stages, facts } = guideline
  const found: Mutant[] = []
  const look = (at: Holder, part: string, slips: readonly Slip[]): void => {
    const times = new Map<string, number>()
    for (const { kind, change, edit } of slips) {
      const words = `${part}: ${change}`
      const time = (times.get(words) ?? 0) + 1
      times.set(words, time)
      const clause = time === 1 ? words : `${words} (${time})`
      found.push({ kind, at, item: at.id, clause, without: () => edited(guideline, edit) })
    }
  }
  const at = (kind: Holder['kind'], id: string): Holder => ({ kind, id })
  const inside = (value: unknown, path: Path): readonly Slip[] => slipsIn(guideline, value, path)
  const dayAt = (value: { readonly days: number } | null, path: Path): readonly Slip[] =>
    value === null ? [] : shifts('day', 'days', value.days, 1, [...path, 'days'])

  recommendations.forEach((one, i) => {
    const path = ['recommendations', i]
    look(at('recommendation', one.id), 'appliesWhen', inside(one.appliesWhen, [...path, 'appliesWhen']))
    look(at('recommendation', one.id), 'doneWhen', inside(one.doneWhen, [...path, 'doneWhen']))
  })
  options.forEach((one, i) => {
    const path = ['options', i]
    const own = at('option', one.id)
    for (const list of ['avoidWhen', 'preferWhen', 'adjustWhen'] as const) {
      one[list].forEach((clause, j) => {
        look(own, `${list} "${clause.text}"`, inside(clause.when, [...path, list, j, 'when']))
      })
    }
    look(own, 'takingWhen', inside(one.takingWhen, [...path, 'takingWhen']))
    look(own, 'notBefore', dayAt(one.window.notBefore, [...path, 'window', 'notBefore']))
    look(own, 'notAfter', dayAt(one.window.notAfter, [...path, 'window', 'notAfter']))
  })
  positions.forEach((one, i) => {
    const path = ['positions', i]
    for (const [fact, codes] of Object.entries(one.speaksFor)) {
      look(at('position', one.id), `speaksFor ${fact}`, drops(codes, [...path, 'speaksFor', fact]))
    }
    one.rows.forEach((row, j) => {
      look(at('position', one.id), `row ${j + 1}`, inside(row.when, [...path, 'rows', j, 'when']))
    })
  })
  stages.forEach((one, i) => {
    look(at('stage', one.id), 'when', inside(one.when, ['stages', i, 'when']))
  })
  facts.forEach((one, i) => {
    for (const [part, slips] of slipsOfFact(guideline, one, ['facts', i]))
      look(at('fact', one.id), part, slips)
  })
  return found
}

/** A part of a fact, and the slips in it. */
type PartSlips = readonly [part: string, slips: readonly Slip[]]

function slipsOfFact(guideline: Guideline, fact: Fact, path: Path): readonly PartSlips[] {
  switch (fact.kind) {
    case 'derived':
      return [['when', slipsIn(guideline, fact.when, [...path, 'when'])]]
    case 'formula':
      return [['term', slipsIn(guideline, fact.term, [...path, 'term'])]]
    case 'score':
      return [
        ...fact.parts.flatMap((part, p) => slipsOfPart(guideline, part, [...path, 'parts', p])),
        ...fact.groups.map(({ parts, min, max }, n) => {
          const ends = Object.entries({ min, max }).flatMap(([end, value]) =>
            value === null ? [] : shifts('points', end, value, 1, [...path, 'groups', n, end]),
          )
          return [`group of ${parts.join(', ')}`, ends] as const
        }),
      ]
    default:
      return fact.goodFor === null
        ? []
        : [['goodFor', shifts('good-for', 'days', fact.goodFor, 1, [...path, 'goodFor'])]]
  }
}

function slipsOfPart(guideline: Guideline, part: ScorePart, path: Path): readonly PartSlips[] {
  const rows = part.points.map(({ when, points }, r): PartSlips => {
    const at = [...path, 'points', r]
    const worth = shifts('points', 'points', points, 1, [...at, 'points'])
    return [`part ${part.id}, row ${r + 1}`, [...slipsIn(guideline, when, [...at, 'when']), ...worth]]
  })
  const otherwise = shifts('points', 'otherwise', part.otherwise, 1, [...path, 'otherwise'])
  return [...rows, [`part ${part.id}`, otherwise]]
}

/** The slips at every operator and term of a condition or term, whatever operators there are. */
function slipsIn(guideline: Guideline, value: unknown, path: Path): readonly Slip[] {
  if (Array.isArray(value)) return value.flatMap((part, i) => slipsIn(guideline, part, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const node = value as Readonly<Record<string, unknown>>
  const own: Slip[] = []
  if (node.op === 'not')
    own.push({
      kind: 'not',
      change: `without "not" before ${named(node.of)}`,
      edit: { replace: path, by: node.of },
    })
  const parts = Object.entries(node).flatMap(([key, part]): readonly Slip[] => {
    const place = [...path, key]
    if (typeof part === 'number') {
      const days = key === 'days'
      const words = `${named({ ...node, [key]: undefined })} ${part}`
      return shifts(days ? 'day' : 'number', words, part, days ? 1 : stepOf(guideline, node, part), place)
    }
    const codes = Array.isArray(part) && part.length > 0 && part.every((one) => typeof one === 'string')
    return codes ? drops(part, place, named({ ...node, [key]: undefined })) : slipsIn(guideline, part, place)
  })
  return [...own, ...parts]
}

const drops = (codes: readonly string[], path: Path, words = ''): readonly Slip[] =>
  codes.map((code, i) => ({
    kind: 'code',
    change: `${words === '' ? '' : `${words} `}without ${code}`,
    edit: { remove: [...path, i] },
  }))

const shifts = (kind: SlipKind, words: string, value: number, step: number, path: Path): readonly Slip[] =>
  [step, -step].map((by) => {
    const to = Number((value + by).toFixed(6))
    return { kind, change: `${words} made ${to}`, edit: { replace: path, by: to } }
  })

/** An operator by what it names itself: `painSeverity >=`, `onsetDate elapsed <=`. */
function named(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(named)
      .filter((one) => one !== '')
      .join(', ')
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { op, unit: _, evidence: __, locator: ___, ...rest } = value as Readonly<Record<string, unknown>>
  const words = Object.values(rest)
    .map(named)
    .filter((one) => one !== '')
  return op === 'fact' || op === 'because' || op === 'compare'
    ? words.join(' ')
    : `${op ?? ''} ${words.join(' ')}`.trim()
}

/** Units whose numbers are told to a tenth. */
const inTenths = ['{T-score}', 'mg/dL']

/** The step a fact is counted in; a finer number is shifted by its own last decimal. */
function stepOf(guideline: Guideline, node: Readonly<Record<string, unknown>>, value: number): number {
  const fact = indexOf(guideline).facts.get(node.fact as FactId)
  const unit = fact !== undefined && 'unit' in fact ? fact.unit : ''
  const decimals = String(value).split('.')[1]?.length ?? 0
  return 10 ** -Math.max(decimals, inTenths.includes(unit) ? 1 : 0)
}
