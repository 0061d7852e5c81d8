/** Entries of what is written: each has its full address, and references lead to an entry of the same server. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFor } from '../../tests/toy/chart-answers.ts'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { bleeding, bundle, mary } from '../../tests/toy/chart-records.ts'
import { rawRecords } from '../../tests/toy/raw-charts.ts'
import { isObject } from './json.ts'
import { tidy } from './tidy.ts'
import { writeChart } from './write.ts'

const made = `${chartGuideline.url}/chart`
const addressesFrom = (patient: string, record: string): readonly string[] => {
  const entry = [
    { fullUrl: patient, resource: mary },
    { fullUrl: record, resource: bleeding('c', { onsetDateTime: '2026-01-05' }) },
  ]
  return (tidy(chartGuideline, { resourceType: 'Bundle', entry }).bundle.entry ?? []).map((e) => e.fullUrl)
}

describe('the address of an entry', () => {
  const { id } = mary
  it.each([
    ['of one server is kept', `https://a.example/fhir/Patient/${id}`, 'https://a.example/fhir/Condition/c'],
    ['of a version of it too', `http://a.example/Patient/${id}/_history/3`, 'http://a.example/Condition/c'],
  ])('%s', (_name, patient, record) => {
    expect(addressesFrom(patient, record)).toEqual([record, patient.replace('/_history/3', '')])
  })
  it.each([
    ['a UUID', 'urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0'],
    ['of another record', 'https://a.example/fhir/Patient/other'],
    ['no server at all', `Patient/${id}`],
    ['what FHIR takes for no server', `https://a.example/a b/Patient/${id}`],
  ])('is made where that of the patient is %s', (_name, patient) => {
    expect(addressesFrom(patient, 'https://a.example/fhir/Condition/c')).toEqual([
      `${made}/Condition/c`,
      `${made}/Patient/${id}`,
    ])
  })
})

/** What is wrong with the addresses of a Bundle: one missing, two alike, a reference that leads to no entry. */
function faultsIn(written: ReturnType<typeof writeChart>): readonly string[] {
  const entries = written.entry ?? []
  const addresses = entries.map(({ fullUrl }) => fullUrl)
  const twice = addresses.filter((one, i) => addresses.indexOf(one) < i)
  const lost = entries.flatMap(({ fullUrl, resource }) => {
    const end = `${resource.resourceType}/${resource.id}`
    const base = fullUrl.slice(0, -end.length)
    const about = 'subject' in resource ? resource.subject : 'patient' in resource ? resource.patient : null
    const to = isObject(about) ? `${base}${String(about.reference)}` : fullUrl
    return fullUrl === `${base}${end}` && addresses.includes(to) ? [] : [fullUrl]
  })
  return [...twice, ...lost]
}

describe('in every Bundle', () => {
  it('that tidy writes', () => {
    fc.assert(
      fc.property(rawRecords, (records) => {
        expect(faultsIn(tidy(chartGuideline, bundle(mary, ...records)).bundle)).toEqual([])
      }),
    )
  })
  it('that writeChart writes', () => {
    fc.assert(
      fc.property(answersFor(chartGuideline), (answers) => {
        expect(faultsIn(writeChart(chartGuideline, answers))).toEqual([])
      }),
    )
  })
})
