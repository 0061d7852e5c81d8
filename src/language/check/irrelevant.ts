/** Lists of what is irrelevant that would silence a record which is asked about. */

import type { Guideline } from '../guideline.ts'
import type { Code, ValueSet } from '../value-set.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** Written with or without dots, a code is one code. */
const bare = (code: string): string => code.replaceAll('.', '').toUpperCase()

/** Is one the other, or under it? A category is its own parent. */
function meet(a: string, aWhole: boolean, b: string, bWhole: boolean): boolean {
  return a === b || (aWhole && b.startsWith(a)) || (bWhole && a.startsWith(b))
}

/** The codes of a value set, and those that may be of it. */
function asked({ codes, perhaps }: ValueSet): readonly Omit<Code, 'seenIn'>[] {
  const soft = perhaps.flatMap(({ system, because, codes }) =>
    codes.map((code) => ({ system, code, display: because, prefix: true })),
  )
  return [...codes, ...soft]
}

export function irrelevantThoughAsked({ irrelevant, valueSets }: Guideline): readonly AuthorProblem[] {
  return irrelevant.flatMap((list) =>
    valueSets.flatMap((set) =>
      asked(set).flatMap(({ system, code, display, prefix }) => {
        const known = bare(code)
        const category = system.includes('/icd-10')
          ? list.categories.find((one) => meet(one, true, known, prefix))
          : undefined
        const single = [...list.codes, ...list.placed].find(
          (one) => one.system === system && meet(bare(one.code), one.prefix, known, prefix),
        )
        const found = category ?? single?.code
        if (found === undefined) return []
        return [
          problem(
            'irrelevant-though-asked',
            `irrelevant "${list.id}", "${found}"`,
            `the value set "${set.id}" holds "${code}" (${display}): a record of it would count as a silence`,
            'take it from the list, or replace a category by the categories beside it',
          ),
        ]
      }),
    ),
  )
}
