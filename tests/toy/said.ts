/** Records with what they say of their certainty, and how one of them is read. */

import { type Json, readChart } from '../../src/chart/index.ts'
import { chartGuideline } from './chart-guideline.ts'
import { tidied } from './chart-records.ts'

export const subject = { reference: 'Patient/p1' }
export const hl7 = 'http://terminology.hl7.org/CodeSystem/'
export const verSystem = `${hl7}condition-ver-status`
export const clinSystem = `${hl7}condition-clinical`
export const coded = (
  ...coding: readonly (readonly [system: string, code: string, display?: string])[]
): Json => ({
  coding: coding.map(([system, code, display]) =>
    display === undefined ? { system, code } : { system, code, display },
  ),
})
export const local = 'urn:example:ehr'

export const answersOf = (record: Json, coverage: 'complete' | 'unknown' = 'complete') => {
  const chart = tidied(record)
  const { entries, unread } = readChart(chartGuideline, chart, coverage)
  return {
    values: (fact: string) => entries.filter((e) => e.fact === fact).map((e) => e.value),
    broken: unread.flatMap(({ mayBe }) => mayBe),
    notes: chart.notes.map(({ resource, text }) => `${resource}: ${text}`),
  }
}
