/** Days in words. */

import { expect, test } from 'vitest'
import { readableDays } from './index.ts'

test('days in words leave no doubt', () => {
  expect(readableDays({ from: '2026-03-09', to: '2026-03-09' })).toBe('9 Mar 2026')
  expect(readableDays({ from: '2026-03-01', to: '2026-03-31' })).toBe('1 Mar 2026 to 31 Mar 2026')
})
