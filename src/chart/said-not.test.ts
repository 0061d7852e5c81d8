/** Said "not" is never read as its opposite: fields of older versions, marks nobody knows, a status not understood. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, icd10cm, loinc, rxnorm, sct } from '../../tests/toy/chart-guideline.ts'
import { bundle, concept, mary, read, tidied } from '../../tests/toy/chart-records.ts'
import { answersOf, coded, hl7, local, subject } from '../../tests/toy/said.ts'
import type { Json } from './json.ts'
import { readChart } from './read.ts'
import { tidy } from './tidy.ts'

/** Each kind of record that is asked about: what it would say, and the facts whose silence it breaks when it is left out. */
const records: readonly (readonly [record: Json, fact: string, silences: readonly string[]])[] = [
  [
    { resourceType: 'Condition', id: 'x', code: concept(sct, '74474003'), recordedDate: '2026-02-01' },
    'bleeds',
    ['bleeds'],
  ],
  [
    {
      resourceType: 'AllergyIntolerance',
      id: 'x',
      code: concept(sct, '293295008'),
      recordedDate: '2026-02-01',
    },
    'allergic',
    ['allergic'],
  ],
  [
    {
      resourceType: 'Observation',
      id: 'x',
      status: 'final',
      code: concept(loinc, '72514-3'),
      valueInteger: 3,
    },
    'score',
    [],
  ],
  [
    {
      resourceType: 'Procedure',
      id: 'x',
      status: 'completed',
      code: concept(sct, '447766003'),
      performedDateTime: '2026-02-01',
    },
    'operated',
    [],
  ],
  [
    {
      resourceType: 'MedicationRequest',
      id: 'x',
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: concept(rxnorm, '46041'),
    },
    'onDrugA',
    [],
  ],
  [
    {
      resourceType: 'MedicationStatement',
      id: 'x',
      status: 'active',
      medicationCodeableConcept: concept(rxnorm, '46041'),
    },
    'onDrugA',
    [],
  ],
  [
    {
      resourceType: 'MedicationAdministration',
      id: 'x',
      status: 'completed',
      medicationCodeableConcept: concept(rxnorm, '46041'),
    },
    'onDrugA',
    [],
  ],
  [
    {
      resourceType: 'MedicationDispense',
      id: 'x',
      status: 'completed',
      whenHandedOver: '2026-02-01',
      medicationCodeableConcept: concept(rxnorm, '46041'),
    },
    'onDrugA',
    [],
  ],
  [
    {
      resourceType: 'DiagnosticReport',
      id: 'x',
      status: 'final',
      conclusionCode: [concept(sct, '74474003')],
    },
    'concluded',
    [],
  ],
  [
    {
      resourceType: 'ImagingStudy',
      id: 'x',
      status: 'available',
      started: '2026-02-01',
      procedureCode: [concept(loinc, '24968-0')],
    },
    'scannedOn',
    [],
  ],
  [
    {
      resourceType: 'RiskAssessment',
      id: 'x',
      status: 'final',
      prediction: [{ outcome: concept('urn:risk', 'hip'), probabilityDecimal: 12 }],
    },
    'risk',
    [],
  ],
  [
    {
      resourceType: 'FamilyMemberHistory',
      id: 'x',
      status: 'completed',
      relationship: concept(`${hl7}v3-RoleCode`, 'MTH'),
      condition: [{ code: concept(sct, '391096007') }],
    },
    'parentHip',
    [],
  ],
  [{ resourceType: 'Flag', id: 'x', status: 'active', code: concept(sct, '129839007') }, 'fallFlag', []],
  [
    {
      resourceType: 'Encounter',
      id: 'x',
      status: 'finished',
      class: { code: 'AMB' },
      reasonCode: [concept(sct, '74474003')],
    },
    'seenForBleeding',
    [],
  ],
]

const modifier = [{ url: 'https://example.org/uncertain', valueBoolean: true }]
const own = (record: Json): Json => ({ subject, patient: subject, ...record })

describe('a modifier extension that nobody knows', () => {
  it.each(records)(
    '$resourceType: nothing is read, it is named, its silence is broken',
    (record, fact, silences) => {
      expect(answersOf(own(record)).values(fact)).not.toEqual([])
      const { values, broken, notes } = answersOf(own({ ...record, modifierExtension: modifier }))
      expect(values(fact)).toEqual([])
      expect(broken).toEqual(silences)
      const named = notes.filter((note) => note.startsWith(`${record.resourceType}/x: left out`))
      expect(named).toHaveLength(1)
    },
  )
  it.each([
    ['a dose of an order', 4, 'dosageInstruction'],
    ['a note in a condition', 0, 'stage'],
    ['a part of a result', 2, 'referenceRange'],
  ])('at any level: %s', (_, index, place) => {
    const [record, fact] = records[index] ?? []
    const part = { [place]: [{ text: 'x', modifierExtension: modifier }] }
    expect(answersOf(own({ ...record, ...part })).values(fact ?? '')).toEqual([])
  })
  it('in the Medication behind an order', () => {
    const drug = { resourceType: 'Medication', id: 'd', code: concept(rxnorm, '46041') }
    const order = {
      resourceType: 'MedicationRequest',
      id: 'x',
      status: 'active',
      intent: 'order',
      subject,
      medicationReference: { reference: 'Medication/d' },
    }
    const onA = (medication: Json) =>
      readChart(
        chartGuideline,
        tidy(chartGuideline, bundle(mary, order, medication)),
        'unknown',
      ).entries.some((e) => e.fact === 'onDrugA')
    expect(onA(drug)).toBe(true)
    expect(onA({ ...drug, modifierExtension: modifier })).toBe(false)
  })
  it('an empty one says nothing', () => {
    const [record, fact] = records[0] ?? []
    expect(answersOf(own({ ...record, modifierExtension: [] })).values(fact ?? '')).toEqual([true])
  })
  it('on a form, and on an answer in it', () => {
    const answer = { linkId: '/72514-3', answer: [{ valueInteger: 4 }] }
    const form = {
      resourceType: 'QuestionnaireResponse',
      id: 'q',
      status: 'completed',
      subject,
      authored: '2026-02-01',
      questionnaire: 'http://loinc.org/q/1-8',
    }
    const score = (rest: Json) => read([{ ...form, ...rest }]).entries.filter((e) => e.fact === 'score')
    expect(score({ item: [answer] })).toHaveLength(1)
    expect(score({ item: [answer], modifierExtension: modifier })).toEqual([])
    expect(score({ item: [{ ...answer, modifierExtension: modifier }] })).toEqual([])
  })
})

describe('what is left out stays left out', () => {
  it.each([
    ['a condition', own({ ...records[0]?.[0], verificationStatus: coded([local, '9']) })],
    ['an allergy', own({ ...records[1]?.[0], modifierExtension: modifier })],
    [
      'the index event',
      own({
        resourceType: 'Condition',
        id: 'x',
        code: concept(icd10cm, 'M80.08XA'),
        onsetDateTime: '2026-02-01',
        modifierExtension: modifier,
      }),
    ],
  ])('%s, tidied twice', (_, record) => {
    const first = tidied(record)
    const again = tidy(chartGuideline, JSON.parse(JSON.stringify(first.bundle)))
    expect(again.bundle).toEqual(first.bundle)
    expect(again.unread).toEqual(first.unread)
    const entries = readChart(chartGuideline, again, 'unknown').entries.filter(
      (e) => e.resource !== 'Patient/p1',
    )
    expect(entries).toEqual([])
    expect(again.episode).toBeNull()
  })
})

describe('words of older versions', () => {
  const [procedure, statement, given] = [records[3]?.[0], records[5]?.[0], records[6]?.[0]]
  const handed = records.find(([{ resourceType }]) => resourceType === 'MedicationDispense')?.[0]
  it.each<[string, Json | undefined, Json, string, readonly unknown[]]>([
    ['STU3 notDone', procedure, { notDone: true }, 'operated', [false]],
    ['DSTU2 notPerformed', procedure, { notPerformed: true }, 'operated', [false]],
    ['notDone as text', procedure, { notDone: 'true' }, 'operated', [false]],
    ['notDone false', procedure, { notDone: false }, 'operated', [true]],
    ['notDone in error', procedure, { notDone: true, status: 'entered-in-error' }, 'operated', []],
    ['status in words', procedure, { status: 'Not Done' }, 'operated', [false]],
    ['STU3 taken n', statement, { taken: 'n' }, 'onDrugA', [false]],
    ['STU3 taken N', statement, { taken: 'N' }, 'onDrugA', [false]],
    ['STU3 taken y', statement, { taken: 'y' }, 'onDrugA', [true]],
    ['STU3 taken unk', statement, { taken: 'unk' }, 'onDrugA', []],
    ['STU3 taken na', statement, { taken: 'na' }, 'onDrugA', []],
    ['DSTU2 wasNotTaken', statement, { wasNotTaken: true }, 'onDrugA', [false]],
    ['STU3 notGiven', given, { notGiven: true }, 'onDrugA', []],
    ['DSTU2 wasNotGiven', given, { wasNotGiven: true }, 'onDrugA', []],
    ['STU3 notDone of a dispense', handed, { notDoneCodeableConcept: { text: 'refused' } }, 'onDrugA', []],
    ['a dispense', handed, {}, 'onDrugA', [true]],
  ])('%s', (_, record, rest, fact, expected) => {
    expect(answersOf(own({ ...record, ...rest })).values(fact)).toEqual(expected)
  })
})

describe('a status that is not understood is no status', () => {
  it.each<[string, number, Json]>([
    ['certainty', 0, { verificationStatus: coded([local, '9']) }],
    ['active or over', 0, { clinicalStatus: coded([local, '9']) }],
    ['of an allergy', 1, { verificationStatus: coded([local, '9']) }],
  ])('%s: left out, named, silence broken', (_, index, rest) => {
    const [record, fact = '', silences] = records[index] ?? []
    const { values, broken, notes } = answersOf(own({ ...record, ...rest }))
    expect([values(fact), broken]).toEqual([[], silences])
    expect(notes.some((note) => note.startsWith(`${record?.resourceType}/x: left out`))).toBe(true)
  })
})
