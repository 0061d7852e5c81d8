/** Work over a file, with the file named in whatever is wrong with it. */

import { RequestProblem } from '../language/index.ts'
import { nameOf } from './io.ts'

/** Does a piece of work over a file, and names the file in whatever is wrong with it. */
export function named<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    throw problem instanceof RequestProblem ? inFile(problem, nameOf(file)) : problem
  }
}

/** The same problem, with the file it was found in. */
function inFile({ code, detail }: RequestProblem, file: string): RequestProblem {
  const { where } = detail
  const named = where.startsWith('--') || where.includes(file)
  return new RequestProblem(code, {
    ...detail,
    where: named ? where : where === 'input' ? file : `${file}, ${where}`,
  })
}
