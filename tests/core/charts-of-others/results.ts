/** Results under codes that no value set holds, in shapes that nobody expects, and results that nobody reads. */

import type { Json } from '../../../src/chart/index.ts'
import {
  chart,
  coded,
  type Kind,
  loinc,
  number,
  procedure,
  readOr,
  report,
  result,
  row,
  sct,
  words,
} from './records.ts'

const filtration = 'mL/min/{1.73_m2}'
const under = (fact: string, value: string, code: Json, rest: Json) =>
  row(
    `${fact} ${JSON.stringify(code)}`,
    chart(result('o1', code, rest)),
    readOr(fact, value, 'Observation/o1'),
  )
const tScore = (value: number) => number(value, '{T-score}')
const spine = coded(loinc, '38267-1')
const saysSpine = (name: string, rest: Json, value = '-2\\.7') =>
  row(
    name,
    chart(result('o1', spine, rest)),
    `F:tScoreLumbarSpine=${value} || NOTE:Observation/o1 ; F:tScoreLumbarSpine=${value}|unknown`,
  )
const _contradicts = (name: string, fact: string, right: string, code: string, value: Json) =>
  row(
    name,
    chart(result('o1', coded(loinc, code), value)),
    `F:${fact}=unknown|${right} ; NOTE:Observation/o1`,
  )
const scan = (name: string, code: Json) =>
  row(name, chart(procedure('dxa', code)), readOr('boneDensityMeasuredOn', '2026-05-05', 'Procedure/dxa'))
const named = (name: string, record: Json, address: string) => row(name, chart(record), `NOTE:${address}`)
const later = (fact: string, value: string, ...records: readonly Json[]) =>
  row(`${fact} ${value}`, chart(...records), `F:${fact}=${value}|unknown`)

export const results: readonly Kind[] = [
  {
    kind: 'A result under a code that no value set holds goes without a note.',
    rows: [
      under('filtrationRate', '22', coded(loinc, '88294-4'), number(22, filtration)),
      under('filtrationRate', '22', coded(loinc, '50044-7'), number(22, filtration)),
      under('filtrationRate', '22', coded(loinc, '69405-9'), number(22, filtration)),
      under('filtrationRate', '22', coded(loinc, '98979-8'), number(22, filtration)),
      under('filtrationRate', '22', words('eGFR (CKD-EPI)'), number(22, 'mL/min/1.73m2')),
      under('serumCreatinine', '.*', coded(loinc, '77140-2'), number(180, 'umol/L')),
      under('serumCreatinine', '.*', words('Kreatinin im Serum'), number(2.1, 'mg/dL')),
      under('fraxHip', '6', coded(loinc, '90266-8'), number(6, '%')),
      under('fraxMajor', '24', words('FRAX major osteoporotic fracture'), number(24, '%')),
      under('tScoreHip', '-2\\.9', coded(loinc, '80948-3'), tScore(-2.9)),
      under('tScoreHip', '-2\\.9', coded('urn:x', 'TW-H', 'T-Wert Hüfte'), tScore(-2.9)),
      under('boneDensityMeasuredOn', '2026-11-01', coded(loinc, '38266-3'), tScore(-2.9)),
      under('boneDensityMeasuredOn', '2026-11-01', coded(loinc, '24966-4'), number(0.71, 'g/cm2')),
      under('boneDensityMeasuredOn', '2026-11-01', words('BMD lumbar spine'), number(0.71, 'g/cm2')),
      under('painSeverity', '8', coded(loinc, '38208-5'), number(8, '{score}')),
      under('bodyWeight', '52', coded(loinc, '3141-9'), number(52, 'kg')),
      scan('HCPCS G0130', coded('https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', 'G0130')),
      scan('CPT 77081', coded('http://www.ama-assn.org/go/cpt', '77081')),
      scan('in words', words('DEXA scan')),
      scan('in German', words('Knochendichtemessung (DXA)')),
    ],
  },
  {
    kind: 'A value that is asked but not understood goes without a note.',
    rows: [
      saysSpine('en dash', { valueString: '\u20132.7' }),
      saysSpine('decimal comma', { valueString: '-2,7' }),
      saysSpine('the unit behind', { valueString: '-2.7 SD' }),
      saysSpine('minus in words', { valueString: 'minus 2.7' }),
      saysSpine('an equals sign', { valueString: 'T = -2.7 (L1-L4)' }),
      saysSpine('a number in a text of a code', { valueCodeableConcept: words('-2.7') }),
      saysSpine('two numbers', { valueString: 'L1-L4 T-score -2.7, Z-score -0.4' }),
      row(
        'smoking in SNOMED CT',
        chart(result('o1', coded(loinc, '72166-2'), { valueCodeableConcept: coded(sct, '449868002') })),
        readOr('smoker', 'true', 'Observation/o1'),
      ),
      row(
        'smoking, some days',
        chart(result('o1', coded(loinc, '72166-2'), { valueCodeableConcept: coded(loinc, 'LA18977-1') })),
        readOr('smoker', 'true', 'Observation/o1'),
      ),
      row(
        'smoking in words',
        chart(result('o1', coded(loinc, '72166-2'), { valueString: '1 ppd' })),
        readOr('smoker', 'true', 'Observation/o1'),
      ),
      row(
        'filtration above sixty',
        chart(result('o1', coded(loinc, '33914-3'), { valueString: '>60' })),
        readOr('filtrationRate', '6\\d.*', 'Observation/o1'),
      ),
      row(
        'filtration, a range open above',
        chart(
          result('o1', coded(loinc, '33914-3'), { valueRange: { low: { value: 60, unit: filtration } } }),
        ),
        readOr('filtrationRate', '60.*', 'Observation/o1'),
      ),
      row(
        'pain as a ratio',
        chart(
          result('o1', coded(loinc, '72514-3'), {
            valueRatio: { numerator: { value: 7 }, denominator: { value: 10 } },
          }),
        ),
        readOr('painSeverity', '7', 'Observation/o1'),
      ),
      row(
        'pain in words',
        chart(result('o1', coded(loinc, '72514-3'), { valueString: 'severe' })),
        readOr('painSeverity', '.*\\d.*', 'Observation/o1'),
      ),
      row(
        'pain out of ten',
        chart(result('o1', coded(loinc, '72514-3'), { valueString: '7 out of 10' })),
        readOr('painSeverity', '7', 'Observation/o1'),
      ),
    ],
  },
  {
    kind: 'An older result wins over a newer one, because codes are ranked before dates or the newer code is unknown.',
    rows: [
      later(
        'serumCreatinine',
        '4\\.2',
        result('old', coded(loinc, '2160-0'), { ...number(0.9, 'mg/dL'), effectiveDateTime: '2026-03-01' }),
        result('o1', coded(loinc, '38483-4'), { ...number(4.2, 'mg/dL'), effectiveDateTime: '2026-05-01' }),
      ),
      later(
        'filtrationRate',
        '15',
        result('old', coded(loinc, '62238-1'), {
          ...number(70, filtration),
          effectiveDateTime: '2026-03-01',
        }),
        result('o1', coded(loinc, '69405-9'), { ...number(15, filtration), effectiveDateTime: '2026-05-01' }),
      ),
      later(
        'filtrationRate',
        '16',
        result('old', coded(loinc, '33914-3'), {
          ...number(74, filtration),
          effectiveDateTime: '2026-03-01',
        }),
        result('o1', words('GFR, estimated'), { ...number(16, filtration), effectiveDateTime: '2026-05-01' }),
      ),
      later(
        'bodyWeight',
        '44',
        result('old', coded(loinc, '29463-7'), { ...number(70, 'kg'), effectiveDateTime: '2026-03-01' }),
        result('o1', coded(loinc, '3141-9'), { ...number(44, 'kg'), effectiveDateTime: '2026-10-01' }),
      ),
      later(
        'boneDensityMeasuredOn',
        '2026-06-01',
        result('old', spine, { ...tScore(-2), effectiveDateTime: '2021-03-01' }),
        procedure('dxa', coded(sct, '312681000'), { performedDateTime: '2026-06-01' }),
      ),
    ],
  },
  {
    kind: 'A laboratory result or the text of a report that decides is neither read nor named as unread.',
    rows: [
      named('low calcium', result('o1', coded(loinc, '17861-6'), number(6.9, 'mg/dL')), 'Observation/o1'),
      named(
        'electrophoresis',
        result('o1', coded(loinc, '12851-2'), { valueString: 'M-spike 3.1 g/dL' }),
        'Observation/o1',
      ),
      named(
        'a critical flag',
        result('o1', coded(loinc, '6301-6', 'INR'), {
          ...number(5.8, '1'),
          interpretation: [coded('http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', 'HH')],
        }),
        'Observation/o1',
      ),
      named('free kappa', result('o1', coded(loinc, '36916-5'), number(1200, 'mg/L')), 'Observation/o1'),
      named(
        'an abscess in a conclusion',
        report('dr', coded(loinc, '24968-0'), { conclusion: 'Epidural abscess L2-L3 with discitis.' }),
        'DiagnosticReport/dr',
      ),
      named(
        'marrow replacement',
        report('dr', words('MRI spine'), {
          conclusion: 'Diffuse marrow replacement, suspicious for myeloma.',
        }),
        'DiagnosticReport/dr',
      ),
      named(
        'cord compression in German',
        report('dr', words('MRT BWS'), { conclusion: 'Rückenmarkskompression auf Höhe Th8.' }),
        'DiagnosticReport/dr',
      ),
    ],
  },
]
