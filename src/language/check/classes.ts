/** Classes of codes of which a part is neither held nor left out with a reason. */

import type { Guideline } from '../guideline.ts'
import { type CodeClass, categoriesOf, type ValueSet } from '../value-set.ts'
import { type AuthorProblem, problem } from './author-problem.ts'

const bare = (code: string): string => code.replaceAll('.', '').toUpperCase()

/** The parent codes that a value set takes a stand on in the system of a class. */
function stands(set: ValueSet, { system, leavesOut }: CodeClass) {
  const codes = (written: readonly string[]) => written.flatMap(categoriesOf).map(bare)
  return {
    held: codes(set.codes.flatMap((one) => (one.system === system ? one.code : []))),
    perhaps: codes(set.perhaps.flatMap((one) => (one.system === system ? one.codes : []))),
    out: codes(leavesOut.flatMap((one) => one.codes)),
  }
}

export function classGaps({ valueSets }: Guideline): readonly AuthorProblem[] {
  return valueSets.flatMap((set) => set.classes.flatMap((one) => gapsOf(set, one)))
}

function gapsOf(set: ValueSet, one: CodeClass): readonly AuthorProblem[] {
  const where = `value set "${set.id}", class ${one.block.join(' ')}`
  const { held, perhaps, out } = stands(set, one)
  const categories = one.block.flatMap(categoriesOf).map(bare)
  const said = [...held, ...perhaps, ...out]
  // A category is settled as a whole, or each of its ten codes of one more character is, wholly or in parts.
  const gaps = categories
    .filter((category) => !said.some((code) => category.startsWith(code)))
    .flatMap((category) => {
      const below = Array.from({ length: 10 }, (_, digit) => `${category}${digit}`)
      const open = below.filter((code) => !said.some((one) => one.startsWith(code)))
      return open.length === below.length ? [category] : open
    })
  const twice = out.filter((code) => held.some((parent) => code.startsWith(parent)))
  const outside = out.filter((code) => !categories.some((category) => code.startsWith(category)))
  return [
    ...gaps.map((category) =>
      problem(
        'class-gap',
        where,
        `nothing says what becomes of ${category}: a danger may stand there that nobody reads`,
        'hold it, ask about it (`perhaps`), or name it in `leavesOut` with the reason',
      ),
    ),
    ...twice.map((code) =>
      problem(
        'class-gap',
        where,
        `${code} is left out and held at once`,
        'keep it in one of the two; a parent that is held holds all below it',
      ),
    ),
    ...outside.map((code) =>
      problem(
        'class-gap',
        where,
        `${code} is left out of a class it is not in`,
        'take it out, or widen the block',
      ),
    ),
  ]
}
