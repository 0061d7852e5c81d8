/** The danger never turns into no: classes of dangers by code system and status, in a chart known to be complete. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { type Danger, dangers, type SystemName, systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const fracture: Json = {
  resourceType: 'Condition',
  id: 'fracture',
  subject,
  code: { coding: [{ system: systems.cm, code: 'M80.08XA' }] },
  onsetDateTime: '2026-05-12',
  recordedDate: '2026-05-12',
}
const problem = (code: unknown, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'danger',
  subject,
  code,
  onsetDateTime: '2026-05-20',
  recordedDate: '2026-05-20',
  ...rest,
})
const coded = (system: SystemName, code: string): Json => ({ coding: [{ system: systems[system], code }] })

interface Seen {
  readonly value: unknown
  /** A note carries the address of the record. */
  readonly named: boolean
}
/** What a complete chart with the record says of the fact; beside an index fracture where it is not asked itself. */
function seen(record: Json, key: string): Seen {
  const others = key === 'vertebralFracture' ? [] : [fracture]
  const tidied = tidy(guideline, bundle(mary, ...others, record))
  const state = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01').get(key)
  return {
    value: state?.value ?? 'unknown',
    named: tidied.notes.some(({ resource }) => resource === 'Condition/danger'),
  }
}

type Row = readonly [key: string, system: SystemName, code: string]
const rowsOf = (which: 'says' | 'asks'): readonly Row[] =>
  dangers.flatMap((danger: Danger) =>
    (Object.entries(danger[which]) as [SystemName, readonly string[]][]).flatMap(([system, codes]) =>
      codes.map((code): Row => [danger.key, system, code]),
    ),
  )

describe('a code of the class says so', () => {
  it.each(rowsOf('says'))('%s by %s %s', (key, system, code) => {
    expect(seen(problem(coded(system, code)), key).value).toBe(true)
  })
})

describe('a code that may be it is asked about, named by its address, and answers nothing', () => {
  it.each(rowsOf('asks'))('%s by %s %s', (key, system, code) => {
    expect(seen(problem(coded(system, code)), key)).toEqual({ value: 'unknown', named: true })
  })
})

const named = dangers.flatMap(({ key, words = [] }) => words.map((text) => [key, text] as const))

describe('words of problem lists say so', () => {
  it.each(named)('%s by "%s"', (key, text) => {
    expect(seen(problem({ text }), key).value).toBe(true)
    expect(seen(problem({ coding: [{ system: 'urn:local', code: '1', display: text }] }), key).value).toBe(
      true,
    )
  })
  it.each([
    ['Compression fractures of T12 and L1', ['L1', 'T12']],
    ['Fraktur LWK 3', ['L3']],
    ['fracture of first lumbar vertebra', ['L1']],
    ['Wedge compression fracture of T11-T12 vertebra', 'unknown'],
    ['vertebral fracture', 'unknown'],
  ])('the level stands in "%s"', (text, levels) => {
    const onlyThere = { ...problem({ text }), id: 'fracture' }
    const beside = problem({ coding: [{ system: systems.cm, code: 'M80.08XA' }], text })
    for (const record of [onlyThere, beside]) {
      const tidied = tidy(guideline, bundle(mary, record))
      const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
      expect(states.get('fractureLevels')?.value ?? 'unknown').toEqual(levels)
    }
  })
  it.each([
    ['no', (text: string) => `No ${text}`],
    ['rule out', (text: string) => `rule out ${text}`],
    ['a question', (text: string) => `${text}?`],
    ['family', (text: string) => `Family history of ${text}`],
    ['the past', (text: string) => `Old ${text}`],
    ['kein', (text: string) => `Kein Anhalt für ${text}`],
  ])('with %s they say neither yes nor no', (_name, turned) => {
    const firm = named.filter(([key]) => key !== 'cancerHistory')
    const wrong = firm.filter(([key, text]) => seen(problem({ text: turned(text) }), key).value !== 'unknown')
    expect(wrong).toEqual([])
  })
  it('a mere suspicion of a danger is named by the address of its record', () => {
    const present = named.filter(([, text]) => !/history|h\/o|allergy/i.test(text))
    const silent = present.filter(([key, text]) => !seen(problem({ text: `possible ${text}` }), key).named)
    expect(silent).toEqual([])
  })
})

describe('a name of a danger among other words', () => {
  it.each([
    'Metastatic adenocarcinoma of lung, stage IV',
    'Acute on chronic CHF exacerbation',
    'Known HFrEF, EF 25%',
    'ESRD on HD MWF',
    'Active IVDU, fentanyl',
    'compression fx L1 and L2 seen on CT',
    'acute compression fracture of T12 after coughing',
    'Sepsis due to E. coli',
    'Blutung aus Ulcus duodeni',
    'Spondylodiszitis unter Antibiose',
    'Saddle anesthesia since Tuesday',
    'Bilateral leg weakness, worse',
    'Suspected multiple myeloma',
    'Frische Wirbelkörperfraktur Th12',
    'Pregnant, G2P1, 25 weeks',
    'Decompensated cirrhosis, MELD 25',
  ])('"%s" is named by its address, and silence about it means nothing', (text) => {
    const tidied = tidy(guideline, bundle(mary, problem({ text })))
    const [note] = tidied.notes.filter(({ mayDecide }) => mayDecide?.safety)
    expect(note?.resource).toBe('Condition/danger')
    const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
    expect(note?.mayDecide?.facts.length).toBeGreaterThan(0)
    for (const fact of note?.mayDecide?.facts ?? [])
      expect(states.get(fact)?.origin ?? null).not.toBe('assumed')
  })
  it.each([
    'Hay fever',
    'Chief complaint: cough',
    'Hit by a ball',
    'Breast pain',
    'Screening for colon cancer',
    'No heart failure',
    'Mother had breast cancer',
    'Hip fracture',
    'L1 normal',
  ])('"%s" is not', (text) => {
    const { notes } = tidy(guideline, bundle(mary, problem({ text })))
    expect(notes.filter(({ mayDecide }) => mayDecide?.safety)).toEqual([])
  })
})

describe('nothing turns it into no', () => {
  const statuses: readonly (readonly [name: string, rest: Json])[] = [
    ['without any status', {}],
    ['active', { clinicalStatus: { coding: [{ code: 'active' }] } }],
    ['recurrence', { clinicalStatus: { coding: [{ code: 'recurrence' }] } }],
    ['unconfirmed', { verificationStatus: { coding: [{ code: 'unconfirmed' }] } }],
    ['a status that is none', { clinicalStatus: { text: 'ongoing' } }],
  ]
  it.each(statuses)('%s', (_name, rest) => {
    const wrong = [...rowsOf('says'), ...rowsOf('asks')].filter(
      ([key, system, code]) => seen(problem(coded(system, code), rest), key).value === false,
    )
    expect(wrong).toEqual([])
    expect(named.filter(([key, text]) => seen(problem({ text }, rest), key).value === false)).toEqual([])
  })
})
