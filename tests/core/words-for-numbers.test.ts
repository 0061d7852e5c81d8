/** Words that stand for a number within bounds: typed and in a chart they are those bounds, any other is refused. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readTyped, tidy } from '../../src/chart/index.ts'
import { picksOf, type QuantityFact, RequestProblem } from '../../src/language/index.ts'

const asOf = '2026-03-09'
const told = guideline.facts
  .filter((fact): fact is QuantityFact => fact.kind === 'quantity')
  .flatMap((fact) => Object.entries(fact.inWords).map(([word, [low, high]]) => ({ fact, word, low, high })))

const entryOf = (id: string, value: unknown) =>
  readTyped(guideline, { answers: { [id]: value } }, asOf).answers.entries[0]?.value

/** A LOINC code of an observation that the fact reads; undefined where no chart answers it so. */
function codeRead({ source }: QuantityFact): string | undefined {
  const picks = source === null ? [] : picksOf(source)
  const set = picks.flatMap(({ of }) => (of.resource === 'Observation' ? [of.codes] : []))[0]
  const codes = guideline.valueSets.find(({ id }) => id === set)?.codes ?? []
  return codes.find(({ system }) => system === 'http://loinc.org')?.code
}

/** The tidied result, and what the reader said of it. */
function result(code: string, value: Json): { readonly said: readonly string[]; readonly written: unknown } {
  const resource = {
    resourceType: 'Observation',
    id: 'r',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }] },
    effectiveDateTime: '2026-03-01',
    ...value,
  }
  const entry = [{ resource: { resourceType: 'Patient', id: 'p' } }, { resource }]
  const { notes, bundle } = tidy(guideline, { resourceType: 'Bundle', type: 'collection', entry })
  const tidied = bundle.entry?.find((one) => one.resource.resourceType === 'Observation')?.resource
  return { said: notes.map((note) => note.text), written: tidied }
}

describe('a word for a number', () => {
  it('is there for pain, kidney, height, density and counts', () => {
    expect([...new Set(told.map(({ fact }) => fact.id))].sort()).toEqual([
      'earlierVertebralFractures',
      'filtrationRate',
      'fractureCount',
      'heightLossPercent',
      'painSeverity',
      'painSeverityAtFirst',
      'serumCreatinine',
      'tScoreHip',
      'tScoreLumbarSpine',
      'worstPainSinceOnset',
      'zScore',
    ])
  })

  it.each(told)('$fact.id: $word, typed', ({ fact, word, low, high }) => {
    expect(entryOf(fact.id, word)).toEqual({ low, high })
    expect(entryOf(fact.id, { value: word, on: '2026-03-01' })).toEqual({ low, high })
    expect(entryOf(fact.id, { low, high })).toEqual({ low, high })
  })

  const inCharts = told.flatMap((one) => {
    const code = codeRead(one.fact)
    return code === undefined ? [] : [{ ...one, code }]
  })

  it.each(inCharts)('$fact.id: $word, as a result', ({ fact, word, low, high, code }) => {
    const unit = { unit: fact.unit, code: fact.unit }
    const range = { valueRange: { low: { value: low, ...unit }, high: { value: high, ...unit } } }
    for (const text of [word, ` ${word.toUpperCase()} `]) {
      for (const value of [{ valueString: text }, { valueCodeableConcept: { text } }]) {
        const { said, written } = result(code, value)
        expect(said).toContain(`"${word}", read as ${low} to ${high} ${fact.unit}`)
        expect(written).toMatchObject(range)
      }
    }
  })

  it('are read for more than one fact of a chart', () => {
    expect(new Set(inCharts.map(({ fact }) => fact.id)).size).toBeGreaterThan(4)
  })

  it('of one fact is no word of another', () => {
    expect(() => entryOf('painSeverity', 'osteoporosis')).toThrow(RequestProblem)
    expect(() => entryOf('painSeverity', 'toString')).toThrow(RequestProblem)
    expect(() => entryOf('bodyWeight', 'normal')).toThrow(RequestProblem)
    expect(result('72514-3', { valueString: 'rather bad' }).said.join()).not.toContain('read as')
  })

  it('is named where another is refused', () => {
    expect(() => entryOf('painSeverity', 'sever')).toThrow(/no pain, painful, mild, moderate, severe/)
  })
})
