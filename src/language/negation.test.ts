/** The guards "is known" are read as one with the fact they guard, and with no other. */

import { expect, test } from 'vitest'
import { type Expression, type Guarded, guardedOf } from './index.ts'

const fact = (id: string): Expression => ({ op: 'fact', fact: id })
const known = (id: string): Expression => ({ op: 'known', fact: id })
const not = (of: Expression): Expression => ({ op: 'not', of })

const yesNo = [true, false]
const pairs = (['all', 'any'] as const).flatMap((op) =>
  yesNo.flatMap((knownHolds) =>
    yesNo.flatMap((factHolds) => yesNo.map((guardFirst) => ({ op, knownHolds, factHolds, guardFirst }))),
  ),
)

/** What each pair says of one fact; the others are plain conditions. */
function meaning(op: 'all' | 'any', knownHolds: boolean, factHolds: boolean): Guarded['as'] | null {
  if (op === 'all') return knownHolds && factHolds ? 'known-to-hold' : null
  if (knownHolds) return null
  return factHolds ? 'not-excluded' : 'not-known-to-hold'
}

test.each(pairs)('$op of known: $knownHolds, fact: $factHolds, guard first: $guardFirst', (pair) => {
  const { op, knownHolds, factHolds, guardFirst } = pair
  const written = (guard: string, guarded: string): Expression => {
    const parts = [
      knownHolds ? known(guard) : not(known(guard)),
      factHolds ? fact(guarded) : not(fact(guarded)),
    ]
    return { op, of: guardFirst ? parts : parts.reverse() }
  }
  const as = meaning(op, knownHolds, factHolds)
  expect(guardedOf(written('a', 'a'))).toEqual(as === null ? null : { fact: 'a', as })
  // The guard of one fact says nothing of another.
  expect(guardedOf(written('a', 'b'))).toBeNull()
})

test.each<[string, Expression]>([
  ['three parts', { op: 'all', of: [known('a'), fact('a'), fact('b')] }],
  ['one part', { op: 'all', of: [known('a')] }],
  ['two guards', { op: 'all', of: [known('a'), known('a')] }],
  ['two facts', { op: 'all', of: [fact('a'), fact('a')] }],
  ['a choice', { op: 'all', of: [known('a'), { op: 'is', fact: 'a', values: ['x'] }] }],
  ['a count', { op: 'count', least: 2, of: [known('a'), fact('a')] }],
])('%s is no guarded fact', (_, expression) => {
  expect(guardedOf(expression)).toBeNull()
})
