/** Windows: a record that may lie in one makes the pick unknown, never absent; a dose lasts as long as its fact is good for. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type CoverageGiven, type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { type Fact, frozen, type Guideline, type Records } from '../../src/language/index.ts'
import { chartGuideline, icd10cm, loinc, rxnorm, sct } from '../toy/chart-guideline.ts'
import { bundle, concept, event, mary } from '../toy/chart-records.ts'

const subject = { reference: 'Patient/p1' }

function stateIn(
  subjectMatter: Guideline,
  fact: string,
  records: readonly Json[],
  asOf: string,
  coverage: CoverageGiven = 'complete',
) {
  const answers = readChart(subjectMatter, tidy(subjectMatter, bundle(mary, ...records)), coverage)
  return factStates(subjectMatter, answers, {}, asOf).get(fact)
}

/** Each way of reading, held to the time since the index event, with a record of it on a day that may be partial. */
const ways: readonly (readonly [name: string, of: Records, record: (day: string) => Json])[] = [
  [
    'a condition',
    { resource: 'Condition', codes: 'fever', holds: 'ever', map: null },
    (day) => ({
      resourceType: 'Condition',
      id: 'x',
      subject,
      code: concept(sct, '386661006'),
      onsetDateTime: day,
    }),
  ],
  [
    'an allergy',
    { resource: 'AllergyIntolerance', codes: 'allergen', map: null },
    (day) => ({
      resourceType: 'AllergyIntolerance',
      id: 'x',
      patient: subject,
      code: concept(rxnorm, '46041'),
      onsetDateTime: day,
    }),
  ],
  [
    'a report',
    { resource: 'DiagnosticReport', codes: 'fever', map: null },
    (day) => ({
      resourceType: 'DiagnosticReport',
      id: 'x',
      subject,
      status: 'final',
      code: { text: 'r' },
      conclusionCode: [concept(sct, '386661006')],
      effectiveDateTime: day,
    }),
  ],
  [
    'an image',
    { resource: 'Imaging', codes: 'scan', modalities: [], sites: null, map: null },
    (day) => ({
      resourceType: 'ImagingStudy',
      id: 'x',
      subject,
      status: 'available',
      procedureCode: [concept(loinc, '24968-0')],
      started: day,
    }),
  ],
  [
    'a flag',
    { resource: 'Flag', codes: 'fall-risk', map: null },
    (day) => ({
      resourceType: 'Flag',
      id: 'x',
      subject,
      status: 'active',
      code: concept(sct, '129839007'),
      period: { start: day },
    }),
  ],
  [
    'a contact',
    { resource: 'Encounter', codes: 'fever', map: null },
    (day) => ({
      resourceType: 'Encounter',
      id: 'x',
      subject,
      status: 'finished',
      reasonCode: [concept(sct, '386661006')],
      period: { start: day },
    }),
  ],
  [
    'a relative',
    { resource: 'FamilyMemberHistory', codes: 'hip', relatives: 'any', map: null },
    (day) => ({
      resourceType: 'FamilyMemberHistory',
      id: 'x',
      patient: subject,
      status: 'completed',
      date: day,
      relationship: { text: 'aunt' },
      condition: [{ code: concept(sct, '391096007') }],
    }),
  ],
  [
    'a dose',
    { resource: 'Medication', codes: 'drug-b', given: true, map: null },
    (day) => ({
      resourceType: 'MedicationAdministration',
      id: 'x',
      subject,
      status: 'completed',
      medicationCodeableConcept: concept(rxnorm, '993449'),
      effectiveDateTime: day,
    }),
  ],
]

describe.each(ways)('%s since the index event', (_, of, record) => {
  const fact: Fact = {
    kind: 'yes-no',
    id: 'inWindow',
    title: 'in the window',
    question: 'In the window?',
    silence: 'problem-list',
    goodFor: null,
    danger: false,
    source: { pick: 'exists', of, since: 'index-fracture' },
    setting: false,
    remarks: null,
  }
  const held = frozen({ ...chartGuideline, facts: [...chartGuideline.facts, fact] })
  const fracture = event('e', { onsetDateTime: '2026-02-10', recordedDate: '2026-02-12' })
  const truth = (day: string, ...more: readonly Json[]) =>
    stateIn(held, 'inWindow', [record(day), ...more], '2026-04-01')?.value

  it('after it: yes; before it: as if nothing were there', () => {
    expect(truth('2026-03-01', fracture)).toBe(true)
    expect(truth('2025-03-01', fracture)).toBe(false)
  })
  it('perhaps after it: unknown, however complete the chart is', () => {
    expect(truth('2026', fracture)).toBe(null)
    expect(truth('2026-02', fracture)).toBe(null)
  })
  it('no onset known: unknown', () => {
    expect(truth('2026-03-01')).toBe(null)
  })
})

describe('an infusion whose effect lasts', () => {
  const zoledronate = (day: string): Json => ({
    resourceType: 'MedicationAdministration',
    id: 'z',
    subject,
    status: 'completed',
    medicationCodeableConcept: concept(rxnorm, '77655'),
    effectiveDateTime: day,
  })
  const taking = (day: string, asOf: string, coverage: CoverageGiven) =>
    stateIn(guideline, 'takingZoledronate', [zoledronate(day)], asOf, coverage)

  it('zoledronic acid lasts a year to the day; then it is the last known, never a no', () => {
    for (const coverage of ['complete', 'unknown'] as const) {
      expect(taking('2025-06-01', '2026-06-01', coverage)?.value).toBe(true)
      const after = taking('2025-06-01', '2026-06-02', coverage)
      expect({ value: after?.value, stale: after?.stale }).toEqual({ value: null, stale: true })
    }
  })
  it('dated by its year only, it may be over: unknown', () => {
    expect(taking('2025', '2026-03-01', 'complete')?.value).toBe(null)
  })

  const denosumab = (id: string, day: string): Json => ({
    resourceType: 'Procedure',
    id,
    subject,
    status: 'completed',
    code: concept('urn:oid:2.16.840.1.113883.6.285', 'J0897'),
    performedDateTime: day,
  })
  const order: Json = {
    resourceType: 'MedicationRequest',
    id: 'o',
    subject,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: concept(rxnorm, '993449'),
    authoredOn: '2026-03-01',
  }
  it('denosumab filed as a procedure is a dose, and a new order does not hide that it is late', () => {
    const last = stateIn(guideline, 'lastDenosumabDose', [denosumab('d', '2025-06-01'), order], '2026-03-02')
    expect(last?.value).toEqual({ from: '2025-06-01', to: '2025-06-01' })
    expect(stateIn(guideline, 'takingDenosumab', [denosumab('d', '2025-06-01')], '2026-03-02')?.value).toBe(
      true,
    )
  })
})

it('a fracture coded at three visits and imaged twice keeps its age', () => {
  const code = concept(icd10cm, 'M80.08XA')
  const visits = ['2026-01-10', '2026-02-20', '2026-04-30'].map((day, n) => ({
    resourceType: 'Condition',
    id: `v${n}`,
    subject,
    code,
    recordedDate: day,
    ...(n === 0 ? { onsetDateTime: '2026-01-08' } : {}),
  }))
  const images = ['2026-01-12', '2026-05-05'].map((day, n) => ({
    resourceType: 'DiagnosticReport',
    id: `i${n}`,
    subject,
    status: 'final',
    code: { text: 'MRI' },
    conclusionCode: [code],
    effectiveDateTime: day,
  }))
  const at = (fact: string) => stateIn(guideline, fact, [...visits, ...images], '2026-05-10')?.value
  expect(at('onsetDate')).toEqual({ from: '2026-01-08', to: '2026-01-08' })
  expect(at('discoveryDate')).toEqual({ from: '2026-01-12', to: '2026-01-12' })
  expect(at('vertebralFracture')).toBe(true)
})
