/** A record that says several things: what is asked of one of them answers nothing for the others, nor for the words beside it. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { dangers, systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const when = '2026-05-01'
const records = {
  Encounter: (...reasonCode: readonly Json[]): Json => ({
    resourceType: 'Encounter',
    id: 'r',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject,
    reasonCode,
    period: { start: when },
  }),
  DiagnosticReport: (...conclusionCode: readonly Json[]): Json => ({
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    subject,
    code: { text: 'Discharge summary' },
    conclusionCode,
    effectiveDateTime: when,
  }),
} as const

const asked = 'M80.08XA'
const coded = (system: string, code: string, text?: string): Json => ({
  coding: [{ system, code }],
  ...(text === undefined ? {} : { text }),
})
const fracture = coded(systems.cm, asked)

function read(record: Json) {
  const once = tidy(guideline, bundle(mary, record))
  const values = (tidied: ReturnType<typeof tidy>) =>
    factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  return { once, states: values(once), again: values(tidy(guideline, once.bundle)) }
}
const isOpen = (states: ReturnType<typeof factStates>, key: string): boolean =>
  states.get(key)?.value !== false
const names = ({ notes }: ReturnType<typeof tidy>): boolean =>
  notes.some(({ kind, mayDecide }) => kind === 'not-understood' && mayDecide?.safety === true)

/** A danger of each class by a code of each system that says it, and by its first words. */
const written = dangers
  .filter(({ key }) => key !== 'vertebralFracture')
  .flatMap(({ key, says, words }) => [
    ...Object.entries(says).flatMap(([name, codes]) =>
      codes
        .slice(0, 1)
        .map((code) => [key, code, coded(systems[name as keyof typeof systems], code)] as const),
    ),
    ...(words ?? []).slice(0, 2).map((text) => [key, text, { text }] as const),
  ])

describe.each(Object.entries(records))('%s', (_, record) => {
  it.each(written)(
    '%s: %s leaves open beside what is asked what it leaves open by itself',
    (key, _code, concept) => {
      const alone = read(record(concept))
      for (const both of [record(fracture, concept), record(concept, fracture)]) {
        const { states, again, once } = read(both)
        if (isOpen(alone.states, key)) {
          expect(isOpen(states, key)).toBe(true)
          expect(isOpen(again, key)).toBe(true)
        }
        if (names(alone.once)) expect(names(once)).toBe(true)
      }
    },
  )
  it('most of them are open by themselves, so that the row above says something', () => {
    const open = written.filter(([key, , concept]) => isOpen(read(record(concept)).states, key))
    expect(open.length).toBeGreaterThan(written.length / 2)
  })
  it('the fracture is read wherever it stands', () => {
    for (const [, , concept] of written.slice(0, 20)) {
      expect(read(record(concept, fracture)).once.bundle.entry).toHaveLength(2)
    }
  })
  it.each(['Essential (primary) hypertension', 'Hyperlipidaemia'])('%s beside it stays quiet', (text) => {
    const { once } = read(record(fracture, coded(systems.who, text.startsWith('E') ? 'I10' : 'E78.5', text)))
    expect(once.unread).toEqual([])
  })
  it.each(written)(
    '%s: %s is open also where the record cannot be taken at its word',
    (key, _code, concept) => {
      const unclear = (one: Json): Json => ({
        ...one,
        modifierExtension: [{ url: 'urn:mark', valueBoolean: true }],
      })
      const alone = read(unclear(record(concept)))
      const both = read(unclear(record(fracture, concept)))
      if (isOpen(alone.states, key))
        expect([isOpen(both.states, key), isOpen(both.again, key)]).toEqual([true, true])
    },
  )
  it('a code that nobody knows opens what words that nobody knows open', () => {
    const opened = (concept: Json) => read(record(concept)).once.unread.flatMap(({ mayBe }) => mayBe)
    const byWords = opened({ text: 'zzyzx' })
    expect(byWords.length).toBeGreaterThan(2)
    expect(opened(coded(systems.sct, '999999001'))).toEqual(expect.arrayContaining(byWords))
  })
  it('a concept that the code map calls irrelevant silences itself alone', () => {
    const codes = { 'urn:local|x': 'irrelevant' } as const
    const both = record(fracture, coded('urn:local', 'x'), { text: 'CAPD' })
    const { unread } = tidy(guideline, bundle(mary, both), { codes })
    expect(unread.length).toBe(1)
  })
})

const spoken = [
  'Spinal cord compression',
  'Cauda equina syndrome',
  'Multiple myeloma',
  'Spondylodiscitis',
  'Gastrointestinal hemorrhage',
] as const
const problem = (concept: Json): Json => ({
  resourceType: 'Condition',
  id: 'r',
  subject,
  code: concept,
  onsetDateTime: when,
})

describe.each([
  ...Object.entries(records).map(([type, record]) => [type, record] as const),
  ['Condition', problem] as const,
])('%s: words beside the code of what is asked', (_, record) => {
  it.each(spoken)('%s is read, or named as a danger', (text) => {
    for (const said of [text, `Fracture with ${text}`, `${text}, fracture L1`]) {
      const { once } = read(record(coded(systems.cm, asked, said)))
      expect(names(once), said).toBe(true)
    }
  })
  it.each(spoken)('no %s names none', (text) => {
    const { once } = read(record(coded(systems.cm, asked, `Fracture, no ${text}`)))
    expect(names(once)).toBe(false)
  })
})
