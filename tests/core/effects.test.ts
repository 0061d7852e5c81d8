/** The findings of studies this guideline shows: numbers that agree with each other, sides with names, the pooled result first. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess, optionsInShort } from '../../src/evaluate/index.ts'
import { type Effect, effectText } from '../../src/language/index.ts'

const items = [...guideline.recommendations, ...guideline.options].filter((one) => one.effects.length > 0)
const effects: readonly (readonly [string, Effect])[] = items.flatMap((item) =>
  item.effects.map((effect) => [`${item.id}: ${effect.outcome} ${effect.over}`, effect] as const),
)
const kinds = new Map(guideline.evidence.map((one) => [one.id, one.kind]))
const isPooled = (effect: Effect): boolean => kinds.get(effect.evidence.evidence) === 'systematic-review'

describe.each(effects)('%s', (_, effect) => {
  it('names both sides, and never "without it"', () => {
    expect(effect.given).not.toBe('')
    expect(effect.against.name).not.toBe('')
    expect(effectText(effect)).toContain(`with ${effect.against.name}`)
    expect(effectText(effect)).not.toMatch(/without it|in the comparison/)
  })

  it('its numbers agree with each other', () => {
    if (effect.measure === 'points') {
      const [low, high] = effect.range
      expect(low).toBeLessThan(effect.by)
      expect(effect.by).toBeLessThan(high)
      expect(low > 0 || high < 0).toBe(effect.difference !== 'unclear')
      if (effect.difference === 'small') expect(effect.by).toBeLessThan(effect.important ?? 0)
      return
    }
    for (const side of ['with', 'without'] as const) {
      const counted = effect.counts?.[side]
      if (counted !== undefined) expect((counted[0] / counted[1]) * 100).toBeCloseTo(effect[side], 0)
    }
  })
})

it('where results were pooled, the pooled one comes first', () => {
  const mixed = items.filter((item) => item.effects.some(isPooled))
  expect(mixed.map((item) => item.id)).toEqual(['vertebroplasty'])
  for (const item of mixed) expect(isPooled(item.effects[0] as Effect)).toBe(true)
})

it('every trial of vertebroplasty against sham is shown, not only the one that found a benefit', () => {
  const shown = guideline.options.find((one) => one.id === 'vertebroplasty')?.effects ?? []
  const sham = shown.filter((one) => one.against.kind === 'sham').map((one) => one.evidence.evidence)
  expect(new Set(sham)).toEqual(
    new Set(['buchbinder-2009', 'kallmes-2009-invest', 'invest-2013-1yr', 'vertos-4-2018', 'vapour-2016']),
  )
})

describe('whether those studied were like this patient', () => {
  const TODAY = '2026-03-16'
  const fitsOf = (option: string, evidence: string, answers: Record<string, unknown>) => {
    const typed = readTyped(guideline, { answers, setting: {}, declined: {} }, TODAY)
    const options = optionsInShort(assess(guideline, typed.answers, typed.setting, TODAY))
    const shown = options.find((one) => one.id === option)?.effects ?? []
    return shown.find((one) => one.evidence.evidence === evidence)?.fits
  }
  it.each([
    ['a day short of six weeks', 'vapour-2016', { onsetDate: '2026-02-03', painSeverity: 7 }, 'yes'],
    ['six weeks', 'vapour-2016', { onsetDate: '2026-02-02', painSeverity: 7 }, 'no'],
    ['less pain', 'vapour-2016', { onsetDate: '2026-02-03', painSeverity: 6 }, 'no'],
    ['pain not known', 'vapour-2016', { onsetDate: '2026-02-03' }, 'not-known'],
    ['nothing known', 'vapour-2016', {}, 'not-known'],
    ['twelve weeks', 'vertos-4-2018', { onsetDate: '2025-12-22' }, 'yes'],
    ['a day more', 'vertos-4-2018', { onsetDate: '2025-12-21' }, 'no'],
    ['no condition is stated', 'cochrane-2018-vp', {}, 'not-said'],
  ])('vertebroplasty, %s', (_, evidence, answers, fits) => {
    expect(fitsOf('vertebroplasty', evidence, answers)).toBe(fits)
  })
  it('a man is not among the women of a trial', () => {
    expect(fitsOf('alendronate', 'fit-1996-black', { sex: 'male' })).toBe('no')
  })
})
