/** Every place of a guideline where a condition, a number or a fact stands, with words to find it by. */

import type { Effect } from './effect.ts'
import type { DayAfter } from './example.ts'
import type { Expression, FactId } from './expression.ts'
import type { Fact } from './fact.ts'
import type { Guideline } from './guideline.ts'
import type { Option } from './option.ts'
import type { Position } from './position.ts'
import type { Recommendation } from './recommendation.ts'
import type { Stage } from './stage.ts'
import { type Comparison, conditionsOfFact, numbersIn, type Use, usesIn, usesInTerm } from './walk.ts'

/** What a condition stands in. */
export interface Holder {
  readonly kind: 'recommendation' | 'option' | 'position' | 'stage' | 'fact'
  readonly id: string
}

/** A whole condition, not its parts. */
export interface Place {
  /** In words: `recommendation "x", appliesWhen`. */
  readonly where: string
  readonly of: Holder
  readonly expression: Expression
  /**
   * What it decides: the status of an item; which of several options comes first and how it is given; whether the
   * patient is like those studied; the stage; or a derived fact, which serves whoever uses it.
   */
  readonly serves: 'status' | 'course' | 'effect' | 'stage' | 'fact'
}

/** One use of a fact, and the kinds of fact that may stand there; `of` is null for a role. */
export interface Mention extends Use {
  readonly where: string
  readonly of: Holder | null
}

type Add = (part: string, expression: Expression | null, serves: Place['serves']) => void

function placesIn(of: Holder, fill: (add: Add) => void): readonly Place[] {
  const found: Place[] = []
  fill((part, expression, serves) => {
    const where = `${of.kind} "${of.id}"${part === '' ? '' : `, ${part}`}`
    if (expression !== null) found.push({ where, of, expression, serves })
  })
  return found
}

const ofEffects = (add: Add, effects: readonly Effect[]): void => {
  for (const e of effects) add(`effect "${e.outcome}", studiedIn`, e.studiedIn, 'effect')
}

const ofRecommendation = (r: Recommendation): readonly Place[] =>
  placesIn({ kind: 'recommendation', id: r.id }, (add) => {
    add('appliesWhen', r.appliesWhen, 'status')
    add('doneWhen', r.doneWhen, 'status')
    ofEffects(add, r.effects)
  })

const ofOption = (o: Option): readonly Place[] =>
  placesIn({ kind: 'option', id: o.id }, (add) => {
    for (const c of o.avoidWhen) add(`${c.level} "${c.text}"`, c.when, 'status')
    for (const c of o.preferWhen) add(`preferWhen "${c.text}"`, c.when, 'course')
    for (const c of o.adjustWhen) add(`adjustWhen "${c.text}"`, c.when, 'course')
    add('takingWhen', o.takingWhen, 'status')
    ofEffects(add, o.effects)
  })

const ofPosition = (p: Position): readonly Place[] =>
  placesIn({ kind: 'position', id: p.id }, (add) => {
    p.rows.forEach((row, i) => {
      add(`row ${i + 1}`, row.when, 'status')
    })
  })

const ofStage = (s: Stage): readonly Place[] =>
  placesIn({ kind: 'stage', id: s.id }, (add) => add('', s.when, 'stage'))

/** The conditions inside a derived fact, formula or score. */
export const conditionsIn = (fact: Fact): readonly Place[] =>
  placesIn({ kind: 'fact', id: fact.id }, (add) => {
    if (fact.kind === 'score') {
      for (const part of fact.parts) {
        part.points.forEach((row, i) => {
          add(`part "${part.id}", row ${i + 1}`, row.when, 'fact')
        })
      }
      return
    }
    const part = fact.kind === 'formula' ? 'an "if" of its term' : ''
    for (const condition of conditionsOfFact(fact)) add(part, condition, 'fact')
  })

const found = new WeakMap<Guideline, readonly Place[]>()

/** Every condition of the guideline: of recommendations, options and positions, then of stages, then of facts. */
export function conditionsOf(guideline: Guideline): readonly Place[] {
  const known = found.get(guideline)
  if (known !== undefined) return known
  const all = [
    ...guideline.recommendations.flatMap(ofRecommendation),
    ...guideline.options.flatMap(ofOption),
    ...guideline.positions.flatMap(ofPosition),
    ...guideline.stages.flatMap(ofStage),
    ...guideline.facts.flatMap(conditionsIn),
  ]
  found.set(guideline, all)
  return all
}

const byItem = new WeakMap<Guideline, ReadonlyMap<string, readonly Place[]>>()

/** The conditions of a recommendation, option or position; none for another id. */
export function conditionsOfItem(guideline: Guideline, id: string): readonly Place[] {
  let items = byItem.get(guideline)
  if (items === undefined) {
    const { recommendations, options, positions } = guideline
    items = new Map<string, readonly Place[]>([
      ...positions.map((one) => [one.id, ofPosition(one)] as const),
      ...options.map((one) => [one.id, ofOption(one)] as const),
      ...recommendations.map((one) => [one.id, ofRecommendation(one)] as const),
    ])
    byItem.set(guideline, items)
  }
  return items.get(id) ?? []
}

/** The days on which a window opens or closes, as counts of days. */
export function windowNumbers(ends: readonly (DayAfter | null)[]): readonly Comparison[] {
  return ends.flatMap((end) =>
    end === null ? [] : [{ op: 'elapsed', from: end.fact, to: null, relation: '>=', days: end.days }],
  )
}

/** Every number that decides something: in conditions, and the windows of options. A position's window is only shown. */
export function numbersOf(guideline: Guideline): readonly Comparison[] {
  return [
    ...conditionsOf(guideline)
      .filter((place) => place.serves !== 'effect')
      .flatMap((place) => numbersIn(place.expression)),
    ...guideline.options.flatMap((o) => windowNumbers([o.window.notBefore, o.window.notAfter])),
  ]
}

/** The numbers that decide something by this fact: values of a number in its unit, days from or to a date. Each once. */
export function limitsFor(guideline: Guideline, fact: FactId): readonly number[] {
  const found = numbersOf(guideline).flatMap((e) => {
    if (e.op === 'compare') return e.fact === fact ? [e.value] : []
    return e.from === fact || e.to === fact ? [e.days] : []
  })
  return [...new Set(found)]
}

/** Every use of a fact: in conditions, terms, due days, windows, stand-ins, roles and positions. */
export function mentionsOf(guideline: Guideline): readonly Mention[] {
  const found: Mention[] = []
  const add = (of: Holder | null, where: string, fact: FactId, ...needs: readonly Fact['kind'][]): void => {
    found.push({ of, where: of === null ? where : `${of.kind} "${of.id}", ${where}`, fact, needs })
  }
  const addDay = (of: Holder, where: string, day: DayAfter | null): void => {
    if (day !== null) add(of, where, day.fact, 'date')
  }
  for (const { of, where, expression } of conditionsOf(guideline)) {
    for (const use of usesIn(expression)) found.push({ of, where, ...use })
  }
  for (const fact of guideline.facts) {
    const of: Holder = { kind: 'fact', id: fact.id }
    if (fact.kind === 'formula') {
      for (const use of usesInTerm(fact.term)) add(of, 'its term', use.fact, ...use.needs)
    }
    if (fact.kind === 'date' && fact.fallback !== null) add(of, 'fallback', fact.fallback, 'date')
  }
  for (const r of guideline.recommendations) {
    if (r.due !== null) add({ kind: 'recommendation', id: r.id }, 'due', r.due.fact, 'date')
  }
  for (const o of guideline.options) {
    addDay({ kind: 'option', id: o.id }, 'notBefore', o.window.notBefore)
    addDay({ kind: 'option', id: o.id }, 'notAfter', o.window.notAfter)
  }
  for (const p of guideline.positions) {
    const of: Holder = { kind: 'position', id: p.id }
    addDay(of, 'opens', p.window.opens)
    addDay(of, 'closes', p.window.closes)
    for (const id of Object.keys(p.speaksFor)) add(of, 'speaksFor', id, 'choice')
  }
  for (const { id, when } of guideline.incompatible ?? []) add(null, `contradiction "${id}"`, when, 'derived')
  const { redFlags, onset, birthDate, sex, site, pregnancy } = guideline.roles
  add(null, 'roles, redFlags', redFlags, 'checklist')
  add(null, 'roles, onset', onset, 'date')
  add(null, 'roles, birthDate', birthDate, 'date')
  add(null, 'roles, sex', sex, 'choice')
  if (site !== null) add(null, 'roles, site', site, 'choice', 'set')
  if (pregnancy !== null) add(null, 'roles, pregnancy', pregnancy, 'yes-no')
  return found
}
