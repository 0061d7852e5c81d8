/** Records whose text alone names a code of the guideline: read when it says so plainly, never as a "no". */

import { describe, expect, it } from 'vitest'
import { chartGuideline, sct } from '../../tests/toy/chart-guideline.ts'
import { bundle, condition, mary, operation, order } from '../../tests/toy/chart-records.ts'
import type { Guideline } from '../language/index.ts'
import type { Json } from './json.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'

const names: Readonly<Record<string, string>> = {
  '74474003': 'Gastrointestinal hemorrhage (disorder)',
  K92: 'Other diseases of digestive system',
  '386661006': 'Fever (finding)',
  '26544005': 'Muscle weakness',
  '42942008': 'Muscle weakness',
  '46041': 'alendronate',
  M05BA04: 'alendronic acid',
  '993449': 'denosumab',
  M05BX04: 'denosumab',
  '447766003': 'Fixation of fracture of wrist',
  '449868002': 'Fever',
}
/** The guideline of the chart tests, its codes with names. */
const guideline: Guideline = {
  ...chartGuideline,
  valueSets: chartGuideline.valueSets.map((set) => ({
    ...set,
    title: set.id === 'drug-b' ? 'Denosumab 60 mg' : set.title,
    codes: set.codes.map((one) => ({ ...one, display: names[one.code] ?? one.display })),
  })),
}
const chartOf = (record: Json) => tidy(guideline, bundle(mary, record))
const named = (record: Json): readonly string[] =>
  chartOf(record).notes.flatMap(
    ({ text }) => /^text-only: its text names ([^,]+), .+: written into it$/.exec(text)?.[1] ?? [],
  )
const values = (record: Json) => readChart(guideline, chartOf(record), 'unknown').entries.map((e) => e.value)

const now = { onsetDateTime: '2026-01-05' }
const saying = (text: string, rest: Json = {}): Json => condition('c', { text }, { ...now, ...rest })
const drug = (text: string, rest: Json = {}): Json =>
  order('o', '0', { medicationCodeableConcept: { text }, ...rest })

describe('a text that names a code', () => {
  it.each([
    ['the name', 'Gastrointestinal hemorrhage', 'SNOMED CT 74474003'],
    ['in capitals, of a kind', 'GASTROINTESTINAL HEMORRHAGE (disorder)', 'SNOMED CT 74474003'],
    ['in British spelling', 'gastrointestinal haemorrhage', 'SNOMED CT 74474003'],
    ['turned round', 'Hemorrhage, gastrointestinal', 'SNOMED CT 74474003'],
    ['in the plural', 'Gastrointestinal hemorrhages', 'SNOMED CT 74474003'],
    ['of a parent code', 'Other diseases of the digestive system', 'ICD-10-CM K92'],
  ])('%s', (_name, text, code) => {
    expect(named(saying(text))).toEqual([code])
  })
  it.each([
    ['no', 'No gastrointestinal hemorrhage'],
    ['denies', 'Denies gastrointestinal hemorrhage'],
    ['rule out', 'rule out gastrointestinal hemorrhage'],
    ['r/o', 'r/o Gastrointestinal hemorrhage'],
    ['?', 'Gastrointestinal hemorrhage?'],
    ['? before', '? Gastrointestinal hemorrhage'],
    ['h/o', 'h/o gastrointestinal hemorrhage'],
    ['history of', 'History of gastrointestinal hemorrhage'],
    ['family history', 'Family history: gastrointestinal hemorrhage'],
    ['old', 'Gastrointestinal hemorrhage, old'],
    ['healed', 'Healed gastrointestinal hemorrhage'],
    ['resolved', 'gastrointestinal hemorrhage (resolved)'],
    ['without', 'Gastritis without gastrointestinal hemorrhage'],
    ['part of a name', 'Hemorrhage'],
    ['more than the name', 'Gastrointestinal hemorrhage of the newborn'],
    ['a name that is only a code', '66794005'],
    ['two things', 'Muscle weakness'],
    ['nothing', ' . '],
    ['a story', `Gastrointestinal hemorrhage ${' '.repeat(300)}x`],
  ])('not: %s', (_name, text) => {
    expect(named(saying(text))).toEqual([])
    expect(values(saying(text))).toEqual(values(saying('nothing at all')))
  })
  it('is believed only if no other text beside it doubts it', () => {
    const coding = [{ system: 'urn:local', code: '1', display: 'History of GI hemorrhage' }]
    const record = condition('c', { coding, text: 'Gastrointestinal hemorrhage' }, now)
    expect(named(record)).toEqual([])
  })
  it('stands back behind a code that is asked about', () => {
    const coding = [{ system: sct, code: '26544005' }]
    expect(named(condition('c', { coding, text: 'Gastrointestinal hemorrhage' }, now))).toEqual([])
  })
  it('beside a code becomes a second code, once', () => {
    const coding = [{ system: 'urn:local', code: '1', display: 'Gastrointestinal hemorrhage' }]
    const once = chartOf(condition('c', { coding }, now))
    expect(once.bundle.entry?.[0]?.resource).toMatchObject({
      code: { coding: [coding[0], { system: sct, code: '74474003' }] },
    })
    const twice = tidy(guideline, once.bundle)
    expect(twice.bundle).toEqual(once.bundle)
    expect(twice.notes).toEqual([])
  })
  it('of a procedure', () => {
    const text = 'Fixation of fracture of wrist'
    expect(named(operation('p', { code: { text } }))).toEqual(['SNOMED CT 447766003'])
  })
  it('of a kind of record that is not asked about with that code: nothing', () => {
    expect(named(operation('p', { code: { text: 'Fever' } }))).toEqual([])
  })
})

describe('a text that names a drug', () => {
  it.each([
    ['alendronate', ['RxNorm 46041']],
    ['Alendronate sodium 70 MG Oral Tablet', ['RxNorm 46041']],
    ['Alendronic acid 70mg once weekly', ['ATC M05BA04']],
    ['denosumab', ['RxNorm 993449']],
    ['denosumab 60 mg', ['RxNorm 993449']],
    ['denosumab 120 mg', []],
    ['alendronate 1 % cream', []],
    ['alendronate/colecalciferol 70 mg', []],
    ['Allergic to alendronate', []],
    ['stopped alendronate', []],
    ['70 mg tablet', []],
  ])('%s: %j', (text, codes) => {
    expect(named(drug(text))).toEqual(codes)
  })
  it('beside a reference that leads nowhere', () => {
    const record = drug('', {
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/m', display: 'Alendronate 70 mg' },
    })
    expect(named(record)).toEqual(['RxNorm 46041'])
  })
})

describe('a text alone', () => {
  it('may say yes', () => {
    expect(values(saying('Gastrointestinal hemorrhage'))).toContain(true)
    expect(values(drug('alendronate'))).toContain(true)
  })
  it.each([
    ['refuted', saying('Fever', { verificationStatus: 'refuted' })],
    ['resolved', saying('Fever', { clinicalStatus: 'resolved' })],
    ['ended', saying('Fever', { abatementDateTime: '2026-02-01' })],
    ['not done', operation('p', { code: { text: 'Fixation of fracture of wrist' }, status: 'not-done' })],
    ['forbidden', drug('alendronate', { doNotPerform: true })],
    ['stopped', drug('alendronate', { status: 'stopped' })],
    [
      'a statement not taken',
      {
        resourceType: 'MedicationStatement',
        id: 's',
        status: 'not-taken',
        medicationCodeableConcept: { text: 'alendronate' },
      },
    ],
  ])('never says no: %s', (_name, record) => {
    expect(values(record)).not.toContain(false)
    expect(chartOf(record).bundle.entry).toHaveLength(1)
    expect(chartOf(record).notes.map((n) => n.text)).toContain(
      'a text without a code says no, or no longer: left out',
    )
  })
})
