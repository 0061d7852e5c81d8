/** A text beside the code of something asked: what that code does not explain is no silence about the rest. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const problem = (code: string, text: string, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p1' },
  code: { coding: [{ system: systems.cm, code }], text },
  onsetDateTime: '2026-05-01',
  recordedDate: '2026-05-01',
  ...rest,
})

function read(record: Json) {
  const tidied = tidy(guideline, bundle(mary, record))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  return { unread: tidied.unread, value: (key: string) => states.get(key)?.value ?? 'unknown' }
}

/** Codes that are asked about and do no harm by themselves, or a harm of their own. */
const asked = [
  ['K21.9', 'upperGiDisease'],
  ['M80.08XA', 'vertebralFracture'],
  ['G47.33', 'sleepApnoea'],
] as const

/** What a clinician may write beside it, and what it may be. */
const dangers = [
  ['CAPD', 'kidneyFailureKnown'],
  ['on HD', 'kidneyFailureKnown'],
  ['greffé rénal', 'kidneyFailureKnown'],
  ['eindstadium nierfalen', 'kidneyFailureKnown'],
  ['PBC', 'chronicLiverDisease'],
  ['levercirrose', 'chronicLiverDisease'],
  ['SpA', 'ankylosedSpine'],
  ['on Suboxone', 'substanceUseDisorder'],
  ['HFpEF NYHA III', 'heartFailure'],
  ['IUP 12w', 'pregnant'],
] as const

describe.each(asked)('beside %s', (code, own) => {
  it.each(dangers)('%s is no silence about %s, and the code is still read', (text, key) => {
    const { value } = read(problem(code, text))
    expect(value(key)).not.toBe(false)
    expect(value(own)).toBe(true)
  })
  it('a text that a user has looked at stays quiet', () => {
    const irrelevant = { system: `${guideline.url}/CodeSystem/tag`, code: 'irrelevant' }
    const coding = [{ system: systems.cm, code }, irrelevant]
    expect(read(problem(code, '', { code: { coding, text: 'CAPD' } })).unread).toEqual([])
  })
})

describe('what the code explains leaves every silence whole', () => {
  it.each([
    ['K21.9', 'Gastro-esophageal reflux disease without esophagitis'],
    ['K21.9', 'GERD'],
    ['M80.08XA', 'Osteoporotic compression fracture L1'],
    ['M80.08XA', 'L3 compression fx'],
    [
      'M80.08XA',
      'Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture',
    ],
    ['S22.080A', 'Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture'],
    [
      'M48.56XA',
      'Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture',
    ],
    ['M54.16', 'Radiculopathy, lumbar region'],
    ['G47.33', 'Obstructive sleep apnea (adult) (pediatric)'],
    ['I50.9', 'Heart failure, unspecified'],
    ['N18.6', 'End stage renal disease'],
  ])('%s %s', (code, text) => {
    expect(read(problem(code, text)).unread).toEqual([])
  })
})

describe('where a thing is, behind its name', () => {
  it.each([
    ['M85.88', 'Osteopenia of the lumbar spine'],
    ['M85.80', 'Osteopenia of hip and spine'],
    ['M85.851', 'Osteopenia, right hip'],
    ['M85.88', 'Osteopenia LWS'],
    ['M85.88', 'Osteopenia, lumbar vertebra L3'],
  ])('%s %s: says no more', (code, text) => {
    expect(read(problem(code, text)).unread).toEqual([])
  })
  it.each([
    ['M85.88', 'Osteopenia, lesion of the spine'],
    ['M85.88', 'Osteopenia, mets lumbar spine'],
    ['M85.88', 'Osteopenia of the lumbar spine, on HD'],
    ['I10', 'lesion of the lumbar spine'],
    ['I10', 'neoplasm of the spine'],
    ['K21.9', 'lesion of the thoracic spine'],
  ])('%s %s: is heard', (code, text) => {
    expect(read(problem(code, text)).unread).toHaveLength(1)
  })
})
