/** Short ways to write records of the index event, for the tests of its chains. */

import { type Json, tidy } from '../../src/chart/index.ts'
import type { Days } from '../../src/language/index.ts'
import { chartGuideline, icd10cm, sct } from './chart-guideline.ts'
import { bundle, concept, mary } from './chart-records.ts'

export const upper = { bodySite: [concept(sct, '23215003')] }
export const lower = { bodySite: [concept(sct, '66794005')] }
export const coded = (seventh: string): Json => concept(icd10cm, `M80.08X${seventh}`)
export const plain = concept(sct, '42942008')
export const report = (id: string, on: string, rest: Json = {}): Json => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  subject: { reference: 'Patient/p1' },
  code: concept('urn:x', 'y'),
  effectiveDateTime: on,
  conclusionCode: [plain],
  ...rest,
})
export const contact = (id: string, on: string): Json => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/p1' },
  period: { start: on },
  reasonCode: [plain],
})
export const stretch = ({ from, to }: Days): string => (from === to ? from : `${from}..${to}`)
export const eventsIn = (...records: readonly Json[]): readonly string[] =>
  tidy(chartGuideline, bundle(mary, ...records)).recorded.map(({ onset }) => stretch(onset))
