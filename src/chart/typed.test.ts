/** The answers document: what it may say, and what is wrong with it, in tables. */

import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { inWords } from '../../tests/toy/chart-records.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import { RequestProblem } from '../language/index.ts'
import { answersDay, readTyped } from './typed.ts'

const asOf = '2026-03-09'
const typed = (answers: object) => readTyped(chartGuideline, { answers }, asOf).answers.entries

function problemOf(document: object, day = asOf): RequestProblem {
  try {
    readTyped(chartGuideline, document as never, day)
  } catch (error) {
    if (error instanceof RequestProblem) return error
    throw error
  }
  throw new Error('no problem was found')
}

describe('typed values', () => {
  it.each([
    [{ bleeds: true }, ['true @ 2026-03-09']],
    [{ bleeds: { value: false, on: '2026-02-01' } }, ['false @ 2026-02-01']],
    [{ bleeds: { value: false, on: '2026-02' } }, ['false @ 2026-02-01..2026-02-28']],
    [{ bleeds: { value: false, on: '2026' } }, ['false @ 2026-01-01..2026-03-09']],
    [
      { bleeds: { value: false, on: { from: '2026-02-01', to: '2026-02-05' } } },
      ['false @ 2026-02-01..2026-02-05'],
    ],
    [{ bleeds: 'asked-unknown' }, ['asked-unknown @ 2026-03-09']],
    [{ bleeds: { value: 'asked-unknown', on: '2026-02-01' } }, ['asked-unknown @ 2026-02-01']],
    [{ sex: 'female' }, ['female @ 2026-03-09']],
    [{ sex: { value: 'female' } }, ['female @ 2026-03-09']],
    [{ eventSites: ['upper', 'lower', 'upper'] }, ['[lower upper] @ 2026-03-09']],
    [{ eventSites: [] }, ['[] @ 2026-03-09']],
    [{ eventSites: { value: ['upper'], on: '2026-02-01' } }, ['[upper] @ 2026-02-01']],
    [{ score: 7 }, ['7 @ 2026-03-09']],
    [{ score: 0 }, ['0 @ 2026-03-09']],
    [{ score: { value: 70, unit: 'mm' } }, ['7 @ 2026-03-09']],
    [{ score: { value: 7, on: '2026-02-01' } }, ['7 @ 2026-02-01']],
    [{ score: { low: 3, high: 5 } }, ['3..5 @ 2026-03-09']],
    [{ creatinine: { value: 88.4, unit: 'umol/L', on: '2026-02-01' } }, ['1 @ 2026-02-01']],
    [{ density: -2.5 }, ['-2.5 @ 2026-03-09']],
    [{ eventOnset: '2026-03' }, ['2026-03-01..2026-03-09 @ 2026-03-09']],
    [{ eventOnset: '2026-03-09' }, ['2026-03-09 @ 2026-03-09']],
    [{ eventOnset: { from: '2026-02-01', to: '2026-02-20' } }, ['2026-02-01..2026-02-20 @ 2026-03-09']],
    [{ eventOnset: { from: '2026-01', to: '2026-02' } }, ['2026-01-01..2026-02-28 @ 2026-03-09']],
    [{ eventOnset: { value: '2026-02', on: '2026-02-10' } }, ['2026-02-01..2026-02-10 @ 2026-02-10']],
    [
      { eventOnset: { value: { from: '2026-01-01', to: '2026-02-20' }, on: '2026-02-10' } },
      ['2026-01-01..2026-02-10 @ 2026-02-10'],
    ],
    [
      { eventOnset: { from: '2026-01-01', to: '2026-02-20', on: '2026-02-10' } },
      ['2026-01-01..2026-02-10 @ 2026-02-10'],
    ],
    [{ birthDate: '1951' }, ['1951-01-01..1951-12-31 @ 2026-03-09']],
  ])('%j', (answers, expected) => {
    expect(typed(answers).map(inWords)).toEqual(expected)
  })
  it.each([
    ['none', ['fever false', 'numb false']],
    [['numb'], ['numb true']],
    [[], []],
    [{ fever: true, numb: 'asked-unknown' }, ['fever true', 'numb {"unknown":"asked"}']],
    [{ value: 'none', on: '2026-02-01' }, ['fever false', 'numb false']],
    ['asked-unknown', ['fever {"unknown":"asked"}', 'numb {"unknown":"asked"}']],
  ])('a checklist %j', (value, expected) => {
    const said = (e: { item: string | null; value: unknown }) =>
      `${e.item} ${typeof e.value === 'object' ? JSON.stringify(e.value) : e.value}`
    expect(typed({ dangers: value }).map(said)).toEqual(expected)
  })
  it.each([
    [{ fever: { value: true, on: '2026-02-01' }, numb: false }, ['true @ 2026-02-01', 'false @ 2026-03-09']],
    [{ fever: { value: false, on: '2026-02' } }, ['false @ 2026-02-01..2026-02-28']],
    [
      { fever: { value: true }, numb: { value: 'asked-unknown', on: '2026-01-05' } },
      ['true @ 2026-03-09', 'asked-unknown @ 2026-01-05'],
    ],
    [
      { on: '2026-02-20', fever: true, numb: { value: true, on: '2026-03-01' } },
      ['true @ 2026-02-20', 'true @ 2026-03-01'],
    ],
  ])('a checklist whose items have days of their own %j', (value, expected) => {
    expect(typed({ dangers: value }).map(inWords)).toEqual(expected)
  })
  it('a day of an item that is none is refused by its place', () => {
    const problem = problemOf({ answers: { dangers: { fever: { value: true, on: 'May' } } } })
    expect(problem.code).toBe('bad-date')
    expect(problem.message).toContain('answers.dangers.fever.on')
  })
  it('reads the other parts', () => {
    const { answers, setting } = readTyped(
      toyGuideline,
      {
        answers: {},
        challenged: ['Condition/2', 'Condition/1', 'Condition/2'],
        declined: { 'toy-wear-bandage': 'patient-refuses' },
        subject: 'p1',
      },
      asOf,
    )
    expect(answers).toEqual({
      subject: 'p1',
      entries: [],
      coverage: [],
      unread: [],
      irrelevant: [],
      episode: null,
      deceased: null,
      challenged: ['Condition/1', 'Condition/2'],
      declined: { 'toy-wear-bandage': 'patient-refuses' },
      notes: [],
    })
    expect(setting).toEqual({})
    expect(readTyped(chartGuideline, { answers: {}, setting: { country: 'us' } }, asOf).setting).toEqual({
      country: 'us',
    })
  })
})

describe('what is wrong with them', () => {
  const answers = (value: unknown) => ({ answers: value })
  it.each([
    [answers({ bleds: true }), 'unknown-fact', 'answers.bleds', 'Did you mean bleeds?'],
    [answers({ BLEEDS: true }), 'unknown-fact', 'answers.BLEEDS', 'Did you mean bleeds?'],
    [answers({ zzzzzz: 1 }), 'unknown-fact', 'answers.zzzzzz', 'command facts'],
    [answers(JSON.parse('{"__proto__": true}')), 'unknown-fact', 'answers.__proto__', 'command facts'],
    [answers({ constructor: true }), 'unknown-fact', 'answers.constructor', 'command facts'],
    [answers({ ['x'.repeat(500)]: 1 }), 'unknown-fact', `${'x'.repeat(57)}...`, 'command facts'],
    [answers({ 'a\nb': 1 }), 'unknown-fact', 'answers.a?b', 'command facts'],
    [answers({ country: 'us' }), 'bad-value', 'answers.country', 'under "setting"'],
    [answers({ bleeds: 'yes' }), 'bad-value', 'answers.bleeds', 'true, false or "asked-unknown"'],
    [answers({ bleeds: null }), 'bad-value', 'answers.bleeds', 'yes-no'],
    [answers({ bleeds: [] }), 'bad-value', 'answers.bleeds', 'yes-no'],
    [answers({ sex: 'femal' }), 'bad-value', 'answers.sex', 'Did you mean female?'],
    [answers({ sex: 'toString' }), 'bad-value', 'answers.sex', 'one of female, male'],
    [answers({ sex: 1 }), 'bad-value', 'answers.sex', 'one of female, male'],
    [answers({ eventSites: 'upper' }), 'bad-value', 'answers.eventSites', 'list'],
    [answers({ eventSites: ['upper', 'uper'] }), 'bad-value', 'answers.eventSites[1]', 'Did you mean upper?'],
    [answers({ eventSites: [['upper']] }), 'bad-value', 'answers.eventSites[0]', 'one of'],
    [answers({ score: 11 }), 'bad-value', 'answers.score', '0 to 10 {score}'],
    [answers({ score: -0.1 }), 'bad-value', 'answers.score', '0 to 10 {score}'],
    [answers({ score: '7' }), 'bad-value', 'answers.score', 'number in {score}'],
    [answers({ score: { low: 5, high: 3 } }), 'bad-value', 'answers.score', 'number in {score}'],
    [answers({ score: {} }), 'bad-value', 'answers.score', 'number in {score}'],
    [answers({ score: { value: 7, unit: 'kg' } }), 'bad-unit', 'answers.score', '{score} or mm'],
    [answers({ score: { value: 7, unit: 3 } }), 'bad-unit', 'answers.score', 'unit as text'],
    [answers({ creatinine: { value: 1, unit: 'mg' } }), 'bad-unit', 'answers.creatinine', 'mg/dL or umol/L'],
    [answers({ eventOnset: '2026-02-30' }), 'bad-date', 'answers.eventOnset', 'YYYY-MM-DD'],
    [answers({ eventOnset: '9.3.2026' }), 'bad-date', 'answers.eventOnset', 'YYYY-MM-DD'],
    [answers({ eventOnset: 20260309 }), 'bad-date', 'answers.eventOnset', 'YYYY-MM-DD'],
    [
      answers({ eventOnset: { from: '2026-03-01', to: '2026-02-01' } }),
      'bad-date',
      'answers.eventOnset',
      'from before to',
    ],
    [
      answers({ eventOnset: '2026-03-10' }),
      'bad-date',
      'answers.eventOnset',
      'after the day on which it was said',
    ],
    [
      answers({ eventOnset: { value: '2026-02-10', on: '2026-02-09' } }),
      'bad-date',
      'answers.eventOnset',
      'after the day',
    ],
    [answers({ bleeds: { value: true, on: '2026-02-30' } }), 'bad-date', 'answers.bleeds.on', 'YYYY-MM-DD'],
    [answers({ birthDate: '2026-03-10' }), 'before-birth', 'answers.birthDate', 'day of assessment'],
    [answers({ dangers: 'non' }), 'bad-value', 'answers.dangers', '"none"'],
    [answers({ dangers: ['fver'] }), 'bad-value', 'answers.dangers', 'Did you mean fever?'],
    [answers({ dangers: { fver: true } }), 'bad-value', 'answers.dangers.fver', 'Did you mean fever?'],
    [answers({ dangers: { fever: 'no' } }), 'bad-value', 'answers.dangers.fever', 'true, false'],
    [answers({ dangers: true }), 'bad-value', 'answers.dangers', 'checklist'],
    [answers([]), 'bad-value', 'answers', 'object'],
    [{ answers: {}, seting: {} }, 'bad-value', 'seting', 'Did you mean setting?'],
    [
      { answers: {}, setting: { contry: 'us' } },
      'unknown-setting',
      'setting.contry',
      'Did you mean country?',
    ],
    [{ answers: {}, setting: { sex: 'male' } }, 'unknown-setting', 'setting.sex', 'country'],
    [{ answers: {}, setting: { country: 'usa' } }, 'bad-value', 'setting.country', 'Did you mean us?'],
    [{ answers: {}, setting: 'us' }, 'bad-value', 'setting', 'settingId'],
    [{ answers: {}, challenged: ['123'] }, 'bad-value', 'challenged', 'Condition/123'],
    [{ answers: {}, challenged: 7 }, 'bad-value', 'challenged', 'Condition/123'],
    [{ answers: {}, declined: { nothing: 'x' } }, 'unknown-id', 'declined.nothing', 'id of a recommendation'],
    [{ answers: {}, declined: [] }, 'bad-value', 'declined', 'reason'],
  ])('%j', (document, code, where, words) => {
    const problem = problemOf(document)
    expect(problem.code).toBe(code)
    expect(problem.detail.where).toContain(where)
    expect(problem.message).toContain(words)
    expect(problem.message).not.toContain('\n')
  })
  it.each([
    ['2026-02-30', 'bad-date'],
    ['2026-02', 'bad-date'],
    ['today', 'bad-date'],
  ])('assessed on %s', (day, code) => {
    expect(problemOf({ answers: {} }, day).code).toBe(code)
  })
  it('assessed before birth, unless the birth date leaves it open', () => {
    const born = { answers: { birthDate: { value: '2026-02', on: '2026-03-09' } } }
    expect(problemOf(born, '2026-01-31').code).toBe('before-birth')
    expect(readTyped(chartGuideline, born, '2026-02-01').answers.entries).toHaveLength(1)
  })
  it('several problems stand in one line', () => {
    const problem = problemOf(answers({ bleds: true, score: 11, sex: 'f' }))
    expect(problem.code).toBe('unknown-fact')
    expect(problem.message).toContain('Also answers.score')
    expect(problem.message).toContain('Also answers.sex')
    expect(problem.message).not.toContain('\n')
  })
  it('shows no value of the patient', () => {
    for (const document of [
      answers({ sex: 'SECRET' }),
      answers({ eventSites: ['SECRET'] }),
      answers({ score: 987 }),
    ]) {
      expect(problemOf(document).message).not.toMatch(/SECRET|987/)
    }
  })
})

describe('the day of an answers document', () => {
  it('is a day of the calendar, and changes nothing that was answered', () => {
    const document = { about: 'typed at the desk', asOf: '2026-02-01', answers: { bleeds: true } }
    expect(answersDay(document)).toBe('2026-02-01')
    expect(answersDay({ answers: {} })).toBeNull()
    expect(readTyped(chartGuideline, document, asOf).answers.entries).toEqual(typed({ bleeds: true }))
  })

  it('is refused where there is no such day', () => {
    const problem = problemOf({ asOf: '2026-02-30', answers: {} })
    expect(problem.code).toBe('bad-date')
    expect(problem.message).toContain('asOf')
  })
})
