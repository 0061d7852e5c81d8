/** Results and reports that no pick reads and that point to what is asked: named, and no silence about it; never an answer. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, loinc } from '../../../tests/toy/chart-guideline.ts'
import { bundle, concept, mary } from '../../../tests/toy/chart-records.ts'
import { type Guideline, pointer } from '../../language/index.ts'
import type { Json } from '../json.ts'
import { readChart } from '../read.ts'
import { tidy } from '../tidy.ts'
import { flaggedIn } from './flagged.ts'

const seen = 'made up for tests'
const pointers = [
  pointer({
    id: 'forearm',
    title: 'a score of the forearm',
    facts: ['measuredOn', 'bleeds'],
    codes: [[loinc, '38265-5', 'Forearm', seen]],
    words: ['t score|t wert', 'forearm|radius|unterarm*'],
    not: 'promis',
  }),
  pointer({
    id: 'salt',
    title: 'salt',
    high: ['bleeds'],
    low: ['allergic'],
    codes: [[loinc, '17861-6', 'Salt', seen]],
    words: ['salt of the blood'],
  }),
  pointer({
    id: 'told-bleeding',
    title: 'a bleeding',
    in: 'reports',
    facts: ['bleeds'],
    words: ['haemorrhage|hemorrhage|bleed*', 'gut|bowel|stomach'],
  }),
  pointer({
    id: 'told-scan',
    title: 'a scan',
    in: 'reports',
    facts: ['scannedOn'],
    words: ['special scan'],
    alone: true,
  }),
]
const guideline: Guideline = {
  ...chartGuideline,
  url: 'https://example.org/pointing',
  facts: chartGuideline.facts.map((fact) =>
    // One that is read from results too, so that any unknown result may be it.
    fact.kind === 'yes-no' && ['concluded', 'found'].includes(fact.id)
      ? { ...fact, silence: 'problem-list' }
      : fact,
  ),
  pointers,
}

const result = (id: string, rest: Json): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2026-03-01',
  valueQuantity: { value: 5, unit: 'mg/dL' },
  ...rest,
})
const report = (id: string, rest: Json): Json => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2026-03-01',
  code: { text: 'Image' },
  ...rest,
})
const read = (...records: readonly Json[]) => {
  const chart = tidy(guideline, bundle(mary, ...records))
  const answers = readChart(guideline, chart, 'complete')
  return {
    chart,
    values: answers.entries.filter(({ resource }) => resource !== 'Patient/p1'),
    broken: (id: string) =>
      chart.unread.filter(({ resource }) => resource.endsWith(`/${id}`)).flatMap(({ mayBe }) => mayBe),
    named: chart.notes
      .filter(({ kind }) => kind === 'not-understood')
      .map(({ resource, text }) => `${resource ?? ''} ${text}`),
  }
}

const interpretation = (code: string) => [
  concept('http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code),
]
const range = (low: number, high: number) => [
  { low: { value: low, unit: 'mg/dL' }, high: { value: high, unit: 'mg/dL' } },
]

describe('a result that points to what is asked', () => {
  it.each<[string, Json]>([
    ['by its code', { code: concept(loinc, '38265-5') }],
    [
      'by the words of a local code',
      { code: { coding: [{ system: 'urn:x', code: 'T', display: 'T-score, forearm (1/3)' }] } },
    ],
    ['by words in another order', { code: { text: 'RADIUS: T-Score' } }],
    ['by words of another tongue', { code: { text: 'T-Wert Unterarmknochen' } }],
    [
      'as a part of a panel',
      {
        code: concept('urn:x', 'panel'),
        valueQuantity: undefined,
        component: [{ code: concept(loinc, '38265-5'), valueInteger: 1 }],
      },
    ],
  ])('%s: named, and no silence', (_, rest) => {
    const { values, broken, named } = read(result('o', rest))
    expect(values).toEqual([])
    expect(broken('o')).toEqual(['bleeds'])
    expect(
      named.some((note) => note.startsWith('Observation/o a score of the forearm: not read; it may decide')),
    ).toBe(true)
  })
  it.each<[string, Json]>([
    ['of another thing', { code: { text: 'PROMIS T-score radius' } }],
    ['with half of its words', { code: { text: 'Radius' } }],
    ['withdrawn', { code: concept(loinc, '38265-5'), status: 'entered-in-error' }],
    [
      'that is none',
      { code: concept(loinc, '38265-5'), valueQuantity: undefined, dataAbsentReason: { text: 'x' } },
    ],
    ['of somebody else', { code: concept(loinc, '38265-5'), subject: { reference: 'Patient/other' } }],
  ])('nothing of one %s', (_, rest) => {
    const { broken, named } = read(result('o', rest))
    expect([broken('o'), named.filter((note) => note.includes('forearm'))]).toEqual([[], []])
  })
})

describe('a result that counts where it is not normal', () => {
  const salt = { code: concept(loinc, '17861-6') }
  it.each<[string, Json, readonly string[], boolean]>([
    ['flagged high', { interpretation: interpretation('H') }, ['bleeds'], true],
    ['flagged low', { interpretation: interpretation('LL') }, ['allergic'], true],
    ['flagged in words', { interpretation: [{ text: 'Critically high' }] }, ['bleeds'], true],
    ['flagged abnormal', { interpretation: interpretation('A') }, ['allergic', 'bleeds'], true],
    [
      'flagged as DSTU2 does',
      { interpretation: concept('http://hl7.org/fhir/v2/0078', 'H') },
      ['bleeds'],
      true,
    ],
    ['above its range', { referenceRange: range(1, 4) }, ['bleeds'], true],
    ['below its range', { referenceRange: range(6, 9) }, ['allergic'], true],
    [
      'out of range, though called normal',
      { interpretation: interpretation('N'), referenceRange: range(1, 4) },
      ['bleeds'],
      true,
    ],
    ['called normal', { interpretation: interpretation('N') }, [], false],
    ['in its range', { referenceRange: range(1, 9) }, [], false],
    [
      'in a range of another unit',
      { referenceRange: [{ low: { value: 1, unit: 'mmol/L' } }] },
      ['allergic', 'bleeds'],
      false,
    ],
    ['without a word on it', {}, ['allergic', 'bleeds'], false],
  ])('%s', (_, rest, silences, loud) => {
    const { broken, named, chart } = read(result('o', { ...salt, ...rest }))
    expect(broken('o')).toEqual(silences)
    const own = named.filter((note) => note.startsWith('Observation/o salt'))
    expect(own).toHaveLength(loud ? 1 : 0)
    expect(
      named.some((note) => note.startsWith(' not read, and not called normal: salt (Observation/o)')),
    ).toBe(!loud && silences.length > 0)
    expect(chart.unread.some(({ danger }) => danger)).toBe(loud && silences.includes('allergic'))
  })
  it('only the newest of several', () => {
    const { broken } = read(result('old', { ...salt, effectiveDateTime: '2025-01-01' }), result('new', salt))
    expect([broken('old'), broken('new')]).toEqual([[], ['allergic', 'bleeds']])
  })
  it.each([
    ['critically high', 'HH', ['Observation/o']],
    ['high', 'H', ['Observation/o']],
    ['normal', 'N', []],
  ])('one that nobody knows: %s', (_, code, places) => {
    const { named } = read(result('o', { code: concept('urn:x', 'k'), interpretation: interpretation(code) }))
    expect(named.filter((note) => note.includes('flagged')).map((note) => note.split(' ')[0])).toEqual(places)
  })
})

it.each<[Json, string | undefined]>([
  [{}, undefined],
  [{ valueBoolean: false }, 'normal'],
  [{ valueCodeableConcept: concept('http://snomed.info/sct', '260385009') }, 'normal'],
  [{ valueQuantity: { value: 1 }, referenceRange: [{ high: { value: 4 } }] }, undefined],
  [{ valueQuantity: { value: 5 }, referenceRange: [{ high: { value: 4 } }] }, 'high'],
])('%j is %s', (raw, way) => {
  expect(flaggedIn(raw).way).toBe(way)
})

describe('a report whose words tell of what is asked', () => {
  it.each([
    ['Acute haemorrhage of the stomach.', true],
    ['Normal liver. Bleeding into the bowel; otherwise clear.', true],
    ['No change of the gut haemorrhage.', true],
    ['No haemorrhage of the gut.', false],
    ['No evidence of active bleeding into the bowel.', false],
    ['Gut haemorrhage excluded.', false],
    ['Stomach clear. Haemorrhage of the retina.', false],
  ])('%s', (conclusion, tells) => {
    const { values, named } = read(report('r', { conclusion }))
    expect(values).toEqual([])
    expect(
      named.some((note) => note.includes('DiagnosticReport/r its text seems to tell of a bleeding')),
    ).toBe(tells)
  })
  it('also of one that is read for another thing', () => {
    const conclusion = 'Bleeding into the stomach'
    const { broken, values, chart } = read(report('r', { code: concept(loinc, '24968-0'), conclusion }))
    expect(values.map(({ fact }) => fact)).toEqual(['scannedOn', 'scans'])
    expect(broken('r')).toEqual(['bleeds'])
    const again = tidy(guideline, JSON.parse(JSON.stringify(chart.bundle)))
    expect(again.bundle).toEqual(chart.bundle)
    expect(again.unread).toEqual(chart.unread)
  })
  it.each<[string, Json, readonly string[]]>([
    [
      'of an examination that tells of nothing else',
      { code: { text: 'Special scan' }, conclusion: 'Thin' },
      [],
    ],
    ['of any other', { conclusion: 'Thin' }, ['concluded']],
    [
      'of that examination, with words that tell of more',
      { code: { text: 'Special scan' }, conclusion: 'Thin. Haemorrhage of the gut' },
      ['bleeds', 'concluded'],
    ],
    [
      'of that examination, with a document',
      { code: { text: 'Special scan' }, conclusion: 'Thin', presentedForm: [{ title: 'x' }] },
      ['concluded'],
    ],
    ['that only mentions it', { conclusion: 'Compared with the special scan' }, ['concluded']],
  ])('silence that a report breaks: one %s', (_, rest, silences) => {
    expect(read(report('r', rest)).broken('r')).toEqual(silences)
  })
})

it('what stays in the chart is found again', () => {
  const { chart } = read(
    result('a', { code: concept(loinc, '38265-5') }),
    result('b', { code: concept(loinc, '17861-6'), interpretation: interpretation('LL') }),
    result('c', {
      code: concept('urn:x', 'p'),
      component: [{ code: concept(loinc, '17861-6'), valueString: 'x' }],
    }),
  )
  const again = tidy(guideline, JSON.parse(JSON.stringify(chart.bundle)))
  expect(chart.unread).toHaveLength(3)
  expect(again.bundle).toEqual(chart.bundle)
  expect(again.unread).toEqual(chart.unread)
})
