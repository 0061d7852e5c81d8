/** Facts that settle each other, each by the table of docs/logic.md; what cannot both hold is said, and counts as written. */

import { describe, expect, it } from 'vitest'
import { guideline as ours } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess, evaluateExpression, missingFacts, toAssessment } from '../../src/evaluate/index.ts'
import {
  checkGuideline,
  date,
  derived,
  facts,
  type Guideline,
  lowerSettled,
  quantity,
  settledBy,
  type Truth,
  yesNo,
} from '../../src/language/index.ts'
import { toyGuideline } from '../toy/guideline.ts'

const own = facts({
  own: yesNo({ title: 'own', question: 'Own?' }),
  other: yesNo({ title: 'other', question: 'Other?' }),
  number: quantity('1', { title: 'number', question: 'How many?', range: [0, 9] }),
  day: date({ title: 'day', question: 'When?' }),
})
const { own: fact, other, number } = own
const asked = derived({ title: 'asked', when: fact })
const used = facts({ uses: asked })

function lowered(...settlements: Parameters<typeof lowerSettled>[1]): Guideline {
  const { facts: all, ...settled } = lowerSettled(
    [...toyGuideline.facts, ...Object.values(own), ...Object.values(used)],
    settlements,
    [],
  )
  return { ...toyGuideline, facts: all, settlements: settled.settlements, incompatible: settled.incompatible }
}

function truth(subject: Guideline, id: string, given: Readonly<Record<string, unknown>>): Truth {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const { answers, setting } = readTyped(subject, { answers: said }, '2026-03-01')
  return evaluateExpression(subject, answers, setting, '2026-03-01', { op: 'fact', fact: id }).truth
}

const three: readonly Truth[] = [true, false, null]
/** By the own answer (yes, no, none), then by what settles it (yes, no, not known). */
const tables = [
  { answer: true, counts: 'own', says: [true, true, true, false, false, false, true, null, null] },
  { answer: true, counts: 'settled', says: [true, true, true, true, false, false, true, null, null] },
  { answer: false, counts: 'own', says: [true, true, true, false, false, false, false, null, null] },
  { answer: false, counts: 'settled', says: [false, true, true, false, false, false, false, null, null] },
] as const

describe('a settled yes-no fact', () => {
  it.each(tables)('settled as $answer, where $counts counts', ({ answer, counts, says }) => {
    const subject = lowered(settledBy(fact, answer, { title: 'other', when: other, counts }))
    const found = three.flatMap((a) => three.map((b) => truth(subject, 'uses', { own: a, other: b })))
    expect(found).toEqual(says)
  })
  it('says where both are said and differ, and nowhere else', () => {
    const subject = lowered(settledBy(fact, true, { title: 'other', when: other }))
    const found = three.flatMap((a) =>
      three
        .filter((b) => truth(subject, 'ownSettledContradicted', { own: a, other: b }) === true)
        .map((b) => [a, b]),
    )
    expect(found).toEqual([[false, true]])
  })
})

describe('a settled number', () => {
  const counted = facts({
    many: derived({
      title: 'many',
      when: { op: 'compare', fact: 'number', relation: '>=', value: 3, unit: '1' },
    }),
  })
  const subject = (counts: 'own' | 'settled'): Guideline => {
    const made = lowerSettled(
      [...toyGuideline.facts, ...Object.values(own), ...Object.values(counted)],
      [settledBy(number, 0, { title: 'other', when: other, counts })],
      [],
    )
    return { ...toyGuideline, facts: made.facts }
  }
  it.each([
    [null, true, false, false],
    [null, false, null, null],
    [null, null, null, null],
    [5, true, true, false],
    [5, null, true, true],
    [0, null, false, false],
  ] as const)('number %s, settled %s: own first %s, settled first %s', (value, settles, first, second) => {
    const given = { number: value, other: settles }
    expect([truth(subject('own'), 'many', given), truth(subject('settled'), 'many', given)]).toEqual([
      first,
      second,
    ])
  })
})

it("settling in a circle is an author's mistake", () => {
  const subject = lowered(
    settledBy(fact, true, { title: 'other', when: other }),
    settledBy(other, true, { title: 'own', when: fact }),
  )
  expect(checkGuideline(subject).filter(({ code }) => code === 'circle')).not.toEqual([])
})

describe('our own', () => {
  const given = {
    birthDate: '1950-04-10',
    sex: 'female',
    fractureMechanism: 'low-energy',
    onsetDate: '2026-05-12',
  }
  const of = (more: Readonly<Record<string, unknown>>) => {
    const { answers, setting } = readTyped(ours, { answers: { ...given, ...more } }, '2026-06-01')
    return assess(ours, answers, setting, '2026-06-01')
  }
  it('a level is a fracture: advice stands and nobody asks for it', () => {
    const level = of({ fractureLevels: ['L1'] })
    expect(level.recommendations.find(({ id }) => id === 'manage-medically-first')?.status).toBe('applicable')
    expect(missingFacts(level).map((one) => one.fact)).not.toContain('vertebralFracture')
    expect(missingFacts(of({})).map((one) => one.fact)).toContain('vertebralFracture')
  })
  it('a level beside "no fracture" is shown, and the fracture counts', () => {
    const both = toAssessment(of({ fractureLevels: ['L1'], vertebralFracture: false }))
    expect(
      both.incompatible.map(({ id, facts: said }) => [id, said.map((one) => [one.fact, one.value])]),
    ).toEqual([
      [
        'vertebralFractureSettled',
        [
          ['vertebralFracture', false],
          ['fractureLevels', ['L1']],
        ],
      ],
    ])
    expect(
      both.notes.filter(({ kind, text }) => kind === 'conflict' && text?.includes('Both cannot hold')),
    ).toHaveLength(1)
    expect(both.recommendations.find(({ id }) => id === 'manage-medically-first')?.status).toBe('applicable')
    expect(both.alerts.contradictions).toBe(1)
  })
  it('never and not on denosumab is no dose, and nobody asks how many', () => {
    const never = { fractureLevels: ['L1'], takingDenosumab: false, denosumabStopped: false }
    expect(missingFacts(of(never)).map((one) => one.fact)).not.toContain('denosumabDoses')
    expect(missingFacts(of({ fractureLevels: ['L1'] })).map((one) => one.fact)).toContain('denosumabDoses')
  })
})
