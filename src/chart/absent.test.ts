/** A result that says there is none gives nothing to any reader, and says why; one that is no value says so too. */

import { describe, expect, it } from 'vitest'
import { concept, notesOf, observation, said } from '../../tests/toy/chart-records.ts'
import type { Json } from './json.ts'

const reasonSystem = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
const nullFlavour = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor'
const sct = 'http://snomed.info/sct'

/** Codes that are asked about, each with the facts that read it and a value that they read. */
const readers: readonly (readonly [code: string, value: Json, facts: readonly string[]])[] = [
  ['72514-3', { valueQuantity: { value: 7, code: '{score}' } }, ['score']],
  ['2160-0', { valueQuantity: { value: 1.2, unit: 'mg/dL' } }, ['creatinine']],
  ['38267-1', { valueQuantity: { value: -2.7, unit: '{T-score}' } }, ['density', 'measuredOn']],
  ['72166-2', { valueCodeableConcept: concept(sct, '449868002') }, ['trend']],
  ['8310-5', { valueBoolean: true }, ['found']],
]

const none: readonly (readonly [string, Json, string])[] = [
  ...(
    [
      ['not-performed', 'it was not done'],
      ['error', 'the measurement failed'],
      ['unknown', 'nobody knows it'],
      ['asked-unknown', 'it was asked in vain'],
      ['masked', 'it is withheld'],
      ['not-a-number', 'it came out as no number'],
      ['as-text', 'it stands in free text only'],
      ['whatever', 'the reason given is not understood'],
    ] as const
  ).map(
    ([code, why]) => [`absent: ${code}`, { dataAbsentReason: concept(reasonSystem, code) }, why] as const,
  ),
  ['nothing at all', {}, 'none is given'],
  ['a picture', { valueAttachment: { url: 'x' } }, 'it stands in a form that is not read'],
  ['text: not done', { valueString: 'Not done' }, 'its text says that there is none'],
  ['text: no performed', { valueString: 'not performed today' }, 'its text says that there is none'],
  ['text: unable', { valueString: 'Unable to obtain' }, 'its text says that there is none'],
  ['text: German', { valueString: 'nicht durchgeführt' }, 'its text says that there is none'],
  ['text of a code', { valueCodeableConcept: { text: 'Not done' } }, 'its text says that there is none'],
  [
    'a code: not done',
    { valueCodeableConcept: concept(sct, '385660001') },
    'its code says that there is none',
  ],
  [
    'a null flavour',
    { valueCodeableConcept: concept(nullFlavour, 'UNK') },
    'its code says that there is none',
  ],
]

describe.each(readers)('%s', (code, value, facts) => {
  it('is read where it has a value', () => {
    for (const fact of facts) expect(new Set(said(fact, observation('o', code, value))).size).toBe(1)
  })
  it.each(none)('%s', (_, absent, why) => {
    for (const fact of facts) expect(said(fact, observation('o', code, absent))).toEqual([])
    const notes = notesOf(observation('o', code, absent))
    expect(
      notes.filter((note) => note.includes('Observation/o') && note.includes(`no value (${why})`)),
    ).toHaveLength(1)
  })
  it('a value beside a reason for having none is not believed', () => {
    const both = { ...value, dataAbsentReason: concept(reasonSystem, 'error') }
    for (const fact of facts) expect(said(fact, observation('o', code, both))).toEqual([])
  })
  it('as a part of a panel', () => {
    const panel = (part: Json) =>
      observation('o', '1', { component: [{ code: concept('http://loinc.org', code), ...part }] })
    for (const fact of facts) {
      expect(new Set(said(fact, panel(value))).size).toBe(1)
      expect(said(fact, panel({ dataAbsentReason: concept(reasonSystem, 'not-performed') }))).toEqual([])
    }
  })
})

describe('a value that no reader can use is named', () => {
  it.each<[string, string, Json]>([
    ['a word for a number', '38267-1', { valueString: 'osteoporotic' }],
    ['a code for a number', '38267-1', { valueCodeableConcept: concept(sct, '64859006') }],
    ['yes for a number', '72514-3', { valueBoolean: true }],
    ['a word for a choice', '72166-2', { valueString: 'current' }],
    ['a code of no value set', '72166-2', { valueCodeableConcept: concept('http://loinc.org', 'LA18976-3') }],
    ['a number for a yes', '8310-5', { valueQuantity: { value: 38, unit: 'Cel' } }],
    ['two readings', '2160-0', { valueString: '1 to 2 of 3' }],
  ])('%s', (_, code, value) => {
    const record = observation('o', code, value)
    for (const [asked, , facts] of readers)
      if (asked === code) for (const fact of facts) expect(said(fact, record)).toEqual([])
    expect(notesOf(record).some((note) => note.startsWith('not-understood Observation/o: '))).toBe(true)
  })
})

describe('numbers of every shape', () => {
  it.each<[string, string, string, Json, readonly string[]]>([
    ['a typographic minus', 'density', '38267-1', { valueString: '\u22122.7' }, ['-2.7']],
    ['a name before it', 'density', '38267-1', { valueString: 'Density -2.7' }, ['-2.7']],
    ['a name of another thing', 'density', '38267-1', { valueString: 'Z-score -2.7' }, []],
    ['thousands that are possible', 'score', '72514-3', { valueString: '1,250' }, ['1.25']],
    ['a dash apart: both possible', 'density', '38267-1', { valueString: 'density - 2.7' }, []],
    ['a dash apart: one possible', 'score', '72514-3', { valueString: 'score - 7' }, ['7']],
    ['a stretch', 'score', '72514-3', { valueString: '7\u20138/10' }, ['7..8']],
    ['a comparison in words', 'score', '72514-3', { valueString: 'at least 6' }, ['6..10']],
    [
      'out of its greatest',
      'score',
      '72514-3',
      { valueRatio: { numerator: { value: 7 }, denominator: { value: 10 } } },
      ['7'],
    ],
    [
      'out of another',
      'score',
      '72514-3',
      { valueRatio: { numerator: { value: 35 }, denominator: { value: 100 } } },
      [],
    ],
    [
      'an amount per amount',
      'creatinine',
      '2160-0',
      { valueRatio: { numerator: { value: 1.3, unit: 'mg' }, denominator: { value: 1, unit: 'dL' } } },
      ['1.3'],
    ],
    ['a low end', 'creatinine', '2160-0', { valueRange: { low: { value: 4, unit: 'mg/dL' } } }, ['4..20']],
    ['a high end', 'creatinine', '2160-0', { valueRange: { high: { value: 4, unit: 'mg/dL' } } }, ['0.1..4']],
    ['no end', 'creatinine', '2160-0', { valueRange: {} }, []],
    [
      'unit against code',
      'creatinine',
      '2160-0',
      { valueQuantity: { value: 1.2, unit: 'umol/L', system: 'http://unitsofmeasure.org', code: 'mg/dL' } },
      [],
    ],
    [
      'unit against code, without a system',
      'creatinine',
      '2160-0',
      { valueQuantity: { value: 1.2, unit: 'umol/L', code: 'mg/dL' } },
      [],
    ],
    [
      'unit and code spelled apart',
      'creatinine',
      '2160-0',
      { valueQuantity: { value: 1.2, unit: 'mg/dl', system: 'http://unitsofmeasure.org', code: 'mg/dL' } },
      ['1.2'],
    ],
    [
      'a comparison nobody knows',
      'creatinine',
      '2160-0',
      { valueQuantity: { value: 1, comparator: 'ad', unit: 'mg/dL' } },
      [],
    ],
  ])('%s', (_, fact, code, value, expected) => {
    const record = observation('o', code, value)
    expect([...new Set(said(fact, record).map((one) => one.split(' @')[0]))]).toEqual(expected)
    const notes = notesOf(record).filter((note) => note.startsWith('not-understood Observation/o'))
    expect(notes.length > 0).toBe(expected.length === 0)
  })
})

describe('what is written otherwise is said', () => {
  const creatinine = (value: unknown, unit: string, rest: Json = {}): Json =>
    observation('o', '2160-0', { valueQuantity: { value, unit, ...rest } })
  const asText = 'changed Observation/o: a number written as text, read as a number'
  it.each<[string, Json, readonly string[], readonly string[]]>([
    ['a number as text', creatinine('1.3', 'mg/dL'), ['1.3'], [asText]],
    ['with a decimal comma', creatinine('1,3', 'mg/dL'), ['1.3'], [asText]],
    ['with thousands', creatinine('1,234.5', 'umol/L'), ['13.9649321267'], [asText, 'value given in mg/dL']],
    ['of which one reading is possible', creatinine('1,300', 'mg/dL'), ['1.3'], [asText]],
    ['in a text', observation('o', '2160-0', { valueString: '1,3 mg/dL' }), ['1.3'], [asText]],
    ['another spelling of its unit', creatinine(1.3, 'MG/DL'), ['1.3'], ['its unit written as mg/dL']],
    [
      'a code of it that is none',
      creatinine(1.3, 'mg/dL', { code: 'mg/dl', system: 'http://unitsofmeasure.org' }),
      ['1.3'],
      ['its unit written as mg/dL'],
    ],
    [
      'a word for it that nobody knows',
      creatinine(1.3, 'x', { code: 'mg/dl', system: 'http://unitsofmeasure.org' }),
      [],
      ['its unit says x, the code of its unit mg/dl: left out'],
    ],
    ['micro with a Greek mu', creatinine(88.4, '\u03bcmol/L'), ['1'], ['value given in mg/dL']],
    ['as it should be', creatinine(1.3, 'mg/dL'), ['1.3'], []],
  ])('%s', (_name, record, values, notes) => {
    expect([...new Set(said('creatinine', record).map((one) => one.split(' @')[0]))]).toEqual(values)
    const told = notesOf(record)
    expect(told).toHaveLength(notes.length)
    for (const note of notes) expect(told).toContainEqual(expect.stringContaining(note))
  })
})
