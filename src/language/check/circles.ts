/** Circles: facts made of themselves, recommendations that displace each other in a ring. */

import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { picksOf } from '../source.ts'
import { partsOf } from '../walk.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

export function circles(guideline: Guideline): readonly AuthorProblem[] {
  const parts = new Map(guideline.facts.map((f) => [f.id, [...partsOf(f)]]))
  const displacers = new Map(
    guideline.recommendations.map((r) => [r.id, r.supersededBy.map((s) => s.recommendation)]),
  )
  return [
    ...ringsIn(parts).map((ring) =>
      problem(
        'circle',
        `fact "${ring[0]}"`,
        `it is made of itself: ${[...ring, ring[0]].join(' -> ')}, so that it can never have a value`,
        'define one of them without the others',
      ),
    ),
    ...ringsIn(displacers).map((ring) =>
      problem(
        'circle',
        `recommendation "${ring[0]}", supersededBy`,
        `it displaces itself: ${[...ring, ring[0]].join(' -> ')}, so that none of them would be left standing`,
        'let one of them give way, with the reason why',
      ),
    ),
    ...onsetSinceOnset(guideline),
  ]
}

function onsetSinceOnset(guideline: Guideline): readonly AuthorProblem[] {
  const onset = indexOf(guideline).facts.get(guideline.roles.onset)
  if (onset?.kind !== 'date' || !picksOf(onset.source).some((p) => p.since !== null)) return []
  return [
    problem(
      'circle',
      `fact "${onset.id}", source`,
      'the onset is read from records since the onset, so that it can never be found',
      'read the onset from all records',
    ),
  ]
}

/** The circles of a graph, each once, named from its first member in the graph's own order. */
function ringsIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const rings: string[][] = []
  const done = new Set<string>()
  const follow = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id)
    if (at >= 0) {
      rings.push(path.slice(at))
      return
    }
    if (done.has(id)) return
    for (const next of graph.get(id) ?? []) follow(next, [...path, id])
    done.add(id)
  }
  for (const id of graph.keys()) follow(id, [])
  return rings
}
