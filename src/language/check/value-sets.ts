/** Value sets that contradict each other: one code, or a parent and its child, with two meanings. */

import type { Guideline } from '../guideline.ts'
import { picksOf } from '../source.ts'
import type { Code, ValueSet } from '../value-set.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

export function contradictoryCodes(guideline: Guideline): readonly AuthorProblem[] {
  return [...opposedSets(guideline), ...mapsOfFacts(guideline)]
}

/** Written with or without dots, a code is one code. */
const bare = (code: string): string => code.replaceAll('.', '').toUpperCase()

function overlaps(a: Code, b: Code): boolean {
  if (a.system !== b.system) return false
  const [x, y] = [bare(a.code), bare(b.code)]
  return x === y || (a.prefix && y.startsWith(x)) || (b.prefix && x.startsWith(y))
}

function overlapsOf(a: ValueSet, b: ValueSet): readonly (readonly [Code, Code])[] {
  return a.codes.flatMap((x) => b.codes.filter((y) => overlaps(x, y)).map((y) => [x, y] as const))
}

function inWords([x, y]: readonly [Code, Code]): string {
  if (bare(x.code) === bare(y.code)) return `"${x.code}" (${x.display}) stands in both`
  const [parent, child] = x.prefix && bare(y.code).startsWith(bare(x.code)) ? [x, y] : [y, x]
  return `"${parent.code}" with all codes under it covers "${child.code}" (${child.display}) of the other`
}

function opposedSets(guideline: Guideline): readonly AuthorProblem[] {
  const sets = new Map(guideline.valueSets.map((v) => [v.id, v]))
  const looked = new Set<string>()
  return guideline.valueSets.flatMap((a) =>
    a.opposes.flatMap((id) => {
      const b = sets.get(id)
      const pair = [a.id, id].sort().join(' ')
      if (b === undefined || looked.has(pair)) return []
      looked.add(pair)
      const where = `value sets "${a.id}" and "${b.id}"`
      if (a === b) {
        return [
          problem('contradictory-codes', where, 'the set opposes itself', 'name the set it really opposes'),
        ]
      }
      return overlapsOf(a, b).map((pair) =>
        problem(
          'contradictory-codes',
          where,
          `they oppose each other, but ${inWords(pair)}: one record would say yes and no`,
          'keep the code in the set it belongs to, or replace the parent by the children meant',
        ),
      )
    }),
  )
}

/** Two choices of one fact that a single code would give. */
function mapsOfFacts(guideline: Guideline): readonly AuthorProblem[] {
  const sets = new Map(guideline.valueSets.map((v) => [v.id, v]))
  return guideline.facts.flatMap((fact) => {
    if (fact.kind !== 'choice') return []
    return picksOf(fact.source).flatMap(({ of }) => {
      if (of.resource === 'Patient' || of.resource === 'Episode') return []
      const entries = Object.entries(of.map ?? {})
      return entries.flatMap(([choice, id], i) =>
        entries.slice(i + 1).flatMap(([other, otherId]) => {
          const [a, b] = [sets.get(id), sets.get(otherId)]
          if (a === undefined || b === undefined) return []
          return overlapsOf(a, b).map((pair) =>
            problem(
              'contradictory-codes',
              `fact "${fact.id}", source map`,
              `"${choice}" is read from "${a.id}" and "${other}" from "${b.id}", but ${inWords(pair)}: one record would give two answers`,
              'keep the code in the set of one choice',
            ),
          )
        }),
      )
    })
  })
}
