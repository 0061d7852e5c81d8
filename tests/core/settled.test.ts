/** Facts that settle each other, each by the table of docs/logic.md; what cannot both hold is said, and counts as written. */

import { describe, expect, it } from 'vitest'
import { guideline as ours } from '../../guideline/index.ts'
import { readTyped } from '../../src/chart/index.ts'
import { assess, evaluateExpression, missingFacts, toAssessment } from '../../src/evaluate/index.ts'
import {
  atLeast,
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

function truth(
  subject: Guideline,
  id: string,
  given: Readonly<Record<string, unknown>>,
  on = '2026-03-01',
): Truth {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const { answers, setting } = readTyped(subject, { answers: said }, on)
  return evaluateExpression(subject, answers, setting, on, { op: 'fact', fact: id }).truth
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

describe('a yes-no fact with two settlements', () => {
  const subject = lowered(
    settledBy(fact, true, { title: 'other', when: other }),
    settledBy(fact, false, { title: 'a number', when: atLeast(number, 3) }),
  )
  it.each([
    // The own answer first, then the first settlement, then the second.
    [true, null, 5, true],
    [false, null, null, false],
    [null, true, 5, true],
    [null, false, 5, false],
    [null, null, 5, false],
    [null, null, 1, null],
    [null, null, null, null],
  ])('own %s, first %s, second by %s: %s', (a, b, c, says) => {
    expect(truth(subject, 'uses', { own: a, other: b, number: c })).toBe(says)
  })
  it('shows each that the own answer contradicts', () => {
    const both = { own: true, other: false, number: 5 }
    expect(truth(subject, 'ownSettled2Contradicted', both)).toBe(true)
    expect(truth(subject, 'ownSettledContradicted', both)).not.toBe(true)
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
  it('no procedure is no augmentation, unless a day of it is known', () => {
    const state = (more: Readonly<Record<string, unknown>>) =>
      truth(ours, 'augmentationDoneSettled2', { ...given, ...more }, '2026-06-01')
    expect(state({ augmentationProcedures: 0 })).toBe(false)
    expect(state({ augmentationProcedures: 1 })).toBe(null)
    expect(state({ augmentationProcedures: 0, augmentationDate: '2026-05-20' })).toBe(true)
    expect(state({ augmentationProcedures: 0, augmentationDone: true })).toBe(true)
  })
  describe('what cannot both be said is shown, and the dangerous reading counts', () => {
    const none = Object.fromEntries(
      ours.facts.flatMap((one) =>
        one.kind === 'checklist' ? Object.keys(one.items).map((item) => [item, false] as const) : [],
      ),
    )
    const broken = { fractureLevels: ['L1'], redFlags: none }
    const overdue = { fractureLevels: ['L1'], lastDenosumabDose: '2025-10-20' }
    it.each([
      ['fever', 'fever-beside-no-red-flag', { ...broken, bodyTemperature: 38 }, 'infectionToExclude'],
      [
        'disc',
        'signal-of-infection-beside-no-red-flag',
        { ...broken, discOrEndplateSignal: true },
        'infectionToExclude',
      ],
      [
        'protein',
        'monoclonal-protein-beside-no-red-flag',
        { ...broken, electrophoresis: 'monoclonal' },
        'malignancyToExclude',
      ],
      [
        'light chains',
        'monoclonal-protein-beside-no-red-flag',
        { ...broken, lightChainsAbnormal: true },
        'malignancyToExclude',
      ],
      ['sepsis', 'sepsis-beside-no-red-flag', { ...broken, septic: true }, 'infectionToExclude'],
      ['infection', 'infection-beside-no-red-flag', { ...broken, activeInfection: true }, 'activeInfection'],
      [
        'no dose',
        'dated-dose-of-denosumab-never-given',
        { ...overdue, denosumabDoses: 0 },
        'denosumabEverGiven',
      ],
      [
        'never',
        'dated-dose-of-denosumab-never-given',
        { ...overdue, takingDenosumab: false, denosumabStopped: false },
        'denosumabEverGiven',
      ],
    ])('%s', (_, id, more, counts) => {
      const both = toAssessment(of(more))
      const shown = both.incompatible.find((one) => one.id === id)
      expect(shown?.facts.length).toBeGreaterThan(1)
      expect(both.notes.some(({ text }) => text?.includes(shown?.title ?? '?'))).toBe(true)
      expect(truth(ours, counts, { ...given, ...more }, '2026-06-01')).toBe(true)
    })
    it('a dose that has a day is late, though no dose is said to have been given', () => {
      const late = of({ ...overdue, denosumabDoses: 0 }).recommendations
      expect(late.find(({ id }) => id === 'restart-or-replace-late-denosumab')?.status).toBe('applicable')
    })
    it('nothing is contradicted after the work-up, or where the flag is raised', () => {
      const ids = (more: Readonly<Record<string, unknown>>) =>
        toAssessment(of({ ...broken, ...more })).incompatible.map(({ id }) => id)
      const found = { bodyTemperature: 39, discOrEndplateSignal: true, electrophoresis: 'monoclonal' }
      expect(ids({ ...found, infectionExcluded: true, malignancyExcluded: true })).toEqual([])
      const flags = { infectionSuspected: true, feverOrInfectionRisk: true, malignancySuspected: true }
      expect(ids({ ...found, redFlags: { ...none, ...flags } })).toEqual([])
      expect(ids({ bodyTemperature: 37.9 })).toEqual([])
    })
  })
})
