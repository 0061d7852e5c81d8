/** The toy guideline's examples prove what they should, and what is planted or left out is found. */

import { describe, expect, it } from 'vitest'
import { toyBaseline, toyGuideline } from '../../../tests/toy/guideline.ts'
import type { Example, Guideline, Option, Recommendation } from '../../language/index.ts'
import { coverageOf, ledgerOf, mutantsOf, promisesOf, safetyOf, surveyOf } from './index.ts'
import { limitsOf } from './limits.ts'
import { edited, rewritten } from './tree.ts'

const withRecommendation = (
  id: string,
  change: (one: Recommendation) => Partial<Recommendation>,
): Guideline => ({
  ...toyGuideline,
  recommendations: toyGuideline.recommendations.map((one) =>
    one.id === id ? { ...one, ...change(one) } : one,
  ),
})
const withOption = (change: (one: Option) => Partial<Option>): Guideline => ({
  ...toyGuideline,
  options: toyGuideline.options.map((one) => ({ ...one, ...change(one) })),
})
const example = <S extends string>(name: string, given: Example['given'], expected: S): Example<S> => ({
  name,
  baseline: toyBaseline,
  given,
  setting: {},
  daysLater: 0,
  expect: expected,
  provisional: false,
  displacedBy: null,
})
const displaced: Example<'applicable'> = {
  ...example('cold foot too', { redFlags: { footCold: true } }, 'applicable'),
  displacedBy: 'toy-urgent-look',
}

describe('promises', () => {
  it('every example of the toy guideline holds', () => {
    const { held, broken } = promisesOf(toyGuideline)
    expect(broken).toEqual([])
    expect(held).toHaveLength(27)
  })
  it('an example that hides that it gives way does not hold', () => {
    const hidden = withRecommendation('toy-wear-bandage', (one) => ({
      examples: [...one.examples, { ...displaced, displacedBy: null }],
    }))
    expect(promisesOf(hidden).broken.map((one) => one.example.name)).toEqual(['cold foot too'])
    const said = withRecommendation('toy-wear-bandage', (one) => ({ examples: [...one.examples, displaced] }))
    expect(promisesOf(said).broken).toEqual([])
  })
  it('answers that cannot be read break an example, and do not throw', () => {
    const unreadable = withOption((one) => ({
      examples: [...one.examples, example('nonsense', { painScore: 'much' }, 'suitable')],
    }))
    expect(promisesOf(unreadable).broken.map((one) => one.example.name)).toEqual(['nonsense'])
  })
})

describe('coverage of statements', () => {
  it('names what executes each, and two examples that differ in one answer and in the status', () => {
    const [first, second] = coverageOf(toyGuideline)
    expect(first?.items.map((item) => item.id)).toEqual(['toy-urgent-look'])
    expect(first?.pair).toMatchObject({
      fact: 'redFlags',
      from: { answer: { footCold: true }, status: 'applicable' },
      to: { answer: 'none', status: 'not-applicable' },
    })
    expect(second?.items.map((item) => item.id)).toEqual(['toy-wear-bandage', 'toy-elastic-bandage'])
    expect(second?.pair).toMatchObject({ item: { id: 'toy-wear-bandage' }, fact: 'swelling' })
  })
  it('finds no pair where examples differ in more than one answer, or not in the status', () => {
    const bare = withRecommendation('toy-urgent-look', () => ({
      examples: [
        example('cold', { redFlags: { footCold: true } }, 'applicable'),
        example('numb', { redFlags: { footNumb: true } }, 'applicable'),
        example('clear, other pain', { painScore: 3 }, 'not-applicable'),
      ],
    }))
    expect(coverageOf(bare)[0]?.pair).toBeNull()
  })
  it('does not count an example that does not hold', () => {
    const wrong = withRecommendation('toy-urgent-look', () => ({
      examples: [
        example('cold', { redFlags: { footCold: true } }, 'applicable'),
        example('clear, and wrongly promised', {}, 'needs-data'),
      ],
    }))
    expect(coverageOf(wrong)[0]?.pair).toBeNull()
  })
})

describe('limits', () => {
  it('are found in conditions, windows, derived facts, formulas and scores', () => {
    const limits = (id: string): readonly string[] =>
      limitsOf(toyGuideline, id).map(
        ({ key, through }) => `${key}${through === null ? '' : ` by ${through}`}`,
      )
    expect(limits('toy-elastic-bandage')).toEqual([
      'ageYears 6 a',
      'painScore 9 {score}',
      'injuryDate to the day of assessment 1 d',
      'injuryDate to the day of assessment 42 d',
    ])
    expect(limits('toy-wear-bandage')).toEqual([
      'injuryDate to the day of assessment 42 d by earlyInjury',
      'painScore 4 {score} by moreThanMild',
    ])
    expect(limits('toy-society-support')).toEqual([
      'ankleScore 3 {score}',
      'ankleScore 1 {score}',
      'painScore 7 {score} by ankleScore',
      'painScore 4 {score} by ankleScore',
    ])
    expect(limits('nobody')).toEqual([])
  })
})

describe('the ledger', () => {
  it('names each status and each limit without an example', () => {
    expect(ledgerOf(toyGuideline).gaps).toEqual([
      { of: 'toy-wear-bandage', lacks: 'an example: gives way to toy-urgent-look' },
      { of: 'ankleScore', lacks: 'an example at the limit "pain score at least 7": all lie below' },
    ])
  })
  it('has no gap left once the examples are there', () => {
    const whole = {
      ...withRecommendation('toy-wear-bandage', (one) => ({ examples: [...one.examples, displaced] })),
      positions: toyGuideline.positions.map((one) => ({
        ...one,
        examples: [...one.examples, example('pain 7', { painScore: 7 }, 'supports')],
      })),
    }
    expect(ledgerOf(whole).gaps).toEqual([])
  })
  it('an example far from a limit on one side only is a gap', () => {
    const without = withOption((one) => ({
      examples: one.examples.filter(({ name }) => !['almost six', 'six today'].includes(name)),
    }))
    expect(ledgerOf(without).gaps).toContainEqual({
      of: 'toy-elastic-bandage',
      lacks: 'an example at the limit "age in years less than 6 years": all lie above',
    })
  })
})

describe('mutants', () => {
  const killers = (guideline: Guideline) =>
    surveyOf(guideline, promisesOf(guideline).held, mutantsOf(guideline)).map(({ mutant, killer }) => [
      mutant.kind,
      mutant.item,
      killer?.example ?? 'SURVIVED',
    ])
  it('each clause that keeps patients safe is taken out in turn', () => {
    expect(killers(toyGuideline)).toEqual([
      ['stop', 'toy-elastic-bandage', 'wound'],
      ['stop', 'toy-elastic-bandage', 'almost six'],
      ['red-flag', null, 'a cold foot'],
      ['red-flag', null, 'SURVIVED'],
      ['never', 'toy-urgent-look', 'a cold foot'],
      ['supersession', 'toy-wear-bandage', 'day 42, danger signs asked too long ago'],
      ['guard', 'toy-wear-bandage', 'wound unknown'],
    ])
  })
  it('a planted stop that no example touches survives', () => {
    const planted = withOption((one) => ({
      avoidWhen: [
        ...one.avoidWhen,
        {
          level: 'stop',
          text: 'Planted.',
          evidence: [],
          when: { op: 'compare', fact: 'painScore', relation: '>', value: 9, unit: '{score}' },
        },
      ],
    }))
    const survey = surveyOf(planted, promisesOf(planted).held, mutantsOf(planted))
    expect(survey.filter(({ killer }) => killer === null).map(({ mutant }) => mutant.clause)).toEqual([
      'Planted.',
      'redFlags.footNumb: the foot is numb',
    ])
  })
  it('says what the example gives without the clause', () => {
    const [stop] = surveyOf(toyGuideline, promisesOf(toyGuideline).held, mutantsOf(toyGuideline))
    expect(stop?.killer).toMatchObject({ promised: 'contraindicated', found: 'suitable' })
  })
})

describe('safety', () => {
  const rule = (...items: readonly string[]) => ({ id: 'a', rule: 'Made up.', items })
  const survivors = (found: ReturnType<typeof safetyOf>): readonly string[] =>
    found.rows.filter((row) => !row.held).map((row) => row.mutant.clause)

  it('gives each clause the rules it serves, and each rule the advice itself', () => {
    const { rows, troubles } = safetyOf(toyGuideline, [rule('toy-wear-bandage')], [])
    expect(troubles).toEqual([])
    expect(
      rows.filter((row) => row.rules.length > 0).map(({ mutant, killer }) => [mutant.kind, killer?.example]),
    ).toEqual([
      ['supersession', 'day 42, danger signs asked too long ago'],
      ['guard', 'wound unknown'],
      ['never', 'typical'],
    ])
  })
  it('a rule that names nothing, or nobody, is a trouble', () => {
    expect(safetyOf(toyGuideline, [rule()], []).troubles).toEqual(['rule a names nothing that keeps it'])
    expect(safetyOf(toyGuideline, [rule('nobody')], []).troubles).toHaveLength(1)
  })
  it('an example that fails already is a trouble, and kills nothing', () => {
    const wrong = withOption((one) => ({
      examples: [example('wound', { skinBroken: true }, 'suitable')],
      avoidWhen: one.avoidWhen.slice(0, 1),
    }))
    const found = safetyOf(wrong, [], [])
    expect(found.troubles).toHaveLength(1)
    expect(survivors(found)).toContain('Not over broken skin.')
  })
  it('a second lock holds while the first is noticed, and no longer', () => {
    const stop = toyGuideline.options[0]?.avoidWhen[0]
    if (stop === undefined) throw new Error('the toy guideline has lost its stop')
    const twice = withOption((one) => ({
      avoidWhen: [...one.avoidWhen, { ...stop, text: 'The same again.' }],
    }))
    expect(survivors(safetyOf(twice, [], []))).toEqual([
      'Not over broken skin.',
      'The same again.',
      'redFlags.footNumb: the foot is numb',
    ])
    const lock = { item: 'toy-elastic-bandage', because: 'made up' }
    const behindEachOther = [
      { ...lock, clause: 'The same again.', behind: 'Not over broken skin.' },
      { ...lock, clause: 'Not over broken skin.', behind: 'The same again.' },
    ]
    expect(survivors(safetyOf(twice, [], behindEachOther))).toContain('The same again.')
    const behindAge = [
      { ...lock, clause: 'The same again.', behind: 'Not under six years.' },
      { ...lock, clause: 'Not over broken skin.', behind: 'Not under six years.' },
    ]
    expect(survivors(safetyOf(twice, [], behindAge))).toEqual(['redFlags.footNumb: the foot is numb'])
  })
  it('a lock that is none, or that an example notices by itself, is a trouble', () => {
    const lock = { item: 'toy-elastic-bandage', behind: 'Not under six years.', because: 'made up' }
    expect(safetyOf(toyGuideline, [], [{ ...lock, clause: 'Not there.' }]).troubles).toHaveLength(1)
    expect(safetyOf(toyGuideline, [], [{ ...lock, clause: 'Not over broken skin.' }]).troubles).toHaveLength(
      1,
    )
  })
})

describe('edits of the tree', () => {
  it('take out what they name, leave the original alone, and share the rest', () => {
    const copy = edited(toyGuideline, { remove: ['options', 0, 'avoidWhen', 0] })
    expect(copy.options[0]?.avoidWhen.map((clause) => clause.text)).toEqual([
      'Not under six years.',
      'Hurts when wound.',
    ])
    expect(toyGuideline.options[0]?.avoidWhen).toHaveLength(3)
    expect(copy.facts).toBe(toyGuideline.facts)
  })
  it.each([
    [['options', 0, 'avoidWhen', 3]],
    [['options', 1, 'avoidWhen', 0]],
    [['nowhere', 0]],
    [['options']],
  ])('refuse a place that is not there: %j', (path) => {
    expect(() => edited(toyGuideline, { remove: path })).toThrow()
  })
  it('rewrite every object, innermost first', () => {
    const seen: string[] = []
    const tree = { id: 'a', of: [{ id: 'b' }, { id: 'c', of: [{ id: 'd' }] }] }
    rewritten(tree, (node) => {
      if ('id' in node) seen.push(String(node.id))
      return node
    })
    expect(seen).toEqual(['b', 'd', 'c', 'a'])
  })
})
