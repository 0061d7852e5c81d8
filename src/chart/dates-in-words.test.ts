/** Dates in words: read where they can mean one thing, else not. */

import { describe, expect, it } from 'vitest'
import { daysInWords } from './dates-in-words.ts'

describe('dates in words', () => {
  it.each([
    ['October 2025', '2025-10-01', '2025-10-31'],
    ['Oct. 2025', '2025-10-01', '2025-10-31'],
    ['2025 October', '2025-10-01', '2025-10-31'],
    ['12. März 2026', '2026-03-12', '2026-03-12'],
    ['March 3rd, 2026', '2026-03-03', '2026-03-03'],
    ['5 de mayo de 2025', '2025-05-05', '2025-05-05'],
    ['1er février 2026', '2026-02-01', '2026-02-01'],
    ['maggio 2025', '2025-05-01', '2025-05-31'],
    ['10/2025', '2025-10-01', '2025-10-31'],
    ['03.2026', '2026-03-01', '2026-03-31'],
  ])('%s', (text, from, to) => {
    expect(daysInWords(text)).toEqual({ from, to })
  })
  it.each([
    '2 weeks ago',
    'spring 2026',
    'ma 2026',
    '03/04/2026',
    'May',
    'October 2025 or 2026',
    '32 May 2025',
    'about May 2025',
  ])('%s names no day', (text) => {
    expect(daysInWords(text)).toBeUndefined()
  })
})
