/** Runs the examples of a guideline: each a patient, and the status it promises. */

import { openDay, standingOf } from '../evaluate/index.ts'
import { type Example, type Guideline, RequestProblem } from '../language/index.ts'
import { foundFor, type Item, itemsOf, patientOf, promiseOf } from '../prove/examples/index.ts'

/** An example that does not give what it promises. */
export interface BrokenExample {
  readonly code: 'example'
  readonly where: string
  readonly what: string
  readonly fix: string
}

export function runExamples(guideline: Guideline): {
  readonly problems: readonly BrokenExample[]
  readonly ran: number
} {
  const items = itemsOf(guideline)
  const problems = items.flatMap((item) => {
    return item.examples.flatMap((example) => problemOf(guideline, item, example))
  })
  return { problems, ran: items.reduce((sum, item) => sum + item.examples.length, 0) }
}

function problemOf(guideline: Guideline, item: Item, example: Example): readonly BrokenExample[] {
  const where = `${item.kind} "${item.id}", example "${example.name}"`
  const broken = (what: string, fix: string): readonly BrokenExample[] => [
    { code: 'example', where, what, fix },
  ]
  try {
    const patient = patientOf(guideline, example)
    if (patient === undefined) {
      return broken(
        `there is no baseline "${example.baseline}", so the example has no patient`,
        'Name a baseline',
      )
    }
    const day = openDay(guideline, patient.answers, patient.setting, patient.asOf)
    const found = foundFor(example, standingOf(day, guideline, item))
    const expected = promiseOf(example)
    if (found === expected) return []
    return broken(`it promises ${expected} and gives ${found}`, 'Correct the condition or the example')
  } catch (problem) {
    if (!(problem instanceof RequestProblem)) throw problem
    return broken(`its answers cannot be read: ${problem.message}`, 'Correct the answers')
  }
}
