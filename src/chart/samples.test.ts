/** Charts that nobody here wrote are read without a throw. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartGuideline } from '../../tests/toy/chart-guideline.ts'
import { RequestProblem } from '../language/index.ts'
import { patientsOf } from './bundle.ts'
import { isObject } from './json.ts'
import { parseDocument } from './parse.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'

const root = join(import.meta.dirname, '../../../shared/samples')

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.json') ? [path] : []
  })
}

// The samples belong to others and do not travel with this repository.
const reason = existsSync(root) ? '' : ' (skipped: ../shared/samples is not beside this checkout)'

describe.skipIf(reason !== '')(`charts that nobody here wrote${reason}`, () => {
  const paths = reason === '' ? filesIn(root) : []

  it.each(paths)('%s', (path) => {
    const text = readFileSync(path, 'utf8')
    const malformed = path.includes('malformed')
    const hook = path.includes('hook-requests')
    let bundle: unknown
    try {
      const document = parseDocument(text)
      expect(document.kind).toBe('bundle')
      expect(hook).toBe(false)
      bundle = document.kind === 'bundle' ? document.bundle : undefined
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error
      expect(error.code).toBe(malformed ? 'not-json' : 'not-fhir')
      expect(hook).toBe(true)
      if (malformed) return
      // The records of a hook request, as the server will put them together.
      const request: unknown = JSON.parse(text)
      const prefetch = isObject(request) && isObject(request.prefetch) ? Object.values(request.prefetch) : []
      bundle = { resourceType: 'Bundle', entry: prefetch.map((resource) => ({ resource })) }
    }
    const chart = tidy(chartGuideline, bundle)
    const answers = readChart(chartGuideline, chart, 'complete')
    expect(answers.subject).toBe(patientsOf(bundle)[0] ?? null)
    expect(answers.notes.filter((note) => note.text.startsWith('about somebody'))).toEqual([])
    expect(answers.episode).toBe(null)
  })

  it('there are as many as the list of the folder says', () => {
    const count = (part: string) => paths.filter((path) => path.includes(`/${part}/`)).length
    expect(count('synthea')).toBe(16)
    expect(count('chronic-pain')).toBe(9)
    expect(count('hook-requests')).toBeGreaterThanOrEqual(10)
  })
})
