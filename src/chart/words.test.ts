/** Words of a text, and which of them a denial in it reaches. */

import { describe, expect, it } from 'vitest'
import { undenied, wordsOf } from './words.ts'

describe('a "no" to one thing', () => {
  it.each([
    ['Non-small cell lung cancer', 'cell lung cancer'],
    ['Non-Hodgkin lymphoma', 'lymphoma'],
    ['Lung cancer, no known metastases', 'Lung cancer'],
    ['cancer without known primary', 'cancer'],
    ['never smoker; heart failure', 'heart failure'],
    ['CHF - no edema', 'CHF'],
    ['old MI, heart failure', 'heart failure'],
  ])('%s: is none to %s', (text, rest) => {
    expect(wordsOf(undenied(text)).join(' ')).toBe(wordsOf(rest).join(' '))
  })
  it.each([
    'No cancer',
    'Cancer: none',
    'Cancer, denied',
    'Fracture not seen',
    'History of cancer',
    'Non-pregnant',
    'Pregnancy test negative',
    'mother with cancer',
    'No evidence of malignancy',
  ])('%s: is none to anything else', (text) => {
    expect(wordsOf(undenied(text))).toEqual([])
  })
})
