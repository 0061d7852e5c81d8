/** Whose a record is, which version of it counts, whether the patient lives, and whether the Bundle is all there is. */

import type { Json } from '../../../src/chart/index.ts'
import {
  allergy,
  bare,
  chart,
  cm,
  coded,
  fracture,
  type Kind,
  knownFracture,
  loinc,
  number,
  onlyThese,
  order,
  problem,
  procedure,
  report,
  result,
  row,
  rxnorm,
  sct,
  vela,
  whole,
  words,
} from './records.ts'

const alendronate = coded(rxnorm, '904431', 'alendronate 70 MG Oral Tablet')
const warfarin = coded(rxnorm, '11289', 'warfarin')
const spine = coded(loinc, '38267-1')
const tScore = number(-3.4, '{T-score}')
const base = 'https://ehr.example/fhir'

const incomplete = (name: string, rest: Json, ...more: readonly Json[]) =>
  whole(
    name,
    { ...chart(...more), type: 'searchset', ...rest },
    'F:takingAlendronate=unknown ; F:heartFailure=unknown ; NOTE:complete|incomplete|page|total|authori|OperationOutcome',
  )
const outcome = (severity: string, code: string): Json => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity, code, diagnostics: 'AllergyIntolerance' }],
})

const known: Json = { ...vela, identifier: [{ system: 'urn:example:mrn', value: '1' }] }
const somebody = { type: 'Patient', identifier: { system: 'urn:example:mrn', value: '2' } }
const ofSomebody = (name: string, fact: string, record: Json) =>
  row(
    name,
    onlyThese(known, knownFracture, record),
    `F:${fact}=unknown|false ; NOTE:${record.resourceType}/${record.id}`,
  )
const addressedAs = (name: string, fullUrl: string, reference: string, patient: Json = vela) =>
  row(
    name,
    {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl, resource: patient }, { resource: { ...knownFracture, subject: { reference } } }],
    },
    'NNOTE:somebody who is not the patient ; F:vertebralFracture=true || NOTE:Condition/vcf',
  )
const died = (name: string, rest: Json) =>
  row(
    name,
    onlyThese({ ...vela, ...rest }, knownFracture),
    'T:\\bdied\\b|deceased|\\bdead\\b|date of death || NOTE:died|dead|death|deceas',
  )
const future = (name: string, record: Json) =>
  row(name, bare(record), `NOTE:${record.resourceType}/${record.id} || T:2027|future`)

const version = (versionId: string, lastUpdated: string | null, status: string): Json =>
  order('m1', alendronate, {
    status,
    meta: { versionId, ...(lastUpdated === null ? {} : { lastUpdated }) },
  })
const history = (...entries: readonly Json[]): Json => ({
  resourceType: 'Bundle',
  type: 'history',
  entry: [
    ...entries,
    { fullUrl: `${base}/Patient/vela`, resource: vela, request: { method: 'POST', url: 'Patient' } },
    {
      fullUrl: `${base}/Condition/vcf`,
      resource: knownFracture,
      request: { method: 'POST', url: 'Condition' },
    },
  ],
})
const put = (method: string, resource: Json | null, lastModified: string): Json => ({
  fullUrl: `${base}/MedicationRequest/m1`,
  ...(resource === null ? {} : { resource }),
  request: { method, url: 'MedicationRequest/m1' },
  response: { status: '200', lastModified },
})
const from = (server: string, resource: Json): Json => ({
  fullUrl: `https://${server}/fhir/${resource.resourceType}/${resource.id}`,
  resource,
})

export const whose: readonly Kind[] = [
  {
    kind: 'A Bundle that says that it is incomplete is read as complete.',
    rows: [
      incomplete('a next page', { link: [{ relation: 'next', url: `${base}?page=2` }] }),
      incomplete('a total above what is here', { total: 250 }),
      incomplete('a fatal outcome', {}, outcome('fatal', 'exception')),
      incomplete('an outcome that says throttled', {}, outcome('error', 'throttled')),
      incomplete(
        'a next page of a Bundle inside',
        {},
        {
          resourceType: 'Bundle',
          type: 'searchset',
          link: [{ relation: 'next', url: `${base}?page=2` }],
          entry: [],
        },
      ),
    ],
  },
  {
    kind: "A record about somebody else is read as the patient's.",
    rows: [
      ofSomebody('an order', 'takingAlendronate', { ...order('m1', alendronate), subject: somebody }),
      ofSomebody('an allergy', 'nsaidReaction', {
        ...allergy('a1', coded(sct, '419901001')),
        patient: somebody,
      }),
      ofSomebody('a problem', 'heartFailure', { ...problem('c1', coded(cm, 'I50.9')), subject: somebody }),
      ofSomebody('a result', 'tScoreLumbarSpine', { ...result('o1', spine, tScore), subject: somebody }),
      row(
        'a result whose focus is a child',
        chart(result('o1', spine, { ...tScore, focus: [{ reference: 'Patient/child' }] })),
        'F:tScoreLumbarSpine=unknown ; NOTE:Observation/o1',
      ),
      row(
        'a result whose focus has words only',
        chart(result('o1', spine, { ...tScore, focus: [{ display: 'mother of the patient' }] })),
        'F:tScoreLumbarSpine=unknown ; NOTE:Observation/o1',
      ),
    ],
  },
  {
    kind: 'A note gives the wrong reason.',
    rows: [
      addressedAs(
        'UUID in capitals in the reference',
        'urn:uuid:aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
        'urn:uuid:AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE',
        { resourceType: 'Patient', gender: 'female', birthDate: '1948-05-10' },
      ),
      addressedAs('a server in capitals', `${base}/Patient/vela`, 'https://EHR.example/fhir/Patient/vela'),
      addressedAs('a version in the reference', `${base}/Patient/vela`, 'Patient/vela/_history/3'),
      row(
        'a report of a hip scan',
        chart(report('dr', words('DEXA hip'), { conclusion: 'Osteoporosis. T-score total hip -2.8' })),
        'NNOTE:resembles',
      ),
      row(
        'a chest film',
        chart(report('dr', words('XR chest 2 views'), { conclusion: 'Lungs clear. Heart size normal.' })),
        'NNOTE:DiagnosticReport/dr.*resembles',
      ),
    ],
  },
  {
    kind: 'The death of the patient is not read.',
    rows: [
      died('with the time of day', { deceasedDateTime: '2026-11-10T04:10:00+01:00' }),
      died('yes, no day', { deceasedBoolean: true }),
      died('a year', { deceasedDateTime: '2025' }),
      died('a month', { deceasedDateTime: '2026-10' }),
    ],
  },
  {
    kind: 'A record dated after the day of the assessment vanishes without a word.',
    rows: [
      future(
        'a period',
        fracture(coded(cm, 'M80.08XA'), {
          onsetDateTime: undefined,
          onsetPeriod: { start: '2027-01-20', end: '2027-01-22' },
          recordedDate: '2027-01-23',
        }),
      ),
      future(
        'SNOMED CT',
        fracture(coded(sct, '240198002'), { onsetDateTime: '2027-01-20', recordedDate: '2027-01-20' }),
      ),
      future(
        'a month',
        fracture(coded(cm, 'M80.08XA'), { onsetDateTime: '2027-02', recordedDate: undefined }),
      ),
      row(
        'a second one',
        chart({
          ...fracture(coded(cm, 'M48.56XA'), { onsetDateTime: '2027-01-20', recordedDate: '2027-01-20' }),
          id: 'second',
        }),
        'NOTE:Condition/second || T:2027|future',
      ),
    ],
  },
  {
    kind: 'The wrong version of a record, or the wrong record, counts.',
    rows: [
      row(
        'deleted, the deletion last',
        history(
          put('POST', version('1', '2026-01-10T00:00:00Z', 'active'), '2026-01-10T00:00:00Z'),
          put('DELETE', null, '2026-11-20T00:00:00Z'),
        ),
        'F:takingAlendronate=false|unknown ; NOTE:delet|MedicationRequest/m1',
      ),
      row(
        'deleted and written again',
        history(
          put('PUT', version('3', '2026-11-25T00:00:00Z', 'active'), '2026-11-25T00:00:00Z'),
          put('DELETE', null, '2026-11-20T00:00:00Z'),
          put('POST', version('1', '2026-01-10T00:00:00Z', 'active'), '2026-01-10T00:00:00Z'),
        ),
        'F:takingAlendronate=true',
      ),
      row(
        'version 10 comes after version 9',
        chart(version('9', null, 'active'), version('10', null, 'stopped')),
        'F:takingAlendronate=false|unknown',
      ),
      row(
        'a zone west of Greenwich',
        chart(
          version('1', '2026-06-10T23:30:00Z', 'active'),
          version('2', '2026-06-10T20:00:00-05:00', 'stopped'),
        ),
        'F:takingAlendronate=false|unknown',
      ),
      row(
        'parts of a second',
        chart(
          version('1', '2026-06-10T20:00:00Z', 'active'),
          version('2', '2026-06-10T20:00:00.500Z', 'stopped'),
        ),
        'F:takingAlendronate=false|unknown',
      ),
      row(
        'one id on three servers',
        {
          resourceType: 'Bundle',
          type: 'searchset',
          entry: [
            from('a.example', vela),
            from('a.example', knownFracture),
            from('a.example', order('m1', alendronate, { meta: { lastUpdated: '2026-01-10T00:00:00Z' } })),
            from('b.example', order('m1', warfarin, { meta: { lastUpdated: '2026-02-10T00:00:00Z' } })),
            from(
              'c.example',
              order('m1', coded(rxnorm, '7804', 'oxycodone'), {
                meta: { lastUpdated: '2026-03-10T00:00:00Z' },
              }),
            ),
          ],
        },
        'F:takingAlendronate=true ; F:takingAnticoagulant=true ; F:takingStrongOpioid=true',
      ),
      row(
        'one id of two types',
        chart(
          problem('m1', coded(cm, 'I50.9'), { meta: { lastUpdated: '2026-09-10T00:00:00Z' } }),
          version('1', '2026-06-10T20:00:00Z', 'active'),
          procedure('m1', coded(sct, '312681000'), { meta: { lastUpdated: '2026-10-10T00:00:00Z' } }),
        ),
        'F:takingAlendronate=true ; F:heartFailure=true ; F:boneDensityMeasuredOn=2026-05-05',
      ),
    ],
  },
]
