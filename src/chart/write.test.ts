/** Asserted entries as FHIR, and the same entries read back. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFor } from '../../tests/toy/chart-answers.ts'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { toyGuideline } from '../../tests/toy/guideline.ts'
import type { Answers, Entry } from '../language/index.ts'
import { inOrder, readChart } from './read.ts'
import { tidy } from './tidy.ts'
import { readTyped } from './typed.ts'
import { writeChart } from './write.ts'

const url = chartGuideline.url
const write = (answers: object, on = '2026-03-09') =>
  (writeChart(chartGuideline, readTyped(chartGuideline, { answers }, on).answers).entry ?? [])
    .map(({ resource }) => resource)
    .filter((resource) => resource.resourceType === 'Observation')

describe('the shape of an asserted fact', () => {
  const coding = (fact: string, code: string) => ({ coding: [{ system: `${url}/CodeSystem/${fact}`, code }] })
  const number = (value: number, unit: string) => ({
    value,
    unit,
    system: 'http://unitsofmeasure.org',
    code: unit,
  })
  it.each([
    [{ bleeds: true }, 'bleeds', { valueBoolean: true }],
    [{ dangers: ['numb'] }, 'dangers.numb', { valueBoolean: true }],
    [{ sex: 'female' }, 'sex', { valueCodeableConcept: coding('sex', 'female') }],
    [
      { eventSites: ['lower', 'upper'] },
      'eventSites',
      {
        component: [
          { code: coding('fact', 'eventSites'), valueCodeableConcept: coding('eventSites', 'lower') },
          { code: coding('fact', 'eventSites'), valueCodeableConcept: coding('eventSites', 'upper') },
        ],
      },
    ],
    [{ eventSites: [] }, 'eventSites', { valueCodeableConcept: coding('eventSites', 'none') }],
    [{ score: 7 }, 'score', { valueQuantity: number(7, '{score}') }],
    [
      { score: { low: 3, high: 5 } },
      'score',
      { valueRange: { low: number(3, '{score}'), high: number(5, '{score}') } },
    ],
    [{ eventOnset: '2026-03-01' }, 'eventOnset', { valueDateTime: '2026-03-01' }],
    [{ eventOnset: '2026-02' }, 'eventOnset', { valuePeriod: { start: '2026-02-01', end: '2026-02-28' } }],
    [
      { bleeds: 'asked-unknown' },
      'bleeds',
      {
        dataAbsentReason: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'asked-unknown' },
          ],
        },
      },
    ],
  ])('%j', (answers, code, value) => {
    expect(write(answers)).toEqual([
      {
        resourceType: 'Observation',
        id: expect.stringMatching(/^a-[0-9a-f]{24}$/),
        status: 'final',
        code: coding('fact', code),
        subject: { reference: 'Patient/patient' },
        effectiveDateTime: '2026-03-09',
        ...value,
      },
    ])
  })
  it('says between which days it held', () => {
    const [observation] = write({ bleeds: { value: true, on: '2026-02' } })
    expect(observation).toMatchObject({ effectivePeriod: { start: '2026-02-01', end: '2026-02-28' } })
  })
})

const withoutRecord = (entries: readonly Entry[]) => inOrder(entries.map((e) => ({ ...e, resource: null })))
const once = (entries: readonly Entry[]) => [...new Map(entries.map((e) => [JSON.stringify(e), e])).values()]

describe('written and read back', () => {
  it.each([
    ['the toy guideline', toyGuideline],
    ['the chart guideline', chartGuideline],
  ])('the same entries, for %s', (_name, guideline) => {
    fc.assert(
      fc.property(answersFor(guideline), (answers: Answers) => {
        const bundle = writeChart(guideline, answers)
        const read = readChart(guideline, tidy(guideline, JSON.parse(JSON.stringify(bundle))), 'unknown')
        expect(withoutRecord(read.entries)).toEqual(once(withoutRecord(answers.entries)))
        expect(read.notes).toEqual([])
        // What was read names its record; written again it keeps that record's id.
        expect(writeChart(guideline, read)).toEqual(bundle)
      }),
    )
  })
  it('inferred entries are not written', () => {
    const inferred: Entry = {
      fact: 'bleeds',
      item: null,
      value: true,
      on: { from: '2026-01-01', to: '2026-01-01' },
      origin: 'inferred',
      pick: 0,
      resource: 'Condition/c',
    }
    const answers = {
      ...readTyped(chartGuideline, { answers: {} }, '2026-03-09').answers,
      entries: [inferred],
    }
    expect(writeChart(chartGuideline, answers).entry?.map((e) => e.resource.resourceType)).toEqual([
      'Patient',
    ])
  })
})
