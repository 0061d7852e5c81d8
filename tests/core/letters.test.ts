/** The letters of every sample: each plain sentence is told, emergencies and contraindications first, in short sentences. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import type { Assessment } from '../../src/language/index.ts'
import { letterText, toLetterGp, toLetterPatient } from '../../src/report/index.ts'
import { runHere } from '../journeys/run-here.ts'

const MOST_WORDS = 14

describe.each(samples)('$title', (sample) => {
  const said = async (format: string): Promise<string> => {
    const files = { [sample.file]: readFileSync(sample.file) }
    const line = ['assess', ...argumentsFor(sample), '--format', format]
    const { code, out } = await runHere({ guideline, files }, ...line)
    expect(code).toBe(0)
    return out
  }

  test('letters', async () => {
    const assessment: Assessment = JSON.parse(await said('json'))
    const patient = letterText(toLetterPatient(assessment, guideline))
    const gp = letterText(toLetterGp(assessment, guideline))
    const standing = assessment.recommendations.filter(
      (r) => r.status === 'applicable' && r.displacedBy === null,
    )
    for (const rec of standing) {
      expect(rec.forPatient, rec.id).not.toBeNull()
      expect(patient, rec.id).toContain(rec.forPatient)
      expect(gp, rec.id).toContain(rec.statement.replace(/\.$/, ''))
    }
    for (const option of assessment.options.filter((one) => one.status === 'contraindicated')) {
      expect(patient).toContain(`Not safe for you now: ${option.title}`)
      expect(gp).toContain(`${option.title} is contraindicated`)
    }
    if (assessment.headline.urgency === 'emergency') {
      expect(gp.indexOf('EMERGENCY.')).toBeLessThan(gp.indexOf('What was found'))
      expect(patient.indexOf('Do this now')).toBeLessThan(patient.indexOf('What we advise'))
    }
    expect(patient).toContain('Numbness between your legs')
    for (const line of [
      ...(await said('letter-gp')).split('\n'),
      ...(await said('letter-patient')).split('\n'),
    ]) {
      expect(line.length, line).toBeLessThanOrEqual(80)
    }
    const sentences = patient.split(/[.!?:]\s/).filter((one) => /\w/.test(one))
    const words = sentences.reduce((sum, one) => sum + one.trim().split(/\s+/).length, 0)
    expect(words / sentences.length).toBeLessThanOrEqual(MOST_WORDS)
  })
})
