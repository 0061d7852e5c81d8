/** Random records of what was noted on a day, as they come from outside. */

import fc from 'fast-check'
import type { Json } from '../../src/chart/index.ts'
import { concept } from './chart-records.ts'

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
export const status = (...known: readonly string[]) =>
  fc.constantFrom(...known, 'entered-in-error', 'nonsense', undefined)

/** What records of every kind are made of. */
interface Parts {
  readonly coded: fc.Arbitrary<Json>
  readonly date: fc.Arbitrary<string>
  readonly period: fc.Arbitrary<unknown>
  readonly quantity: fc.Arbitrary<unknown>
  readonly value: fc.Arbitrary<object>
  readonly id: fc.Arbitrary<string | undefined>
  readonly meta: fc.Arbitrary<unknown>
  readonly subject: fc.Arbitrary<unknown>
}

export function notedRecords(parts: Parts): readonly fc.Arbitrary<unknown>[] {
  const { coded, date, period, quantity, value, id, meta, subject } = parts
  const coding = coded.map((one) => (one.coding as readonly Json[])[0] ?? {})
  const allergy = fc.record(
    {
      resourceType: fc.constant('AllergyIntolerance'),
      id,
      meta,
      patient: subject,
      code: maybe(coded),
      reaction: maybe(fc.array(fc.record({ substance: coded }), { maxLength: 2 })),
      clinicalStatus: maybe(
        status('active', 'resolved', 'inactive').map((code) => concept('urn:x', code ?? '')),
      ),
      verificationStatus: maybe(
        status('confirmed', 'refuted', 'presumed').map((code) => concept('urn:x', code ?? '')),
      ),
      onsetDateTime: maybe(date),
      recordedDate: maybe(date),
      lastOccurrence: maybe(date),
    },
    { requiredKeys: ['resourceType'] },
  )
  const report = fc.record(
    {
      resourceType: fc.constant('DiagnosticReport'),
      id,
      meta,
      subject,
      status: status('final', 'amended', 'preliminary', 'registered'),
      code: maybe(coded),
      conclusionCode: maybe(fc.array(coded, { maxLength: 2 })),
      conclusion: maybe(fc.constantFrom('bleeding', 'no bleeding', '')),
      effectiveDateTime: maybe(date),
      effectivePeriod: maybe(period),
      issued: maybe(date),
      contained: maybe(
        fc.array(
          fc
            .tuple(coded, value)
            .map(([code, told]) => ({ resourceType: 'Observation', status: 'final', code, ...told })),
          { maxLength: 2 },
        ),
      ),
    },
    { requiredKeys: ['resourceType'] },
  )
  const dicom = fc
    .constantFrom('MR', 'CT', 'US')
    .map((code) => ({ system: 'http://dicom.nema.org/resources/ontology/DCM', code }))
  const study = fc.record(
    {
      resourceType: fc.constant('ImagingStudy'),
      id,
      subject,
      status: status('available', 'registered', 'cancelled'),
      started: maybe(date),
      modality: maybe(fc.array(dicom, { maxLength: 2 })),
      procedureCode: maybe(fc.array(coded, { maxLength: 2 })),
      series: maybe(
        fc.array(
          fc.record({ uid: fc.constant('1.2'), modality: dicom, bodySite: coding }, { requiredKeys: [] }),
          {
            maxLength: 2,
          },
        ),
      ),
    },
    { requiredKeys: ['resourceType'] },
  )
  const risk = fc.record(
    {
      resourceType: fc.constant('RiskAssessment'),
      id,
      subject,
      status: status('final', 'registered'),
      method: maybe(coded),
      occurrenceDateTime: maybe(date),
      occurrencePeriod: maybe(period),
      prediction: maybe(
        fc.array(
          fc.record(
            {
              outcome: coded,
              probabilityDecimal: fc.double({ min: -1, max: 120, noNaN: true }),
              probabilityRange: fc.record({ low: quantity, high: quantity }),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
      ),
    },
    { requiredKeys: ['resourceType'] },
  )
  const family = fc.record(
    {
      resourceType: fc.constant('FamilyMemberHistory'),
      id,
      patient: subject,
      status: status('completed', 'partial'),
      date: maybe(date),
      relationship: maybe(
        fc
          .constantFrom('MTH', 'SIS', 'UNCLE')
          .map((code) => concept('http://terminology.hl7.org/CodeSystem/v3-RoleCode', code)),
      ),
      condition: maybe(fc.array(fc.record({ code: coded }), { maxLength: 2 })),
    },
    { requiredKeys: ['resourceType'] },
  )
  const flag = fc.record(
    {
      resourceType: fc.constant('Flag'),
      id,
      subject,
      status: status('active', 'inactive'),
      code: coded,
      period: maybe(period),
    },
    { requiredKeys: ['resourceType', 'code'] },
  )
  const contact = fc.record(
    {
      resourceType: fc.constant('Encounter'),
      id,
      subject,
      status: status('finished', 'planned', 'cancelled'),
      class: maybe(coding),
      reasonCode: maybe(fc.array(coded, { maxLength: 2 })),
      period: maybe(period),
    },
    { requiredKeys: ['resourceType'] },
  )
  const links = [
    'bleeds',
    'score',
    'dangers.numb',
    'https://example.org/chart-toy/CodeSystem/fact#risk',
    'none',
  ]
  const questionnaire = fc.record(
    {
      resourceType: fc.constant('QuestionnaireResponse'),
      id,
      meta,
      subject,
      status: status('completed', 'in-progress'),
      authored: maybe(date),
      questionnaire: fc.constantFrom('https://example.org/chart-toy/Questionnaire/q', 'urn:other', undefined),
      item: maybe(
        fc.array(
          fc.record({ linkId: fc.constantFrom(...links), answer: fc.array(value, { maxLength: 2 }) }),
          {
            maxLength: 3,
          },
        ),
      ),
    },
    { requiredKeys: ['resourceType'] },
  )
  return [allergy, report, study, risk, family, flag, contact, questionnaire]
}
