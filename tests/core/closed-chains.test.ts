/** No advice gives way to advice that is not shown, and the check that says so would find what stood here before. */

import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { checkGuideline } from '../../src/language/index.ts'

const chains = (subject: typeof guideline) =>
  checkGuideline(subject).filter(({ code }) => code === 'open-chain')

const withLink = (from: string, to: string) => withRow(guideline, from, to)

const withRow = (subject: typeof guideline, from: string, to: string): typeof guideline => ({
  ...subject,
  recommendations: subject.recommendations.map((one) =>
    one.id === from
      ? { ...one, supersededBy: [...one.supersededBy, { recommendation: to, because: 'it is planted' }] }
      : one,
  ),
})

it('every chain is closed', () => {
  expect(chains(guideline)).toEqual([])
})

it.each([
  ['relieve-pain-stepwise', 'continue-medical-management', 'refer-red-flag-emergency'],
  ['think-of-infection-after-tuberculosis', 'continue-medical-management', 'treat-confirmed-infection'],
])('an open chain is found: %s gives way to %s', (from, to, behind) => {
  const found = chains(withLink(from, to)).filter(({ where }) => where.includes(from))
  expect(found.some(({ what }) => what.includes(behind))).toBe(true)
})

it('giving way to all that the other gives way to closes it', () => {
  const [from, to] = ['relieve-pain-stepwise', 'continue-medical-management']
  const behind = guideline.recommendations.find((one) => one.id === to)?.supersededBy ?? []
  expect(behind.length).toBeGreaterThan(2)
  const open = withLink(from, to)
  const closed = behind.reduce((subject, { recommendation }) => withRow(subject, from, recommendation), open)
  expect(chains(open)).not.toEqual([])
  expect(chains(closed).filter(({ where }) => where.includes(from))).toEqual([])
})
