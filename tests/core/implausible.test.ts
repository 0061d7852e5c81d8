/** What can hardly be of one person is said: an age, a pregnancy, an onset before birth. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, readTyped, tidy } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { type Answers, addDays } from '../../src/language/index.ts'
import { toText } from '../../src/report/index.ts'
import { inWords, noteText } from '../../src/words/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const asOf = '2026-06-01'
const typed = (answers: object, rest: object = {}): Answers =>
  readTyped(guideline, { answers, ...rest }, asOf).answers
const assessment = (answers: Answers) => toAssessment(assess(guideline, answers, {}, asOf))
const told = (answers: Answers): readonly string[] =>
  assessment(answers)
    .notes.filter((note) => 'implausible' in note)
    .map(noteText)

describe('what can hardly be of one person', () => {
  it.each<readonly [string, object, readonly string[]]>([
    [
      '121 years old',
      { birthDate: '1905-05-31' },
      ['implausible: 121 years old by the date of birth; check the date of birth'],
    ],
    ['120 years old', { birthDate: '1905-06-02' }, []],
    ['perhaps 121 years old', { birthDate: '1905' }, []],
    [
      'a man who is pregnant',
      { sex: 'male', pregnant: true },
      ['implausible: a man is recorded as pregnant; check sex and pregnancy'],
    ],
    ['a man who is not', { sex: 'male', pregnant: false }, []],
    ['somebody who is pregnant', { pregnant: true }, []],
    [
      'pregnant at 70',
      { sex: 'female', pregnant: true, birthDate: '1956-06-01' },
      ['implausible: recorded as pregnant at 70; check pregnancy and date of birth'],
    ],
    ['pregnant at 69', { sex: 'female', pregnant: true, birthDate: '1956-06-02' }, []],
    [
      'pregnant in week 25',
      { sex: 'female', pregnant: true, birthDate: '1992-03-01', pregnancyWeeks: 25 },
      [],
    ],
    [
      'an onset before birth',
      { birthDate: '1990-05-05', onsetDate: '1990-05-04' },
      ['implausible: the onset lies before the birth; check both dates'],
    ],
    ['an onset on the day of birth', { birthDate: '1990-05-05', onsetDate: '1990-05-05' }, []],
    ['an onset in the year of birth', { birthDate: '1990-05-05', onsetDate: '1990' }, []],
  ])('%s', (_, answers, expected) => {
    expect(told(typed(answers))).toEqual(expected)
  })
  it('stands in the plan, and in the JSON as the contract has it', () => {
    const isAssessment = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('schemas/assessment.schema.json', 'utf8')),
    )
    const one = assessment(
      typed({ birthDate: '1880-01-01', sex: 'male', pregnant: true, onsetDate: '1870-01-01' }),
    )
    const text = toText(guideline, one).replaceAll(/\s+/g, ' ')
    for (const words of [
      '146 years old',
      'a man is recorded as pregnant',
      'pregnant at 146',
      'before the birth',
    ])
      expect(text).toContain(words)
    isAssessment(JSON.parse(JSON.stringify(inWords(guideline, one))))
    expect(isAssessment.errors ?? []).toEqual([])
  })
  it('names the record that says so', () => {
    const person = { ...mary, gender: 'male', birthDate: '1950-01-01' }
    const pregnancy = {
      resourceType: 'Condition',
      id: 'c',
      subject: { reference: 'Patient/p1' },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '77386006' }] },
      onsetDateTime: '2026-05-01',
    }
    const { notes } = assessment(readChart(guideline, tidy(guideline, bundle(person, pregnancy)), 'unknown'))
    const named = notes.filter((note) => 'implausible' in note).map(({ resource }) => resource)
    expect(named).toEqual(['Condition/c', 'Condition/c'])
  })
  it('is not said of the age of somebody who has died', () => {
    expect(told(typed({ birthDate: '1880-01-01' }, { deceased: '1960' }))).toEqual([])
  })
  it('of an age is said exactly beyond 120 whole years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (days) => {
        const birthDate = addDays(asOf, -days)
        const [least = 0] = assessment(typed({ birthDate })).subject.age ?? []
        expect(told(typed({ birthDate })).length).toBe(least > 120 ? 1 : 0)
      }),
      { numRuns: 30 },
    )
  })
})
