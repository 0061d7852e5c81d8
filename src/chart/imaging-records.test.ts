/** Reports, images, and what names the index event: each status and date, and what each says. */

import { describe, expect, it } from 'vitest'
import { icd10cm, loinc, sct } from '../../tests/toy/chart-guideline.ts'
import { concept, event, notesOf, said, tidied } from '../../tests/toy/chart-records.ts'
import type { Json } from './json.ts'

const subject = { reference: 'Patient/p1' }
const report = (id: string, rest: Json = {}): Json => ({
  resourceType: 'DiagnosticReport',
  id,
  subject,
  status: 'final',
  code: { text: 'a report' },
  effectiveDateTime: '2026-02-03',
  ...rest,
})
const study = (id: string, rest: Json = {}): Json => ({
  resourceType: 'ImagingStudy',
  id,
  subject,
  status: 'available',
  started: '2026-02-04T10:00:00Z',
  ...rest,
})
/** As JSON would have it: what is undefined is not there. */
const withoutGaps = (record: Json): Json => JSON.parse(JSON.stringify(record))
const bleeding = concept(sct, '74474003')

describe('reports', () => {
  it.each<[string, Json, readonly string[]]>([
    ['a conclusion', { conclusionCode: [bleeding] }, ['true @ 2026-02-03']],
    [
      'issued only',
      { conclusionCode: [bleeding], effectiveDateTime: undefined, issued: '2026-02-05T01:00:00Z' },
      ['true @ 2026-02-05'],
    ],
    ['preliminary', { status: 'preliminary', conclusionCode: [bleeding] }, ['true @ 2026-02-03']],
    ['registered', { status: 'registered', conclusionCode: [bleeding] }, []],
    ['cancelled', { status: 'cancelled', conclusionCode: [bleeding] }, []],
    ['entered in error', { status: 'entered-in-error', conclusionCode: [bleeding] }, []],
    ['a text that denies', { conclusion: 'No bleeding' }, []],
  ])('%s', (_, rest, expected) => {
    expect(said('concluded', withoutGaps(report('r', rest)))).toEqual(expected)
  })

  it('a result inside it is read as a result of its day', () => {
    const inside = {
      resourceType: 'Observation',
      id: 'x',
      status: 'final',
      code: concept(loinc, '2160-0'),
      valueQuantity: { value: 1.2, unit: 'mg/dL' },
    }
    const whole = report('r', { contained: [inside], result: [{ reference: '#x' }] })
    expect(said('creatinine', whole)).toEqual(['1.2 @ 2026-02-03', '1.2 @ 2026-02-03'])
    expect(said('creatinine', { ...whole, status: 'entered-in-error' })).toEqual([])
    expect(notesOf(whole).join()).toContain('a result inside DiagnosticReport/r, read by itself')
  })
})

describe('a report or a contact that names the index event', () => {
  const named = { conclusionCode: [concept(icd10cm, 'M80.08XA')] }

  it('joins the chain, says it exists and when it was imaged, and states no onset', () => {
    const alone = report('r', named)
    expect(said('hasEvent', alone)).toEqual(['true @ 2026-02-03'])
    expect(said('eventImagedOn', alone)).toEqual(['2026-02-03 @ 2026-02-03'])
    expect(said('eventOnset', alone)).toEqual([])
    expect(tidied(alone).episode?.id).toBe('DiagnosticReport/r')
  })

  it('never makes the event younger, however late it is', () => {
    const visits = [
      event('a', { onsetDateTime: '2025-01-10', recordedDate: '2025-01-12' }),
      report('r', { ...named, effectiveDateTime: '2026-02-03' }),
      {
        resourceType: 'Encounter',
        id: 'e',
        subject,
        status: 'finished',
        period: { start: '2026-03-01' },
        reasonCode: [concept(icd10cm, 'M80.08XD')],
      },
    ]
    expect(said('eventOnset', ...visits)).toEqual(['2025-01-10 @ 2025-01-10'])
    expect(tidied(...visits).episode?.id).toBe('Condition/a')
    expect(said('eventImagedOn', ...visits)).toEqual(['2026-02-03 @ 2026-02-03'])
  })

  it('an event coded at three visits keeps its age', () => {
    const visits = ['2026-01-05', '2026-03-01', '2026-05-20'].map((day, n) =>
      event(`v${n}`, { recordedDate: day, ...(n === 0 ? { onsetDateTime: '2026-01-02' } : {}) }),
    )
    const onset = '2026-01-02 @ 2026-01-02'
    expect(said('eventOnset', ...visits, report('r', { ...named, effectiveDateTime: '2026-06-01' }))).toEqual(
      [onset, onset, onset],
    )
  })
})

describe('images', () => {
  const mr = { system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }
  const at = (code: string) => ({ system: sct, code })
  it.each<[string, Json, readonly string[]]>([
    [
      'a study so coded',
      study('i', { procedureCode: [concept(loinc, '24968-0')] }),
      ['2026-02-04 @ 2026-02-04'],
    ],
    [
      'a series of the modality at the site',
      study('i', { series: [{ uid: '1', modality: mr, bodySite: at('66794005') }] }),
      ['2026-02-04 @ 2026-02-04'],
    ],
    [
      'the modality of the whole study',
      study('i', { modality: [mr], series: [{ uid: '1', bodySite: at('66794005') }] }),
      ['2026-02-04 @ 2026-02-04'],
    ],
    ['another site', study('i', { series: [{ uid: '1', modality: mr, bodySite: at('1') }] }), []],
    [
      'another modality',
      study('i', { series: [{ uid: '1', modality: { ...mr, code: 'US' }, bodySite: at('66794005') }] }),
      [],
    ],
    ['a report', report('r', { code: concept(loinc, '24968-0') }), ['2026-02-03 @ 2026-02-03']],
    [
      'a procedure',
      {
        resourceType: 'Procedure',
        id: 'p',
        subject,
        status: 'completed',
        code: concept(sct, '241648005'),
        performedDateTime: '2026-02-02',
      },
      ['2026-02-02 @ 2026-02-02'],
    ],
    [
      'one not done',
      {
        resourceType: 'Procedure',
        id: 'p',
        subject,
        status: 'not-done',
        code: concept(sct, '241648005'),
        performedDateTime: '2026-02-02',
      },
      [],
    ],
    [
      'a study not there yet',
      study('i', { status: 'registered', procedureCode: [concept(loinc, '24968-0')] }),
      [],
    ],
  ])('%s', (_, record, expected) => {
    expect(said('scannedOn', record)).toEqual(expected)
  })
})
