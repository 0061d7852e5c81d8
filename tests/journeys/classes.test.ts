/** `plumbline check --classes`: what a value set takes from a class of codes, what it asks, what it leaves out and why. */

import { describe, expect, it } from 'vitest'
import type { Guideline, ValueSet } from '../../src/language/index.ts'
import { valueSet } from '../../src/language/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const system = 'urn:example/toy-icd'
const foot = (leavesOut: Readonly<Record<string, string>>): Pick<ValueSet, 'codes' | 'perhaps' | 'classes'> =>
  valueSet({
    id: 'x',
    title: 'x',
    classes: [
      {
        system,
        seenIn: 'made up',
        block: 'S90-S91',
        holds: 'S90',
        perhaps: { 'the whole leg': 'S97' },
        leavesOut,
      },
    ],
  })
const withClass = (leavesOut: Readonly<Record<string, string>>): Guideline => {
  const { codes, perhaps, classes } = foot(leavesOut)
  return {
    ...toyGuideline,
    valueSets: toyGuideline.valueSets.map((set) =>
      set.id === 'toy-cold-foot' ? { ...set, codes: [...set.codes, ...codes], perhaps, classes } : set,
    ),
  }
}
const check = (guideline: Guideline) => runHere({ guideline, files: {} }, 'check', '--classes')

describe('check --classes', () => {
  it('says what is taken, asked about and left out, with the reason', async () => {
    const { code, out, err } = await check(withClass({ 'wounds are not cold': 'S91' }))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      [
        'toy-cold-foot  Cold foot (test codes)',
        '    of TOY-ICD S90-S91',
        '    takes: S90',
        '    asks about: TOY-ICD S97 (the whole leg)',
        '    leaves out: S91 (wounds are not cold)',
      ].join('\n'),
    )
    expect(out).toMatch(/\n1 classes gone through, 0 more value sets that ask; of 0 parts nothing is said/)
  })
  it('ends with 1 where nothing is said of a part', async () => {
    const { code, out } = await check(withClass({}))
    expect(code).toBe(1)
    expect(out).toContain('of 1 parts nothing is said')
  })
})
