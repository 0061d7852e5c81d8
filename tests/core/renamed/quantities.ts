/** Results that stop a drug or decide on one, and the same number as others write it. */

import type { Json } from '../../../src/chart/index.ts'
import { coded, loinc, result, words } from '../charts-of-others/records.ts'
import { ID } from './dangers.ts'

export interface Measured {
  readonly fact: string
  /** In the unit of the fact. */
  readonly value: number
  readonly written: readonly Json[]
  readonly codes: readonly Json[]
}

const quantity = (value: number, unit: string | null, code: string | null = unit): Json => ({
  valueQuantity: {
    value,
    ...(unit === null ? {} : { unit }),
    ...(code === null ? {} : { system: 'http://unitsofmeasure.org', code }),
  },
})
const text = (valueString: string): Json => ({ valueString })

export const measured: readonly Measured[] = [
  {
    fact: 'tScoreLumbarSpine',
    value: -3.4,
    codes: [coded(loinc, '38267-1'), words('T-score, lumbar spine'), coded('urn:x', 'TSL', 'T-Wert LWS')],
    written: [
      quantity(-3.4, '{T-score}'),
      quantity(-3.4, null),
      quantity(-3.4, 'SD', null),
      text('-3.4'),
      text('\u22123.4'),
      text('\u20133,4'),
      text('T-score: -3.4'),
      { valueCodeableConcept: words('-3.4') },
      { valueRange: { low: { value: -3.4 }, high: { value: -3.4 } } },
    ],
  },
  {
    fact: 'serumCreatinine',
    value: 4.2,
    codes: [coded(loinc, '2160-0'), coded(loinc, '77140-2'), coded(loinc, '77139-4'), words('Kreatinin')],
    written: [
      quantity(4.2, 'mg/dL'),
      quantity(4.2, 'mg/dl', null),
      quantity(371, 'umol/L'),
      quantity(371, '\u00b5mol/L', 'umol/L'),
      quantity(371, '\u03bcmol/l', null),
      quantity(0.371, 'mmol/L'),
      text('4.2 mg/dL'),
      text('4,2 mg/dl'),
    ],
  },
  {
    fact: 'filtrationRate',
    value: 15,
    codes: [
      coded(loinc, '62238-1'),
      coded(loinc, '88294-4'),
      coded(loinc, '48642-3'),
      coded(loinc, '69405-9'),
      words('eGFR'),
    ],
    written: [
      quantity(15, 'mL/min/{1.73_m2}'),
      quantity(15, 'mL/min/1.73m2', null),
      quantity(15, 'ml/min/1,73m\u00b2', null),
      quantity(0.25, 'mL/s/{1.73_m2}'),
      text('15'),
      text('15 mL/min'),
    ],
  },
  {
    fact: 'bodyWeight',
    value: 41,
    codes: [coded(loinc, '29463-7'), coded(loinc, '3141-9')],
    written: [
      quantity(41, 'kg'),
      quantity(41000, 'g'),
      quantity(90.39, '[lb_av]'),
      quantity(90.39, 'lbs', null),
      quantity(90.39, 'lb', 'lb'),
      text('41 kg'),
    ],
  },
  {
    fact: 'painSeverity',
    value: 8,
    codes: [coded(loinc, '72514-3'), coded(loinc, '38208-5'), words('Pain score 0-10')],
    written: [
      quantity(8, '{score}'),
      quantity(8, null),
      { valueInteger: 8 },
      text('8/10'),
      text('8 out of 10'),
      { valueRatio: { numerator: { value: 8 }, denominator: { value: 10 } } },
    ],
  },
]

/** One result of this code and value about the patient of this address. */
export const resultOf = (code: Json, value: Json, patient: string): Json => ({
  ...result(ID, code, { effectiveDateTime: '2026-11-25', ...value }),
  subject: { reference: patient },
})
