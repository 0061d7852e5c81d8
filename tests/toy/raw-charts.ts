/** Random charts as they come from outside: real shapes, statuses, systems and dates, many of them wrong. */

import fc from 'fast-check'
import type { Json } from '../../src/chart/index.ts'
import { concept } from './chart-records.ts'
import { maybe, notedRecords, status } from './raw-noted.ts'

const dates = [
  '2026-03-09',
  '2026-03-01T23:30:00-08:00',
  '2026-02',
  '2025',
  '2025-12-24',
  '2025-06-01T00:00:00Z',
  '2026-02-30',
  '2062-01-01',
  '1949-01-01',
  '1920-01-01',
  'in spring',
  '',
]
const date = fc.constantFrom(...dates)
const period = fc.record({ start: date, end: date }, { requiredKeys: [] })

const codes: readonly (readonly [string, string])[] = [
  ['http://snomed.info/sct', '42942008'],
  ['SNOMED-CT', '74474003'],
  ['http://snomed.info/sct/', '26544005'],
  ['http://snomed.info/sct', '386661006'],
  ['http://snomed.info/sct', '23215003'],
  ['http://snomed.info/sct', '66794005'],
  ['http://snomed.info/sct', '449868002'],
  ['http://snomed.info/sct', '447766003'],
  ['http://snomed.info/sct', '1'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'M80.08XA'],
  ['http://hl7.org/fhir/sid/icd-10', 'M8008XD'],
  ['urn:oid:2.16.840.1.113883.6.90', 'm80.08 xs'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'K92.2'],
  ['http://loinc.org', '72514-3'],
  ['https://loinc.org', '2160-0'],
  ['LOINC', '38267-1'],
  ['http://loinc.org', '72166-2'],
  ['http://loinc.org', '8310-5'],
  ['http://www.nlm.nih.gov/research/umls/rxnorm', '46041'],
  ['RxNorm', '993449'],
  ['http://www.whocc.no/atc/', 'm05ba04'],
  ['http://snomed.info/sct', '716186003'],
  ['http://snomed.info/sct', '293295008'],
  ['http://snomed.info/sct', '391096007'],
  ['http://snomed.info/sct', '129839007'],
  ['http://loinc.org', '24968-0'],
  ['urn:risk', 'hip'],
  ['https://example.org/chart-toy/CodeSystem/fact', 'bleeds'],
  ['https://example.org/chart-toy/CodeSystem/fact', 'eventOnset'],
  ['https://example.org/chart-toy/CodeSystem/fact', 'eventSites'],
  ['https://example.org/chart-toy/CodeSystem/fact', 'dangers.numb'],
  ['https://example.org/chart-toy/CodeSystem/eventSites', 'upper'],
]
const coded = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...codes).map(([system, code]) => concept(system, code)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)).map(
      ([[s1, c1], [s2, c2]]): Json => ({
        coding: [
          { system: s1, code: c1, display: 'one' },
          { system: s2, code: c2 },
        ],
        text: 'both',
      }),
    ),
  },
)
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'not lawful!', undefined)
const subject = fc.constantFrom(
  { reference: 'Patient/p1' },
  { reference: 'Patient/p1' },
  { reference: 'urn:uuid:p1' },
  { reference: 'Patient/p2' },
  undefined,
)
const unit = fc.constantFrom('mg/dL', 'mg/dl', 'umol/L', '{score}', 'mm', 'SD', 'g/cm2', undefined)
const quantity = fc.record(
  {
    value: fc.oneof(fc.integer({ min: -12, max: 120 }), fc.double({ min: -5, max: 15, noNaN: true })),
    unit,
    comparator: fc.constantFrom('<', '>=', '~', undefined),
  },
  { requiredKeys: ['value'] },
)
const value = fc.oneof(
  fc.record({ valueQuantity: quantity }),
  fc.record({ valueInteger: fc.integer({ min: -1, max: 11 }) }),
  fc.record({
    valueString: fc.constantFrom(
      ...['7', '<= -2.5', '7/10', '1,3 mg/dl', 'bad', '', '\u22122.7', 'T-score: \u20132.1 SD', 'Not done'],
      ...['less than 3', '7-8', 'score - 2', '1,200'],
    ),
  }),
  fc.record({ valueRatio: fc.record({ numerator: quantity, denominator: quantity }, { requiredKeys: [] }) }),
  fc.record({ valueBoolean: fc.boolean() }),
  fc.record({ valueCodeableConcept: coded }),
  fc.record({ valueDateTime: date }),
  fc.record({ valuePeriod: period }),
  fc.record({ valueRange: fc.record({ low: quantity, high: quantity }, { requiredKeys: [] }) }),
  fc.record({
    dataAbsentReason: fc.constantFrom(
      concept('urn:x', 'asked-unknown'),
      concept('urn:x', 'unknown'),
      concept('http://terminology.hl7.org/CodeSystem/data-absent-reason', 'not-performed'),
    ),
  }),
  fc.constant({}),
)
const meta = maybe(
  fc.record(
    { versionId: fc.constantFrom('1', '2', undefined), lastUpdated: maybe(date) },
    { requiredKeys: [] },
  ),
)

/** A status as one code, or as several of which the first is a local one. */
const statusIn = (system: string, ...known: readonly string[]) =>
  fc
    .tuple(status(...known), fc.constantFrom('urn:x', system), fc.boolean())
    .map(([code, where, second]): Json => {
      const one = concept(where, code ?? '')
      return second ? { coding: [{ system: 'urn:y', code: '7' }, ...(one.coding as readonly Json[])] } : one
    })
const hl7 = 'http://terminology.hl7.org/CodeSystem'

const condition = fc.record(
  {
    resourceType: fc.constant('Condition'),
    id,
    meta,
    subject,
    code: coded,
    clinicalStatus: maybe(statusIn(`${hl7}/condition-clinical`, 'active', 'resolved', 'inactive')),
    verificationStatus: maybe(statusIn(`${hl7}/condition-ver-status`, 'confirmed', 'refuted', 'provisional')),
    extension: fc.constantFrom(
      ...[undefined, undefined, undefined, undefined],
      ...['A', 'V', 'Z'].map((letter) => [{ url: 'urn:diagnosesicherheit', valueCode: letter }]),
    ),
    onsetDateTime: maybe(date),
    onsetPeriod: maybe(period),
    onsetAge: maybe(fc.record({ value: fc.integer({ min: -1, max: 90 }), unit: fc.constantFrom('a', 'mo') })),
    recordedDate: maybe(date),
    abatementDateTime: maybe(date),
    bodySite: maybe(fc.oneof(coded, fc.array(coded, { maxLength: 2 }))),
  },
  { requiredKeys: ['resourceType', 'code'] },
)
const observation = fc
  .tuple(
    fc.record(
      {
        resourceType: fc.constant('Observation'),
        id,
        meta,
        subject,
        status: status('final', 'amended', 'preliminary', 'cancelled'),
        code: coded,
        effectiveDateTime: maybe(date),
        effectivePeriod: maybe(period),
        issued: maybe(date),
        component: maybe(
          fc.array(
            fc.tuple(coded, value).map(([code, said]) => ({ code, ...said })),
            { maxLength: 2 },
          ),
        ),
      },
      { requiredKeys: ['resourceType', 'code'] },
    ),
    value,
  )
  .map(([head, said]) => ({ ...head, ...said }))
const procedure = fc.record(
  {
    resourceType: fc.constant('Procedure'),
    id,
    subject,
    status: status('completed', 'not-done', 'in-progress'),
    notDone: maybe(fc.boolean()),
    code: coded,
    performedDateTime: maybe(date),
    performedPeriod: maybe(period),
  },
  { requiredKeys: ['resourceType', 'code'] },
)
const drug = fc.record(
  {
    resourceType: fc.constantFrom('MedicationRequest', 'MedicationStatement', 'MedicationAdministration'),
    id,
    meta,
    subject,
    status: status('active', 'stopped', 'completed', 'on-hold', 'not-taken', 'not-done'),
    intent: fc.constantFrom('order', 'plan', undefined),
    taken: fc.constantFrom(undefined, undefined, 'y', 'n', 'unk'),
    wasNotTaken: maybe(fc.boolean()),
    notGiven: maybe(fc.boolean()),
    medicationCodeableConcept: maybe(coded),
    medicationReference: maybe(
      fc.constantFrom(
        { reference: 'Medication/m1' },
        { reference: '#m' },
        { reference: 'Medication/none', display: 'x' },
      ),
    ),
    authoredOn: maybe(date),
    effectiveDateTime: maybe(date),
    effectivePeriod: maybe(period),
    dateAsserted: maybe(date),
    doNotPerform: maybe(fc.boolean()),
    dispenseRequest: maybe(fc.record({ validityPeriod: period })),
  },
  { requiredKeys: ['resourceType'] },
)
const medication = fc.constant({
  resourceType: 'Medication',
  id: 'm1',
  code: concept('http://www.nlm.nih.gov/research/umls/rxnorm', '46041'),
})
const patient = fc.record(
  {
    resourceType: fc.constant('Patient'),
    id: fc.constant('p1'),
    gender: fc.constantFrom('female', 'M', 'unknown', 'nonsense', undefined),
    birthDate: fc.constantFrom('1951-04-12', '1951', '1951-13', undefined),
    deceasedBoolean: fc.constantFrom(undefined, undefined, false, true, 'true', 7),
    deceasedDateTime: fc.constantFrom(undefined, undefined, '2026-02-03', '2026', 'soon', 7),
  },
  { requiredKeys: ['resourceType'] },
)

const kinds: readonly fc.Arbitrary<unknown>[] = [
  condition,
  observation,
  procedure,
  drug,
  medication,
  ...notedRecords({ coded, date, period, quantity, value, id, meta, subject }),
]

/** Now and then a record with a mark that nobody knows. */
const marked = (record: unknown, mark: number): unknown =>
  mark === 0 && typeof record === 'object'
    ? { ...record, modifierExtension: [{ url: 'urn:mark', valueBoolean: true }] }
    : record
const any = fc.tuple(fc.oneof(...kinds), fc.nat(15)).map(([record, mark]) => marked(record, mark))

/** The resources of one patient's chart. */
export const rawRecords: fc.Arbitrary<readonly Json[]> = fc
  .tuple(patient, fc.array(any, { maxLength: 12 }))
  // What is undefined is left out, as in JSON.
  .map(([person, records]) => JSON.parse(JSON.stringify([person, ...records])) as readonly Json[])
