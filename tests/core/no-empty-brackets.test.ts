/** No output puts brackets around nothing: of a place that is not said, no name is left out in silence. */

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { samples } from '../../scripts/samples.ts'
import { readChart, selectPatient, tidy } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { outputs, plainPaint } from '../../src/report/index.ts'

it.each(samples.map(({ file, asOf }) => [file, asOf] as const))('%s, no place said', (file, asOf) => {
  const bundle = selectPatient(JSON.parse(readFileSync(file, 'utf8')))
  const answers = readChart(guideline, tidy(guideline, bundle), 'unknown')
  const page = { guideline, assessment: toAssessment(assess(guideline, answers, {}, asOf)) }
  for (const output of outputs) {
    if (output.mediaType.includes('json')) continue
    expect([output.id, /\([\s,;]*\)/.exec(output.render(page, plainPaint))?.[0]]).toEqual([
      output.id,
      undefined,
    ])
  }
})
