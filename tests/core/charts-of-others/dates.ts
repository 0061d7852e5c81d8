/** Days in every shape that FHIR allows, and fractures that follow one another. */

import type { Json } from '../../../src/chart/index.ts'
import {
  bare,
  chart,
  cm,
  coded,
  fracture,
  type Kind,
  loinc,
  number,
  procedure,
  readOr,
  result,
  row,
  rxnorm,
  sct,
  statement,
} from './records.ts'

const code = coded(cm, 'M80.08XA')
const scan = coded(sct, '312681000', 'Bone density scan (procedure)')
const alendronate = coded(rxnorm, '904431', 'alendronate 70 MG Oral Tablet')
const age = (value: number, unit: string, ucum: string): Json => ({
  value,
  unit,
  system: 'http://unitsofmeasure.org',
  code: ucum,
})
const began = (rest: Json): Json => bare(fracture(code, { onsetDateTime: undefined, ...rest }))
const lateIn2026 = (name: string, rest: Json) =>
  row(
    name,
    began(rest),
    'NNOTE:no onset stated ; F:onsetDate=2026-(09|10|11).* || NOTE:Condition/vcf.*(age|onset|month|week|day)',
  )
const notYetLong = (name: string, rest: Json) => row(name, began(rest), 'NS:long-term')
const scanned = (name: string, rest: Json) =>
  row(
    name,
    chart(procedure('dxa', scan, { performedDateTime: undefined, ...rest })),
    'NNOTE:undated ; F:boneDensityMeasuredOn=2026-05-05 || NOTE:Procedure/dxa',
  )

const at = (id: string, site: string, onset: string, rest: Json = {}): Json => ({
  ...fracture(code, {
    bodySite: [coded(sct, site)],
    onsetDateTime: onset,
    recordedDate: onset,
    ...rest,
  }),
  id,
})

export const dates: readonly Kind[] = [
  {
    kind: 'A date of a lawful shape is lost or misread.',
    rows: [
      lateIn2026('an age in weeks', { onsetAge: age(4093, 'weeks', 'wk') }),
      lateIn2026('an age in days', { onsetAge: age(28652, 'days', 'd') }),
      notYetLong('an age in years', { onsetAge: age(78, 'years', 'a') }),
      notYetLong('a range of ages in months', {
        onsetRange: { low: age(930, 'months', 'mo'), high: age(941, 'months', 'mo') },
      }),
      notYetLong('a range with its high end alone', { onsetRange: { high: age(78, 'years', 'a') } }),
      notYetLong('a period with its end alone', { onsetPeriod: { end: '2026-10-20' } }),
      scanned('R5, a period', { occurrencePeriod: { start: '2026-05-05', end: '2026-05-05' } }),
      scanned('a time late in the evening', { performedDateTime: '2026-05-05T23:30:00-05:00' }),
      scanned('a period', {
        performedPeriod: { start: '2026-05-05T08:00:00Z', end: '2026-05-05T08:20:00Z' },
      }),
      row(
        'an instant',
        chart(
          result('o1', coded(loinc, '38267-1'), {
            ...number(-2.7, '{T-score}'),
            effectiveDateTime: undefined,
            effectiveInstant: '2026-05-05T10:00:00.000Z',
          }),
        ),
        readOr('boneDensityMeasuredOn', '2026-05-05', 'Observation/o1'),
      ),
      row(
        'a timing of one event',
        chart(
          result('o1', coded(loinc, '38267-1'), {
            ...number(-2.7, '{T-score}'),
            effectiveDateTime: undefined,
            effectiveTiming: { event: ['2026-05-05'] },
          }),
        ),
        readOr('boneDensityMeasuredOn', '2026-05-05', 'Observation/o1'),
      ),
      row(
        'a completed statement with its end alone',
        chart(statement('m1', alendronate, { status: 'completed', effectivePeriod: { end: '2025-04-07' } })),
        'F:boneDrugStartDate=(?!2025-04-07$).*',
      ),
      row(
        'R5, a drug as concept',
        chart({
          resourceType: 'MedicationRequest',
          id: 'm1',
          status: 'active',
          intent: 'order',
          medication: { concept: alendronate },
          subject: { reference: 'Patient/vela' },
          authoredOn: '2026-10-10',
        }),
        readOr('takingAlendronate', 'true', 'MedicationRequest/m1'),
      ),
    ],
  },
  {
    kind: 'A new fracture within 90 days joins the old one, or an older fracture is not counted.',
    rows: [
      row(
        'two months apart, two levels',
        bare(at('first', '66794005', '2026-08-20'), at('second', '36470004', '2026-10-20')),
        'F:onsetDate=2026-10-20 ; T:earlier|20 Aug 2026',
      ),
      row(
        'eighty days apart, two levels',
        bare(at('first', '23215003', '2026-08-01'), at('second', '14293000', '2026-10-20')),
        'F:onsetDate=2026-10-20 ; T:earlier|1 Aug 2026',
      ),
      row(
        'years apart',
        bare(at('first', '11068009', '2019-03-10'), at('second', '36470004', '2026-10-20')),
        'F:onsetDate=2026-10-20 ; T:earlier|2019',
      ),
      row(
        'an initial encounter at another level after six weeks',
        bare(
          at('first', '66794005', '2026-08-20'),
          fracture(coded(cm, 'M48.54XA'), {
            bodySite: [coded(sct, '23215003')],
            onsetDateTime: undefined,
            recordedDate: '2026-10-20',
          }),
        ),
        'F:onsetDate=(?!2026-08-20$).* ; T:earlier|20 Aug 2026',
      ),
      row(
        'three levels of one day stay one event',
        bare(
          at('a', '66794005', '2026-10-20'),
          at('b', '14293000', '2026-10-20'),
          at('c', '36470004', '2026-10-20'),
        ),
        'F:onsetDate=2026-10-20 ; NT:earlier vertebral fracture.{0,30}(20 Oct 2026)',
      ),
    ],
  },
]
