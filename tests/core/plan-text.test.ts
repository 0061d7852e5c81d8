/** The short plan of the samples: what stands first, how wide it is, and that it hides no danger. The examples are in never-lost.test.ts. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import type { Assessment } from '../../src/language/index.ts'
import { toFullText, toText } from '../../src/report/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { planFaults } from './plan-faults.ts'

describe.each(samples)('$file', (sample) => {
  it.each([['complete'], ['unknown']])('coverage %s', async (coverage) => {
    const files = { [sample.file]: readFileSync(sample.file) }
    const args = argumentsFor(sample).map((one) => (one === 'complete' ? coverage : one))
    const { out } = await runHere({ guideline, files }, 'assess', ...args, '--format', 'json')
    const assessment = JSON.parse(out) as Assessment
    const [brief, full] = [toText(guideline, assessment), toFullText(guideline, assessment)]
    expect(planFaults(assessment, brief, full)).toEqual([])
    expect(brief.split('\n').length).toBeLessThan(full.split('\n').length / 2)
  })
})
