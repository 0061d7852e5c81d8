/** Widths and lines are those of the libraries that terminals are usually written with. */

import { styleText } from 'node:util'
import { fc, test } from '@fast-check/vitest'
import stringWidth from 'string-width'
import { expect } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { linesOf, widthOf } from './columns.ts'

const letters = fc.constantFrom(...'abc XYZ 019.,;-()[] äößéñ µ≥≤±·–’ Ωλ Жд 漢字 かな 한글 Ａ', 'x\u0301')
const word = fc.string({ unit: letters, maxLength: 30 })
const painted = fc
  .tuple(fc.constantFrom('bold', 'red', 'dim', 'cyan', 'inverse'), word)
  .map(([format, text]) => styleText(format, text, { validateStream: false }))
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: painted }), { maxLength: 20 })
  .map((parts) => parts.join(' '))

test.prop([text])('a text is as wide as string-width says', (one) => {
  expect(widthOf(one)).toBe(stringWidth(one))
})

test.prop([text, fc.integer({ min: 8, max: 80 })])(
  'lines break where wrap-ansi breaks them',
  (one, columns) => {
    expect(linesOf(one, columns).join('\n')).toBe(wrapAnsi(one, columns, { hard: true }))
  },
)
