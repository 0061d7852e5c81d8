/** Kinds: each fact used as what it is, each code one of its choices. */

import type { Asked, Fact } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { conditionsOf, mentionsOf } from '../places.ts'
import { isCoded, type PickKind, picksOf, type Records, type Source } from '../source.ts'
import { codesIn, impossible } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

const fitting = (codes: readonly string[]): string =>
  codes.length > 0 ? `use one of: ${codes.join(', ')}` : 'the fact has no codes to choose from'

export function wrongKinds(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  return mentionsOf(guideline).flatMap(({ where, fact: id, needs }) => {
    const fact = facts.get(id)
    if (fact === undefined || needs.includes(fact.kind)) return []
    return [
      problem(
        'wrong-kind',
        where,
        `"${id}" is a ${fact.kind} fact, and here a ${needs.join(' or ')} fact is needed: it would never have a value`,
        `use the operator for ${fact.kind} facts, or name another fact`,
      ),
    ]
  })
}

/** Codes in conditions, source maps, positions, baselines and examples that the fact does not know. */
export function unknownCodes(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  const found: AuthorProblem[] = []
  const look = (where: string, id: string, codes: readonly string[]): void => {
    const fact = facts.get(id)
    const allowed = fact && codesOf(fact)
    if (allowed === undefined) return
    for (const code of codes.filter((c) => !allowed.includes(c))) {
      found.push(
        problem(
          'unknown-code',
          where,
          `"${code}" is no ${fact?.kind === 'checklist' ? 'item' : 'choice'} of the fact "${id}", so that it can never be met`,
          fitting(allowed),
        ),
      )
    }
  }
  for (const { where, expression } of conditionsOf(guideline)) {
    for (const { fact, codes } of codesIn(expression)) look(where, fact, codes)
  }
  for (const fact of guideline.facts) {
    if (!('source' in fact)) continue
    for (const pick of picksOf(fact.source)) {
      if (fact.kind === 'choice' || fact.kind === 'set') {
        look(`fact "${fact.id}", source map`, fact.id, Object.keys(mapOf(pick.of) ?? {}))
      }
    }
  }
  const { roles, episode } = guideline
  if (roles.site !== null) look('the index event, episode map', roles.site, Object.keys(episode?.map ?? {}))
  for (const p of guideline.positions) {
    for (const [id, codes] of Object.entries(p.speaksFor)) look(`position "${p.id}", speaksFor`, id, codes)
  }
  for (const { where, given } of typedAnswers(guideline)) {
    for (const [id, answer] of Object.entries(given)) {
      const fact = facts.get(id)
      if (fact) look(where, id, codesGiven(fact, answer))
    }
  }
  return found
}

/** Typed answers: baselines and examples, with their settings. */
export function typedAnswers(
  guideline: Guideline,
): readonly { readonly where: string; readonly given: Readonly<Record<string, unknown>> }[] {
  const judged = [
    ...guideline.recommendations.map((r) => ({ where: `recommendation "${r.id}"`, of: r })),
    ...guideline.options.map((o) => ({ where: `option "${o.id}"`, of: o })),
    ...guideline.positions.map((p) => ({ where: `position "${p.id}"`, of: p })),
    ...guideline.stages.map((s) => ({ where: `stage "${s.id}"`, of: s })),
  ]
  return [
    ...guideline.baselines.map((b) => ({
      where: `baseline "${b.id}"`,
      given: { ...b.answers, ...b.setting },
    })),
    ...judged.flatMap(({ where, of }) =>
      of.examples.map((e) => ({
        where: `${where}, example "${e.name}"`,
        given: { ...e.given, ...e.setting },
      })),
    ),
  ]
}

/** The plain value behind `{value, unit, on}`. */
export function plainAnswer(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer
}

function codesGiven(fact: Fact, answer: unknown): readonly string[] {
  const value = plainAnswer(answer)
  if (value === 'asked-unknown' || value === null) return []
  if (fact.kind === 'checklist') {
    if (Array.isArray(value)) return value.filter((x) => typeof x === 'string')
    return typeof value === 'object' ? Object.keys(value) : []
  }
  if (fact.kind === 'choice') return typeof value === 'string' ? [value] : []
  if (fact.kind === 'set') return Array.isArray(value) ? value.filter((x) => typeof x === 'string') : []
  return []
}

function codesOf(fact: Fact): readonly string[] | undefined {
  if (fact.kind === 'choice' || fact.kind === 'set') return Object.keys(fact.choices)
  return fact.kind === 'checklist' ? Object.keys(fact.items) : undefined
}

function mapOf(records: Records) {
  return isCoded(records) ? records.map : null
}

/** Picks that have no meaning for the kind of fact, and coded facts whose source does not say what a code means. */
export function unfitSources(guideline: Guideline): readonly AuthorProblem[] {
  return guideline.facts.flatMap((fact) => {
    if (!('source' in fact)) return []
    const where = `fact "${fact.id}", source`
    if (fact.kind !== 'checklist') return unfitPicks(where, fact, fact.source)
    const own =
      fact.source === null
        ? []
        : [problem('wrong-kind', where, 'a checklist is read item by item', 'give each item its own source')]
    const items = Object.entries(fact.items)
    return [
      ...own,
      ...items.flatMap(([code, item]) =>
        unfitPicks(`fact "${fact.id}", item "${code}", source`, fact, item.source),
      ),
    ]
  })
}

function unfitPicks(where: string, fact: Asked, source: Source | null): readonly AuthorProblem[] {
  return picksOf(source).flatMap((picked) => {
    const found: AuthorProblem[] = []
    const kinds = kindsFor(picked.pick)
    if (!kinds.includes(fact.kind)) {
      found.push(
        problem(
          'wrong-kind',
          where,
          `the pick "${picked.pick}" gives nothing for a ${fact.kind} fact`,
          `choose another pick; "${picked.pick}" is for ${kinds.join(', ')} facts`,
        ),
      )
    }
    const coded = fact.kind === 'choice' || fact.kind === 'set'
    const records = picked.of
    if (coded && isCoded(records) && records.map === null) {
      found.push(
        problem(
          'wrong-kind',
          where,
          `nothing says which recorded code means which choice of "${fact.id}"`,
          'give the records a map from choice to value set',
        ),
      )
    }
    return found
  })
}

function kindsFor(pick: PickKind): readonly Fact['kind'][] {
  switch (pick) {
    case 'latest':
    case 'earliest':
      return ['yes-no', 'choice', 'set', 'quantity', 'date', 'checklist']
    case 'exists':
      return ['yes-no', 'checklist']
    case 'count':
      return ['quantity']
    case 'highest':
    case 'lowest':
      return ['quantity', 'date']
    case 'collect':
      return ['set']
    default:
      return impossible(pick)
  }
}
