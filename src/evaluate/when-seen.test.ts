import { beforeEach, describe, expect, it } from 'vitest'
import { asData, whenSeen } from './when-seen.ts'

describe('parts', () => {
  const made: string[] = []
  const parts = {
    a: () => made.push('a'),
    b: ({ a }: { readonly a: number }) => {
      made.push('b')
      return a + 1
    },
  }
  const head = () => ({ a: null, c: 3, b: null })
  beforeEach(() => {
    made.length = 0
  })
  it('are made when seen, once, and stand in their places', () => {
    const whole = whenSeen(head(), parts)
    expect(made).toEqual([])
    expect([whole.b, whole.b, whole.a]).toEqual([2, 2, 1])
    expect(made).toEqual(['a', 'b'])
    expect(JSON.stringify(whole)).toBe('{"a":1,"c":3,"b":2}')
  })
  it('are made in order where they are data', () => {
    expect(JSON.stringify(asData(head(), parts))).toBe('{"a":1,"c":3,"b":2}')
    expect(made).toEqual(['a', 'b'])
  })
})
