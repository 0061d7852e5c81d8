/** The assessment of every sample, and of every published case, as `plumbline assess` and `plumbline cases` make them. */

import { readFileSync } from 'node:fs'
import { caseCodes, guideline } from '../../guideline/index.ts'
import { samples } from '../../scripts/samples.ts'
import { parseDocument, readChart, readTyped, selectPatient, tidy } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import type { Assessment, Setting } from '../../src/language/index.ts'
import { readCases } from '../../src/prove/cases/index.ts'

export interface NamedPlan {
  readonly name: string
  readonly assessment: Assessment
}

function planOf(text: string, coverage: 'complete' | 'unknown', asOf: string, setting: Setting): Assessment {
  const document = parseDocument(text)
  const read =
    document.kind === 'answers'
      ? readTyped(guideline, document.document, asOf)
      : { answers: readChart(guideline, tidy(guideline, selectPatient(document.bundle)), coverage), setting }
  return toAssessment(assess(guideline, read.answers, read.setting, asOf))
}

export const samplePlans = (): readonly NamedPlan[] =>
  samples.map(({ file, asOf, setting }) => ({
    name: file,
    assessment: planOf(
      readFileSync(file, 'utf8'),
      'complete',
      asOf,
      Object.fromEntries(setting.split(',').map((one) => one.split('=') as [string, string])),
    ),
  }))

export const casePlans = (): readonly NamedPlan[] =>
  readCases(guideline, caseCodes, readFileSync('samples/cases/published.json', 'utf8')).map((one) => ({
    name: one.id,
    assessment: planOf(JSON.stringify(one.patient), one.coverage, one.asOf, {}),
  }))
