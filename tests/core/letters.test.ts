/** The letters of every sample: each plain sentence is told, emergencies and contraindications first, in short sentences. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import type { Assessment, Explanation } from '../../src/language/index.ts'
import { letterText, toLetterGp, toLetterPatient } from '../../src/report/index.ts'
import { runHere } from '../journeys/run-here.ts'

const MOST_WORDS = 14

/** The signs of the checklist that hold, in the patient's words. */
function signsThere(assessment: Assessment): readonly string[] {
  const { redFlags } = guideline.roles
  const fact = guideline.facts.find((one) => one.id === redFlags)
  const items = fact?.kind === 'checklist' ? Object.entries(fact.items) : []
  const there = new Set<string>()
  const look = (node: Explanation): void => {
    if (node.what.kind === 'item' && node.what.fact === redFlags && node.met === true)
      there.add(node.what.item)
    for (const child of node.children) look(child)
  }
  for (const rec of assessment.recommendations) look(rec.explanation)
  return items.flatMap(([item, { forPatient }]) =>
    there.has(item) && forPatient !== null ? [forPatient] : [],
  )
}

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
    const patient = letterText(toLetterPatient(guideline, assessment))
    const gp = letterText(toLetterGp(guideline, assessment))
    const standing = assessment.recommendations.filter(
      (r) => r.status === 'applicable' && r.displacedBy === null,
    )
    const urgent = assessment.recommendations.some((r) => standing.includes(r) && r.urgency === 'emergency')
    for (const rec of standing) {
      expect(rec.forPatient, rec.id).not.toBeNull()
      // Few points for each reader (laws-letters.test.ts, laws-letter-gp.test.ts), and an emergency always.
      if (rec.urgency === 'emergency') expect(patient, rec.id).toContain(rec.forPatient)
    }
    for (const option of assessment.options.filter((one) => one.status === 'contraindicated')) {
      const own = guideline.options.find((one) => one.id === option.id)
      const name = own?.plainName ?? option.title
      if (option.taken === true) expect(patient).toContain(`You take ${name}. This is not safe for you now.`)
      else if (own?.soldFreely === true) expect(patient).toContain(`Not safe for you now: ${name}`)
      // What only a doctor could give, and nobody gave, would frighten and help nobody.
      else expect(patient).not.toContain(option.title)
      expect(gp).toContain(`${option.title} is contraindicated`)
    }
    if (assessment.headline.urgency === 'emergency') {
      expect(gp.indexOf('EMERGENCY.')).toBeLessThan(gp.indexOf('What was found'))
      expect(patient.indexOf('Do this now')).toBeLessThan(patient.indexOf('After you have been seen'))
    }
    if (urgent) {
      // Nothing beside an emergency may sound as if there were time.
      for (const word of ['us soon', 'do it soon', 'In the next', 'What studies found', 'By ']) {
        expect(patient).not.toContain(word)
      }
      expect(gp).not.toContain('within weeks')
    } else expect(patient).toContain('if you notice')
    expect(patient.toLowerCase()).toContain('numbness between your legs')
    // Nobody is told to watch for a sign that is there already.
    for (const sign of signsThere(assessment)) {
      expect(patient).toContain(sign)
      expect(patient).not.toContain(`- ${sign.charAt(0).toUpperCase()}${sign.slice(1)}.`)
    }
    for (const page of [patient, gp]) expect(page).not.toMatch(/open questions|This was due/)
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
