/** One mistake of an author as lines for a terminal: where, what, how to mend it. */

import { wrapped } from '../report/index.ts'

interface Problem {
  readonly code: string
  readonly where: string
  readonly what: string
  readonly fix: string
}

export function problemLines(problem: Problem): string {
  const lines = [
    ...wrapped(`${problem.where} (${problem.code})`),
    ...wrapped(problem.what, '  '),
    ...wrapped(`To mend it: ${problem.fix}`, '  '),
  ]
  return `${lines.join('\n')}\n\n`
}
