/** Every operator and term in words. */

import { expect, test } from 'vitest'
import {
  ageOf,
  all,
  any,
  atLeast,
  because,
  checklist,
  choice,
  countAtLeast,
  date,
  days,
  derived,
  type Expression,
  elapsed,
  evidence,
  expressionOf,
  type Fact,
  facts,
  flagged,
  includes,
  is,
  known,
  lessThan,
  minus,
  not,
  number,
  over,
  plus,
  quantity,
  setOf,
  sizeOf,
  times,
  value,
  when,
  yesNo,
} from '../language/index.ts'
import { refusedClause, termWords, unitWords, valueWords, wordsOf } from './index.ts'

const ask = (title: string) => ({ title, question: `${title}?` })
const f = facts({
  pain: quantity('{score}', { ...ask('pain severity'), range: [0, 10] }),
  clearance: quantity('mL/min', { ...ask('creatinine clearance'), range: [0, 200] }),
  trend: choice({ better: 'improving', worse: 'worsening' }, ask('pain trend')),
  sites: setOf({ T12: 'T12', L1: 'L1' }, ask('fracture levels')),
  flags: checklist({ fever: ask('fever'), loss: ask('weight loss') }, ask('red flags')),
  onset: date(ask('onset')),
  born: date(ask('date of birth')),
  seen: date(ask('last review')),
  calm: yesNo(ask('pain is at rest')),
})
const failed = facts({ failed: derived({ title: 'medical care has failed', when: f.calm }) }).failed
const lookup = new Map<string, Fact>([...Object.values(f), failed].map((fact) => [fact.id, fact]))
const source = evidence({
  id: 'e',
  kind: 'label',
  authors: 'N',
  title: 't',
  year: 2020,
  verified: true,
  read: 'full-text',
})

test.each<[Expression, string]>([
  [expressionOf(f.calm), 'pain is at rest'],
  [expressionOf(failed), 'medical care has failed'],
  [is(f.trend, 'worse'), 'pain trend: worsening'],
  [is(f.trend, 'worse', 'better'), 'pain trend: worsening or improving'],
  [includes(f.sites, 'T12'), 'fracture levels include T12'],
  [flagged(f.flags), 'any of the red flags'],
  [flagged(f.flags, 'fever'), 'fever'],
  [atLeast(f.pain, 7), 'pain severity at least 7'],
  [lessThan(f.clearance, 35), 'creatinine clearance less than 35 mL/min'],
  [elapsed(f.onset, '>=', days(84)), 'at least 12 weeks since onset'],
  [elapsed(f.onset, '<', days(5)), 'less than 5 days since onset'],
  [elapsed(f.onset, '<=', days(14), f.seen), 'at most 2 weeks from onset to last review'],
  [elapsed(f.onset, '>=', days(0)), 'onset: today or earlier'],
  [elapsed(f.onset, '<=', days(0)), 'onset: today or later'],
  [elapsed(f.onset, '>=', days(0), f.seen), 'last review not before onset'],
  [all(f.calm, atLeast(f.pain, 7)), 'all of: pain is at rest; pain severity at least 7'],
  [
    any(f.calm, all(failed, f.calm)),
    'any of: pain is at rest; (all of: medical care has failed; pain is at rest)',
  ],
  [all(f.calm), 'pain is at rest'],
  [not(f.calm), 'pain is not at rest'],
  [not(failed), 'medical care has not failed'],
  [not(atLeast(f.pain, 7)), 'pain severity less than 7'],
  [not(elapsed(f.onset, '>=', days(84))), 'less than 12 weeks since onset'],
  [not(is(f.trend, 'worse')), 'pain trend: other than worsening'],
  [not(includes(f.sites, 'T12')), 'fracture levels do not include T12'],
  [not(flagged(f.flags)), 'none of the red flags'],
  [not(known(f.onset)), 'onset is not known'],
  [not(all(f.calm, failed)), 'any of: pain is not at rest; medical care has not failed'],
  [not(any(f.calm, failed)), 'all of: pain is not at rest; medical care has not failed'],
  [not(countAtLeast(1, [f.calm, failed])), 'at least 2 of: pain is not at rest; medical care has not failed'],
  [not(not(f.calm)), 'pain is at rest'],
  [all(known(f.calm), f.calm), 'it is known that pain is at rest'],
  [any(not(known(f.calm)), not(f.calm)), 'it is not known that pain is at rest'],
  [any(f.calm, not(known(f.calm))), 'pain is at rest, or it is not known'],
  [known(f.calm), 'it is known whether pain is at rest'],
  [countAtLeast(2, [f.calm, failed]), 'at least 2 of: pain is at rest; medical care has failed'],
  [known(f.onset), 'onset is known'],
  [because(f.calm, source, 'verified'), 'pain is at rest'],
])('%j', (expression, words) => {
  expect(wordsOf(lookup, expression)).toBe(words)
})

test.each<[string, string]>([
  ['a red flag is present', 'a red flag is not present'],
  ['an adult has a fracture', 'an adult does not have a fracture'],
  ['three months have passed since onset', 'three months have not passed since onset'],
  ['the patient takes vitamin D', 'the patient does not take vitamin D'],
  // Turned round, these would say something else, or only half of it.
  [
    'blood calcium is high or the kidney is weak',
    'not the case: blood calcium is high or the kidney is weak',
  ],
  [
    'something points to a cause that is not known',
    'not the case: something points to a cause that is not known',
  ],
  ['a disorder that is inborn leads to it', 'not the case: a disorder that is inborn leads to it'],
  ['pain eases at rest', 'not the case: pain eases at rest'],
])('the opposite of "%s" is "%s"', (clause, refused) => {
  expect(refusedClause(clause)).toBe(refused)
})

test('terms read as formulas', () => {
  const term = when(
    f.calm,
    over(times(minus(number(140), number(1)), value(f.clearance)), plus(number(1), sizeOf(f.sites))),
    ageOf(f.born) as never,
  )
  expect(termWords(lookup, term)).toBe(
    '(if pain is at rest then (((140 − 1) × creatinine clearance) / (1 + number of fracture levels)), otherwise years since date of birth)',
  )
})

test.each<[string, string]>([
  ['{score}', ''],
  ['1', ''],
  ['mL/min/{1.73_m2}', 'mL/min/1.73 m²'],
  ['d', 'days'],
  ['Cel', '°C'],
  ['mL/min', 'mL/min'],
  ['mg/d', 'mg/day'],
  ['wk', 'weeks'],
  ['deg', 'degrees'],
  ["[hnsf'U]", 'Hounsfield units'],
  ['[lb_av]', 'lb'],
  ['mm[Hg]', 'mmHg'],
  ['umol/L', 'µmol/L'],
  ['10*9/L', '10⁹/L'],
  ['/uL', '/µL'],
  ['g/cm2', 'g/cm²'],
])('the unit %s is read "%s"', (unit, words) => {
  expect(unitWords(unit)).toBe(words)
})

test('values in words', () => {
  expect(valueWords(f.pain, { low: 7, high: 7 })).toBe('7')
  expect(valueWords(f.clearance, { low: 30, high: 40 })).toBe('between 30 and 40 mL/min')
  expect(valueWords(f.sites, [])).toBe('none')
  expect(valueWords(f.sites, ['T12', 'L1'])).toBe('T12, L1')
  expect(valueWords(f.trend, 'worse')).toBe('worsening')
  expect(valueWords(f.calm, false)).toBe('no')
})
