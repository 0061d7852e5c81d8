/** Lists of what is irrelevant that would silence a record which is asked about. */

import type { Guideline } from '../guideline.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

/** Written with or without dots, a code is one code. */
const bare = (code: string): string => code.replaceAll('.', '').toUpperCase()

/** Is one the other, or under it? A category is its own parent. */
function meet(a: string, aWhole: boolean, b: string, bWhole: boolean): boolean {
  return a === b || (aWhole && b.startsWith(a)) || (bWhole && a.startsWith(b))
}

export function irrelevantThoughAsked({ irrelevant, valueSets }: Guideline): readonly AuthorProblem[] {
  return irrelevant.flatMap((list) =>
    valueSets.flatMap((set) =>
      set.codes.flatMap(({ system, code, display, prefix }) => {
        const asked = bare(code)
        const category = system.includes('/icd-10')
          ? list.categories.find((one) => meet(one, true, asked, prefix))
          : undefined
        const single = [...list.codes, ...list.placed].find(
          (one) => one.system === system && meet(bare(one.code), one.prefix, asked, prefix),
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
