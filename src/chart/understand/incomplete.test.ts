/** A Bundle that says of itself that it is not all there is: no kind of record counts as complete. */

import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../../tests/toy/chart-guideline.ts'
import { mary } from '../../../tests/toy/chart-records.ts'
import { type Json, readChart, selectPatient, tidy } from '../index.ts'

const entry = [{ resource: mary }]
const outcome = (severity: string, code: string): Json => ({
  resource: { resourceType: 'OperationOutcome', issue: [{ severity, code }] },
})
const searchset = (rest: Json): Json => ({ resourceType: 'Bundle', type: 'searchset', entry, ...rest })
const read = (bundle: unknown) => {
  const tidied = tidy(chartGuideline, bundle)
  return { tidied, coverage: readChart(chartGuideline, tidied, 'complete').coverage }
}

const lacking: readonly (readonly [string, Json])[] = [
  ['a next page', searchset({ link: [{ relation: 'self' }, { relation: 'next', url: 'x' }] })],
  ['a total above its records', searchset({ total: 2 })],
  [
    'a total above its matches',
    searchset({ total: 2, entry: [...entry, { resource: mary, search: { mode: 'include' } }] }),
  ],
  ['an error', searchset({ entry: [...entry, outcome('error', 'processing')] })],
  ['a fatal one', searchset({ entry: [...entry, outcome('fatal', 'structure')] })],
  [
    'a warning that something was withheld',
    searchset({ entry: [...entry, outcome('warning', 'suppressed')] }),
  ],
  ['a part that was refused', searchset({ entry: [...entry, { response: { status: '403 Forbidden' } }] })],
  [
    'a part that was answered, with an error beside it',
    searchset({
      entry: [...entry, { response: { status: '200', outcome: outcome('error', 'timeout').resource } }],
    }),
  ],
  ['an entry that is no resource', searchset({ entry: [...entry, 7] })],
  ['a resource without a type', searchset({ entry: [...entry, { resource: { id: 'x' } }] })],
  ['a list of resources in one entry', searchset({ entry: [...entry, { resource: [mary] }] })],
  [
    'a type that FHIR does not have',
    searchset({ entry: [...entry, { resource: { resourceType: 'condition', id: 'x' } }] }),
  ],
  [
    'a Bundle whose entries are no list',
    searchset({ entry: [...entry, { resource: { resourceType: 'Bundle', entry: 'none' } }] }),
  ],
  [
    'a page inside a batch',
    searchset({ entry: [...entry, { resource: searchset({ link: [{ relation: 'next' }] }) }] }),
  ],
]

describe('counts as complete in nothing', () => {
  it.each(lacking)('%s', (_, bundle) => {
    const { tidied, coverage } = read(bundle)
    expect(coverage).toEqual([])
    expect(
      tidied.notes.filter(({ text }) => text.includes('no kind of record counts as complete')),
    ).toHaveLength(1)
  })

  it.each(lacking)('%s, of several patients, and tidied once more', (_, bundle) => {
    const other = { resourceType: 'Patient', id: 'p2' }
    const both = {
      ...bundle,
      entry: [...(bundle.entry as readonly Json[]), { resource: other, search: { mode: 'include' } }],
    }
    const { tidied, coverage } = read(selectPatient(both, mary.id as string))
    expect(coverage).toEqual([])
    const again = read(tidied.bundle)
    expect(again.coverage).toEqual([])
    expect(again.tidied.bundle).toEqual(tidied.bundle)
  })
})

const page = (self: string, next: string | undefined, total: number): Json => ({
  resource: searchset({
    total,
    link: [{ relation: 'self', url: self }, ...(next === undefined ? [] : [{ relation: 'next', url: next }])],
  }),
})

it('a lone entry where a list belongs is read', () => {
  const alone = { resource: { resourceType: 'Bundle', entry: { resource: mary } } }
  expect(read({ resourceType: 'Bundle', entry: [alone] }).tidied.bundle.entry).toHaveLength(1)
})

describe('pages in one Bundle', () => {
  const [first, second, third] = [page('a', 'b', 3), page('b', 'c', 3), page('c', undefined, 3)]
  const pages = (...some: readonly Json[]): Json => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: some,
  })
  it.each<[string, readonly Json[]]>([
    ['all', [first, second, third]],
    ['all, in any order', [third, first, second]],
  ])('%s: complete', (_, some) => {
    expect(read(pages(...some)).coverage).toContain('problem-list')
  })
  it.each<[string, readonly Json[]]>([
    ['the last is missing', [first, second]],
    ['one between is missing', [first, third]],
    ['the first is missing', [second, third]],
    ['one leads to itself', [page('a', 'a', 1)]],
    ['two lead to each other', [page('a', 'b', 2), page('b', 'a', 2)]],
    ['one is there twice', [first, first, second, third]],
    ['a next without an address', [page('', undefined, 1), page('a', '', 1)]],
  ])('%s: not complete', (_, some) => {
    expect(read(pages(...some)).coverage).toEqual([])
  })
})

it.each<[string, Json]>([
  ['a last page', searchset({ link: [{ relation: 'self' }, { relation: 'previous' }] })],
  ['a total as large as its records', searchset({ total: 1 })],
  ['a hint', searchset({ entry: [...entry, outcome('information', 'informational')] })],
  ['a part that was answered', searchset({ entry: [{ resource: mary, response: { status: '200 OK' } }] })],
])('%s leaves it complete', (_, bundle) => {
  const { tidied, coverage } = read(bundle)
  expect(coverage).toContain('problem-list')
  expect(tidied.notes).toEqual([])
})
