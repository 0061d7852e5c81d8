/** What a patient is told of studies: never a comparison of two treatments, never a difference that is not clear. */

import { describe, expect, it } from 'vitest'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import type { AssessedEffect, Guideline } from '../language/index.ts'
import { findingsForPatient } from './findings.ts'

const trial = (change: Partial<Extract<AssessedEffect, { measure: 'of-100' }>> = {}): AssessedEffect => ({
  measure: 'of-100',
  outcome: 'swelling',
  aim: 'benefit',
  wanted: false,
  population: 'made-up ankles',
  over: 'within a week',
  given: 'the bandage',
  against: { name: 'placebo', kind: 'placebo' },
  among: 'people',
  with: 3.2,
  without: 6,
  counts: null,
  difference: 'clear',
  relative: 'RR 0.5',
  fits: 'not-said',
  evidence: { evidence: 'trial', locator: null, grade: null, stance: 'supports', verified: true },
  ...change,
})

const source = toyGuideline.evidence[0]
if (source === undefined) throw new Error('the toy guideline cites nothing')
const guideline: Guideline = {
  ...toyGuideline,
  evidence: [
    { ...source, id: 'trial', kind: 'rct' },
    { ...source, id: 'review', kind: 'systematic-review' },
  ],
}
const told = (...effects: readonly AssessedEffect[]): readonly string[] =>
  findingsForPatient(guideline, [{ effects }])

describe('findings for the patient', () => {
  it('a clear difference, both sides by name, in whole numbers', () => {
    expect(told(trial())).toEqual([
      'Swelling within a week: about 3 of 100 people with the bandage, 6 of 100 with placebo. Studied in made-up ankles.',
    ])
  })

  it.each([
    ['between two treatments', trial({ against: { name: 'the splint', kind: 'treatment' } })],
    ['not clear', trial({ difference: 'unclear' })],
    ['in others than this patient', trial({ fits: 'no' })],
    ['not read', trial({ evidence: { ...trial().evidence, verified: false } })],
  ])('left out: %s', (_, effect) => {
    expect(told(effect)).toEqual([])
  })

  it('one clear trial is not told where another on the same outcome is not clear', () => {
    expect(told(trial(), trial({ difference: 'unclear', over: 'within a month' }))).toEqual([])
  })

  it('one finding for each treatment and outcome, the first of the guideline', () => {
    expect(told(trial(), trial({ over: 'within a month' }), trial({ outcome: 'stiffness' }))).toHaveLength(2)
  })

  it('a pooled result stands for every trial of its item, and says when it is too small to matter', () => {
    const pooled: AssessedEffect = {
      measure: 'points',
      outcome: 'pain',
      aim: 'benefit',
      population: 'made-up ankles',
      over: 'at one month',
      given: 'the bandage',
      against: { name: 'placebo', kind: 'placebo' },
      by: 0.7,
      range: [-0.3, 1.2],
      scale: 'points of 10',
      important: 1.5,
      difference: 'small',
      relative: null,
      fits: 'not-said',
      evidence: { ...trial().evidence, evidence: 'review' },
    }
    expect(told(trial(), pooled)).toEqual([
      'Pain at one month: 0.7 points of 10 better with the bandage than with placebo (−0.3 to 1.2): a significant difference, but smaller than what counts as important. Studied in made-up ankles.',
    ])
  })
})
