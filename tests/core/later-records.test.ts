/** What is said for a day after the assessment: of what never ends, silence means nothing; what comes and goes is not there yet. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { assess, factStates, toAssessment } from '../../src/evaluate/index.ts'
import {
  type Answers,
  asksEver,
  type Entry,
  type EntryValue,
  everPicks,
  factKey,
  isDerived,
  picksOf,
  silenceSpeaks,
} from '../../src/language/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const asOf = '2026-06-01'
const later = '2026-06-20'
const subject = { reference: 'Patient/p1' }
const cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const problem = (code: string, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject,
  code: { coding: [{ system: cm, code }] },
  onsetDateTime: later,
  recordedDate: later,
  ...rest,
})

function read(record: Json, day = asOf) {
  const answers = readChart(guideline, tidy(guideline, bundle(mary, record)), 'complete')
  const states = factStates(guideline, answers, {}, day)
  const { notes } = toAssessment(assess(guideline, answers, {}, day))
  return {
    value: (key: string) => states.get(key)?.value ?? 'unknown',
    said: notes.some(({ resource, kind }) => kind === 'conflict' && resource?.endsWith('/c') === true),
  }
}

describe('a disease, a fracture or a reaction that is dated later', () => {
  it.each([
    ['M80.08XA', 'vertebralFracture'],
    ['S32.010A', 'vertebralFracture'],
    ['I50.9', 'heartFailure'],
    ['N18.5', 'kidneyFailureKnown'],
    ['K22.2', 'oesophagealDisorder'],
    ['K72.90', 'severeLiverDisease'],
  ])('%s: %s is unknown before it, and said; afterwards it is there', (code, key) => {
    expect(read(problem(code))).toMatchObject({ said: true })
    expect(read(problem(code)).value(key)).toBe('unknown')
    expect(read(problem(code), '2026-06-21').value(key)).toBe(true)
  })

  it.each(['I50.9', 'N18.5', 'K22.2'])('%s, refuted: no', (code) => {
    const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } }
    const { value, said } = read(problem(code, refuted))
    expect([value('heartFailure'), value('kidneyFailureKnown'), said]).toEqual([false, false, false])
  })

  it.each(['11289', '1364430', '1114195'])('a drug that begins later (%s) is not taken yet', (code) => {
    const order: Json = {
      resourceType: 'MedicationRequest',
      id: 'c',
      subject,
      status: 'active',
      intent: 'order',
      authoredOn: later,
      medicationCodeableConcept: { coding: [{ system: rxnorm, code }] },
    }
    const { value, said } = read(order)
    expect([value('takingAnticoagulant'), said]).toEqual([false, false])
    expect(read(order, later).value('takingAnticoagulant')).toBe(true)
  })
})

const slots = guideline.facts.flatMap((fact) => {
  if (isDerived(fact)) return []
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
  return items.filter((item) => silenceSpeaks(fact, item)).map((item) => ({ fact, item }))
})
const yes: Readonly<Record<string, EntryValue>> = {
  'yes-no': true,
  checklist: true,
  set: ['x'],
  quantity: { low: 1, high: 1 },
}
const no: Readonly<Record<string, EntryValue>> = { 'yes-no': false, checklist: false, set: [] }

describe('each fact that silence may answer, by each of its picks', () => {
  const each = slots.flatMap(({ fact, item }) => {
    const source =
      fact.kind === 'checklist' && item !== null ? (fact.items[item]?.source ?? null) : fact.source
    return picksOf(source).map((one, pick) => ({
      key: factKey(fact.id, item),
      fact,
      item,
      pick,
      how: one.pick,
    }))
  })
  it('there are some of both sorts', () => {
    expect(each.filter(({ how }) => everPicks.includes(how)).length).toBeGreaterThan(20)
    expect(each.filter(({ how }) => !everPicks.includes(how)).length).toBeGreaterThan(10)
  })
  it.each(each)('$key, pick $pick ($how)', ({ key, fact, item, pick, how }) => {
    const state = (value: EntryValue, challenged: readonly string[] = []) => {
      const entry: Entry = {
        fact: fact.id,
        item,
        value,
        on: { from: later, to: later },
        origin: 'inferred',
        pick,
        resource: 'Condition/c',
      }
      const empty = readChart(guideline, tidy(guideline, bundle(mary)), 'complete')
      const answers: Answers = { ...empty, entries: [...empty.entries, entry], challenged }
      return factStates(guideline, answers, {}, asOf).get(key)?.value ?? null
    }
    const silent = state({ unknown: 'asked' })
    expect(silent).not.toBeNull()
    expect(state(yes[fact.kind] ?? true)).toEqual(everPicks.includes(how) ? null : silent)
    expect(state(yes[fact.kind] ?? true, ['Condition/c'])).toEqual(silent)
    if (fact.kind in no) expect(state(no[fact.kind] ?? false)).toEqual(silent)
  })
})

const empty = readChart(guideline, tidy(guideline, bundle(mary)), 'complete')
const dated = (
  day: string,
  one: Pick<Entry, 'fact' | 'item' | 'value' | 'pick'>,
  resource: string,
): Entry => ({
  ...one,
  on: { from: day, to: day },
  origin: one.pick === null ? 'asserted' : 'inferred',
  resource,
})
const stateOf = (key: string, entries: readonly Entry[], challenged: readonly string[] = []) => {
  const answers: Answers = { ...empty, entries: [...empty.entries, ...entries], challenged }
  return factStates(guideline, answers, {}, asOf).get(key)?.value ?? null
}
const sourceOf = ({ fact, item }: (typeof slots)[number]) =>
  fact.kind === 'checklist' && item !== null ? (fact.items[item]?.source ?? null) : fact.source

describe('what was typed for a later day', () => {
  const each = slots.map((slot) => ({ ...slot, key: factKey(slot.fact.id, slot.item) }))
  it('there are some of both sorts', () => {
    expect(each.filter((slot) => asksEver(sourceOf(slot))).length).toBeGreaterThan(20)
    expect(each.filter((slot) => !asksEver(sourceOf(slot))).length).toBeGreaterThan(10)
  })
  it.each(each)('$key', (slot) => {
    const { fact, item, key } = slot
    const typed = (value: EntryValue) =>
      dated(later, { fact: fact.id, item, value, pick: null }, 'Observation/o')
    const silent = stateOf(key, [])
    expect(silent).not.toBeNull()
    expect(stateOf(key, [typed(yes[fact.kind] ?? true)])).toEqual(asksEver(sourceOf(slot)) ? null : silent)
    expect(stateOf(key, [typed(yes[fact.kind] ?? true)], ['Observation/o'])).toEqual(silent)
    if (fact.kind in no) expect(stateOf(key, [typed(no[fact.kind] ?? false)])).toEqual(silent)
  })
})

/** Dangers that some pick asks about, each with one that asks whether it ever was, or with one that does not. */
const dangers = guideline.facts.flatMap((fact) => {
  if (isDerived(fact) || !fact.danger || (fact.kind !== 'yes-no' && fact.kind !== 'checklist')) return []
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
  return items.flatMap((item) =>
    picksOf(sourceOf({ fact, item })).map((one, pick) => ({
      key: factKey(fact.id, item),
      fact: fact.id,
      item,
      pick,
      ever: everPicks.includes(one.pick),
    })),
  )
})

describe('a danger that is recorded for a later day', () => {
  it('there are many', () => {
    expect(dangers.filter(({ ever }) => ever).length).toBeGreaterThan(40)
  })
  it.each(dangers)(
    '$key, pick $pick: a typed "no" does not silence it',
    ({ key, fact, item, pick, ever }) => {
      const typed = dated(asOf, { fact, item, value: false, pick: null }, 'Observation/o')
      const record = (value: boolean) => dated(later, { fact, item, value, pick }, 'Condition/c')
      expect(stateOf(key, [typed])).toBe(false)
      expect(stateOf(key, [typed, record(true)])).toBe(ever ? null : false)
      expect(stateOf(key, [typed, record(true)], ['Condition/c'])).toBe(false)
      expect(stateOf(key, [typed, record(false)])).toBe(false)
      // What was typed for a later day is meant for that day.
      expect(
        stateOf(key, [typed, { ...dated(later, { fact, item, value: true, pick: null }, 'Observation/p') }]),
      ).toBe(false)
    },
  )
  it('beside a clear checklist the red flags are open, and the emergency waits', () => {
    const fact = guideline.roles.redFlags
    const flags = guideline.facts.find(({ id }) => id === fact)
    const items = flags?.kind === 'checklist' ? Object.keys(flags.items) : []
    const clear = items.map((item) =>
      dated(asOf, { fact, item, value: false, pick: null }, `Observation/${item}`),
    )
    const answers = (record: readonly Json[]): Answers => {
      const given = readChart(guideline, tidy(guideline, bundle(mary, ...record)), 'complete')
      return { ...given, entries: [...given.entries, ...clear] }
    }
    const status = (record: readonly Json[]) =>
      toAssessment(assess(guideline, answers(record), {}, asOf)).recommendations.flatMap((one) =>
        one.status === 'needs-data' ? [one.id] : [],
      )
    const before = status([])
    const cauda = status([problem('G83.4')])
    expect(cauda.filter((id) => !before.includes(id))).toContain('refer-red-flag-emergency')
  })
})
