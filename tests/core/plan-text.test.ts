/** The short plan of the samples and of many examples: what stands first, how wide it is, and that it hides no danger. */

import { readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import type { Assessment } from '../../src/language/index.ts'
import { itemsOf, patientOf } from '../../src/prove/examples/index.ts'
import { toFullText, toText, WIDTH } from '../../src/report/index.ts'
import { headlineWords, noteText, stageTitle } from '../../src/words/index.ts'
import { runHere } from '../journeys/run-here.ts'

const words = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** What is missing from the page, or wrong with it; empty when all is well. */
function faults(assessment: Assessment): readonly string[] {
  const text = toText(guideline, assessment)
  const lines = text.split('\n')
  const all = words(text)
  const found: string[] = []
  const must = (what: string, part: string): void => {
    if (!all.includes(words(part))) found.push(`${what} is hidden: ${part}`)
  }
  const { stage, headline, recommendations, options, notes } = assessment
  if (!lines[0]?.startsWith(`Stage: ${stageTitle(stage)}`)) found.push('the stage is not on line 1')
  const second = lines[1]?.replace('*** EMERGENCY *** ', '') ?? ''
  if (second === '' || !headlineWords(guideline, headline).startsWith(second))
    found.push('the headline is not on line 2')
  const emergency = lines.slice(0, 3).join(' ').includes('*** EMERGENCY ***')
  if (emergency !== (headline.urgency === 'emergency'))
    found.push('the emergency is not in the first 3 lines')
  for (const line of lines) if (stringWidth(line) > WIDTH) found.push(`too wide: ${line}`)
  for (const rec of recommendations) {
    if (rec.status === 'applicable' && rec.displacedBy === null && !all.includes(words(rec.statement)))
      must('advice', rec.title)
    if (rec.status === 'declined' || rec.displacedBy !== null) must('what is settled', rec.title)
    if (rec.status === 'needs-data' && (rec.urgency === 'emergency' || rec.urgency === 'days'))
      must('a danger not ruled out', rec.title)
  }
  const advised = recommendations.filter(
    (rec) => rec.status === 'applicable' && rec.displacedBy === null && rec.direction === 'for',
  )
  for (const option of options) {
    const open = option.status === 'taking' || advised.some((rec) => rec.options.includes(option.id))
    const stops = option.reasons.filter((reason) => reason.level === 'stop')
    if (option.status === 'contraindicated') {
      must('a contraindication', option.title)
      for (const stop of stops.filter((one) => one.met)) must('its reason', stop.text)
    } else if (open) {
      must('an option', option.title)
      for (const stop of stops) must('a stop not ruled out', stop.text)
    }
  }
  for (const note of notes.filter((one) => one.kind === 'conflict')) must('a conflict', noteText(note))
  return found
}

describe.each(samples)('$file', (sample) => {
  it.each([['complete'], ['unknown']])('coverage %s', async (coverage) => {
    const files = { [sample.file]: readFileSync(sample.file) }
    const args = argumentsFor(sample).map((one) => (one === 'complete' ? coverage : one))
    const { out } = await runHere({ guideline, files }, 'assess', ...args, '--format', 'json')
    const assessment = JSON.parse(out) as Assessment
    expect(faults(assessment)).toEqual([])
    const [brief, full] = [toText(guideline, assessment), toFullText(guideline, assessment)]
    expect(brief.split('\n').length).toBeLessThan(full.split('\n').length / 2)
  })
})

it('the first and the last example of every item', { timeout: 120_000 }, () => {
  const lengths: number[] = []
  for (const item of itemsOf(guideline)) {
    for (const example of new Set([item.examples[0], item.examples.at(-1)])) {
      if (example === undefined) continue
      const patient = patientOf(guideline, example)
      if (patient === undefined) throw new Error(`no baseline "${example.baseline}"`)
      const assessment = toAssessment(assess(guideline, patient.answers, patient.setting, patient.asOf))
      expect(faults(assessment), `${item.id}: ${example.name}`).toEqual([])
      lengths.push(toText(guideline, assessment).split('\n').length)
    }
  }
  lengths.sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  console.log(`${lengths.length} plans: ${lengths[0]} to ${lengths.at(-1)} lines, median ${median}`)
})
