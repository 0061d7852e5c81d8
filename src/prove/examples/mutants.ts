/** The clauses that keep patients safe, each with the guideline as it would be without it. */

import {
  type Expression,
  type Guideline,
  type Holder,
  indexOf,
  type Recommendation,
} from '../../language/index.ts'
import { wordsOf } from '../../words/index.ts'
import { type Edit, edited, type Path, rewritten } from './tree.ts'

/** One clause taken out, or one slip made: `without` gives the guideline that lacks it and nothing else. */
export interface Mutant {
  readonly kind:
    | ('stop' | 'red-flag' | 'supersession' | 'guard' | 'never')
    | ('code' | 'number' | 'day' | 'not' | 'points' | 'good-for')
  /** Where the guideline is changed; a fact for what stands in many places. */
  readonly at: Holder
  /** What the clause stands in; null where it stands in many. */
  readonly item: string | null
  /** What was taken out, in words. */
  readonly clause: string
  readonly without: () => Guideline
}

/**
 * Every stop of an option, every item of the red-flag checklist, every supersession, every `not(...)` that guards a
 * recommendation, and, made never to apply, every recommendation against something or of urgency `emergency`.
 */
export function mutantsOf(guideline: Guideline): readonly Mutant[] {
  return [
    ...stops(guideline),
    ...redFlagItems(guideline),
    ...guideline.recommendations.flatMap((one, i) => [
      ...supersessions(guideline, one, i),
      ...guards(guideline, one, i),
      ...(one.direction === 'against' || one.urgency === 'emergency' ? neverApplies(guideline, one.id) : []),
    ]),
  ]
}

/** A recommendation as if it were not there: its condition never holds. Empty where no recommendation has the id. */
export function neverApplies(guideline: Guideline, id: string): readonly Mutant[] {
  const place = guideline.recommendations.findIndex((one) => one.id === id)
  const one = guideline.recommendations[place]
  if (one === undefined) return []
  const kind = one.direction === 'against' ? 'the advice against' : 'the advice itself'
  const never: Expression = { op: 'any', of: [] }
  return [
    mutant(guideline, 'never', { kind: 'recommendation', id }, `${kind}: ${one.title}`, {
      replace: ['recommendations', place, 'appliesWhen'],
      by: never,
    }),
  ]
}

function stops(guideline: Guideline): readonly Mutant[] {
  return guideline.options.flatMap((option, i) =>
    option.avoidWhen.flatMap((clause, j) =>
      clause.level === 'stop'
        ? [
            mutant(guideline, 'stop', { kind: 'option', id: option.id }, clause.text, {
              remove: ['options', i, 'avoidWhen', j],
            }),
          ]
        : [],
    ),
  )
}

function redFlagItems(guideline: Guideline): readonly Mutant[] {
  const { redFlags } = guideline.roles
  const fact = indexOf(guideline).facts.get(redFlags)
  if (fact?.kind !== 'checklist') return []
  return Object.entries(fact.items).map(([code, { title }]) => ({
    kind: 'red-flag',
    at: { kind: 'fact', id: redFlags },
    item: null,
    clause: `${redFlags}.${code}: ${title}`,
    without: () => rewritten(guideline, (node) => withoutItem(node, redFlags, code)),
  }))
}

function withoutItem(node: object, fact: string, code: string): object {
  if (!('op' in node) || node.op !== 'flagged') return node
  const flagged = node as Extract<Expression, { op: 'flagged' }>
  return flagged.fact === fact
    ? { ...flagged, items: flagged.items.filter((item) => item !== code) }
    : flagged
}

function supersessions(guideline: Guideline, one: Recommendation, place: number): readonly Mutant[] {
  return one.supersededBy.map(({ recommendation }, i) =>
    mutant(
      guideline,
      'supersession',
      { kind: 'recommendation', id: one.id },
      `gives way to ${recommendation}`,
      {
        remove: ['recommendations', place, 'supersededBy', i],
      },
    ),
  )
}

function guards(guideline: Guideline, one: Recommendation, place: number): readonly Mutant[] {
  const { facts } = indexOf(guideline)
  return guardsIn(one.appliesWhen, ['recommendations', place, 'appliesWhen'], null).map(({ guard, edit }) =>
    mutant(
      guideline,
      'guard',
      { kind: 'recommendation', id: one.id },
      `only if ${wordsOf(facts, guard)}`,
      edit,
    ),
  )
}

interface Guard {
  readonly guard: Expression
  readonly edit: Edit
}

/** The conjuncts that are a `not(...)`, with or without a citation; `member` is the place to remove them at. */
function guardsIn(condition: Expression, path: Path, member: Path | null): readonly Guard[] {
  if (condition.op === 'all') {
    return condition.of.flatMap((part, i) => {
      const inside: Path = [...path, 'of', i]
      return guardsIn(part, inside, inside)
    })
  }
  if (condition.op === 'because') return guardsIn(condition.of, [...path, 'of'], member)
  if (condition.op !== 'not') return []
  const holds: Expression = { op: 'all', of: [] }
  const edit: Edit = member === null ? { replace: path, by: holds } : { remove: member }
  return [{ guard: condition, edit }]
}

function mutant(guideline: Guideline, kind: Mutant['kind'], at: Holder, clause: string, edit: Edit): Mutant {
  return { kind, at, item: at.id, clause, without: () => edited(guideline, edit) }
}
