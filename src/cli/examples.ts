/** Runs the examples of a guideline: each a patient, and the status it promises. */

import { readTyped } from '../chart/index.ts'
import { type Assessed, assess } from '../evaluate/index.ts'
import { addDays, type Baseline, type Example, type Guideline, RequestProblem } from '../language/index.ts'

/** An example that does not give what it promises. */
export interface BrokenExample {
  readonly code: 'example'
  readonly where: string
  readonly what: string
  readonly fix: string
}

interface Owner {
  readonly kind: 'recommendation' | 'option' | 'position'
  readonly id: string
  readonly examples: readonly Example[]
}

export function runExamples(guideline: Guideline): {
  readonly problems: readonly BrokenExample[]
  readonly ran: number
} {
  const owners: readonly Owner[] = [
    ...guideline.recommendations.map((one) => ({ ...one, kind: 'recommendation' as const })),
    ...guideline.options.map((one) => ({ ...one, kind: 'option' as const })),
    ...guideline.positions.map((one) => ({ ...one, kind: 'position' as const })),
  ]
  const problems = owners.flatMap((owner) => {
    return owner.examples.flatMap((example) => problemOf(guideline, owner, example))
  })
  return { problems, ran: owners.reduce((sum, owner) => sum + owner.examples.length, 0) }
}

function problemOf(guideline: Guideline, owner: Owner, example: Example): readonly BrokenExample[] {
  const where = `${owner.kind} "${owner.id}", example "${example.name}"`
  const broken = (what: string, fix: string): readonly BrokenExample[] => [
    { code: 'example', where, what, fix },
  ]
  const baseline = guideline.baselines.find((one) => one.id === example.baseline)
  if (baseline === undefined) {
    return broken(
      `there is no baseline "${example.baseline}", so the example has no patient`,
      'Name a baseline',
    )
  }
  try {
    const found = resultOf(assessedExample(guideline, baseline, example), owner)
    const expected = example.provisional ? `${example.expect}, provisional` : example.expect
    if (found === expected) return []
    return broken(`it promises ${expected} and gives ${found}`, 'Correct the condition or the example')
  } catch (problem) {
    if (!(problem instanceof RequestProblem)) throw problem
    return broken(`its answers cannot be read: ${problem.message}`, 'Correct the answers')
  }
}

/** The example's patient: the baseline's answers, those given laid over them (null takes one away), some days later. */
function assessedExample(guideline: Guideline, baseline: Baseline, example: Example): Assessed {
  const given = Object.entries({ ...baseline.answers, ...example.given }).filter(
    ([, value]) => value !== null,
  )
  const place = { ...baseline.setting, ...example.setting }
  const document = { answers: Object.fromEntries(given), setting: place }
  const { answers, setting } = readTyped(guideline, document, baseline.asOf)
  return assess(guideline, answers, setting, addDays(baseline.asOf, example.daysLater))
}

function resultOf(assessed: Assessed, { kind, id }: Owner): string {
  if (kind === 'option') return assessed.options.find((one) => one.id === id)?.status ?? 'nothing'
  if (kind === 'position') return assessed.positions.find((one) => one.id === id)?.stance ?? 'nothing'
  const found = assessed.recommendations.find((one) => one.id === id)
  return found === undefined ? 'nothing' : found.status + (found.provisional ? ', provisional' : '')
}
