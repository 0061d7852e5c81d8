/** Charts in shapes that a hostile reader would try: scripts, joins, denials, dates, units. None is taken for an all-clear. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type CoverageGiven, type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const dated = { onsetDateTime: '2026-05-01', recordedDate: '2026-05-01' }
const problem = (code: Json, rest: Json = dated): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject,
  code,
  ...rest,
})
const beside = (text: string, code = 'I10'): Json => problem({ coding: [{ system: systems.cm, code }], text })
const statement = (code: string, rest: Json): Json => ({
  resourceType: 'MedicationStatement',
  id: 'm',
  subject,
  medicationCodeableConcept: { coding: [{ system: rxnorm, code }] },
  ...rest,
})
const over = { status: 'completed', effectivePeriod: { start: '2024-01-01', end: '2026-01-01' } }

function answered(records: readonly Json[], key: string, coverage: CoverageGiven = 'complete') {
  const answers = readChart(guideline, tidy(guideline, bundle(mary, ...records)), coverage)
  return factStates(guideline, answers, {}, '2026-06-01').get(key)?.value ?? 'unknown'
}

describe('never "no"', () => {
  it.each<[string, readonly Json[], string]>([
    [
      'heart failure in Russian beside hypertension',
      [beside('Хроническая сердечная недостаточность')],
      'heartFailure',
    ],
    ['in Japanese', [beside('心不全')], 'heartFailure'],
    ['in Greek', [beside('καρδιακή ανεπάρκεια')], 'heartFailure'],
    ['in Hebrew', [beside('אי ספיקת לב')], 'heartFailure'],
    ['in Polish', [beside('niewydolność serca')], 'heartFailure'],
    ['in Turkish', [beside('kalp yetmezliği')], 'heartFailure'],
    ['half of it in another script', [beside('HTN, ХСН')], 'heartFailure'],
    ['spelled with blanks', [beside('E S R D')], 'kidneyFailureKnown'],
    ['spelled with dots', [beside('H.D.')], 'kidneyFailureKnown'],
    ['on a second line', [beside('Hypertension\nESRD')], 'kidneyFailureKnown'],
    ['joined by a slash', [beside('HTN/ESRD')], 'kidneyFailureKnown'],
    ['as an HTML entity', [beside('Hypertension &amp; CHF')], 'heartFailure'],
    ['in brackets', [beside('Hypertension (see ESRD)')], 'kidneyFailureKnown'],
    ['behind a denial of another', [beside('no CHF, ESRD')], 'kidneyFailureKnown'],
    ['behind "but"', [beside('no CHF but ESRD')], 'kidneyFailureKnown'],
    ['weeks of pregnancy', [beside('32w')], 'pregnant'],
    ['gravida and para', [beside('G2P1')], 'pregnant'],
    [
      'in a second coding without a code',
      [problem({ coding: [{ system: systems.cm, code: 'I10' }, { display: 'ESRD' }] })],
      'kidneyFailureKnown',
    ],
    [
      'in a coding without a system',
      [problem({ coding: [{ code: 'N18.6', display: 'ESRD' }] })],
      'kidneyFailureKnown',
    ],
    ['a display alone', [problem({ coding: [{ display: 'Congestive heart failure' }] })], 'heartFailure'],
    ['with a hyphen that does not break', [problem({ text: 'Non‑ischemic heart failure' })], 'heartFailure'],
    [
      'one drug denied, another told',
      [problem({ text: 'Not on warfarin but on Eliquis' })],
      'takingAnticoagulant',
    ],
    [
      'a flag',
      [
        {
          resourceType: 'Flag',
          id: 'f',
          status: 'active',
          subject,
          code: { text: 'Bleeding risk: on anticoagulants' },
          period: { start: '2026-05-01' },
        },
      ],
      'takingAnticoagulant',
    ],
    [
      'a drug that was stopped beside its code for long-term use',
      [statement('1364430', over), problem({ coding: [{ system: systems.cm, code: 'Z79.01' }] })],
      'takingAnticoagulant',
    ],
    [
      'a drug that was stopped beside words',
      [statement('11289', over), beside('HTN, anticoagulated')],
      'takingAnticoagulant',
    ],
    [
      'a fracture recorded after the day, no onset',
      [problem({ coding: [{ system: systems.cm, code: 'S32.010A' }] }, { recordedDate: '2026-06-30' })],
      'vertebralFracture',
    ],
    [
      'a fracture with an onset in words, later',
      [
        problem(
          { coding: [{ system: systems.cm, code: 'M80.08XA' }] },
          { onsetString: '30 June 2026', recordedDate: '2026-07-01' },
        ),
      ],
      'vertebralFracture',
    ],
    [
      'one past and one later',
      [
        problem({ coding: [{ system: systems.cm, code: 'M80.08XA' }] }),
        {
          ...problem(
            { coding: [{ system: systems.cm, code: 'M80.08XA' }] },
            { onsetDateTime: '2026-08-01', recordedDate: '2026-08-01' },
          ),
          id: 'd',
        },
      ],
      'vertebralFracture',
    ],
  ])('%s', (_, records, key) => {
    expect(answered(records, key)).not.toBe(false)
  })
  it.each<[string, Json, string]>([
    ['one anticoagulant over', statement('11289', over), 'takingAnticoagulant'],
    ['one opioid over', statement('7804', over), 'takingStrongOpioid'],
    ['one steroid over', statement('8640', over), 'takingGlucocorticoid'],
  ])('%s, where nobody calls the record complete', (_, record, key) => {
    expect(answered([record], key, 'unknown')).toBe('unknown')
  })
})

describe('a number in a unit that nobody knows is none', () => {
  it.each([
    ['62238-1', 'filtrationRate', 16, 'ml/sec', 'mL/min/{1.73_m2}'],
    ['38263-0', 'tScoreHip', 0.7, 'g/cm²', '{T-score}'],
    ['38263-0', 'tScoreHip', 0.7, 'g per square cm', '{T-score}'],
    ['29463-7', 'bodyWeight', 62, 'Pfund', 'kg'],
  ] as const)('%s: %s, %d %s under %s', (code, key, value, unit, ucum) => {
    const record: Json = {
      resourceType: 'Observation',
      id: 'o',
      status: 'final',
      subject,
      effectiveDateTime: '2026-05-20',
      code: { coding: [{ system: 'http://loinc.org', code }] },
      valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: ucum },
    }
    expect(answered([record], key)).toBe('unknown')
  })
})
