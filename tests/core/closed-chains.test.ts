/** No advice gives way to advice that is not shown, and the check that says so would find what stood here before. */

import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { checkGuideline } from '../../src/language/index.ts'

const chains = (subject: typeof guideline) =>
  checkGuideline(subject).filter(({ code }) => code === 'open-chain')

const withLink = (from: string, to: string): typeof guideline => ({
  ...guideline,
  recommendations: guideline.recommendations.map((one) =>
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
  ['begin-with-bone-drug-when-silent', 'exclude-tumour-before-another-procedure', null],
  ['think-of-infection-after-tuberculosis', 'continue-medical-management', 'treat-confirmed-infection'],
])('an open chain is found: %s gives way to %s', (from, to, behind) => {
  const found = chains(withLink(from, to)).filter(({ where }) => where.includes(from))
  // Giving way to all that the other gives way to closes it.
  expect(found.some(({ what }) => behind !== null && what.includes(behind))).toBe(behind !== null)
})
