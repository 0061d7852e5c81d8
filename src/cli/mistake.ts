/** A problem in one line: never a stack, never a value of a patient's record. */

export function oneLine(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ')
  return line.replaceAll(/([.?!])\.(?= |$)/g, '$1')
}

/** What kind of mistake of ours, and where in our code. */
export function mistakeWords(problem: unknown): string {
  return problem instanceof Error ? `${problem.constructor.name}${placeOf(problem)}` : typeof problem
}

/** File and line where our code failed: tells us where to look, and nothing about the patient. */
function placeOf(problem: Error): string {
  const match = /[(/]([\w.-]+:\d+):\d+\)?$/m.exec(problem.stack ?? '')
  return match ? ` at ${match[1]}` : ''
}
