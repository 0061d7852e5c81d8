/** Several names in one text of a problem list: each is said, in any of six languages; with anything else beside them none is. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const fracture: Json = {
  resourceType: 'Condition',
  id: 'fx',
  subject,
  code: { coding: [{ system: systems.cm, code: 'M80.08XA' }] },
  onsetDateTime: '2026-05-20',
  recordedDate: '2026-05-20',
}
function read(text: string) {
  const record: Json = {
    resourceType: 'Condition',
    id: 'c',
    subject,
    code: { text },
    onsetDateTime: '2026-05-25',
    recordedDate: '2026-05-25',
  }
  const tidied = tidy(guideline, bundle(mary, fracture, record))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  const named = tidied.notes.some(
    ({ resource, mayDecide }) => resource === 'Condition/c' && mayDecide?.safety,
  )
  return { named, value: (key: string) => states.get(key)?.value ?? 'unknown' }
}

describe('signs of the cauda equina', () => {
  it.each([
    'Kaudasyndrom mit Reithosenanästhesie und Blasenlähmung',
    'Reithosenanästhesie, Harnverhalt',
    'Blasenlähmung und Stuhlinkontinenz',
    'Cauda equina compression with urinary retention and saddle anesthesia',
    'Saddle numbness + fecal incontinence',
    "syndrome de la queue de cheval avec rétention d'urine et anesthésie en selle",
    'síndrome de cola de caballo con retención urinaria y anestesia en silla de montar',
    'sindrome della cauda equina con ritenzione urinaria e anestesia a sella',
    'caudasyndroom met urineretentie en rijbroekanesthesie',
    'blaasverlamming',
    'paralysie vésicale',
    'parálisis vesical',
    'paralisi vescicale',
    'Blasen- und Mastdarmstörung',
  ])('%s: present', (text) => {
    expect(read(text).value('redFlags.caudaEquinaSigns')).toBe(true)
  })
  it.each([
    'Kaudasyndrom mit Reithosenanästhesie und Schlafstörung',
    'Cauda equina compression with something else',
    'Verdacht auf Kaudasyndrom mit Blasenlähmung',
  ])('%s: named as a danger, and counted as nothing', (text) => {
    const { value, named } = read(text)
    expect([value('redFlags.caudaEquinaSigns'), named]).toEqual(['unknown', true])
  })
  it.each([
    'No urinary retention and no saddle anesthesia',
    'Kaudasyndrom mit Reithosenanästhesie ausgeschlossen',
    'denies fecal incontinence, saddle numbness',
  ])('%s: not present', (text) => {
    expect(read(text).value('redFlags.caudaEquinaSigns')).toBe('unknown')
  })
})

describe('other dangers', () => {
  it.each([
    ['CHF and bleeding ulcer', ['heartFailure', 'giBleedingOrUlcer']],
    ['CHF, ESRD', ['heartFailure', 'kidneyFailureKnown']],
    ['Herzinsuffizienz und terminale Niereninsuffizienz', ['heartFailure', 'kidneyFailureKnown']],
  ] as const)('%s', (text, keys) => {
    const { value } = read(text)
    expect(keys.map(value)).toEqual(keys.map(() => true))
  })
})
