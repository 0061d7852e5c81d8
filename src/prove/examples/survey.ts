/** Runs the examples over a guideline and over copies of it with one slip in each, and names the example that notices. */

import { type ItemName, openDay, type PatientDay, standingOf } from '../../evaluate/index.ts'
import { type Example, type Guideline, RequestProblem } from '../../language/index.ts'
import type { Mutant } from './mutants.ts'
import { reachOf } from './reach.ts'
import { type ExamplePatient, foundFor, type Item, itemsOf, patientOf, promiseOf } from './run.ts'

/** An example that gives what it promises. */
export interface Promised {
  readonly item: Item
  readonly example: Example
  readonly patient: ExamplePatient
  readonly day: PatientDay
}

/** The example that notices a slip, and what it gives with it. */
interface Killer {
  readonly item: Item
  readonly example: string
  readonly promised: string
  readonly found: string
}

export interface Survey {
  readonly mutant: Mutant
  /** Null: the slip may be made and no example notices. */
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
      const day = patient && openDay(guideline, patient.answers, patient.setting, patient.asOf)
      if (patient && day && foundFor(example, standingOf(day, guideline, item)) === promiseOf(example)) {
        held.push({ item, example, patient, day })
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

/**
 * Makes each slip in turn, and asks the examples of every item it can change: those of its own item first.
 * @param promises of this guideline.
 */
export function surveyOf(
  guideline: Guideline,
  promises: readonly Promised[],
  mutants: readonly Mutant[],
): readonly Survey[] {
  const byItem = new Map<string, Promised[]>()
  for (const promised of promises) {
    const list = byItem.get(keyOf(promised.item)) ?? []
    byItem.set(keyOf(promised.item), list)
    list.push(promised)
  }
  const reach = reachOf(guideline)
  return mutants.map((mutant) => {
    const changed = mutant.without()
    for (const item of reach(mutant.at)) {
      for (const promised of byItem.get(keyOf(item)) ?? []) {
        const found = foundUnder(promised, changed, mutant)
        const owed = promiseOf(promised.example)
        if (found === owed) continue
        return {
          mutant,
          killer: { item: promised.item, example: promised.example.name, promised: owed, found },
        }
      }
    }
    return { mutant, killer: null }
  })
}

const keyOf = ({ kind, id }: ItemName): string => `${kind} ${id}`

/** How the example's item stands under the changed guideline. What was read of asked facts holds unless one of them changed. */
function foundUnder({ item, example, patient, day }: Promised, changed: Guideline, { kind }: Mutant): string {
  const { answers, setting, asOf } = patient
  const read = kind === 'good-for' ? openDay(changed, answers, setting, asOf) : day
  return foundFor(example, standingOf(read, changed, item))
}
