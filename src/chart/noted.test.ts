/** Allergies, risks, families, flags, contacts, doses: each status and date, and what each says. */

import { describe, expect, it } from 'vitest'
import { rxnorm, sct } from '../../tests/toy/chart-guideline.ts'
import { concept, notesOf, observation, order, said } from '../../tests/toy/chart-records.ts'
import type { Json } from './json.ts'

const subject = { reference: 'Patient/p1' }
const coded = (code: string) => concept('urn:x', code)
const allergy = (id: string, rest: Json = {}): Json => ({
  resourceType: 'AllergyIntolerance',
  id,
  patient: subject,
  code: concept(rxnorm, '46041'),
  recordedDate: '2025-05-05',
  ...rest,
})
/** As JSON would have it: what is undefined is not there. */
const withoutGaps = (record: Json): Json => JSON.parse(JSON.stringify(record))
const bleeding = concept(sct, '74474003')

describe('allergies', () => {
  it.each<[string, Json, readonly string[]]>([
    ['a substance', {}, ['true @ 2025-05-05']],
    ['a reaction so coded', { code: concept(sct, '293295008') }, ['true @ 2025-05-05']],
    [
      'the substance of a reaction',
      { code: undefined, reaction: [{ substance: concept(rxnorm, '46041') }] },
      ['true @ 2025-05-05'],
    ],
    ['its onset before its recording', { onsetDateTime: '2020-03' }, ['true @ 2020-03-01..2020-03-31']],
    ['active', { clinicalStatus: coded('active') }, ['true @ 2025-05-05']],
    ['inactive: not put to the test', { clinicalStatus: coded('inactive') }, ['true @ 2025-05-05']],
    ['resolved', { clinicalStatus: coded('resolved') }, ['false @ 2025-05-05']],
    ['refuted', { verificationStatus: coded('refuted') }, ['false @ 2025-05-05']],
    ['unconfirmed', { verificationStatus: coded('unconfirmed') }, ['true @ 2025-05-05']],
    ['entered in error', { verificationStatus: coded('entered-in-error') }, []],
    ['none known', { code: concept(sct, '716186003') }, ['false @ 2025-05-05']],
    ['none to drugs known', { code: concept(sct, '409137002') }, ['false @ 2025-05-05']],
    [
      'none known, of the patient summary',
      { code: concept('http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips', 'no-known-allergies') },
      ['false @ 2025-05-05'],
    ],
    ['none known, taken back', { code: concept(sct, '716186003'), verificationStatus: coded('refuted') }, []],
    ['another substance', { code: concept(rxnorm, '7980') }, []],
    ['a text that names it', { code: { text: 'Reaction, nothing known' } }, []],
    ['undated', { recordedDate: undefined }, ['true @ 1951-04-12..2026-01-10']],
  ])('%s', (_, rest, expected) => {
    expect(said('allergic', withoutGaps(allergy('a', rest)), order('m', '1'), ...dated)).toEqual(expected)
  })
  // A day that stands in the chart, so that an undated record has an end.
  const dated = [observation('o', '1', { effectiveDateTime: '2026-01-10' })]

  it('one that is resolved does not hide one that is not', () => {
    const both = [
      allergy('a'),
      allergy('b', { clinicalStatus: coded('resolved'), recordedDate: '2025-06-06' }),
    ]
    expect(said('allergic', ...both)).toEqual(['true @ 2025-05-05'])
  })

  it('says what it assumed', () => {
    expect(notesOf(allergy('a', { clinicalStatus: coded('inactive') }))).toContain(
      'assumed AllergyIntolerance/a: inactive, not resolved: read as an allergy that is still there',
    )
  })
})

describe('risks', () => {
  const risk = (prediction: readonly Json[], rest: Json = {}): Json => ({
    resourceType: 'RiskAssessment',
    id: 'r',
    subject,
    status: 'final',
    occurrenceDateTime: '2026-01-20',
    prediction,
    ...rest,
  })
  const outcome = concept('urn:risk', 'hip')
  it.each<[string, Json, readonly string[]]>([
    ['percent', risk([{ outcome, probabilityDecimal: 3.2 }]), ['3.2 @ 2026-01-20']],
    [
      'a range',
      risk([{ outcome, probabilityRange: { low: { value: 2 }, high: { value: 4 } } }]),
      ['2..4 @ 2026-01-20'],
    ],
    ['a fraction or a percentage?', risk([{ outcome, probabilityDecimal: 0.12 }]), []],
    ['impossible', risk([{ outcome, probabilityDecimal: 120 }]), []],
    [
      'of one prediction, the method',
      risk([{ probabilityDecimal: 5 }], { method: outcome }),
      ['5 @ 2026-01-20'],
    ],
    [
      'of two predictions, not the method',
      risk([{ probabilityDecimal: 5 }, { probabilityDecimal: 6 }], { method: outcome }),
      [],
    ],
    ['cancelled', risk([{ outcome, probabilityDecimal: 3.2 }], { status: 'cancelled' }), []],
    [
      'a fact of our own',
      risk([
        { outcome: concept('https://example.org/chart-toy/CodeSystem/fact', 'risk'), probabilityDecimal: 9 },
      ]),
      ['9 @ 2026-01-20'],
    ],
  ])('%s', (_, record, expected) => {
    expect(said('risk', record)).toEqual(expected)
  })
})

describe('a date that an observation states', () => {
  const stated = (value: Json) => observation('o', '38267-1', { effectiveDateTime: '2026-03-01', ...value })
  it.each<[string, Json, readonly string[]]>([
    ['before it was stated', { valueDateTime: '2025-10' }, ['2025-10-01..2025-10-31 @ 2026-03-01']],
    [
      'up to later',
      { valuePeriod: { start: '2026-02-01', end: '2062-01-01' } },
      ['2026-02-01..2026-03-01 @ 2026-03-01'],
    ],
    ['later', { valueDateTime: '2026-03-05' }, []],
    ['none: nothing was measured', {}, []],
    [
      'a number: its own day',
      { valueQuantity: { value: -2.1, code: '{T-score}' } },
      ['2026-03-01 @ 2026-03-01'],
    ],
  ])('%s', (_, value, expected) => {
    expect(said('measuredOn', stated(value))).toEqual(expected)
  })
})

describe('families, flags, contacts', () => {
  const family = (relative: string, rest: Json = {}): Json => ({
    resourceType: 'FamilyMemberHistory',
    id: 'f',
    patient: subject,
    status: 'completed',
    date: '2024-01-01',
    relationship: concept('http://terminology.hl7.org/CodeSystem/v3-RoleCode', relative),
    condition: [{ code: concept(sct, '391096007') }],
    ...rest,
  })
  it('a parent, and nobody else', () => {
    expect(said('parentHip', family('MTH'))).toEqual(['true @ 2024-01-01'])
    expect(said('parentHip', family('SIS'))).toEqual([])
    expect(said('parentHip', family('MTH', { status: 'entered-in-error' }))).toEqual([])
    expect(said('parentHip', family('MTH', { condition: [{ code: bleeding }] }))).toEqual([])
  })

  const flag = (rest: Json): Json => ({
    resourceType: 'Flag',
    id: 'f',
    subject,
    status: 'active',
    code: concept(sct, '129839007'),
    period: { start: '2025-01-01' },
    ...rest,
  })
  it('a flag from its start to its end', () => {
    expect(said('fallFlag', flag({}))).toEqual(['true @ 2025-01-01'])
    expect(
      said('fallFlag', flag({ status: 'inactive', period: { start: '2025-01-01', end: '2025-03-01' } })),
    ).toEqual(['true @ 2025-01-01', 'false @ 2025-03-01'])
    expect(said('fallFlag', flag({ status: 'entered-in-error' }))).toEqual([])
  })

  const contact = (status: string): Json => ({
    resourceType: 'Encounter',
    id: 'e',
    subject,
    status,
    period: { start: '2025-07-01T10:00:00Z' },
    reasonCode: [bleeding],
  })
  it('the reason of a contact that took place', () => {
    expect(said('seenForBleeding', contact('finished'))).toEqual(['true @ 2025-07-01'])
    expect(said('seenForBleeding', contact('planned'))).toEqual([])
    expect(said('seenForBleeding', contact('cancelled'))).toEqual([])
    expect(notesOf(contact('finished')).join()).toContain('weak evidence')
  })
})

describe('doses', () => {
  const given = (id: string, day: string): Json => ({
    resourceType: 'MedicationAdministration',
    id,
    subject,
    status: 'completed',
    medicationCodeableConcept: concept(rxnorm, '993449'),
    effectiveDateTime: day,
  })
  it('a dose that was given stands before an order, and an infusion filed as a procedure is a dose', () => {
    const infusion = {
      resourceType: 'Procedure',
      id: 'p',
      subject,
      status: 'completed',
      code: concept(rxnorm, '993449'),
      performedDateTime: '2025-09-09',
    }
    expect(said('lastDoseOfB', order('m', '993449'), given('a', '2025-03-03'), infusion)).toEqual([
      '2025-03-03 @ 2025-03-03',
      '2025-09-09 @ 2025-09-09',
      '2025-03-03 @ 2025-03-03',
      '2025-09-09 @ 2025-09-09',
      '2026-01-10 @ 2026-01-10',
    ])
    expect(said('onClass', infusion)).toEqual(['true @ 2025-09-09'])
  })
})
