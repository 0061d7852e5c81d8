/** Numbers in words: every dash, comparison and shape of text; what may mean another thing is not read. */

import { describe, expect, it } from 'vitest'
import { numbersIn, plainNumbers } from './text-number.ts'

const labels = new Set(['t', 'score', 'lumbar', 'spine', 'gfr', 'pain'])
const read = (text: string): readonly string[] =>
  numbersIn(text, labels).map(({ low, high, comparator = '', unit }) =>
    [comparator + (low === high ? low : `${low}..${high}`), unit].filter((part) => part !== '').join(' '),
  )

const dashes = { hyphen: '-', 'non-breaking hyphen': '\u2011', 'figure dash': '\u2012', 'en dash': '\u2013' }
const more = { 'em dash': '\u2014', 'minus sign': '\u2212', 'full width': '\uff0d', small: '\ufe63' }

describe.each(Object.entries({ ...dashes, ...more }))('%s', (_, dash) => {
  it.each([
    [`${dash}2.7`, ['-2.7']],
    [`${dash} 2.7`, ['-2.7']],
    [`${dash}2,7 SD`, ['-2.7 SD']],
    [`T${dash}score ${dash}2.7`, ['-2.7']],
    [`T-score: ${dash}2.7`, ['-2.7']],
    [`T-score: ${dash} 2.7`, ['-2.7']],
    [`T-score = ${dash}2.7`, ['-2.7']],
    [`T-score${dash}2.7`, ['-2.7']],
    [`<= ${dash}2.5`, ['<=-2.5']],
    [`<${dash}2.5`, ['<-2.5']],
    [`less than ${dash}2.5`, ['<-2.5']],
    [`${dash}2.7 to ${dash}2.5`, ['-2.7..-2.5']],
    [`${dash}2.5 to ${dash}2.7`, ['-2.7..-2.5']],
    // A dash between two numbers.
    [`7${dash}8`, ['7..8']],
    [`7 ${dash} 8`, ['7..8']],
    // A minus, or only a dash.
    [`T-score ${dash} 2.7`, ['-2.7', '2.7']],
    // The second may be of either sign.
    [`${dash}2.5${dash}2.7`, []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

it.each([
  ['7', ['7']],
  [' 7 ', ['7']],
  ['+1.2', ['1.2']],
  ['7/10', ['7 /10']],
  ['7 / 10', ['7 /10']],
  ['7 out of 10', ['7 /10']],
  ['Pain: 7/10', ['7 /10']],
  ['7-8/10', ['7..8 /10']],
  ['>60', ['>60']],
  ['> 60 mL/min', ['>60 mL/min']],
  ['≥60', ['>=60']],
  ['=>60', ['>=60']],
  ['at least 60', ['>=60']],
  ['at most 60', ['<=60']],
  ['GFR above 60', ['>60']],
  ['GFR: > 60 mL/min/1.73 m2', ['>60 mL/min/1.73 m2']],
  ['1,3 mg/dL', ['1.3 mg/dL']],
  ['1.3\u00a0mg/dL', ['1.3 mg/dL']],
  ['1,300', ['1.3', '1300']],
  ['0,300', ['0.3']],
  ['1,300.5', ['1300.5']],
  ['1,234,567', ['1234567']],
  ['1.234,5', ['1234.5']],
  ['12.345.678,9 mg', ['12345678.9 mg']],
  ['-2.7.', ['-2.7']],
])('%s is read', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it.each([
  'Not done',
  'Z-score -1.0',
  'previous -2.7',
  'not -2.7',
  'target 7',
  '-2.7 (previous -2.5) and 3',
  '2026-05-05',
  '05.05.2026 10:30',
  'T -2.7 L1-L4, hip -1.9',
  'about 7',
  '~7',
  '7 8',
  '--2.7',
  '-',
  '',
  `${'7'.repeat(200)}`,
])('%s is not', (text) => {
  expect(read(text)).toEqual([])
})

describe('digits alone', () => {
  it.each<[string, readonly number[]]>([
    ['70', [70]],
    ['70,5', [70.5]],
    ['0,7', [0.7]],
    ['1,234.5', [1234.5]],
    ['1.234,5', [1234.5]],
    ['-1.234,5', [-1234.5]],
    ['1,200', [1.2, 1200]],
    [' \u22122.7 ', [-2.7]],
    ['+3', [3]],
    ['70 kg', []],
    ['7-8', []],
    ['1.2.3', []],
    ['1,23,4', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(plainNumbers(text)).toEqual(expected)
  })
})
