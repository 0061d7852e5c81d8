/** Types are part of the product: what must not compile. Each line is checked by the compiler in `npm run check`. */

import { expect, test } from 'vitest'
import {
  all,
  amount,
  atLeast,
  type Composite,
  checklist,
  choice,
  date,
  days,
  derived,
  type Expression,
  elapsed,
  facts,
  flagged,
  includes,
  is,
  type Leaf,
  minus,
  not,
  number,
  quantity,
  recommendation,
  setOf,
  turned,
  value,
  weeks,
  yesNo,
} from './index.ts'

const ask = (title: string) => ({ title, question: `${title}?` })
const f = facts({
  pain: quantity('{score}', { ...ask('pain'), range: [0, 10] }),
  weight: quantity('kg', { ...ask('weight'), range: [30, 300] }),
  trend: choice({ better: 'better', worse: 'worse' }, ask('trend')),
  sites: setOf({ left: 'left', right: 'right' }, ask('sites')),
  flags: checklist({ fever: ask('fever') }, ask('flags')),
  onset: date(ask('onset')),
  calm: yesNo(ask('calm')),
})

test('the constructors accept what fits', () => {
  const fits = [
    atLeast(f.pain, 7),
    atLeast(f.weight, amount(50, 'kg')),
    is(f.trend, 'worse'),
    includes(f.sites, 'left'),
    flagged(f.flags, 'fever'),
    elapsed(f.onset, '>=', weeks(6)),
    all(f.calm, not(f.calm)),
  ]
  expect(fits.map((e) => e.op)).toEqual(['compare', 'compare', 'is', 'includes', 'flagged', 'elapsed', 'all'])
  expect(Object.isFrozen(f.pain.range)).toBe(true)
})

test('and refuse what does not', () => {
  const refused = [
    // @ts-expect-error a score is not compared with weeks
    () => atLeast(f.pain, weeks(6)),
    // @ts-expect-error a weight is not compared with a score
    () => atLeast(f.weight, amount(7, '{score}')),
    // @ts-expect-error not a code of this choice
    () => is(f.trend, 'wrose'),
    // @ts-expect-error a choice is no condition by itself
    () => all(f.trend),
    // @ts-expect-error not a member of this set
    () => includes(f.sites, 'middle'),
    // @ts-expect-error not an item of this checklist
    () => flagged(f.flags, 'cough'),
    // @ts-expect-error elapsed time runs from a date
    () => elapsed(f.pain, '>=', days(1)),
    // @ts-expect-error kilograms and points do not subtract
    () => minus(value(f.weight), value(f.pain)),
    // @ts-expect-error a number without its unit is not a weight
    () => minus(value(f.weight), number(3)),
    // @ts-expect-error a quantity is no yes-no condition
    () => derived({ title: 'x', when: f.pain }),
    // @ts-expect-error a recommendation without evidence, question, sources or examples
    () => recommendation({ id: 'x', title: 'x', statement: 'x' }),
    // @ts-expect-error turned round it would be its own "not", and that turned round again, for ever
    () => turned(is(f.trend, 'worse') as Extract<Expression, { op: 'is' }>),
    // @ts-expect-error a condition that holds others is no leaf: a switch must say how it is read
    (): Leaf => all(f.calm) as Composite,
  ]
  expect(refused).toHaveLength(13)
})
