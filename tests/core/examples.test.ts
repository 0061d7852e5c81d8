/** Every example of the guideline is run as a patient: typed answers in, the expected status out. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { assess } from '../../src/evaluate/index.ts'
import { checkGuideline } from '../../src/language/index.ts'
import { itemsOf, patientOf, promiseOf, standingOf } from '../../src/prove/examples/index.ts'

it('the guideline has no author’s mistake', () => {
  expect(checkGuideline(guideline)).toEqual([])
})

for (const item of itemsOf(guideline)) {
  describe(`${item.kind} ${item.id}`, () => {
    it.each(item.examples)('$name: $expect', (example) => {
      const patient = patientOf(guideline, example)
      if (patient === undefined) throw new Error(`no baseline "${example.baseline}"`)
      const assessed = assess(guideline, patient.answers, patient.setting, patient.asOf)
      expect(standingOf(assessed, item)).toBe(promiseOf(example))
    })
  })
}
