/** Records that are not understood but resemble what is asked: which are named, in which order, and what their silence is worth. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const subject = { reference: 'Patient/p1' }
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const coded = (system: string, code: string, display?: string): Json => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
})
const problem = (id: string, code: Json, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  code,
  recordedDate: '2026-01-05',
  ...rest,
})
const drug = (id: string, text: string, rest: Json = {}): Json => ({
  resourceType: 'MedicationRequest',
  id,
  subject,
  status: 'active',
  intent: 'order',
  authoredOn: '2026-01-05',
  medicationCodeableConcept: { text },
  ...rest,
})
const allergy = (id: string, text: string): Json => ({
  resourceType: 'AllergyIntolerance',
  id,
  patient: subject,
  code: { text },
  recordedDate: '2026-01-05',
})
const read = (...records: readonly Json[]) => tidy(guideline, bundle(mary, ...records))
const named = (...records: readonly Json[]) =>
  read(...records).notes.flatMap(({ mayDecide, resource }) =>
    mayDecide === undefined ? [] : [`${resource}: ${mayDecide.facts[0]}`],
  )

describe('named are', () => {
  it.each<[string, Json, readonly string[]]>([
    [
      'a neighbour in ICD-10-CM of a danger',
      problem('c', coded(icd10cm, 'D75.81')),
      ['Condition/c: uncorrectedCoagulopathy'],
    ],
    [
      'a suspected danger',
      problem('c', { text: 'possible cauda equina syndrome' }),
      ['Condition/c: redFlags'],
    ],
    [
      'a local code of a name that resembles one',
      problem('c', coded('urn:local', '77', 'Compression of spinal cord, thoracic')),
      ['Condition/c: redFlags'],
    ],
    [
      'an allergy to a trade name that is only recalled',
      allergy('a', 'allergy to Bifoal tablets'),
      ['AllergyIntolerance/a: bisphosphonateReaction'],
    ],
    [
      'a trade name that is only recalled',
      drug('m', 'Phenpro 3 MG Oral Tablet'),
      ['MedicationRequest/m: takingAnticoagulant'],
    ],
  ])('%s', (_, record, expected) => {
    expect(named(record)).toEqual(expected)
  })

  it.each<[string, Json]>([
    ['what is understood', problem('c', coded(icd10cm, 'M80.08XA'))],
    ['what is denied', problem('c', { text: 'no cauda equina syndrome' })],
    ['a parent', problem('c', { text: 'mother: cauda equina syndrome' })],
    [
      'what was entered in error',
      problem(
        'c',
        { text: 'possible cauda equina syndrome' },
        { verificationStatus: { coding: [{ code: 'entered-in-error' }] } },
      ),
    ],
    [
      'what is over, of what is asked only while it is there',
      problem(
        'c',
        { text: 'possible cauda equina syndrome' },
        { clinicalStatus: { coding: [{ code: 'resolved' }] } },
      ),
    ],
    [
      'another disease',
      problem('c', coded('http://snomed.info/sct', '444814009', 'Viral sinusitis (disorder)')),
    ],
    ['another fracture', problem('c', coded('http://snomed.info/sct', '58150001', 'Fracture of clavicle'))],
    ['another drug', drug('m', 'amoxicillin 250 MG Oral Capsule')],
    ['a drug of the same form', drug('m', 'nitroglycerin 0.4 MG/ACTUAT Mucosal Spray')],
    ['another allergy', allergy('a', 'peanuts')],
    [
      'somebody else',
      problem('c', { text: 'possible cauda equina syndrome' }, { subject: { reference: 'Patient/p2' } }),
    ],
  ])('not %s', (_, record) => {
    expect(named(record)).toEqual([])
  })
})

it('dangers first, then what decides most; at most five, the rest counted', () => {
  const texts = [
    'possible cauda equina syndrome',
    'query spinal cord compression',
    'suspected osteomyelitis of vertebra',
  ]
  const drugs = ['Phenpro', 'Oxygesic', 'Orfidal', 'Fixta'].map((name, n) => drug(`m${n}`, `${name} 3 MG`))
  const { notes } = read(...drugs, ...texts.map((text, n) => problem(`c${n}`, { text })))
  const shown = notes.filter((note) => note.mayDecide !== undefined)
  expect(notes.slice(0, 5)).toEqual(shown)
  expect(shown.map((note) => note.mayDecide?.safety)).toEqual([true, true, true, false, false])
  expect(notes.map((note) => note.text)).toContain('2 more that resemble what the guideline asks')
  expect(JSON.stringify(notes)).not.toMatch(/Phenpro|Oxygesic|possible/)
})

it('one code in many records is one note', () => {
  const record = (id: string) => problem(id, coded(icd10cm, 'D75.81'))
  const { notes } = read(record('a'), record('b'), record('c'))
  expect(notes.filter((note) => note.mayDecide !== undefined)).toHaveLength(1)
  expect(notes[0]?.text).toContain('(in 3 records)')
})

describe('the silence of a kind of record', () => {
  const silent = (...records: readonly Json[]) => {
    const answers = readChart(guideline, read(...records), 'complete')
    const states = factStates(guideline, answers, {}, '2026-03-15')
    return (fact: string) => states.get(fact)?.value ?? null
  }

  it('means nothing while one that resembles is not understood', () => {
    for (const whole of [silent(), silent(allergy('a', 'peanuts'))]) {
      expect(whole('denosumabReaction')).toBe(false)
      expect(whole('takingAnticoagulant')).toBe(false)
    }
    const allergic = silent(allergy('a', 'allergy to Bifoal tablets'))
    expect(allergic('denosumabReaction')).toBeNull()
    expect(allergic('takingAnticoagulant')).toBe(false)
    const taking = silent(drug('m', 'Phenpro 3 MG Oral Tablet'))
    expect(taking('denosumabReaction')).toBe(false)
    expect(taking('takingAnticoagulant')).toBeNull()
  })

  it('nor when the tidied chart is read again', () => {
    const once = read(allergy('a', 'allergy to Bifoal tablets'))
    const again = tidy(guideline, once.bundle)
    expect(once.unread.map(({ resource }) => resource)).toEqual(['AllergyIntolerance/a'])
    expect(again.unread).toEqual(once.unread)
    expect(again.bundle).toEqual(once.bundle)
  })
})
