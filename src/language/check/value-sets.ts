/** Value sets that contradict each other or share codes by mistake, and codes of which nobody says where they were seen. */

import type { Guideline } from '../guideline.ts'
import { indexOf } from '../index-of.ts'
import { isCoded, picksOf } from '../source.ts'
import type { Code, ValueSet } from '../value-set.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** A code in two sets is one record read twice; on purpose it is named in `shares`, otherwise it is a slip. */
export function sharedCodes({ valueSets }: Guideline): readonly AuthorProblem[] {
  const granted = valueSets.flatMap((a) => a.shares.map(({ set }) => ({ a: a.id, b: set })))
  const between = (x: string, y: string) =>
    granted.filter(({ a, b }) => (a === x && b === y) || (a === y && b === x))
  return valueSets.flatMap((a, i) =>
    valueSets.slice(i + 1).flatMap((b) => {
      const [first, ...more] = overlapsOf(a, b)
      const grants = between(a.id, b.id)
      const opposed = a.opposes.includes(b.id) || b.opposes.includes(a.id)
      const where = `value sets "${a.id}" and "${b.id}"`
      if (first === undefined || opposed) {
        return grants.map(() =>
          problem(
            'shared-codes',
            where,
            'they are said to share codes and may not, or share none',
            'drop it from `shares`',
          ),
        )
      }
      const also = more.length === 0 ? '' : `, and ${more.length} more`
      return grants.length === 1
        ? []
        : [
            problem(
              'shared-codes',
              where,
              `${inWords(first)}${also}: one record would count as both`,
              'keep each code in the set it belongs to, or name the other set once in `shares` with the reason',
            ),
          ]
    }),
  )
}

export function codesWithoutProvenance({
  valueSets,
  irrelevant,
  pointers,
}: Guideline): readonly AuthorProblem[] {
  return [...valueSets, ...irrelevant, ...pointers].flatMap(({ id, codes }) =>
    codes
      .filter(({ seenIn }) => seenIn === null || seenIn.trim() === '')
      .map(({ code, display }) =>
        problem(
          'no-provenance',
          `value set "${id}", code "${code}" (${display})`,
          'nothing says where it was seen with this meaning: nobody can review it',
          'name the file or page where it stands beside this meaning, or leave it out',
        ),
      ),
  )
}

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
  const { valueSets: sets } = indexOf(guideline)
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
  const { valueSets: sets } = indexOf(guideline)
  return guideline.facts.flatMap((fact) => {
    if (fact.kind !== 'choice') return []
    return picksOf(fact.source).flatMap(({ of }) => {
      if (!isCoded(of)) return []
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
