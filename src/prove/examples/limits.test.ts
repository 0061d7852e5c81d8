/** An operator that only the one walk of the language knows still owes an example on each side of its numbers. */

import { expect, test, vi } from 'vitest'
import { between } from '../../../tests/toy/between.ts'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import { addDerived, anyOf, bandage, both, holds, option } from '../../../tests/toy/mistakes/plant.ts'
import { limitsOf } from './limits.ts'

vi.mock('../../language/anatomy.ts', async (original) => {
  const { taughtBetween } = await import('../../../tests/toy/between.ts')
  return taughtBetween(original<{ readonly anatomy: object }>)
})

test('its numbers are limits, through a derived fact too', () => {
  const planted = both(
    bandage({ doneWhen: anyOf(between('painScore', 2, 7), holds('middling')) }),
    addDerived('middling', between('ankleScore', 1, 3)),
    option(() => ({ takingWhen: between('ageYears', 20, 30, 'a') })),
  )(toyGuideline)
  const limits = (id: string) => limitsOf(planted, id).map(({ key, through }) => [key, through])
  expect(limits('toy-wear-bandage')).toEqual(
    expect.arrayContaining([
      ['painScore 2 {score}', null],
      ['painScore 7 {score}', null],
      ['ankleScore 1 {score}', 'middling'],
      ['ankleScore 3 {score}', 'middling'],
    ]),
  )
  expect(limits('toy-elastic-bandage')).toEqual(
    expect.arrayContaining([
      ['ageYears 20 a', null],
      ['ageYears 30 a', null],
    ]),
  )
})
