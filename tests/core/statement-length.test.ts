/** What a recommendation says in one breath: at most 20 words. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'

const most = 20
const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** Longer: amounts, tests and orders that a remark would hide. */
const longer = [
  'end-parathyroid-drug-at-two-years',
  'ensure-calcium',
  'protect-calcium-with-denosumab-in-kidney-failure',
  'refer-advanced-kidney-disease',
]

describe('statements of recommendations', () => {
  it('have at most 20 words, but for those named here', () => {
    const long = guideline.recommendations.filter(({ statement }) => wordsIn(statement) > most)
    expect(long.map(({ id }) => id).toSorted()).toEqual(longer)
  })

  it('and so have those that stand while all options are barred', () => {
    const others = guideline.recommendations.flatMap(({ remaining }) =>
      remaining === null ? [] : [remaining.otherwise.statement],
    )
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter((statement) => wordsIn(statement) > most)).toEqual([])
  })

  it('of every advice for an option say who decides while all are barred', () => {
    const silent = guideline.recommendations.filter(
      ({ options, direction, remaining }) => options.length > 0 && direction === 'for' && remaining === null,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})
