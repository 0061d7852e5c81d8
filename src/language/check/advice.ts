/** What advice may not do: depend on having asked, read meaning into silence, or treat the place as the patient. */

import type { Expression, FactId } from '../expression.ts'
import { type Asked, isDerived } from '../fact.ts'
import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { guardedOf } from '../negation.ts'
import { conditionsIn, conditionsOf, type Holder, mentionsOf, type Place } from '../places.ts'
import { childrenOf, factsOf, partsOf } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

const advising: readonly Holder['kind'][] = ['recommendation', 'option', 'position']

/** `known(...)` in advice, directly or through the facts it rests on; but for a finding that others ask for. */
export function knownInAdvice(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  // A number that is settled asks whether it has one of its own: what it then is does not depend on having asked.
  const settled = new Set(guideline.settlements?.map(({ reads }) => reads))
  const behind = new Map<FactId, string>()
  const reach = (id: FactId, where: string): void => {
    if (behind.has(id)) return
    behind.set(id, where)
    const fact = facts.get(id)
    if (fact) for (const part of partsOf(fact)) reach(part, where)
  }
  for (const m of mentionsOf(guideline)) {
    if (m.of !== null && advising.includes(m.of.kind)) reach(m.fact, m.where)
  }
  const look = ({ where, expression }: Place, through: string): readonly AuthorProblem[] =>
    knownApart(expression).map((fact) =>
      problem(
        'known-in-advice',
        where,
        `known("${fact}") decides advice${through}: the advice would change with what was asked, not with what is true`,
        'compare the value itself, and let an unknown stay unknown; known() is for stages and questions',
      ),
    )
  return [
    ...conditionsOf(guideline).flatMap((place) => (advising.includes(place.of.kind) ? look(place, '') : [])),
    ...guideline.facts.flatMap((fact) => {
      const where = behind.get(fact.id)
      return where === undefined || settled.has(fact.id)
        ? []
        : conditionsIn(fact).flatMap((place) => look(place, ` (${where})`))
    }),
    ...saidButNotAsked(guideline),
  ]
}

/** Facts under a `known(...)` that stands anywhere but beside the finding itself. */
function knownApart(expression: Expression): readonly FactId[] {
  if (expression.op === 'known') return [expression.fact]
  const guarded = guardedOf(expression)
  return guarded !== null && guarded.as !== 'not-excluded' ? [] : childrenOf(expression).flatMap(knownApart)
}

/** What a finding stands on that counts only once it is said, where no recommendation and no stop asks for it openly. */
function saidButNotAsked(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  const asked = (ids: Iterable<FactId>, into: Set<FactId>): Set<FactId> => {
    for (const id of ids) {
      const fact = facts.get(id)
      if (fact === undefined || into.has(id)) continue
      if (isDerived(fact)) asked(partsOf(fact), into)
      else into.add(id)
    }
    return into
  }
  const openly = new Set<FactId>()
  for (const rec of guideline.recommendations) asked(openFacts(rec.appliesWhen), openly)
  for (const option of guideline.options) {
    for (const clause of option.avoidWhen) asked(openFacts(clause.when), openly)
  }
  return conditionsOf(guideline).flatMap(({ of, where, expression }) =>
    advising.includes(of.kind)
      ? guardedFacts(expression).flatMap((said) =>
          [...asked([said], new Set())]
            .filter((id) => !openly.has(id))
            .map((id) =>
              problem(
                'known-in-advice',
                where,
                `"${said}" counts only once it is said, and no other advice asks for "${id}"`,
                'let a recommendation apply to it, or a stop of an option hold by it, so that it is asked',
              ),
            ),
        )
      : [],
  )
}

function guardedFacts(expression: Expression): readonly FactId[] {
  const guarded = guardedOf(expression)
  return guarded === null ? childrenOf(expression).flatMap(guardedFacts) : [guarded.fact]
}

/** The facts of a condition that are asked for while they are unknown. */
function openFacts(expression: Expression): readonly FactId[] {
  if (guardedOf(expression) !== null) return []
  const children = childrenOf(expression)
  return children.length === 0 ? [...factsOf(expression)] : children.flatMap(openFacts)
}

/** Silence that nothing could break, and facts of the place dressed as facts of the patient. */
export function silenceAndSettings(guideline: Guideline): readonly AuthorProblem[] {
  return guideline.facts.flatMap((fact) => {
    if (!('silence' in fact)) return []
    return fact.setting ? settingProblems(fact) : silenceProblems(fact)
  })
}

function settingProblems(fact: Asked): readonly AuthorProblem[] {
  const wrong = [
    fact.source === null ? '' : 'a source in the chart',
    fact.silence === null ? '' : 'a meaning of silence',
    fact.goodFor === null ? '' : 'a time it stays good',
    fact.danger ? 'a mark of danger' : '',
  ].filter((what) => what !== '')
  const found = wrong.map((what) =>
    problem(
      'bad-setting',
      `fact "${fact.id}"`,
      `it is a fact of the place, not of the patient, and still has ${what}, which would never be looked at`,
      'remove that, or make it a fact of the patient',
    ),
  )
  if (fact.kind !== 'choice') {
    found.push(
      problem(
        'bad-setting',
        `fact "${fact.id}"`,
        `a fact of the place is given as one code, and this is a ${fact.kind} fact`,
        'write it with settingChoice(...)',
      ),
    )
  }
  return found
}

function silenceProblems(fact: Asked): readonly AuthorProblem[] {
  if (fact.silence === null) return []
  const where = `fact "${fact.id}", silence`
  const unread =
    fact.kind === 'checklist'
      ? Object.values(fact.items).every((item) => item.source === null)
      : fact.source === null
  if (unread) {
    return [
      problem(
        'bad-silence',
        where,
        `silence of the "${fact.silence}" records would count as "no"${fact.danger ? ' to a danger' : ''}, but no source reads the fact there: it would be "no" whatever the record says`,
        'give the fact a source in those records, or let silence mean nothing',
      ),
    ]
  }
  const counts =
    fact.kind === 'quantity' && fact.source !== null && 'pick' in fact.source && fact.source.pick === 'count'
  if (fact.kind === 'yes-no' || fact.kind === 'checklist' || fact.kind === 'set' || counts) return []
  return [
    problem(
      'bad-silence',
      where,
      `silence cannot mean "no" for a ${fact.kind} fact: it would never be used`,
      'let silence mean nothing here, or ask a yes-no question',
    ),
  ]
}
