/** The examples of a guideline as answers documents and command lines, as a user would give them. */

import { addDays, type Guideline } from '../../src/language/index.ts'

export interface ExampleDocument {
  readonly name: string
  readonly text: string
  /** The day the answers were given. */
  readonly givenOn: string
  readonly asOf: string
}

export function exampleDocuments(guideline: Guideline): readonly ExampleDocument[] {
  const owners = [
    ...guideline.recommendations,
    ...guideline.options,
    ...guideline.positions,
    ...guideline.stages,
  ]
  return owners.flatMap((owner) =>
    owner.examples.map((example) => {
      const baseline = guideline.baselines.find((one) => one.id === example.baseline)
      if (baseline === undefined) throw new Error(`No baseline ${example.baseline}`)
      const given = Object.entries({ ...baseline.answers, ...example.given }).filter(
        ([, value]) => value !== null,
      )
      const setting = { ...baseline.setting, ...example.setting }
      return {
        name: `${owner.id}: ${example.name}`,
        text: JSON.stringify({ answers: Object.fromEntries(given), setting }),
        givenOn: baseline.asOf,
        asOf: addDays(baseline.asOf, example.daysLater),
      }
    }),
  )
}
