/** A matrix with an empty cell, a state that is none, "no effect" without a source or too little judged is refused. */

import { expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import {
  type Clause,
  checkGuideline,
  type Guideline,
  matrixOf,
  type Option,
} from '../../src/language/index.ts'

const codes = (changed: Guideline): readonly string[] =>
  checkGuideline(changed)
    .filter(({ code }) => code !== 'unused')
    .map(({ code, where }) => `${code}: ${where}`)

const changedOption = (id: string, change: (option: Option) => Option): Guideline => ({
  ...guideline,
  options: guideline.options.map((one) => (one.id === id ? change(one) : one)),
})

const silentOn =
  (state: string) =>
  <C extends Clause>(clause: C): C => ({
    ...clause,
    states: (clause.states ?? []).filter((one) => one !== state),
  })

const without = (id: string, state: string): Guideline =>
  changedOption(id, (one) => ({
    ...one,
    avoidWhen: one.avoidWhen.map(silentOn(state)),
    adjustWhen: one.adjustWhen.map(silentOn(state)),
    noEffect: (one.noEffect ?? []).filter((cell) => cell.state !== state),
  }))

it.each(guideline.options.map(({ id }) => id))('each cell of %s is empty when it is taken out', (id) => {
  for (const { id: state } of guideline.states ?? []) {
    const empty = matrixOf(without(id, state))
      .flat()
      .filter(({ kind }) => kind === 'empty')
    expect(empty.map((cell) => [cell.option, cell.state])).toEqual([[id, state]])
  }
})

it('an empty cell', () => {
  expect(codes(without('zoledronate', 'pregnant'))).toContain(
    'empty-cell: option "zoledronate", state "pregnant"',
  )
})

it('a state that is none', () => {
  const changed = changedOption('zoledronate', (one) => ({
    ...one,
    avoidWhen: one.avoidWhen.map((clause) => ({ ...clause, states: [...(clause.states ?? []), 'asleep'] })),
  }))
  expect(codes(changed)[0]).toMatch(/^unknown-id: option "zoledronate", clause /)
})

it('a state of a fact that is none', () => {
  const [first, ...rest] = guideline.states ?? []
  if (first === undefined) throw new Error('no states')
  const asleep = { ...first, when: { op: 'fact', fact: 'asleep' } as const }
  expect(codes({ ...guideline, states: [asleep, ...rest] })).toContain(`unknown-id: state "${first.id}"`)
})

it('"no effect" by a source that was not read', () => {
  const changed = changedOption('acetaminophen', (one) => ({
    ...one,
    noEffect: (one.noEffect ?? []).map((cell) => ({
      ...cell,
      evidence: cell.evidence.map((citation) => ({ ...citation, verified: false })),
    })),
  }))
  expect(codes(changed)).toContain(
    'no-evidence: option "acetaminophen", state "before-menopause-or-50", no effect',
  )
})

it('a clause without evidence that says it was judged', () => {
  const changed = changedOption('calcitonin', (one) => ({
    ...one,
    avoidWhen: one.avoidWhen.map(({ notJudged: _, ...clause }) => clause),
  }))
  expect(codes(changed).some((line) => line.startsWith('no-evidence: option "calcitonin"'))).toBe(true)
})

it('more than a quarter not judged', () => {
  const asked = (clause: Clause): Clause => ({ ...clause, notJudged: true })
  const changed = {
    ...guideline,
    options: guideline.options.map((one) => ({
      ...one,
      avoidWhen: one.avoidWhen.map((clause) => ({ ...asked(clause), level: clause.level })),
    })),
  }
  expect(codes(changed)).toContain('too-little-judged: the matrix of options by states of a person')
})
