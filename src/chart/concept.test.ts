/** What of a coded concept may be written into a tidied record. */

import { expect, it } from 'vitest'
import { bleeding, tidied } from '../../tests/toy/chart-records.ts'
import { writableText } from './json.ts'

it.each([
  ['plain', 'plain'],
  [' both ends ', 'both ends'],
  ['half \ud800 of one', 'half \ufffd of one'],
  ['a whole \u{1F600} one', 'a whole \u{1F600} one'],
  ['no\u0000thing', 'no\ufffdthing'],
  ['a\tb\nc', 'a\tb\nc'],
  ['  ', undefined],
  [7, undefined],
])('text %j is written as %j', (given, written) => {
  expect(writableText(given)).toBe(written)
})

it('leaves out codings that FHIR forbids, and keeps the rest', () => {
  const coding = [
    { system: 'urn:x', code: 'a\ud800' },
    { system: 'urn:\u0000', code: 'a' },
    { system: 'urn:x', code: 'two  blanks' },
    { system: 'urn:x' },
    { system: 'http://snomed.info/sct', code: '74474003', display: 'half \udfff' },
    { system: 'urn:x', code: 'one blank' },
  ]
  const chart = tidied(bleeding('c', { code: { coding }, onsetDateTime: '2026-01-05' }))
  expect(chart.bundle.entry?.[0]?.resource).toMatchObject({
    code: {
      coding: [
        { system: 'http://snomed.info/sct', code: '74474003', display: 'half \ufffd' },
        { system: 'urn:x', code: 'one blank' },
      ],
    },
  })
})
