/** Input that is no document, and input that is one. */

import { describe, expect, it } from 'vitest'
import { RequestProblem } from '../language/index.ts'
import { type Limits, parseDocument } from './parse.ts'

function problemWith(text: string, limits?: Limits): RequestProblem {
  try {
    parseDocument(text, limits)
  } catch (error) {
    if (error instanceof RequestProblem) return error
    throw error
  }
  throw new Error('no problem was found')
}

const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times)
const inEntry = (text: string) => `{"resourceType":"Bundle","entry":[${text}]}`

describe('what is no document', () => {
  it.each([
    ['', 'not-json', 'it is empty'],
    ['   ', 'not-json', 'it is empty'],
    ['{"resourceType": "Bundle", "entry": [', 'not-json', 'breaks off'],
    ['<Bundle/>', 'not-json', 'it is XML'],
    ['{"a":1}\n{"a":2}', 'not-fhir', 'line 1'],
    ['{"resourceType":"Patient"}\n{"a":2', 'not-json', 'line 2'],
    ['{"resourceType":"Patient"}\r\n\r\n[1]', 'not-fhir', 'line 3'],
    ['{"resourceType":"Patient"}\n{"resourceType":"Bundle","entry":{}}', 'not-fhir', 'not a list'],
    [deep('[', '', 1_000_000), 'not-json', 'breaks off'],
    [deep('[', ']', 1_000_000), 'not-fhir', 'not a JSON object'],
    [`{"resourceType":"Bundle","entry":${deep('[', ']', 1_000_000)}}`, 'too-deep', 'more than 200'],
    [inEntry(deep('{"a":', '', 500).concat('1', '}'.repeat(500))), 'too-deep', 'more than 200'],
    ['null', 'not-fhir', 'not a JSON object'],
    ['[]', 'not-fhir', 'not a JSON object'],
    ['"Bundle"', 'not-fhir', 'not a JSON object'],
    ['{}', 'not-fhir', 'neither'],
    ['{"__proto__": {"answers": {}}}', 'not-fhir', 'neither'],
    ['{"constructor": {"resourceType": "Bundle"}}', 'not-fhir', 'neither'],
    ['{"resourceType": "Condition"}', 'not-fhir', 'single resource'],
    ['{"resourceType": "Patient", "id": "x"}', 'not-fhir', 'single resource'],
    ['{"resourceType": "OperationOutcome"}', 'not-fhir', 'OperationOutcome'],
    ['{"resourceType": "Parameters"}', 'not-fhir', 'Parameters'],
    ['{"hook": "patient-view", "prefetch": {}}', 'not-fhir', 'CDS Hooks'],
    ['{"resourceType": "Bundle"}', 'empty-bundle', 'nobody'],
    ['{"resourceType": "Bundle", "entry": []}', 'empty-bundle', 'nobody'],
    ['{"resourceType": "Bundle", "entry": {}}', 'not-fhir', 'not a list'],
    ['{"answers": []}', 'bad-value', 'not an object'],
    ['{"answers": null}', 'bad-value', 'not an object'],
    ['{"answers": {"a": 1e999}}', 'bad-value', 'too great'],
    [inEntry('{"resource":{"valueQuantity":{"value":-1e999}}}'), 'bad-value', 'too great'],
  ])('case %# has its own words', (text, code, words) => {
    const problem = problemWith(text)
    expect(problem.code).toBe(code)
    expect(problem.message).toContain(words)
    expect(problem.message).not.toContain('\n')
    expect(problem.message.length).toBeLessThan(400)
  })

  it('is too large by bytes, not by characters', () => {
    const text = '{"answers":{"a":"ééé"}}'
    expect(text.length).toBe(23)
    expect(Buffer.byteLength(text)).toBe(26)
    expect(problemWith(text, { maxBytes: 25 }).code).toBe('too-large')
    expect(problemWith(text, { maxBytes: 22 }).code).toBe('too-large')
    expect(parseDocument(text, { maxBytes: 26 }).kind).toBe('answers')
    expect(problemWith('{"a":"\u{1F600}"}', { maxBytes: 11 }).code).toBe('too-large')
    expect(problemWith('{"a":"\u{1F600}"}', { maxBytes: 12 }).code).toBe('not-fhir')
  })
})

describe('what is one', () => {
  it.each([
    ['{"answers": {}}', 'answers'],
    ['\uFEFF{"answers": {"sex": "female"}}', 'answers'],
    ['{"resourceType": "Bundle", "entry": [{}]}', 'bundle'],
    [inEntry(deep('{"a":', '', 100).concat('1', '}'.repeat(100))), 'bundle'],
    ['{"resourceType": "Patient"}\n{"resourceType": "Condition"}\n', 'bundle'],
    [
      '{"resourceType": "Parameters", "parameter": [{"resource": {"resourceType": "Bundle", "entry": [{}]}}]}',
      'bundle',
    ],
  ])('case %# is read', (text, kind) => {
    expect(parseDocument(text).kind).toBe(kind)
  })

  it('takes another depth', () => {
    const text = `{"answers":${deep('{"a":', '', 20)}1${'}'.repeat(20)}}`
    expect(problemWith(text, { maxDepth: 20 }).code).toBe('too-deep')
    expect(parseDocument(text, { maxDepth: 21 }).kind).toBe('answers')
  })
})
