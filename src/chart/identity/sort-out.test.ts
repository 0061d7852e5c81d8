/** Which of several records of one id are read: two servers, versions by instant, what was deleted. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartGuideline, rxnorm } from '../../../tests/toy/chart-guideline.ts'
import { concept, mary, order } from '../../../tests/toy/chart-records.ts'
import { patientsOf, selectPatient } from '../bundle.ts'
import type { Json } from '../json.ts'
import { type Tidied, tidy } from '../tidy.ts'

const [drugA, drugB] = ['46041', '993449'] as const
const home = { fullUrl: 'https://a.example/fhir/Patient/p1', resource: mary }
const chartOf = (...entry: readonly Json[]): Json => ({
  resourceType: 'Bundle',
  type: 'history',
  entry: [home, ...entry],
})
const orders = ({ bundle }: Tidied): readonly string[] =>
  (bundle.entry ?? []).flatMap(({ resource }) =>
    resource.resourceType === 'MedicationRequest'
      ? [`${resource.medicationCodeableConcept.coding?.[0]?.code} ${resource.status}`]
      : [],
  )
const read = (...entry: readonly Json[]): Tidied => tidy(chartGuideline, chartOf(...entry))
const at = (server: string, drug: string, rest: Json = {}): Json => ({
  fullUrl: `${server}/MedicationRequest/m1`,
  resource: order('m1', drug, rest),
})

const second = 1000
const zone = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15)
/** An instant as a server in that zone writes it. */
function inZone(instant: number, minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const local = new Date(instant + minutes * 60 * second).toISOString().slice(0, 19)
  if (minutes === 0) return `${local}Z`
  const ahead = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

describe('versions', () => {
  it('the latest instant counts, in whatever zones and order they stand', () => {
    const start = Date.UTC(2026, 5, 10)
    const versions = fc.uniqueArray(
      fc.record({ hours: fc.integer({ min: 0, max: 60 }), zone, versionId: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 2, maxLength: 5, selector: ({ hours }) => hours },
    )
    fc.assert(
      fc.property(versions, fc.boolean(), fc.infiniteStream(fc.nat()), (some, inMeta, chance) => {
        const newest = Math.max(...some.map(({ hours }) => hours))
        const entries = some.map(({ hours, zone: minutes, versionId }): Json => {
          const when = inZone(start + hours * 3600 * second, minutes)
          const status = hours === newest ? 'stopped' : 'active'
          const meta = { versionId: String(versionId), ...(inMeta ? { lastUpdated: when } : {}) }
          return {
            resource: order('m1', drugA, { status, meta }),
            response: inMeta ? {} : { lastModified: when },
          }
        })
        const shuffled = entries
          .map((entry) => ({ entry, place: chance.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry)
        const tidied = read(...shuffled)
        expect(orders(tidied)).toEqual([`${drugA} stopped`])
        expect(tidied).toEqual(read(...entries))
      }),
    )
  })
  it('an older form of a report says nothing of what the newer one holds no more', () => {
    const inside = order('', drugA)
    const report = (lastUpdated: string, contained: readonly Json[]) => ({
      resource: {
        resourceType: 'DiagnosticReport',
        id: 'd',
        status: 'final',
        subject: { reference: 'Patient/p1' },
        code: concept('urn:x', 'y'),
        meta: { lastUpdated },
        contained,
      },
    })
    const result = {
      resourceType: 'Observation',
      status: 'final',
      code: concept('http://loinc.org', '72514-3'),
      valueInteger: 7,
    }
    const ids = (...entry: readonly Json[]) =>
      (read(...entry).bundle.entry ?? []).map(({ resource }) => resource.resourceType)
    expect(ids(report('2026-06-10T20:00:00Z', [result]))).toEqual(['Observation', 'Patient'])
    expect(
      ids(report('2026-06-10T23:00:00+05:00', [result]), report('2026-06-10T20:00:00Z', [inside])),
    ).toEqual(['Patient'])
  })
})

describe('one id on two servers', () => {
  const a = 'https://a.example/fhir'
  it.each<readonly [string, readonly Json[], readonly string[]]>([
    ['two servers', [at(a, drugA), at('https://b.example/fhir', drugB)], ['46041 active', '993449 active']],
    [
      'two paths of one host',
      [at(a, drugA), at('https://a.example/r4', drugB)],
      ['46041 active', '993449 active'],
    ],
    [
      'two servers, the other one newer',
      [
        at(a, drugA, { meta: { lastUpdated: '2026-01-01T00:00:00Z' } }),
        at('https://b.example/fhir', drugB, { meta: { lastUpdated: '2026-02-01T00:00:00Z' } }),
      ],
      ['46041 active', '993449 active'],
    ],
    [
      'one server, spelled twice',
      [
        at(a, drugA, { meta: { versionId: '1' } }),
        at('http://A.example/fhir', drugA, { status: 'stopped', meta: { versionId: '2' } }),
      ],
      ['46041 stopped'],
    ],
    [
      'one server and no address',
      [
        at(a, drugA, { meta: { versionId: '1' } }),
        { resource: order('m1', drugA, { status: 'stopped', meta: { versionId: '2' } }) },
      ],
      ['46041 stopped'],
    ],
    [
      'a version with its own address',
      [
        at(a, drugA, { meta: { versionId: '1' } }),
        {
          fullUrl: `${a}/MedicationRequest/m1/_history/2`,
          resource: order('m1', drugA, { status: 'stopped', meta: { versionId: '2' } }),
        },
      ],
      ['46041 stopped'],
    ],
    [
      'two documents, which number their records alike',
      [
        { fullUrl: 'urn:uuid:0a', resource: order('1', drugA) },
        { fullUrl: 'urn:uuid:0b', resource: order('1', drugB) },
      ],
      ['46041 active', '993449 active'],
    ],
  ])('%s', (_, entries, expected) => {
    expect([...orders(read(...entries))].sort()).toEqual(expected)
    expect(read(...[...entries].reverse())).toEqual(read(...entries))
  })
  it('says that it is read under another id', () => {
    const { notes } = read(at('https://b.example/fhir', drugB), at(a, drugA))
    expect(notes.map(({ resource, text }) => `${resource} ${text}`)).toEqual([
      expect.stringMatching(
        /^MedicationRequest\/m1 .*another record has the same id elsewhere.* MedicationRequest\/x-/,
      ),
    ])
  })
  it('a drug is looked up on the server of its order', () => {
    const drug = (server: string, code: string): Json => ({
      fullUrl: `${server}/Medication/d`,
      resource: { resourceType: 'Medication', id: 'd', code: concept(rxnorm, code) },
    })
    const refers = (server: string, id: string): Json => ({
      fullUrl: `${server}/MedicationRequest/${id}`,
      resource: order(id, '', {
        medicationCodeableConcept: undefined,
        medicationReference: { reference: 'Medication/d' },
      }),
    })
    const entries = [
      drug(a, drugA),
      drug('https://b.example', drugB),
      refers(a, 'x'),
      refers('https://b.example', 'y'),
    ]
    expect(orders(read(...entries))).toEqual(['46041 active', '993449 active'])
    expect(orders(read(...[...entries].reverse()))).toEqual(['46041 active', '993449 active'])
  })
  it('two patients of one id on two servers are two people', () => {
    const other = {
      fullUrl: 'https://b.example/fhir/Patient/p1',
      resource: { ...mary, birthDate: '1990-01-01' },
    }
    const chart = chartOf(other, at(a, drugA), at('https://b.example/fhir', drugB))
    expect(patientsOf(chart)).toEqual([home.fullUrl, other.fullUrl])
    expect(() => selectPatient(chart)).toThrow(/several people/)
    expect(orders(tidy(chartGuideline, selectPatient(chart, home.fullUrl)))).toEqual(['46041 active'])
    expect(orders(tidy(chartGuideline, selectPatient(chart, other.fullUrl)))).toEqual(['993449 active'])
  })
})

describe('what a history says was deleted', () => {
  const gone = (rest: Json = {}): Json => ({
    request: { method: 'DELETE', url: 'MedicationRequest/m1' },
    ...rest,
  })
  const modified = (lastModified: string): Json => ({ response: { status: '204', lastModified } })
  const there = (lastUpdated: string): Json => ({ resource: order('m1', drugA, { meta: { lastUpdated } }) })
  const [june, july] = ['2026-06-10T23:00:00+05:00', '2026-06-10T20:00:00Z']
  it.each<readonly [string, readonly Json[], boolean]>([
    ['later', [gone(modified(july)), there(june)], true],
    ['at some time', [gone(), there(june)], true],
    ['and written anew', [gone(modified(june)), there(july)], false],
    [
      'by its address',
      [
        {
          ...gone(modified(july)),
          request: { method: 'delete' },
          fullUrl: 'https://a.example/fhir/MedicationRequest/m1',
        },
        there(june),
      ],
      true,
    ],
    [
      'on another server',
      [
        { ...gone(modified(july)), fullUrl: 'https://b.example/fhir/MedicationRequest/m1' },
        at('https://a.example/fhir', drugA),
      ],
      false,
    ],
    ['another record', [{ request: { method: 'DELETE', url: 'MedicationRequest/m2' } }, there(june)], false],
    ['another type', [{ request: { method: 'DELETE', url: 'Condition/m1' } }, there(june)], false],
    ['with the record itself', [{ ...gone(), ...there(june) }], true],
    [
      'by a search',
      [{ request: { method: 'DELETE', url: 'MedicationRequest?status=active' } }, there(june)],
      false,
    ],
  ])('%s', (_, entries, deleted) => {
    const chart = chartOf(...entries)
    const tidied = tidy(chartGuideline, chart)
    expect(orders(tidied)).toEqual(deleted ? [] : ['46041 active'])
    expect(
      tidied.notes.some(
        ({ resource, text }) => resource === 'MedicationRequest/m1' && text.includes('deleted'),
      ),
    ).toBe(deleted)
    expect(read(...[...entries].reverse())).toEqual(tidied)
    const withJohn = {
      ...chart,
      entry: [...(chart.entry as Json[]), { resource: { resourceType: 'Patient', id: 'p2' } }],
    }
    expect(orders(tidy(chartGuideline, selectPatient(withJohn, 'p1')))).toEqual(orders(tidied))
  })
  it('outside a history a deletion without its record is an order to a server, and says nothing', () => {
    const chart = { ...chartOf(gone(), there(june)), type: 'transaction' }
    expect(orders(tidy(chartGuideline, chart))).toEqual(['46041 active'])
  })
  it('results inside what was deleted are gone with it', () => {
    const answers = {
      resource: {
        resourceType: 'QuestionnaireResponse',
        id: 'q',
        status: 'completed',
        subject: { reference: 'Patient/p1' },
        authored: '2026-03-01',
        questionnaire: 'http://loinc.org/q/1-1',
        item: [{ linkId: '/72514-3', answer: [{ valueInteger: 7 }] }],
      },
    }
    const types = (...entry: readonly Json[]) =>
      (read(...entry).bundle.entry ?? []).map(({ resource }) => resource.resourceType)
    expect(types(answers)).toEqual(['Observation', 'Patient'])
    expect(types(answers, { request: { method: 'DELETE', url: 'QuestionnaireResponse/q' } })).toEqual([
      'Patient',
    ])
  })
})
