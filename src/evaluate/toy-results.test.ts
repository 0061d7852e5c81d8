/** Rules of assessing that hang on one item of a list: a second checklist, one stop that waits, a position's last row. */

import { describe, expect, test } from 'vitest'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { addFact, bandage, both, not, of, option, type Plant } from '../../tests/toy/mistakes/plant.ts'
import { readTyped } from '../chart/index.ts'
import type { Expression } from '../language/index.ts'
import { assess, missingFacts, toAssessment } from './index.ts'

const TODAY = '2026-03-01'
const typical = toyGuideline.baselines[0]?.answers ?? {}

function assessed(plant: Plant, given: Readonly<Record<string, unknown>>) {
  const guideline = plant(toyGuideline)
  const all = Object.entries({ ...typical, ...given }).filter(([, answer]) => answer !== null)
  const { answers, setting } = readTyped(guideline, { answers: Object.fromEntries(all), setting: {} }, TODAY)
  return assess(guideline, answers, setting, TODAY)
}
const asIs: Plant = (guideline) => guideline

describe('a second checklist', () => {
  const items = {
    skinPale: { title: 'the skin is pale', question: 'Is the skin pale?', forPatient: null, source: null },
    skinBlue: { title: 'the skin is blue', question: 'Is the skin blue?', forPatient: null, source: null },
  }
  const colours: Expression = { op: 'flagged', fact: 'skinColours', items: ['skinPale', 'skinBlue'] }
  const dangers: Expression = { op: 'flagged', fact: 'redFlags', items: ['footCold', 'footNumb'] }
  const second = addFact('redFlags', { id: 'skinColours', title: 'colours of the skin', items })
  const onlyIf = (guard: Expression): Plant =>
    both(second, bandage({ appliesWhen: not(guard), supersededBy: [], doneWhen: null }))
  const bandageOf = (plant: Plant, given: Readonly<Record<string, unknown>>) =>
    assessed(plant, given).recommendations.find((one) => one.id === 'toy-wear-bandage')

  test('is never presumed clear, as the red flags are to look ahead', () => {
    expect(bandageOf(onlyIf(dangers), { redFlags: null })).toMatchObject({
      status: 'applicable',
      provisional: true,
    })
    expect(bandageOf(onlyIf(colours), {})).toMatchObject({ status: 'needs-data', provisional: false })
    expect(bandageOf(onlyIf(of(dangers, colours)), { redFlags: ['footCold'] })).toMatchObject({
      status: 'needs-data',
    })
    expect(bandageOf(onlyIf(colours), { skinColours: 'none' })).toMatchObject({ status: 'applicable' })
  })

  test('its questions stay open beside unanswered red flags', () => {
    const missing = missingFacts(assessed(onlyIf(colours), { redFlags: null }))
    expect(missing.find((one) => one.fact === 'skinColours')?.items).toEqual(['skinPale', 'skinBlue'])
  })
})

describe('what to ask first', () => {
  /** The bandage is offered without hurry, its stop waits for the skin; the swelling could bring out something urgent. */
  const calm: Plant = (guideline) => {
    const { recommendations, options } = both(
      option(() => ({ preferWhen: [] })),
      bandage({ appliesWhen: of(), doneWhen: null, urgency: 'routine' }),
    )(guideline)
    const hurried = recommendations
      .filter((one) => one.id === 'toy-wear-bandage')
      .map((one) => ({
        ...one,
        id: 'toy-hurry',
        appliesWhen: { op: 'is' as const, fact: 'swelling', values: ['more'] },
        urgency: 'days' as const,
        options: [],
      }))
    return { ...guideline, options, recommendations: [...recommendations, ...hurried] }
  }

  test('a stop of calm advice waits behind what may be urgent', () => {
    const order = missingFacts(assessed(calm, { skinBroken: null, swelling: null })).map((one) => one.fact)
    expect(order.indexOf('swelling')).toBeGreaterThanOrEqual(0)
    expect(order.indexOf('skinBroken')).toBeGreaterThan(order.indexOf('swelling'))
  })

  test('a stop of urgent advice does not, and a red flag comes before both', () => {
    const urgent = both(
      calm,
      bandage({ urgency: 'emergency' }),
      option(() => ({ preferWhen: [] })),
    )
    const given = { skinBroken: null, swelling: null, redFlags: null }
    const order = missingFacts(assessed(urgent, given)).map((one) => one.fact)
    expect(order[0]).toBe('redFlags')
    expect(order.indexOf('skinBroken')).toBeLessThan(order.indexOf('swelling'))
  })
})

describe('the last row of a position, which needs no condition', () => {
  const reasonsFor = (given: Readonly<Record<string, unknown>>) =>
    toAssessment(assessed(asIs, given)).positions[0]?.reasons.map(({ text, met }) => [text, met])

  test('holds where none before it does', () => {
    expect(reasonsFor({ painScore: 3, swelling: 'less' })).toEqual([['No score, no bandage.', true]])
  })
  test('is open while one before it is', () => {
    expect(reasonsFor({ painScore: null, swelling: null })).toEqual([
      ['High score.', null],
      ['Some score.', null],
      ['No score, no bandage.', null],
    ])
  })
  test('is not named where one before it holds', () => {
    expect(reasonsFor({})?.map(([text]) => text)).not.toContain('No score, no bandage.')
  })
})
