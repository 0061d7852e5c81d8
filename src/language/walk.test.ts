/** The walks, and that an operator taught in their table alone is seen by all that look for facts and numbers. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyGuideline, sampleOf } from '../../tests/conformance/generate/index.ts'
import { between, partsOfBetween } from '../../tests/toy/between.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import {
  addDerived,
  anyOf,
  bandage,
  both,
  early,
  fact,
  holds,
  not,
  of,
  option,
  type Plant,
  painAbove,
  position,
  sinceInjury,
} from '../../tests/toy/mistakes/plant.ts'
import { limitsOf } from '../prove/examples/index.ts'
import { anatomy } from './anatomy.ts'
import {
  checkGuideline,
  childrenOf,
  conditionsOf,
  conditionsOfItem,
  type Expression,
  eachExpression,
  factsOf,
  indexOf,
  limitsFor,
  mentionsOf,
  numbersIn,
  numbersOf,
} from './index.ts'

const row = (when: Expression) => ({ when, stance: 'supports' as const, text: 'made up', verified: true })
const problems = (plant: Plant): readonly string[] =>
  checkGuideline(plant(toyGuideline)).map((p) => `${p.code}: ${p.where}: ${p.what}`)

describe('an operator that only the table of the walks knows', () => {
  const table = anatomy as unknown as Record<string, unknown>
  beforeAll(() => {
    table.between = partsOfBetween
  })
  afterAll(() => {
    delete table.between
  })
  const mild = between('painScore', 2, 8)

  test('is walked, and gives its facts and its numbers', () => {
    expect(childrenOf(mild)).toEqual([])
    expect([...factsOf(of(early, not(mild)))]).toEqual(['earlyInjury', 'painScore'])
    expect(numbersIn(of(early, not(mild)))).toMatchObject([
      { fact: 'painScore', relation: '>=', value: 2, unit: '{score}' },
      { fact: 'painScore', relation: '<=', value: 8, unit: '{score}' },
    ])
  })

  test('is without fault where it is sound', () => {
    expect(problems(bandage({ doneWhen: of(early, mild) }))).toEqual([])
  })

  test.each([
    ['in another unit', bandage({ appliesWhen: between('painScore', 2, 8, 'kg') }), /^wrong-unit: .*"kg"/],
    [
      'beyond the range',
      bandage({ appliesWhen: between('painScore', 2, 99) }),
      /^decided: .*<= 99 can never/,
    ],
    ['of no number', bandage({ appliesWhen: between('painScore', Number.NaN, 8) }), /^decided: .*no number/],
    ['of a fact that is none', bandage({ appliesWhen: between('pian', 2, 8) }), /^unknown-id: .*"pian"/],
    ['of a choice', bandage({ appliesWhen: between('swelling', 2, 8) }), /^wrong-kind: .*"swelling"/],
    [
      'after a wider one',
      position(() => ({ rows: [row(mild), row(between('painScore', 3, 8))] })),
      /^never-reached: .*row 2/,
    ],
    [
      'after a plain limit that it meets',
      position(() => ({ rows: [row(painAbove(1)), row(mild)] })),
      /^never-reached: .*row 2/,
    ],
    [
      'of a number made of itself',
      both(addDerived('circular', between('ring', 1, 2)), (g) => ({
        ...g,
        facts: [
          ...g.facts,
          {
            id: 'ring',
            kind: 'formula',
            title: 'a ring',
            unit: '1',
            remarks: null,
            term: {
              term: 'if',
              when: holds('circular'),
              yes: { term: 'number', value: 1 },
              no: { term: 'number', value: 2 },
            },
          },
        ],
      })),
      /^circle: /,
    ],
    [
      'of a number that rests on what nobody read',
      both(
        fact('ageYears', {
          term: {
            term: 'if',
            when: { op: 'because', of: early, evidence: 'toy-hearsay-2021', locator: null, verified: false },
            yes: { term: 'age', fact: 'birthDate' },
            no: { term: 'age', fact: 'birthDate' },
          },
        }),
        bandage({ appliesWhen: between('ageYears', 2, 8, 'a') }),
      ),
      /^unverified-permits: recommendation "toy-wear-bandage"/,
    ],
  ])('is refused %s', (_why, plant, expected) => {
    expect(problems(plant).filter((text) => expected.test(text))).not.toEqual([])
  })

  test('not refused after one that it does not imply', () => {
    const rows = [row(between('painScore', 3, 8)), row(mild)]
    expect(problems(position(() => ({ rows }))).filter((text) => text.startsWith('never-reached'))).toEqual(
      [],
    )
  })

  test('its numbers are limits of its fact, for whoever tries answers on both sides', () => {
    const planted = bandage({ doneWhen: anyOf(mild, sinceInjury(77)) })(toyGuideline)
    expect(limitsFor(planted, 'painScore')).toEqual(expect.arrayContaining([2, 8]))
    expect(limitsFor(toyGuideline, 'painScore')).not.toContain(8)
    expect(limitsFor(planted, 'injuryDate')).toContain(77)
  })

  test('an example is owed on each side of its numbers, through a derived fact too', () => {
    const planted = both(
      bandage({ doneWhen: anyOf(between('painScore', 2, 7), holds('middling')) }),
      addDerived('middling', between('ankleScore', 1, 3)),
      option(() => ({ takingWhen: between('ageYears', 20, 30, 'a') })),
    )(toyGuideline)
    const limits = (id: string) => limitsOf(planted, id).map(({ key, through }) => [key, through])
    expect(limits('toy-wear-bandage')).toEqual(
      expect.arrayContaining([
        ['painScore 2 {score}', null],
        ['painScore 7 {score}', null],
        ['ankleScore 1 {score}', 'middling'],
        ['ankleScore 3 {score}', 'middling'],
      ]),
    )
    expect(limits('toy-elastic-bandage')).toEqual(
      expect.arrayContaining([
        ['ageYears 20 a', null],
        ['ageYears 30 a', null],
      ]),
    )
  })
})

describe('every place of a condition', () => {
  /** Whatever in a value has an `op`, the conditions inside it left out: found without the walk. */
  function conditionsByHand(value: unknown): readonly unknown[] {
    if (typeof value !== 'object' || value === null) return []
    return 'op' in value ? [value] : Object.values(value).flatMap(conditionsByHand)
  }
  const byText = (a: string, b: string): number => (a < b ? -1 : 1)
  const texts = (values: readonly unknown[]): readonly string[] =>
    values.map((value) => JSON.stringify(value)).sort(byText)
  const guidelines = [toyGuideline, ...sampleOf(anyGuideline, 25, 5)]

  test('the guideline holds no condition elsewhere', () => {
    for (const guideline of guidelines) {
      const walked = conditionsOf(guideline).map((place) => place.expression)
      expect(walked.length).toBeGreaterThan(3)
      expect(texts(walked)).toEqual(texts(conditionsByHand(guideline)))
    }
  })

  test('an item holds those of its own, and no other', () => {
    for (const guideline of guidelines) {
      const { recommendations, options, positions } = guideline
      for (const item of [...recommendations, ...options, ...positions]) {
        const walked = conditionsOfItem(guideline, item.id).map((place) => place.expression)
        expect(texts(walked)).toEqual(texts(conditionsByHand(item)))
      }
    }
  })

  test('inside a condition none is passed over, nor any fact or number', () => {
    const every = (value: unknown): readonly object[] =>
      typeof value !== 'object' || value === null
        ? []
        : [...('op' in value ? [value] : []), ...Object.values(value).flatMap(every)]
    for (const guideline of guidelines) {
      const numbers: object[] = []
      for (const { expression, serves } of conditionsOf(guideline)) {
        const walked: Expression[] = []
        eachExpression(expression, (e) => walked.push(e))
        expect(texts(walked)).toEqual(texts(every(expression)))
        const inside = walked.filter((e) => 'relation' in e)
        if (serves !== 'effect') numbers.push(...inside)
        expect(numbersIn(expression)).toEqual(inside)
        const named = walked.flatMap((e) => ['fact', 'from', 'to'].map((key) => Reflect.get(e, key)))
        expect(texts([...factsOf(expression)])).toEqual(
          texts([...new Set(named.filter((id) => typeof id === 'string'))]),
        )
      }
      expect(texts(numbersOf(guideline))).toEqual(expect.arrayContaining([...texts(numbers)]))
    }
  })
})

test('the index finds each thing by its id, the first of two', () => {
  const { facts, recommendations, asked, place } = indexOf(toyGuideline)
  for (const one of toyGuideline.facts) expect(facts.get(one.id)).toBe(one)
  for (const one of toyGuideline.recommendations) expect(recommendations.get(one.id)).toBe(one)
  asked.forEach((one, i) => {
    expect(place.get(one.id)).toBe(i)
  })
  const twice = { ...toyGuideline, facts: [...toyGuideline.facts, { ...toyGuideline.facts[0] } as never] }
  expect(indexOf(twice).facts.get(toyGuideline.facts[0]?.id ?? '')).toBe(toyGuideline.facts[0])
  expect(indexOf(toyGuideline)).toBe(indexOf(toyGuideline))
})

test('every mention of a fact says what it stands in', () => {
  const kinds = new Set(mentionsOf(toyGuideline).map((one) => one.of?.kind ?? 'role'))
  expect([...kinds].sort(byName)).toEqual(['fact', 'option', 'position', 'recommendation', 'role', 'stage'])
})
const byName = (a: string, b: string): number => (a < b ? -1 : 1)
