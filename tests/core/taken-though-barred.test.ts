/** A drug that a stop forbids, and that the patient is on, is said before what to do next. */

import { describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { toText } from '../../src/report/index.ts'
import { headlineWords } from '../../src/words/index.ts'

const baseline = guideline.baselines.find((one) => one.id === 'week-1')

function planOf(given: Record<string, unknown>) {
  if (baseline === undefined) throw new Error('no baseline week-1')
  const document = { answers: { ...baseline.answers, ...given }, setting: baseline.setting }
  const { answers, setting } = readTyped(guideline, document, baseline.asOf)
  const assessment = toAssessment(assess(guideline, answers, setting, baseline.asOf))
  return {
    assessment,
    headline: headlineWords(guideline, assessment.headline),
    text: toText(guideline, assessment),
  }
}

const drug = { takingNsaid: true, giBleedingOrUlcer: true }
const warning = 'Do not continue as it is: Anti-inflammatory drug by mouth'

describe('an anti-inflammatory drug taken with a bleeding gut', () => {
  test('leads the headline and what to do now', () => {
    const { assessment, headline, text } = planOf(drug)
    expect(assessment.options.find((one) => one.id === 'oral-nsaid')).toMatchObject({
      status: 'contraindicated',
      taken: true,
    })
    expect(headline.startsWith(warning)).toBe(true)
    expect(assessment.headline.urgency).toBe('days')
    expect(text.split('NOW\n')[1]?.startsWith(' !> Do not continue as it is')).toBe(true)
  })

  test('keeps the unanswered checklist in the headline', () => {
    const { headline } = planOf({ ...drug, redFlags: 'asked-unknown' })
    expect(headline).toContain(warning)
  })

  test('stands below an emergency, and is still said', () => {
    const { assessment, headline, text } = planOf({ ...drug, redFlags: ['caudaEquinaSigns'] })
    expect(assessment.headline.urgency).toBe('emergency')
    expect(headline).not.toContain(warning)
    expect(text.split('NOW\n')[1]).toMatch(/^ !! [\s\S]* !> Do not continue as it is/)
  })

  test('is not said of a drug that is not taken', () => {
    const { assessment, headline } = planOf({ ...drug, takingNsaid: false })
    expect(assessment.options.find((one) => one.id === 'oral-nsaid')?.taken).toBe(false)
    expect(headline).not.toContain('Do not continue')
  })
})
