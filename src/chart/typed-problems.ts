/** What is wrong with an answers document, all of it in one message. */

import { type ProblemCode, RequestProblem } from '../language/index.ts'

export interface Found {
  readonly code: ProblemCode
  readonly where: string
  readonly why: string
  readonly fix: string
}

export const notAnswers: Found = {
  code: 'bad-argument',
  where: 'document',
  why: 'it is no answers document, so nothing could be read from it',
  fix: 'Give the parsed JSON of schemas/answers.schema.json',
}

/** The first problem gives the code; the others follow in the same line. */
export function problemOf(found: readonly Found[]): RequestProblem {
  const [first, ...others] = found
  if (first === undefined) throw new Error('A problem without a cause')
  const rest = others.slice(0, 4).map((one) => `. Also ${one.where}: ${one.why}. ${one.fix}`)
  const more = others.length > 4 ? `. And ${others.length - 4} more` : ''
  return new RequestProblem(first.code, {
    where: first.where,
    why: first.why,
    fix: `${first.fix}${rest.join('')}${more}`,
  })
}
