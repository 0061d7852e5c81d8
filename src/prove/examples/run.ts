/** Turns an example into a patient on a day, and says what an assessment of that patient gave. */

import { readTyped } from '../../chart/index.ts'
import type { Standing } from '../../evaluate/index.ts'
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
  readonly kind: 'recommendation' | 'option' | 'position' | 'stage'
  readonly id: string
  readonly title: string
  /** Statements of the source text it puts into practice; positions and stages have none. */
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
    ...guideline.stages.map((one): Item => ({ ...one, kind: 'stage', sources: [] })),
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

/** What an example promises: a status, and where it matters that it is provisional, gives way or has reasons for it. */
export function promiseOf({
  expect,
  provisional,
  displacedBy,
  cautions,
  preferred,
  adjusted,
}: Example): string {
  return inWords({
    status: expect,
    provisional,
    displacedBy,
    cautions: cautions ?? null,
    preferred: preferred ?? null,
    adjusted: adjusted ?? null,
  })
}

/** How an item stands, as far as the example speaks of it, in the words of `promiseOf`; "nothing" for no such item. */
export function foundFor({ cautions, preferred, adjusted }: Example, standing: Standing | null): string {
  if (standing === null) return 'nothing'
  return inWords({
    ...standing,
    cautions: cautions === undefined ? null : standing.cautions,
    preferred: preferred === undefined ? null : standing.preferred,
    adjusted: adjusted === undefined ? null : standing.adjusted,
  })
}

function inWords({ status, provisional, displacedBy, cautions, preferred, adjusted }: Standing): string {
  return [
    status,
    provisional ? 'provisional' : '',
    displacedBy === null ? '' : `gives way to ${displacedBy}`,
    cautions === null ? '' : `cautions: ${cautions}`,
    preferred === null ? '' : `reasons for it: ${preferred}`,
    adjusted === null ? '' : `adjustments: ${adjusted}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
