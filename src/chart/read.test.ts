/** What each kind of record says about each kind of fact, rule by rule, in tables. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, icd10cm, loinc, rxnorm, sct } from '../../tests/toy/chart-guideline.ts'
import {
  bleeding,
  bundle,
  concept,
  condition,
  event,
  mary,
  notesOf,
  observation,
  operation,
  order,
  read,
  said,
} from '../../tests/toy/chart-records.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'

const clinical = (code: string) => ({ clinicalStatus: concept('urn:any', code) })
const verified = (code: string) => ({ verificationStatus: concept('urn:any', code) })
const quantity = (value: number, unit?: string, rest = {}) => ({
  valueQuantity: {
    value,
    ...(unit === undefined ? {} : { unit, code: unit, system: 'http://unitsofmeasure.org' }),
    ...rest,
  },
})

describe('the patient', () => {
  const one = (patient: object) =>
    readChart(chartGuideline, tidy(chartGuideline, bundle(patient)), 'unknown').entries.map(
      (e) => `${e.fact} ${JSON.stringify(e.value)} ${e.on.from} ${e.resource}`,
    )
  it.each([
    [
      mary,
      [
        'birthDate {"from":"1951-04-12","to":"1951-04-12"} 1951-04-12 Patient/p1',
        'sex "female" 1951-04-12 Patient/p1',
      ],
    ],
    [
      { resourceType: 'Patient', id: 'a', birthDate: '1951-04' },
      ['birthDate {"from":"1951-04-01","to":"1951-04-30"} 1951-04-01 Patient/a'],
    ],
    [{ resourceType: 'Patient', id: 'a', gender: 'M' }, ['sex "male" 1900-01-01 Patient/a']],
    [{ resourceType: 'Patient', gender: 'unknown', birthDate: 'soon' }, []],
    [{ resourceType: 'Patient', gender: 'x\u0000', birthDate: 7 }, []],
  ])('%j', (patient, expected) => {
    expect(one(patient)).toEqual(expected)
  })
  it('gives its id, and takes a name for one who has none', () => {
    expect(read([]).subject).toBe('p1')
    expect(
      readChart(chartGuideline, tidy(chartGuideline, bundle({ resourceType: 'Patient' })), 'unknown').subject,
    ).toBe('patient')
    expect(readChart(chartGuideline, tidy(chartGuideline, bundle()), 'unknown').subject).toBe(null)
  })
})

describe('conditions: status', () => {
  it.each([
    ['active', clinical('active'), ['true @ 2026-01-05']],
    ['recurrence', clinical('recurrence'), ['true @ 2026-01-05']],
    ['no status', {}, ['true @ 2026-01-05']],
    [
      'resolved, day known',
      { ...clinical('resolved'), abatementDateTime: '2026-02-01' },
      ['true @ 2026-01-05', 'false @ 2026-02-01'],
    ],
    [
      'no status, abatement',
      { abatementDateTime: '2026-02-01' },
      ['true @ 2026-01-05', 'false @ 2026-02-01'],
    ],
    [
      'active and abated',
      { ...clinical('active'), abatementDateTime: '2026-02-01' },
      ['true @ 2026-01-05', 'false @ 2026-02-01'],
    ],
    [
      'abated in a month',
      { abatementDateTime: '2026-02' },
      ['true @ 2026-01-05', 'false @ 2026-02-01..2026-02-28'],
    ],
    ['abated in the month it began', { abatementDateTime: '2026-01' }, ['false @ 2026-01-05..2026-01-31']],
    ['abated before it began', { abatementDateTime: '2025-12-01' }, ['false @ 2026-01-05']],
    ['resolved, day unknown', clinical('resolved'), ['false @ 2026-01-05']],
    ['inactive', clinical('inactive'), ['false @ 2026-01-05']],
    ['remission', clinical('remission'), ['false @ 2026-01-05']],
    ['abated in words', { abatementString: 'last year' }, ['false @ 2026-01-05']],
    [
      'abated at an age',
      { abatementAge: { value: 75, unit: 'a' } },
      ['true @ 2026-01-05', 'false @ 2026-04-12..2027-04-11'],
    ],
    ['refuted', verified('refuted'), ['false @ 2026-01-05']],
    ['entered in error', verified('entered-in-error'), []],
    ['confirmed', verified('confirmed'), ['true @ 2026-01-05']],
    ['provisional', verified('provisional'), ['true @ 2026-01-05']],
    ['status as plain text', { verificationStatus: 'Refuted' }, ['false @ 2026-01-05']],
  ])('%s', (_name, rest, expected) => {
    const entries = said('bleeds', bleeding('c', { onsetDateTime: '2026-01-05', ...rest }))
    expect(entries).toHaveLength(expected.length)
    expect(entries).toEqual(expect.arrayContaining(expected))
  })
  it.each([
    ['resolved', clinical('resolved'), ['true @ 2026-01-05']],
    ['refuted', verified('refuted'), ['false @ 2026-01-05']],
    ['entered in error', verified('entered-in-error'), []],
  ])('history keeps what is %s', (_name, rest, expected) => {
    expect(said('everBled', bleeding('c', { onsetDateTime: '2026-01-05', ...rest }))).toEqual(expected)
  })
})

describe('conditions: when', () => {
  it.each([
    ['a day', { onsetDateTime: '2026-01-05T23:00:00-08:00' }, 'true @ 2026-01-05'],
    ['a month', { onsetDateTime: '2026-01' }, 'true @ 2026-01-01..2026-01-31'],
    [
      'a month, recorded in it',
      { onsetDateTime: '2026-01', recordedDate: '2026-01-09' },
      'true @ 2026-01-01..2026-01-09',
    ],
    [
      'a period',
      { onsetPeriod: { start: '2026-01-05', end: '2026-01-20' } },
      'true @ 2026-01-05..2026-01-20',
    ],
    ['an open period', { onsetPeriod: { start: '2026-01-05' } }, 'true @ 2026-01-05'],
    [
      'day before period',
      { onsetDateTime: '2026-01-06', onsetPeriod: { start: '2026-01-05' } },
      'true @ 2026-01-06',
    ],
    ['an age', { onsetAge: { value: 70, unit: 'a' } }, 'true @ 2021-04-12..2022-04-11'],
    [
      'an age in odd units',
      { onsetAge: { value: 70, unit: 'stone' }, recordedDate: '2026-01-09' },
      'true @ 2026-01-09',
    ],
    ['recorded only', { recordedDate: '2026-01-09' }, 'true @ 2026-01-09'],
    [
      'after it was recorded',
      { onsetDateTime: '2027-01-05', recordedDate: '2026-01-09' },
      'true @ 2026-01-09',
    ],
    [
      'a day after, time zones',
      { onsetDateTime: '2026-01-10', recordedDate: '2026-01-09' },
      'true @ 2026-01-10',
    ],
    ['before birth', { onsetDateTime: '1921-01-05', recordedDate: '2026-01-09' }, 'true @ 2026-01-09'],
    ['no such day', { onsetDateTime: '2026-02-30', recordedDate: '2026-03-09' }, 'true @ 2026-03-09'],
    ['words', { onsetString: 'in spring', recordedDate: '2026-03-09' }, 'true @ 2026-03-09'],
    ['never', { meta: { lastUpdated: '2026-03-09T10:00:00Z' } }, 'true @ 1951-04-12..2026-03-09'],
  ])('%s', (_name, rest, expected) => {
    expect(said('bleeds', bleeding('c', rest))).toEqual([expected])
  })
  it.each([
    [
      'over before it was recorded',
      { recordedDate: '2026-03-09', abatementDateTime: '2025-06-01' },
      ['true @ 1951-04-12..2025-05-31', 'false @ 2025-06-01'],
    ],
    [
      'over after it was recorded',
      { recordedDate: '2025-03-09', abatementDateTime: '2025-06-01' },
      ['true @ 2025-03-09', 'false @ 2025-06-01'],
    ],
    [
      'over, otherwise undated',
      { abatementDateTime: '2025-06-01' },
      ['true @ 1951-04-12..2025-05-31', 'false @ 2025-06-01'],
    ],
    [
      'over in the month it began in',
      { onsetDateTime: '2025-06', abatementDateTime: '2025-06-20' },
      ['true @ 2025-06-01..2025-06-19', 'false @ 2025-06-20'],
    ],
  ])('%s', (_name, rest, expected) => {
    expect([...said('bleeds', bleeding('c', rest))].sort()).toEqual([...expected].sort())
  })
  it('an undated record may be as late as the latest day anywhere in the chart', () => {
    const visit = { resourceType: 'Encounter', id: 'e', period: { start: '2026-05-01T10:00:00Z' } }
    expect(said('bleeds', bleeding('c'), visit)).toEqual(['true @ 1951-04-12..2026-05-01'])
    expect(notesOf(bleeding('c'), visit)).toEqual([
      'assumed Condition/c: undated: it may have held at any time up to the latest day written in the chart',
    ])
  })
})

describe('conditions and drugs together', () => {
  const on = (from: string, to?: string) => ({
    onsetDateTime: from,
    ...(to === undefined ? {} : { abatementDateTime: to }),
  })
  it.each([
    [
      'one after the other',
      [on('2020-01-01', '2020-02-01'), on('2021-01-01', '2021-02-01')],
      ['true @ 2020-01-01', 'false @ 2020-02-01', 'true @ 2021-01-01', 'false @ 2021-02-01'],
    ],
    [
      'the first ends while the second goes on',
      [on('2020-01-01', '2021-06-01'), on('2021-01-01')],
      ['true @ 2020-01-01', 'true @ 2021-01-01'],
    ],
    [
      'the second lies within the first',
      [on('2020-01-01', '2022-01-01'), on('2021-01-01', '2021-02-01')],
      ['true @ 2020-01-01', 'true @ 2021-01-01', 'false @ 2022-01-01'],
    ],
    [
      'one ends on the day the other begins',
      [on('2020-01-01', '2021-01-01'), on('2021-01-01', '2021-02-01')],
      ['true @ 2020-01-01', 'true @ 2021-01-01', 'false @ 2021-02-01'],
    ],
    [
      'both end on one day',
      [on('2020-01-01', '2021-01-01'), on('2020-02-01', '2021-01-01')],
      ['true @ 2020-01-01', 'true @ 2020-02-01', 'false @ 2021-01-01', 'false @ 2021-01-01'],
    ],
  ])('%s', (_name, courses, expected) => {
    const entries = said('bleeds', ...courses.map((course, i) => bleeding(`c${i}`, course)))
    expect([...entries].sort()).toEqual([...expected].sort())
  })
  it('stopping one drug does not stop its class', () => {
    const records = [
      order('a', '46041', {
        status: 'stopped',
        authoredOn: '2024-01-10',
        dispenseRequest: { validityPeriod: { end: '2025-03-01' } },
      }),
      order('b', '993449', { authoredOn: '2025-01-10' }),
    ]
    expect(said('onDrugA', ...records)).toEqual(['true @ 2024-01-10', 'false @ 2025-03-01'])
    expect(said('onClass', ...records)).toEqual(['true @ 2024-01-10', 'true @ 2025-01-10'])
  })
})

describe('drugs', () => {
  const statement = (rest: object) => ({
    resourceType: 'MedicationStatement',
    id: 's',
    medicationCodeableConcept: concept(rxnorm, '46041'),
    status: 'active',
    ...rest,
  })
  const administration = (rest: object) => ({
    resourceType: 'MedicationAdministration',
    id: 'm',
    medicationCodeableConcept: concept(rxnorm, '46041'),
    status: 'completed',
    effectiveDateTime: '2026-01-10',
    ...rest,
  })
  const until = (end: string) => ({ dispenseRequest: { validityPeriod: { end } } })
  it.each([
    ['order in force', order('o', '46041'), ['true @ 2026-01-10']],
    ['on hold', order('o', '46041', { status: 'on-hold' }), ['true @ 2026-01-10']],
    ['stopped, day unknown', order('o', '46041', { status: 'stopped' }), ['false @ 2026-01-10']],
    [
      'stopped',
      order('o', '46041', { status: 'stopped', ...until('2026-02-10') }),
      ['true @ 2026-01-10', 'false @ 2026-02-10'],
    ],
    [
      'stopped before it began',
      order('o', '46041', { status: 'stopped', ...until('2025-02-10') }),
      ['false @ 2026-01-10'],
    ],
    [
      'completed, supply known',
      order('o', '46041', { status: 'completed', ...until('2026-02-10') }),
      ['true @ 2026-01-10', 'false @ 2026-02-10'],
    ],
    ['completed, supply unknown', order('o', '46041', { status: 'completed' }), ['true @ 2026-01-10']],
    [
      'in force past its validity: perhaps still taken',
      order('o', '46041', until('2026-02-10')),
      ['true @ 2026-01-10', 'false @ 2026-02-10', 'true @ 2026-02-10'],
    ],
    ['cancelled', order('o', '46041', { status: 'cancelled' }), []],
    ['draft', order('o', '46041', { status: 'draft' }), []],
    ['entered in error', order('o', '46041', { status: 'entered-in-error' }), []],
    ['a proposal', order('o', '46041', { intent: 'proposal' }), []],
    ['a plan', order('o', '46041', { intent: 'plan' }), []],
    ['do not give', order('o', '46041', { doNotPerform: true }), ['false @ 2026-01-10']],
    ['ordered in a month', order('o', '46041', { authoredOn: '2026-01' }), ['true @ 2026-01-01..2026-01-31']],
    [
      'ATC, in small letters',
      order('o', '', { medicationCodeableConcept: concept('http://www.whocc.no/atc/', 'm05ba04') }),
      ['true @ 2026-01-10'],
    ],
    ['another drug', order('o', '993449'), []],
    ['statement', statement({ effectiveDateTime: '2025-01-10' }), ['true @ 2025-01-10']],
    [
      'statement over a period',
      statement({ effectivePeriod: { start: '2025-01', end: '2025-06-30' } }),
      ['true @ 2025-01-01..2025-01-31', 'false @ 2025-06-30'],
    ],
    [
      'statement completed',
      statement({ status: 'completed', effectiveDateTime: '2025-01-10' }),
      ['false @ 2025-01-10'],
    ],
    ['statement without a day', statement({ dateAsserted: '2025-01-10' }), ['true @ 2025-01-10']],
    [
      'not taken',
      statement({ status: 'not-taken', effectiveDateTime: '2025-01-10' }),
      ['false @ 2025-01-10'],
    ],
    ['intended', statement({ status: 'intended', effectiveDateTime: '2025-01-10' }), []],
    ['given', administration({}), ['true @ 2026-01-10']],
    ['not given: a dose, not the drug', administration({ status: 'not-done' }), []],
    ['given by mistake of entry', administration({ status: 'entered-in-error' }), []],
  ])('%s', (_name, record, expected) => {
    const entries = said('onDrugA', record)
    expect([...entries].sort()).toEqual([...expected].sort())
  })
  it('undated counts as of the latest day of the chart', () => {
    expect(
      said(
        'onDrugA',
        order('o', '46041', { authoredOn: undefined }),
        bleeding('c', { onsetDateTime: '2026-04-01' }),
      ),
    ).toEqual(['true @ 2026-04-01'])
  })
  it('a dose given does not keep a stopped drug going', () => {
    const stopped = order('o', '46041', { status: 'stopped', ...until('2026-02-10') })
    expect(said('onDrugA', stopped, administration({}))).toContain('false @ 2026-02-10')
  })
  it.each([
    [
      'in the record',
      {
        medicationReference: { reference: '#m' },
        contained: [{ resourceType: 'Medication', id: 'm', code: concept(rxnorm, '46041') }],
      },
    ],
    ['in the Bundle', { medicationReference: { reference: 'Medication/m1' } }],
    ['by a whole address', { medicationReference: { reference: 'https://example.org/fhir/Medication/m1' } }],
    ['by its parts', { medicationReference: { reference: 'Medication/m2' } }],
  ])('the drug is found %s', (_name, rest) => {
    const record = order('o', '', { medicationCodeableConcept: undefined, ...rest })
    const whole = { resourceType: 'Medication', id: 'm1', code: concept(rxnorm, '46041') }
    const parts = {
      resourceType: 'Medication',
      id: 'm2',
      ingredient: [{ itemCodeableConcept: concept(rxnorm, '46041') }],
    }
    expect(said('onDrugA', record, whole, parts)).toEqual(['true @ 2026-01-10'])
  })
  it('as a set and as a day', () => {
    expect(said('drugs', order('o', '46041'))).toEqual(['[a] @ 2026-01-10'])
    expect(said('drugAStart', order('o', '46041'))).toEqual(['2026-01-10 @ 2026-01-10'])
  })
})

describe('procedures', () => {
  it.each([
    ['done', {}, ['true @ 2026-02-02']],
    [
      'done over days',
      { performedDateTime: undefined, performedPeriod: { start: '2026-02-02', end: '2026-02-03' } },
      ['true @ 2026-02-02..2026-02-03'],
    ],
    ['not done', { status: 'not-done' }, ['false @ 2026-02-02']],
    ['planned', { status: 'preparation' }, []],
    ['under way', { status: 'in-progress' }, []],
    ['broken off', { status: 'stopped' }, []],
    ['entered in error', { status: 'entered-in-error' }, []],
    ['status unknown', { status: 'unknown' }, []],
  ])('%s', (_name, rest, expected) => {
    expect(said('operated', operation('x', rest))).toEqual(expected)
  })
  it('are counted one by one', () => {
    const twice = [
      operation('x'),
      operation('y', { performedDateTime: '2026-02-09' }),
      operation('z', { status: 'not-done' }),
    ]
    expect(said('operations', ...twice)).toEqual(['1 @ 2026-02-02', '1 @ 2026-02-09'])
  })
  it('name the pick that reads them', () => {
    const entries = read([operation('x'), operation('y', { code: concept(sct, '74474003') })]).entries
    expect(entries.filter((e) => e.fact === 'operated').map((e) => `${e.resource} ${e.pick}`)).toEqual([
      'Procedure/x 0',
      'Procedure/y 1',
    ])
  })
})

describe('observations: values', () => {
  it.each([
    ['a number', 'score', '72514-3', quantity(7, '{score}'), ['7 @ 2026-03-01']],
    ['a whole number', 'score', '72514-3', { valueInteger: 7 }, ['7 @ 2026-03-01']],
    ['out of ten', 'score', '72514-3', quantity(7, '/10'), ['7 @ 2026-03-01']],
    ['millimetres', 'score', '72514-3', quantity(70, 'mm'), ['7 @ 2026-03-01']],
    ['as text', 'score', '72514-3', { valueString: ' 7/10 ' }, ['7 @ 2026-03-01']],
    [
      'as text with a comma',
      'creatinine',
      '2160-0',
      { valueString: '1,3 mg/dl' },
      ['1.3 @ 2026-03-01', '1.3 @ 2026-03-01'],
    ],
    ['beyond the scale', 'score', '72514-3', quantity(11, '{score}'), []],
    ['another unit', 'creatinine', '14682-9', quantity(88.4, 'umol/L'), ['1 @ 2026-03-01', '1 @ 2026-03-01']],
    ['an unknown unit', 'creatinine', '14682-9', quantity(88.4, 'furlong'), []],
    ['no unit where one is needed', 'creatinine', '14682-9', { valueQuantity: { value: 1 } }, []],
    [
      'no unit where none is',
      'density',
      '38267-1',
      { valueQuantity: { value: -2.7 } },
      ['-2.7 @ 2026-03-01'],
    ],
    ['SD', 'density', '38267-1', quantity(-2.7, 'SD'), ['-2.7 @ 2026-03-01']],
    ['a density under the code of a score', 'density', '38267-1', quantity(0.8, 'g/cm2'), []],
    ['at most', 'density', '38267-1', quantity(-2.5, 'SD', { comparator: '<=' }), ['-7..-2.5 @ 2026-03-01']],
    ['more than', 'density', '38267-1', quantity(-2.5, 'SD', { comparator: '>' }), ['-2.5..5 @ 2026-03-01']],
    ['at most, as text', 'density', '38267-1', { valueString: '<= -2.5' }, ['-7..-2.5 @ 2026-03-01']],
    ['a wrong comparator', 'density', '38267-1', quantity(-2.5, 'SD', { comparator: '~' }), []],
    [
      'a range',
      'score',
      '72514-3',
      { valueRange: { low: { value: 3 }, high: { value: 5 } } },
      ['3..5 @ 2026-03-01'],
    ],
    ['words', 'score', '72514-3', { valueString: 'bad' }, []],
    ['a number in quotes', 'score', '72514-3', { valueQuantity: { value: '7' } }, ['7 @ 2026-03-01']],
    ['nothing', 'score', '72514-3', {}, []],
    ['absent', 'score', '72514-3', { dataAbsentReason: concept('urn:any', 'unknown') }, []],
    ['a code', 'trend', '72166-2', { valueCodeableConcept: concept(sct, '449868002') }, ['up @ 2026-03-01']],
    ['a code of no choice', 'trend', '72166-2', { valueCodeableConcept: concept(sct, '1') }, []],
    [
      'two choices at once',
      'trend',
      '72166-2',
      {
        valueCodeableConcept: {
          coding: [
            { system: sct, code: '449868002' },
            { system: sct, code: '8517006' },
          ],
        },
      },
      [],
    ],
    ['true', 'found', '8310-5', { valueBoolean: true }, ['true @ 2026-03-01']],
    ['present', 'found', '8310-5', { valueCodeableConcept: concept(sct, '52101004') }, ['true @ 2026-03-01']],
    [
      'absent as a value',
      'found',
      '8310-5',
      { valueCodeableConcept: concept(sct, '2667000') },
      ['false @ 2026-03-01'],
    ],
    ['its day', 'measuredOn', '38267-1', quantity(-1, 'SD'), ['2026-03-01 @ 2026-03-01']],
  ])('%s', (_name, fact, code, value, expected) => {
    expect(said(fact, observation('o', code, value))).toEqual(expected)
  })
  it('in components', () => {
    const panel = observation('o', '1-8', {
      component: [
        { code: concept(loinc, '72514-3'), valueInteger: 4 },
        { code: concept(loinc, '2-6'), valueInteger: 9 },
      ],
    })
    expect(said('score', panel)).toEqual(['4 @ 2026-03-01'])
  })
})

describe('observations: status and day', () => {
  it.each([
    ['final', { status: 'final' }, ['7 @ 2026-03-01']],
    ['amended', { status: 'amended' }, ['7 @ 2026-03-01']],
    ['corrected', { status: 'corrected' }, ['7 @ 2026-03-01']],
    ['preliminary', { status: 'preliminary' }, ['7 @ 2026-03-01']],
    ['cancelled', { status: 'cancelled' }, []],
    ['registered', { status: 'registered' }, []],
    ['entered in error', { status: 'entered-in-error' }, []],
    [
      'a period',
      { effectiveDateTime: undefined, effectivePeriod: { start: '2026-03-01', end: '2026-03-04' } },
      ['7 @ 2026-03-01..2026-03-04'],
    ],
    ['issued only', { effectiveDateTime: undefined, issued: '2026-03-02T10:00:00Z' }, ['7 @ 2026-03-02']],
    [
      'a month, issued in it',
      { effectiveDateTime: '2026-03', issued: '2026-03-02T10:00:00Z' },
      ['7 @ 2026-03-01..2026-03-02'],
    ],
    [
      'after it was issued',
      { effectiveDateTime: '2062-03-02', issued: '2026-03-02T10:00:00Z' },
      ['7 @ 2026-03-02'],
    ],
    ['never', { effectiveDateTime: undefined }, ['7 @ 1951-04-12..9999-12-31']],
  ])('%s', (_name, rest, expected) => {
    const entries = said('score', observation('o', '72514-3', { valueInteger: 7, ...rest }))
    expect(entries).toEqual(expected)
  })
})

describe('codes', () => {
  it.each([
    ['no dot', concept(icd10cm, 'K922'), true],
    ['a dot', concept(icd10cm, 'k92.2'), true],
    ['its parent', concept(icd10cm, 'K92'), true],
    ['the parent of its parent', concept(icd10cm, 'K9'), false],
    ['an alias', concept('urn:oid:2.16.840.1.113883.6.96', '74474003'), true],
    ['a number', { coding: [{ system: sct, code: 74474003 }] }, true],
    [
      'the second coding',
      {
        coding: [
          { system: 'urn:x', code: '1' },
          { system: sct, code: '74474003' },
        ],
      },
      true,
    ],
    ['a list of concepts', [concept('urn:x', '1'), concept(sct, '74474003')], true],
    ['no system', { coding: [{ code: '74474003' }] }, false],
    ['another system', concept(loinc, '74474003'), false],
    ['WHO, not the American modification', concept('http://hl7.org/fhir/sid/icd-10', 'K92.2'), false],
  ])('%s', (_name, code, found) => {
    expect(said('everBled', condition('c', code as never, { onsetDateTime: '2026-01-05' }))).toHaveLength(
      found ? 1 : 0,
    )
  })
  it('map to a choice, by the code or by the body site', () => {
    const weak = condition('c', concept(sct, '26544005'), {
      onsetDateTime: '2026-01-05',
      bodySite: [concept(sct, '66794005')],
    })
    expect(said('site', weak)).toEqual(['lower @ 2026-01-05'])
  })
})

describe('coverage', () => {
  it.each([
    [
      'complete',
      ['allergies', 'demographics', 'imaging', 'medications', 'observations', 'problem-list', 'procedures'],
    ],
    ['unknown', []],
    [
      ['procedures', 'medications', 'procedures'],
      ['medications', 'procedures'],
    ],
  ] as const)('%j', (given, kinds) => {
    expect(read([], given).coverage).toEqual(kinds)
  })
})

describe('the index event', () => {
  const seventh = (letter: string) => concept(icd10cm, `M80.08X${letter}`)
  it('three visits keep the age of the first', () => {
    const visits = [
      event('v1', { onsetDateTime: '2026-01-05' }),
      event('v2', { onsetDateTime: '2026-03-05' }),
      event('v3', { onsetDateTime: '2026-05-30' }),
    ]
    const { entries, episode } = read(visits)
    expect(episode).toEqual({ id: 'Condition/v1', chosenBecause: 'the only one recorded', earlier: [] })
    expect(said('eventOnset', ...visits)).toEqual(Array(3).fill('2026-01-05 @ 2026-01-05'))
    expect(entries.filter((e) => e.fact === 'hasEvent').map((e) => e.value)).toEqual([true, true, true])
    expect(notesOf(...visits)).toEqual([
      'changed Condition/v2: a visit of the episode Condition/v1: onset set to that of the episode',
      'changed Condition/v3: a visit of the episode Condition/v1: onset set to that of the episode',
    ])
  })
  it.each([
    [90, '2026-01-05 @ 2026-01-05', 'the only one recorded'],
    [91, '2026-04-06 @ 2026-04-06', 'the latest onset of 2 recorded'],
  ])('two onsets %i days apart', (days, onset, because) => {
    const second = days === 90 ? '2026-04-05' : '2026-04-06'
    const visits = [event('a', { onsetDateTime: '2026-01-05' }), event('b', { onsetDateTime: second })]
    expect(new Set(said('eventOnset', ...visits))).toEqual(new Set([onset]))
    expect(read(visits).episode?.chosenBecause).toBe(because)
  })
  it('a later-visit code joins the episode before it however late it is', () => {
    const visits = [
      event('a', { onsetDateTime: '2025-01-05' }),
      condition('b', seventh('D'), { onsetDateTime: '2025-12-01' }),
    ]
    expect(said('eventOnset', ...visits)).toEqual(Array(2).fill('2025-01-05 @ 2025-01-05'))
  })
  it('a later-visit code alone began on an unknown day before', () => {
    const visit = condition('b', seventh('D'), { onsetDateTime: '2025-12-01' })
    expect(said('eventOnset', visit)).toEqual(['1951-04-12..2025-12-01 @ 1951-04-12..2025-12-01'])
  })
  it('a later-visit code that states an onset before its recording is believed', () => {
    const visit = condition('b', seventh('D'), { onsetDateTime: '2025-11-01', recordedDate: '2025-12-01' })
    expect(said('eventOnset', visit)).toEqual(['2025-11-01 @ 2025-11-01'])
  })
  it('a late effect alone is history', () => {
    expect(read([condition('b', seventh('S'), { onsetDateTime: '2025-12-01' })]).episode).toBe(null)
  })
  it('a refuted event is none', () => {
    expect(read([event('b', { onsetDateTime: '2025-12-01', ...verified('refuted') })]).episode).toBe(null)
  })
  it('without an onset it began on or before the day it was recorded', () => {
    expect(said('eventOnset', event('b', { recordedDate: '2025-12-01' }))).toEqual([
      '1951-04-12..2025-12-01 @ 1951-04-12..2025-12-01',
    ])
  })
  it('the onset lies no later than the first recording of any visit', () => {
    const visits = [
      event('a', { onsetDateTime: '2026', recordedDate: '2026-05-01' }),
      event('b', { onsetDateTime: '2026-01', recordedDate: '2026-02-01' }),
    ]
    expect(new Set(said('eventOnset', ...visits))).toEqual(
      new Set(['2026-01-01..2026-01-31 @ 2026-01-01..2026-01-31']),
    )
  })
  it('a visit without any date takes the onset of the others', () => {
    const visits = [event('a'), event('b', { onsetDateTime: '2026-01-05' })]
    expect(new Set(said('eventOnset', ...visits))).toEqual(new Set(['2026-01-05 @ 2026-01-05']))
  })
  it('a visit without an onset does not make the event older', () => {
    const visits = [event('a', { recordedDate: '2026-02-01' }), event('b', { onsetDateTime: '2026-01-05' })]
    expect(new Set(said('eventOnset', ...visits))).toEqual(new Set(['2026-01-05 @ 2026-01-05']))
  })
  it('reads its sites from code and body site', () => {
    const visits = [
      event('a', { onsetDateTime: '2026-01-05', bodySite: [concept(sct, '23215003')] }),
      event('b', { onsetDateTime: '2026-01-05', bodySite: concept(sct, '66794005') }),
    ]
    expect(said('eventSites', ...visits)).toEqual(['[upper] @ 2026-01-05', '[lower] @ 2026-01-05'])
  })
  it('can be named, and an unknown name is a problem with those offered', () => {
    const chart = bundle(
      mary,
      event('a', { onsetDateTime: '2024-01-05' }),
      event('b', { onsetDateTime: '2026-01-05' }),
    )
    expect(tidy(chartGuideline, chart).episode?.id).toBe('Condition/b')
    expect(tidy(chartGuideline, chart, { fracture: 'Condition/a' }).episode?.id).toBe('Condition/a')
    expect(tidy(chartGuideline, chart, { fracture: 'a' }).episode?.chosenBecause).toBe('named by the caller')
    expect(() => tidy(chartGuideline, chart, { fracture: 'zz' })).toThrow(
      expect.objectContaining({
        code: 'unknown-fracture',
        message: expect.stringContaining('Condition/a, Condition/b'),
      }),
    )
  })
})
