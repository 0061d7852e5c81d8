/** Chart and typed answers together, and the day of assessment. */

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { bleeding, event, read } from '../../tests/toy/chart-records.ts'
import { brokenSilences, RequestProblem, requireBorn } from '../language/index.ts'
import { mergeAnswers } from './merge.ts'
import { readTyped } from './typed.ts'

const typed = (document: object) =>
  readTyped(chartGuideline, { answers: {}, ...document }, '2026-03-09').answers

describe('chart and typed answers together', () => {
  it('keep the entries of both, the patient, the coverage and the episode', () => {
    const chart = read(
      [bleeding('c', { onsetDateTime: '2026-01-05' }), event('e', { onsetDateTime: '2026-01-05' })],
      'complete',
    )
    const both = mergeAnswers(
      chart,
      typed({ answers: { bleeds: false }, challenged: ['Condition/c'], subject: 'p1' }),
    )
    expect(both.subject).toBe('p1')
    expect(both.coverage).toEqual(chart.coverage)
    expect(both.episode).toEqual(chart.episode)
    expect(both.challenged).toEqual(['Condition/c'])
    expect(both.entries).toHaveLength(chart.entries.length + 1)
    expect(both.entries.filter((e) => e.fact === 'bleeds').map((e) => `${e.origin} ${e.value}`)).toEqual([
      'asserted false',
      'inferred true',
    ])
  })
})

describe('answers and their patient', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9.-]{1,8}$/)
  test.prop([id, fc.option(id)])('nobody else is taken for the patient', (own, said) => {
    const chart = { ...read([]), subject: own }
    const answers = typed({ subject: said })
    const join = () => mergeAnswers(chart, answers).subject
    if (said === null || said === own) expect(join()).toBe(own)
    else expect(join).toThrow(expect.objectContaining({ code: 'other-patient' }))
    expect(mergeAnswers(chart, typed({ subject: `Patient/${own}` })).subject).toBe(own)
  })
})

describe('a record called irrelevant', () => {
  const chart = read([{ ...bleeding('c', {}), code: { text: 'see letter' } }], 'complete')
  it('no longer breaks silence', () => {
    expect(brokenSilences(chart)).toContain('bleeds')
    const both = mergeAnswers(chart, typed({ irrelevant: ['Condition/c'] }))
    expect(brokenSilences(both).size).toBe(0)
    expect(both.notes.filter(({ kind }) => kind === 'conflict')).toEqual([])
  })
  it('goes on counting where it is understood, or not there', () => {
    const understood = read([bleeding('c', { onsetDateTime: '2026-01-05' })], 'complete')
    const both = mergeAnswers(understood, typed({ irrelevant: ['Condition/c', 'Condition/gone'] }))
    expect(both.entries).toEqual(understood.entries)
    const told = both.notes.filter(({ kind }) => kind === 'conflict').map(({ resource }) => resource)
    expect(told).toEqual(['Condition/c', 'Condition/gone'])
  })
})

describe('the day of assessment', () => {
  const day =
    (asOf: string, document: object = {}) =>
    () =>
      requireBorn(chartGuideline, mergeAnswers(read([]), typed(document)), asOf)
  it('lies on or after the day of birth', () => {
    expect(day('1951-04-11')).toThrow(RequestProblem)
    expect(day('1951-04-11')).toThrow(expect.objectContaining({ code: 'before-birth' }))
    expect(day('1951-04-12')).not.toThrow()
  })
  it('typed birth dates stand over recorded ones, and a partial one leaves it open', () => {
    expect(day('1951-01-01', { answers: { birthDate: '1951' } })).not.toThrow()
    expect(day('1950-12-31', { answers: { birthDate: '1951' } })).toThrow(RequestProblem)
  })
  it('is not judged where no birth date is known', () => {
    expect(() => requireBorn(chartGuideline, typed({}), '1800-01-01')).not.toThrow()
  })
})
