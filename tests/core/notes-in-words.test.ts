/** Notes on a chart are for clinicians: of all samples, attacks and random charts none holds an address of a code system. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { parseDocument, readChart, tidy } from '../../src/chart/index.ts'
import { type Guideline, RequestProblem } from '../../src/language/index.ts'
import { chartGuideline } from '../toy/chart-guideline.ts'
import { bundle } from '../toy/chart-records.ts'
import { rawRecords } from '../toy/raw-charts.ts'

const address = /https?:\/\/|urn:/i

/** Notes, and what records that nobody could name are called, with an address in them. */
function addressesIn(asked: Guideline, chart: unknown): readonly string[] {
  const { notes, unread } = readChart(asked, tidy(asked, chart), 'complete')
  const words = [...notes.map(({ text }) => text), ...unread.map(({ label }) => label)]
  return words.filter((text) => address.test(text))
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.json') ? [path] : []
  })
}

function chartIn(file: string): unknown {
  try {
    const document = parseDocument(readFileSync(file, 'utf8'))
    return document.kind === 'bundle' ? document.bundle : undefined
  } catch (problem) {
    if (problem instanceof RequestProblem) return undefined
    throw problem
  }
}

const shared = join(import.meta.dirname, '../../../shared')
const reason = existsSync(shared) ? '' : ' (skipped: ../shared is not beside this checkout)'

describe('no address in a note', () => {
  it('on the samples', () => {
    const charts = filesIn('samples').flatMap((file) => chartIn(file) ?? [])
    expect(charts.length).toBeGreaterThanOrEqual(12)
    expect(charts.flatMap((chart) => addressesIn(guideline, chart))).toEqual([])
  })
  // The samples and attacks belong to others and do not travel with this repository.
  it.skipIf(reason !== '')(`on shared charts and attacks${reason}`, () => {
    const files = ['samples', 'cases/attacks'].flatMap((folder) => filesIn(join(shared, folder)))
    const charts = files.flatMap((file) => chartIn(file) ?? [])
    expect(charts.length).toBeGreaterThanOrEqual(100)
    expect(charts.flatMap((chart) => addressesIn(guideline, chart))).toEqual([])
  })
  it('on random charts', () => {
    fc.assert(
      fc.property(rawRecords, (records) => {
        expect(addressesIn(chartGuideline, bundle(...records))).toEqual([])
        expect(addressesIn(guideline, bundle(...records))).toEqual([])
      }),
    )
  })
  it('where codes, systems and words are addresses themselves', () => {
    const word = fc.constantFrom('http://a.example/x', 'urn:oid:1.2.3', 'https://b.example', 'Hip fracture')
    const coding = fc.record({ system: word, code: word, display: word })
    const code = fc.record({ coding: fc.array(coding, { minLength: 1 }), text: word }, { requiredKeys: [] })
    const type = fc.constantFrom('Condition', 'AllergyIntolerance', 'Procedure', 'Observation', 'Flag')
    const status = fc.constantFrom('completed', 'active', 'http', 'final')
    const record = fc.record({ resourceType: type, code, status, id: fc.uuid() })
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const patient = { resourceType: 'Patient', id: 'p' }
        expect(addressesIn(guideline, bundle(patient, ...records))).toEqual([])
      }),
    )
  })
})
