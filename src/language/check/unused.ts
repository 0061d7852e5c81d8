/** Content that nothing uses: asked for nothing, or left behind by an edit. */

import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { clausesOf } from '../option.ts'
import { citationsOfPictures } from '../picture.ts'
import { conditionsOf, mentionsOf } from '../places.ts'
import { picksOf, valueSetsOf } from '../source.ts'
import { citedClausesIn, partsOf } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'
import { eventSetsOf, sourcesOf } from './ids.ts'

export function unused(guideline: Guideline): readonly AuthorProblem[] {
  return [
    ...unusedFacts(guideline),
    ...unusedValueSets(guideline),
    ...unusedEvidence(guideline),
    ...unofferedOptions(guideline),
    ...unansweredQuestions(guideline),
  ]
}

function unusedFacts(guideline: Guideline): readonly AuthorProblem[] {
  const { facts } = indexOf(guideline)
  const used = new Set<string>()
  const use = (id: string): void => {
    if (used.has(id)) return
    used.add(id)
    const fact = facts.get(id)
    if (fact) for (const part of partsOf(fact)) use(part)
  }
  for (const { of, fact } of mentionsOf(guideline)) if (of?.kind !== 'fact') use(fact)
  // An assessment shows every score, so a score is used by being there.
  for (const fact of guideline.facts) if (fact.kind === 'score') use(fact.id)
  return guideline.facts
    .filter((f) => !used.has(f.id))
    .map((f) =>
      problem(
        'unused',
        `fact "${f.id}"`,
        'no recommendation, option, position, stage or score uses it: it would be asked, or worked out, for nothing',
        'use it, or remove it',
      ),
    )
}

function unusedValueSets(guideline: Guideline): readonly AuthorProblem[] {
  const read = new Set(
    sourcesOf(guideline).flatMap(({ source }) => picksOf(source).flatMap((p) => valueSetsOf(p.of))),
  )
  const { episode } = guideline
  if (episode) for (const id of eventSetsOf(episode)) read.add(id)
  return guideline.valueSets
    .filter((v) => !read.has(v.id) && !v.opposes.some((id) => read.has(id)))
    .map((v) =>
      problem(
        'unused',
        `value set "${v.id}"`,
        'no fact reads its codes, and it guards no set that is read',
        'read it in the source of a fact, or remove it',
      ),
    )
}

/** Ids of all evidence that content leans on. */
export function citedIn(guideline: Guideline): ReadonlySet<string> {
  const cited = new Set<string>()
  for (const { expression } of conditionsOf(guideline)) {
    for (const clause of citedClausesIn(expression)) cited.add(clause.evidence)
  }
  const { recommendations, options, positions } = guideline
  for (const x of [...recommendations, ...options, ...positions]) {
    for (const c of x.evidence) cited.add(c.evidence)
  }
  for (const o of options) {
    for (const clause of clausesOf(o)) {
      for (const c of clause.evidence) cited.add(c.evidence)
    }
  }
  for (const x of [...recommendations, ...options]) {
    for (const effect of x.effects) cited.add(effect.evidence.evidence)
  }
  for (const c of citationsOfPictures(guideline.pictures)) cited.add(c.evidence)
  return cited
}

function unusedEvidence(guideline: Guideline): readonly AuthorProblem[] {
  const cited = citedIn(guideline)
  return guideline.evidence
    .filter((e) => !cited.has(e.id) && e.id !== guideline.statementsFrom)
    .map((e) =>
      problem(
        'unused',
        `evidence "${e.id}"`,
        'nothing cites it: a reader would look for what rests on it in vain',
        'cite it where it is used, or remove it',
      ),
    )
}

function unofferedOptions(guideline: Guideline): readonly AuthorProblem[] {
  const offered = new Set(guideline.recommendations.flatMap((r) => r.options))
  return guideline.options
    .filter((o) => !offered.has(o.id))
    .map((o) =>
      problem(
        'unused',
        `option "${o.id}"`,
        'no recommendation offers it, so that nobody is led to it',
        'name it in the options of a recommendation, or remove it',
      ),
    )
}

function unansweredQuestions(guideline: Guideline): readonly AuthorProblem[] {
  const { recommendations, options, positions } = guideline
  const answered = new Set([...recommendations, ...options, ...positions].map((x) => x.question))
  return guideline.questions
    .filter((q) => !answered.has(q.id))
    .map((q) =>
      problem(
        'unanswered-question',
        `question "${q.id}"`,
        'no recommendation, option or position answers it',
        'answer it, or remove it',
      ),
    )
}
