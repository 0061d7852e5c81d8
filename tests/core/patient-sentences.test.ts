/** What is said to the patient: every recommendation and option has it, in short sentences of plain words. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'

/** Flesch-Kincaid grade: years of school that a text asks for. */
const MOST_YEARS = 9
const MOST_WORDS = 27

/** Words of the trade that a patient need not know. */
const jargon =
  /\b(?:vertebroplast|kyphoplast|augmentation|antiresorptive|anabolic|bisphosphonate|denosumab|oedema|edema|kyphosis|malignan|metasta|neurolog|analges|contraindicat|haematoma|hematoma|DXA|MRI|CT|T-score|NSAID|vertebra|lumbar|thoracic)/i

const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.;:!?]+(?:\s|$)/).filter((part) => part.trim() !== '')
const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[a-z]/i.test(word))

/** Groups of vowels, without a silent ending: the usual rule, right for about nine words of ten. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}

function gradeOf(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}

it('the measure knows a plain text from a hard one', () => {
  expect(syllablesIn('bone')).toBe(1)
  expect(syllablesIn('medicine')).toBe(3)
  expect(gradeOf('The bone is thin. It can break. We will help you.')).toBeLessThan(2)
  expect(
    gradeOf(
      'Antiresorptive pharmacotherapy substantially diminishes the probability of vertebral fragility.',
    ),
  ).toBeGreaterThan(20)
  expect(jargon.test('You need augmentation.')).toBe(true)
})

describe('every recommendation and option tells the patient', () => {
  it.each([...guideline.recommendations, ...guideline.options])('$id', ({ forPatient }) => {
    const text = forPatient ?? ''
    expect(text).not.toBe('')
    expect(gradeOf(text)).toBeLessThanOrEqual(MOST_YEARS)
    expect(Math.max(...sentencesOf(text).map((one) => wordsOf(one).length))).toBeLessThanOrEqual(MOST_WORDS)
    expect(text).not.toMatch(jargon)
  })
})
