/** Runs the examples over a guideline and over copies of it with one clause taken out, and names the example that notices. */

import { type Assessed, assess } from '../../evaluate/index.ts'
import { type Example, type Guideline, RequestProblem } from '../../language/index.ts'
import type { Mutant } from './mutants.ts'
import { type ExamplePatient, type Item, itemsOf, patientOf, promiseOf, standingOf } from './run.ts'

/** An example that gives what it promises. */
export interface Promised {
  readonly item: Item
  readonly example: Example
  readonly patient: ExamplePatient
  readonly assessed: Assessed
}

/** The example that notices a deleted clause, and what it gives without it. */
interface Killer {
  readonly item: Item
  readonly example: string
  readonly promised: string
  readonly found: string
}

export interface Survey {
  readonly mutant: Mutant
  /** Null: the clause may be deleted and no example notices. */
  readonly killer: Killer | null
}

/** The examples that hold, and in `broken` those that do not: what fails already can notice nothing. */
export function promisesOf(guideline: Guideline): {
  readonly held: readonly Promised[]
  readonly broken: readonly { readonly item: Item; readonly example: Example }[]
} {
  const held: Promised[] = []
  const broken: { item: Item; example: Example }[] = []
  for (const item of itemsOf(guideline)) {
    for (const example of item.examples) {
      const patient = readable(guideline, example)
      const assessed = patient && assess(guideline, patient.answers, patient.setting, patient.asOf)
      if (patient && assessed && standingOf(assessed, item) === promiseOf(example)) {
        held.push({ item, example, patient, assessed })
      } else broken.push({ item, example })
    }
  }
  return { held, broken }
}

function readable(guideline: Guideline, example: Example): ExamplePatient | undefined {
  try {
    return patientOf(guideline, example)
  } catch (problem) {
    if (problem instanceof RequestProblem) return undefined
    throw problem
  }
}

/** Takes out each clause in turn; the examples of the clause's own item are asked first. */
export function surveyOf(promises: readonly Promised[], mutants: readonly Mutant[]): readonly Survey[] {
  return mutants.map((mutant) => {
    const changed = mutant.without()
    const near = promises.filter(({ item }) => item.id === mutant.item)
    const far = promises.filter(({ item }) => item.id !== mutant.item)
    for (const { item, example, patient } of [...near, ...far]) {
      const found = standingOf(assess(changed, patient.answers, patient.setting, patient.asOf), item)
      const promised = promiseOf(example)
      if (found !== promised) return { mutant, killer: { item, example: example.name, promised, found } }
    }
    return { mutant, killer: null }
  })
}
