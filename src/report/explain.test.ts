/** Why and why not of one item, and the list of facts. */

import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { assessed } from '../../tests/toy/assessed.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import type { AssessedEffect, AssessedOption } from '../language/index.ts'
import { toExplainText, toFactsText, WIDTH } from './index.ts'

describe('why and why not', () => {
  const explain = (id: string, given: Readonly<Record<string, unknown>> = {}): string =>
    (toExplainText(toyGuideline, assessed(given), id) ?? '').replaceAll(/\s+/g, ' ')

  it('a recommendation: line, reason, tree with values and days, evidence, neighbours', () => {
    const text = explain('toy-wear-bandage', { redFlags: null })
    for (const words of [
      'Bandage: applies, by 6 Mar 2026 (provisional until checked',
      'From the pathway, S2: Made up: wrap a swollen ankle.',
      '+ pain score at least 4: met (6; typed 1 Mar 2026)',
      '= day of the injury: 20 Feb 2026; typed 1 Mar 2026',
      'COULD STILL CHANGE IT ? Any danger sign of the foot? [redFlags]',
      'EVIDENCE FOR * Nobody N. Made up for tests: bandages on imaginary ankles. 2020. At: made-up page 1. No grade stated. Full text read.',
      'ALSO ON "What should support the ankle?" - Elastic bandage: suitable, until 3 Apr 2026.',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('an option: its stops, met or not, and the unverified one named so', () => {
    const text = explain('toy-elastic-bandage', { birthDate: '2022-01-01' })
    expect(text).toContain('Elastic bandage: contraindicated')
    expect(text).toContain('stop: Not under six years. [Nobody N 2021; unverified]')
    expect(text).toContain('+ age in years less than 6 years: met (4 years)')
    expect(text).toContain('- the skin of the ankle is broken: not met')
  })

  it('a position: its rows and what they rest on', () => {
    const text = explain('toy-society-support', { swelling: null, painScore: null })
    expect(text).toContain('Toy Society 2022: not known yet')
    expect(text).toContain('Perhaps: High score.')
    expect(text).toContain('= pain score: not known')
  })

  it('what studies found: both sides by name, how sure, and that it was not in such a patient', () => {
    const before = assessed()
    const effect: AssessedEffect = {
      measure: 'of-100',
      outcome: 'swelling',
      aim: 'benefit',
      wanted: false,
      population: 'made-up ankles',
      over: 'at one week',
      given: 'the bandage',
      against: { name: 'no bandage', kind: 'nothing' },
      among: 'ankles',
      with: 20,
      without: 30,
      counts: null,
      difference: 'unclear',
      relative: 'RR 0.67',
      fits: 'no',
      evidence: {
        evidence: 'toy-trial-2020',
        locator: null,
        grade: null,
        stance: 'supports',
        verified: true,
      },
    }
    const options = before.options.map((option): AssessedOption => ({ ...option, effects: [effect] }))
    const text = toExplainText(toyGuideline, { ...before, options }, 'toy-elastic-bandage') ?? ''
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Swelling at one week: 20 of 100 ankles with the bandage, 30 of 100 with no bandage: no significant difference; RR 0.67. Studied in others than this patient: made-up ankles',
    )
  })

  it('an id nobody has', () => {
    expect(toExplainText(toyGuideline, assessed(), 'nothing')).toBeUndefined()
  })
})

describe('the facts', () => {
  it('are all listed, with their choices and what silence means', () => {
    const text = toFactsText(toyGuideline)
    for (const fact of [
      'redFlags',
      'injuryDate',
      'painScore',
      'swelling',
      'skinBroken',
      'birthDate',
      'sex',
    ]) {
      expect(text).toMatch(new RegExp(`^${fact} {2}\\S`, 'm'))
    }
    expect(text).toContain('Silence means no, where the record of problem list is complete.')
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(WIDTH)
  })
})
