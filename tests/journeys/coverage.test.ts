/** `plumbline check --coverage` on a guideline it has never seen: rows, prose with its reason, and what lacks. */

import { describe, expect, it } from 'vitest'
import type { Guideline } from '../../src/language/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const coverage = (guideline: Guideline) => runHere({ guideline, files: {} }, 'check', '--coverage')
const withStatement = (prose: string | null): Guideline => ({
  ...toyGuideline,
  statements: [...toyGuideline.statements, { id: 'S3', text: 'Made up: a heading.', prose }],
})

describe('check --coverage', () => {
  it('names what executes each statement, and two patients who differ in one fact and in the status', async () => {
    const { code, out, err } = await coverage(toyGuideline)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      [
        'S1  toy-urgent-look',
        '    toy-urgent-look, where redFlags alone differs:',
        '      {"footCold":true}: applicable (a cold foot)',
        '      "none": not-applicable (no danger sign)',
      ].join('\n'),
    )
    expect(out).toMatch(/\n2 statements: 2 shown by two examples, 0 prose only, 0 lacking\n$/)
  })
  it('lists a statement that is prose only, with the reason, and ends with 0', async () => {
    const { code, out } = await coverage(withStatement('It is a heading.'))
    expect(code).toBe(0)
    expect(out).toContain('Prose only, with the reason:\n  S3  It is a heading.\n')
    expect(out).toMatch(/1 prose only, 0 lacking\n$/)
  })
  it('ends with 1 when a statement neither does something nor says why it need not', async () => {
    const { code, out } = await coverage(withStatement(null))
    expect(code).toBe(1)
    expect(out).toContain('S3  LACKS what executes it, or why it is prose\n')
    expect(out).toMatch(/1 lacking\n$/)
  })
  it('ends with 1 when no two examples show that a statement does something', async () => {
    const { code, out } = await coverage({
      ...toyGuideline,
      recommendations: toyGuideline.recommendations.map((one) => ({ ...one, examples: [] })),
    })
    expect(code).toBe(1)
    expect(out).toContain(
      'S1  toy-urgent-look\n    LACKS two examples that differ in one fact and in the status\n',
    )
  })
  it('keeps to 80 columns', async () => {
    const { out } = await coverage(withStatement('A long reason. '.repeat(20)))
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})
