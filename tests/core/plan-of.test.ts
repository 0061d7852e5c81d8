/** A plan whose parts are made when they are looked at is the plan that is made at once, whatever one looks at first. */

import { describe, expect, it } from 'vitest'
import { planOf, toAssessment } from '../../src/evaluate/index.ts'
import { composedPages, samplePages } from './never-lost/pages.ts'

/** Every part of it looked at, the last first. */
function seenBackwards<T extends object>(whole: T): T {
  for (const name of Object.keys(whole).toReversed()) void whole[name as keyof T]
  return whole
}

describe('a plan made as it is looked at', () => {
  const patients = [...samplePages(), ...composedPages()]
  // All of them opened before the first is looked at: each must stay its own patient's.
  const plans = patients.map(({ assessed }) => planOf(assessed))
  it('is the whole assessment, byte for byte', () => {
    expect(patients.length).toBeGreaterThan(30)
    for (const [i, { name, assessed }] of patients.entries()) {
      expect(JSON.stringify(plans[i]), name).toBe(JSON.stringify(toAssessment(assessed)))
    }
  })
  it('is the same looked at from its end', () => {
    for (const { name, assessed } of patients) {
      const plan = seenBackwards(planOf(assessed))
      for (const items of [plan.recommendations, plan.options, plan.positions]) {
        for (const item of items.toReversed()) seenBackwards<object>(item)
      }
      expect(JSON.stringify(plan), name).toBe(JSON.stringify(toAssessment(assessed)))
    }
  })
})
