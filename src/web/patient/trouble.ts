/** What was wrong, as the page tells it. */

import { type ProblemDetail, RequestProblem } from '../../language/index.ts'

/** What was wrong: what, where, why, what to do. */
export interface Trouble {
  /** Of the file, where it was one. */
  readonly name?: string
  readonly what: string
  readonly detail: ProblemDetail | null
}

export function troubleOf(problem: unknown): Trouble {
  if (problem instanceof RequestProblem) {
    const [what = problem.message] = problem.message.split(' (')
    return { what, detail: problem.detail }
  }
  // A mistake of ours: its place in the code helps nobody here, and its message might hold a value.
  return { what: problem instanceof Error ? problem.name : 'Error', detail: null }
}
