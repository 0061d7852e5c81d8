/** Turns an example into a patient on a day, and says what an assessment of that patient gave. */

import { readTyped } from '../../chart/index.ts'
import type { Assessed } from '../../evaluate/index.ts'
import {
  type Answers,
  addDays,
  type Example,
  type Guideline,
  indexOf,
  type Setting,
} from '../../language/index.ts'

/** Whatever carries examples. */
export interface Item {
  readonly kind: 'recommendation' | 'option' | 'position'
  readonly id: string
  readonly title: string
  /** Statements of the source text it puts into practice; a position has none. */
  readonly sources: readonly string[]
  readonly examples: readonly Example[]
}

export function itemsOf(guideline: Guideline): readonly Item[] {
  return [
    ...guideline.recommendations.map((one): Item => ({ ...one, kind: 'recommendation' })),
    ...guideline.options.map((one): Item => ({ ...one, kind: 'option' })),
    ...guideline.positions.map((one): Item => {
      const { id, examples } = one
      return { kind: 'position', id, title: `${one.body} ${one.year}`, sources: [], examples }
    }),
  ]
}

/** What an example types: the baseline's answers and setting, its own laid over them, null taking one away. */
export function typedBy(guideline: Guideline, example: Example) {
  const baseline = indexOf(guideline).baselines.get(example.baseline)
  if (baseline === undefined) return undefined
  const given = Object.entries({ ...baseline.answers, ...example.given }).filter(
    ([, value]) => value !== null,
  )
  return {
    answers: Object.fromEntries(given),
    setting: { ...baseline.setting, ...example.setting },
    recorded: baseline.asOf,
    asOf: addDays(baseline.asOf, example.daysLater),
  }
}

/** An example as a patient, ready for `assess`. */
export interface ExamplePatient {
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
}

/**
 * The patient of an example; undefined when the guideline has no such baseline.
 * @throws RequestProblem when its answers cannot be read.
 */
export function patientOf(guideline: Guideline, example: Example): ExamplePatient | undefined {
  const typed = typedBy(guideline, example)
  if (typed === undefined) return undefined
  const { answers, setting } = readTyped(
    guideline,
    { answers: typed.answers, setting: typed.setting },
    typed.recorded,
  )
  return { answers, setting, asOf: typed.asOf }
}

interface Standing {
  readonly status: string
  readonly provisional: boolean
  readonly displacedBy: string | null
}

const inWords = ({ status, provisional, displacedBy }: Standing): string =>
  [status, provisional ? 'provisional' : '', displacedBy === null ? '' : `gives way to ${displacedBy}`]
    .filter((part) => part !== '')
    .join(', ')

/** What an example promises: a status, and where it matters that it is provisional or gives way. */
export function promiseOf({ expect, provisional, displacedBy }: Example): string {
  return inWords({ status: expect, provisional, displacedBy })
}

/** What an assessment says of an item, in the words of `promiseOf`; "nothing" where it does not know the item. */
export function standingOf(assessed: Assessed, { kind, id }: Pick<Item, 'kind' | 'id'>): string {
  switch (kind) {
    case 'recommendation': {
      const found = assessed.recommendations.find((one) => one.id === id)
      return found === undefined ? 'nothing' : inWords(found)
    }
    case 'option':
      return assessed.options.find((one) => one.id === id)?.status ?? 'nothing'
    case 'position':
      return assessed.positions.find((one) => one.id === id)?.stance ?? 'nothing'
  }
}
