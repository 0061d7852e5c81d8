/** What an assessment tells of the patient as data: the checklist, contradictions, what bears on an option. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, sct } from '../../tests/toy/chart-guideline.ts'
import { concept, condition, observation, read } from '../../tests/toy/chart-records.ts'
import { toyBaseline, toyGuideline } from '../../tests/toy/guideline.ts'
import { mergeAnswers, readTyped } from '../chart/index.ts'
import type { Answers, Assessment } from '../language/index.ts'
import { assess, toAssessment } from './index.ts'

const typical = toyGuideline.baselines.find((one) => one.id === toyBaseline)?.answers ?? {}

function toy(given: Readonly<Record<string, unknown>>, asOf = '2026-03-01'): Assessment {
  const answers = Object.entries({ ...typical, ...given }).filter(([, value]) => value !== null)
  const typed = readTyped(toyGuideline, { answers: Object.fromEntries(answers) }, '2026-03-01')
  return toAssessment(assess(toyGuideline, typed.answers, typed.setting, asOf))
}
const met = (one: Assessment) => Object.fromEntries((one.checklist?.items ?? []).map((i) => [i.item, i.met]))

describe('the checklist', () => {
  it('is answered when every item is known', () => {
    expect(toy({}).checklist).toMatchObject({ state: 'answered', since: null, checked: '2026-03-01' })
    expect(met(toy({}))).toEqual({ footCold: false, footNumb: false })
  })
  it('takes the oldest day of what is known', () => {
    const { checklist } = toy({ redFlags: { value: 'none', on: '2026-02-25' } })
    expect(checklist).toMatchObject({ state: 'answered', checked: '2026-02-25' })
  })
  it('is not recorded where nothing is known, also where nobody could know', () => {
    expect(toy({ redFlags: null }).checklist).toMatchObject({ state: 'not-recorded', checked: null })
    const asked = toy({ redFlags: 'asked-unknown' }).checklist
    expect(asked?.state).toBe('not-recorded')
    expect(asked?.items.map((item) => item.askedUnknown)).toEqual([true, true])
  })
  it.each([[{ footCold: false }], [['footCold']]])('is partly answered: %j', (redFlags) => {
    expect(toy({ redFlags }).checklist?.state).toBe('partly-answered')
  })
  it('is out of date where age alone keeps the answers from counting, and says since when', () => {
    const { checklist } = toy({}, '2026-09-01')
    expect(checklist).toMatchObject({ state: 'out-of-date', since: '2026-03-01', checked: null })
    expect(checklist?.items).toContainEqual({
      item: 'footCold',
      met: null,
      lastKnown: false,
      askedUnknown: false,
      on: '2026-03-01',
      origin: null,
      resource: null,
    })
  })
  it('is partly answered where some old answers never were complete, and says how old the last is', () => {
    const old = toy({ redFlags: { footCold: false } }, '2026-09-01')
    expect(old.checklist).toMatchObject({ state: 'partly-answered', since: '2026-03-01' })
    expect(old.alerts.checklist).toMatchObject({ state: 'partly-answered', since: '2026-03-01' })
  })
  it('says no such day while an answer of some counts', () => {
    expect(toy({ redFlags: { footCold: false } }).checklist).toMatchObject({ since: null })
  })
})

describe('a contradiction', () => {
  const chart = (answers: Answers, asOf = '2026-03-09') =>
    toAssessment(assess(chartGuideline, answers, {}, asOf)).contradictions
  const score = (id: string, value: number, day = '2026-03-01') =>
    observation(id, '72514-3', { valueInteger: value, effectiveDateTime: day })
  const density = (id: string, value: number, day = '2026-03-01') =>
    observation(id, '38267-1', {
      valueQuantity: { value, unit: '{T-score}', system: 'http://unitsofmeasure.org', code: '{T-score}' },
      effectiveDateTime: day,
    })
  const about = (fact: string, answers: Answers) => chart(answers).filter((one) => one.fact === fact)
  const typed = (answers: object) => readTyped(chartGuideline, { answers }, '2026-03-09').answers

  it('is two numbers of one day, and leaves the number between them', () => {
    expect(chart(read([density('a', -3), density('b', -1)]))).toContainEqual({
      fact: 'density',
      item: null,
      danger: false,
      days: { from: '2026-03-01', to: '2026-03-01' },
      entries: [
        {
          value: { low: -3, high: -3 },
          on: { from: '2026-03-01', to: '2026-03-01' },
          origin: 'inferred',
          resource: 'Observation/a',
        },
        {
          value: { low: -1, high: -1 },
          on: { from: '2026-03-01', to: '2026-03-01' },
          origin: 'inferred',
          resource: 'Observation/b',
        },
      ],
      counts: { low: -3, high: -1 },
      leavesUnknown: true,
    })
  })
  it('is not two numbers of two days, nor one number said twice, nor what a rule chose among', () => {
    expect(about('density', read([density('a', -3), density('b', -1, '2026-03-02')]))).toEqual([])
    expect(about('density', read([density('a', -3), density('b', -3)]))).toEqual([])
    expect(about('score', read([score('a', 3), score('b', 8)]))).toEqual([])
  })
  it('is a danger that stands although it is denied, and leaves nothing unknown', () => {
    const answers = mergeAnswers(
      read([condition('c', concept(sct, '386661006'), { onsetDateTime: '2026-03-01' })]),
      typed({ dangers: { fever: false } }),
    )
    const [first] = chart(answers)
    expect(first).toMatchObject({
      fact: 'dangers',
      item: 'fever',
      danger: true,
      counts: true,
      leavesUnknown: false,
    })
    expect(first?.entries.map(({ value, origin }) => `${origin} ${value}`)).toEqual([
      'inferred true',
      'asserted false',
    ])
  })
  it('is gone once one of the two is set aside', () => {
    const answers = read([density('a', -3), density('b', -1)])
    expect(about('density', answers)).toHaveLength(1)
    expect(about('density', { ...answers, challenged: ['Observation/b'] })).toEqual([])
  })
})

describe('what bears on an option', () => {
  it('is what is known of the facts it is judged by, derived ones opened; the event, the checklist and what is open are not', () => {
    const [option] = toy({ painScore: { value: 6, on: '2026-02-27' } }).options
    expect(option?.bearing.map(({ fact }) => fact).sort()).toEqual([
      'birthDate',
      'painScore',
      'skinBroken',
      'swelling',
    ])
    expect(option?.bearing).toContainEqual({
      fact: 'painScore',
      value: { low: 6, high: 6 },
      on: '2026-02-27',
      origin: 'asserted',
      resource: null,
    })
    expect(toy({ skinBroken: null }).options[0]?.bearing.map(({ fact }) => fact)).not.toContain('skinBroken')
  })
})
