/** Every example of the guideline is run as a patient: typed answers in, the expected status out. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Assessed, assess, openDay, standingOf } from '../../src/evaluate/index.ts'
import { checkGuideline } from '../../src/language/index.ts'
import { foundFor, type Item, itemsOf, patientOf, promiseOf } from '../../src/prove/examples/index.ts'

it('the guideline has no author’s mistake', () => {
  expect(checkGuideline(guideline)).toEqual([])
})

for (const item of itemsOf(guideline)) {
  describe(`${item.kind} ${item.id}`, () => {
    it.each(item.examples)('$name: $expect', (example) => {
      const patient = patientOf(guideline, example)
      if (patient === undefined) throw new Error(`no baseline "${example.baseline}"`)
      const { answers, setting, asOf } = patient
      const alone = standingOf(openDay(guideline, answers, setting, asOf), guideline, item)
      expect(foundFor(example, alone)).toBe(promiseOf(example))
      expect(alone).toMatchObject(inWhole(assess(guideline, answers, setting, asOf), item))
    })
  })
}

/** The same from the assessment of everything. */
function inWhole(whole: Assessed, { kind, id }: Item): object {
  const of = <T extends { readonly id: string }>(list: readonly T[]): T | undefined =>
    list.find((one) => one.id === id)
  if (kind === 'stage') return { status: whole.stage.id, provisional: whole.stage.provisional }
  if (kind === 'position') return { status: of(whole.positions)?.stance }
  if (kind === 'option') return { status: of(whole.options)?.status, preferred: of(whole.options)?.preferred }
  const { status, provisional, displacedBy } = of(whole.recommendations) ?? {}
  return { status, provisional, displacedBy }
}
