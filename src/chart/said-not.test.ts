/** Said "not" is never read as its opposite: every shape of a status, the fields of older versions, marks nobody knows. */

import { describe, expect, it } from 'vitest'
import { chartGuideline, icd10cm, loinc, rxnorm, sct } from '../../tests/toy/chart-guideline.ts'
import { bundle, concept, mary, read, tidied } from '../../tests/toy/chart-records.ts'
import type { Json } from './json.ts'
import { readChart } from './read.ts'
import { saidStatus } from './said-status.ts'
import { tidy } from './tidy.ts'

const subject = { reference: 'Patient/p1' }
const hl7 = 'http://terminology.hl7.org/CodeSystem/'
const verSystem = `${hl7}condition-ver-status`
const clinSystem = `${hl7}condition-clinical`
const coded = (...coding: readonly (readonly [system: string, code: string, display?: string])[]): Json => ({
  coding: coding.map(([system, code, display]) =>
    display === undefined ? { system, code } : { system, code, display },
  ),
})
const local = 'urn:example:ehr'

const answersOf = (record: Json, coverage: 'complete' | 'unknown' = 'complete') => {
  const chart = tidied(record)
  const { entries, unread } = readChart(chartGuideline, chart, coverage)
  return {
    values: (fact: string) => entries.filter((e) => e.fact === fact).map((e) => e.value),
    broken: unread.flatMap(({ mayBe }) => mayBe),
    notes: chart.notes.map(({ resource, text }) => `${resource}: ${text}`),
  }
}

describe('certainty', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a plain code', 'refuted', 'refuted'],
    ['a plain code in capitals', 'Entered_In_Error', 'entered-in-error'],
    ['nothing', undefined, undefined],
    ['an empty concept', {}, undefined],
    ['unknown', coded([verSystem, 'unknown']), undefined],
    ['FHIR second', coded([sct, '410594000'], [verSystem, 'refuted']), 'refuted'],
    ['FHIR after a local code', coded([local, '7'], [verSystem, 'refuted']), 'refuted'],
    ['FHIR of STU3', coded(['http://hl7.org/fhir/condition-ver-status', 'refuted']), 'refuted'],
    ['SNOMED alone: not present', coded([sct, '410594000']), 'refuted'],
    ['SNOMED alone: known absent', coded(['urn:oid:2.16.840.1.113883.6.96', '410516002']), 'refuted'],
    ['SNOMED alone: suspected', coded([sct, '415684004']), 'unconfirmed'],
    ['SNOMED alone: present', coded([sct, '410605003']), 'confirmed'],
    ['SNOMED alone: probably not', coded([sct, '410593006']), 'unclear'],
    ['present and absent', coded([verSystem, 'confirmed'], [sct, '410516002']), 'unclear'],
    ['a code of no use with a display', coded([local, '3', 'Ruled out']), 'refuted'],
    ['a code of no use with a text', { ...coded([local, '3']), text: 'Suspected' }, 'unconfirmed'],
    ['text alone', { text: 'Definitely NOT present' }, 'refuted'],
    ['a code of no use', coded([local, '3']), 'unclear'],
    ['a code that FHIR does not have', coded([verSystem, 'maybe']), 'unclear'],
    ['a text against the code', { ...coded([verSystem, 'confirmed']), text: 'Ruled out' }, 'unclear'],
    ['several concepts', [coded([local, '3']), coded([verSystem, 'refuted'])], 'refuted'],
  ])('%s', (_, verificationStatus, expected) => {
    for (const resourceType of ['Condition', 'AllergyIntolerance'])
      expect(saidStatus({ resourceType, verificationStatus }).verification).toBe(expected)
  })
})

describe('there, or over', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a plain code', 'resolved', 'resolved'],
    ['FHIR second', coded([local, '4', 'Inactive'], [clinSystem, 'resolved']), 'resolved'],
    ['FHIR of an allergy', coded([`${hl7}allergyintolerance-clinical`, 'inactive']), 'inactive'],
    ['a local code with a text', { ...coded([local, '3301', 'Resolved']), text: 'Resolved' }, 'resolved'],
    ['SNOMED of C-CDA', coded([sct, '413322009']), 'resolved'],
    ['active by its text', { ...coded([local, '1']), text: 'Active' }, 'active'],
    ['a local code alone', coded([local, '3301']), 'unclear'],
    ['active and resolved', coded([clinSystem, 'active'], [sct, '413322009']), 'unclear'],
    ['nothing', undefined, undefined],
  ])('%s', (_, clinicalStatus, expected) => {
    for (const resourceType of ['Condition', 'AllergyIntolerance'])
      expect(saidStatus({ resourceType, clinicalStatus }).clinical).toBe(expected)
  })
  it.each([
    ['active', 'active', undefined],
    ['resolved', 'resolved', undefined],
    ['refuted', undefined, 'refuted'],
    ['entered-in-error', undefined, 'entered-in-error'],
    ['whatever', undefined, 'unclear'],
  ])('DSTU2: an allergy of status %s', (status, clinical, verification) => {
    expect(saidStatus({ resourceType: 'AllergyIntolerance', status })).toEqual({ clinical, verification })
  })
})

describe('certainty beside the code', () => {
  const gm = 'http://fhir.de/CodeSystem/bfarm/icd-10-gm'
  const url = 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit'
  const system = 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT'
  const flagged = (extension: Json): Json => ({
    resourceType: 'Condition',
    code: { coding: [{ system: gm, code: 'K92.2', extension: [{ url, ...extension }] }] },
  })
  it.each([
    ['G', { clinical: undefined, verification: 'confirmed' }],
    ['V', { clinical: undefined, verification: 'unconfirmed' }],
    ['A', { clinical: undefined, verification: 'refuted' }],
    ['Z', { clinical: 'resolved', verification: undefined }],
    ['X', { clinical: undefined, verification: 'unclear' }],
  ])('Germany: %s, in each shape of the flag', (code, expected) => {
    for (const value of [
      { valueCoding: { system, code } },
      { valueCode: code },
      { valueCodeableConcept: { coding: [{ system, code }] } },
    ])
      expect(saidStatus(flagged(value))).toEqual(expected)
  })
  it('a flag on the whole record', () => {
    const record = { resourceType: 'Condition', extension: [{ url, valueCode: 'A' }] }
    expect(saidStatus(record).verification).toBe('refuted')
  })
  it.each([
    ['a qualifier among the codes', '410516002', 'refuted'],
    ['a context behind the code', '74474003:408729009=410516002', 'refuted'],
    ['a context with its words', '74474003:408729009|Finding context|=415684004|Suspected|', 'unconfirmed'],
    ['a context nobody knows', '74474003:408729009=123', 'unclear'],
  ])('SNOMED: %s', (_, code, expected) => {
    const coding = [
      { system: sct, code: '74474003' },
      { system: sct, code },
    ]
    expect(saidStatus({ resourceType: 'Condition', code: { coding } }).verification).toBe(expected)
  })
})

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
    ['STU3 notGiven', given, { notGiven: true }, 'onDrugA', [false]],
    ['DSTU2 wasNotGiven', given, { wasNotGiven: true }, 'onDrugA', [false]],
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
