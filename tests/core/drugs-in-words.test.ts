/** A drug, or a class of drugs, in the words of a problem: it may be taken, whatever the list of drugs says by its silence. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const problem = (code: Json): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p1' },
  code,
  onsetDateTime: '2026-05-01',
  recordedDate: '2026-05-01',
})
function read(code: Json) {
  const tidied = tidy(guideline, bundle(mary, problem(code)))
  const states = factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01')
  return { tidied, value: (key: string) => states.get(key)?.value ?? 'unknown' }
}

const told = [
  ['On blood thinners', 'takingAnticoagulant'],
  ['INR checked weekly, mechanical valve', 'takingAnticoagulant'],
  ['Mechanical heart valve 2019', 'takingAnticoagulant'],
  ['labile INR', 'takingAnticoagulant'],
  ['Z. n. mechanischer Klappenersatz', 'takingAnticoagulant'],
  ['anticoagulated', 'takingAnticoagulant'],
  ['Long-term anticoagulation for AF', 'takingAnticoagulant'],
  ['unter Marcumar', 'takingAnticoagulant'],
  ['Blutverdünner', 'takingAnticoagulant'],
  ['sous anticoagulants', 'takingAnticoagulant'],
  ['antistolling', 'takingAnticoagulant'],
  ['on steroids', 'takingGlucocorticoid'],
  ['steroid-dependent asthma', 'takingGlucocorticoid'],
  ['Dauertherapie mit Kortison', 'takingGlucocorticoid'],
  ['on dual antiplatelet therapy', 'takingAntiplatelet'],
  ['chronic opioid therapy', 'takingStrongOpioid'],
  ['on oxycodone', 'takingStrongOpioid'],
  ['taking ibuprofen daily', 'takingNsaid'],
  ['on lorazepam', 'takingSedative'],
  ['prostate cancer on ADT', 'takingHormoneAblation'],
] as const

describe.each([
  ['by its text alone', (text: string): Json => ({ text })],
  [
    'beside a code of something ordinary',
    (text: string): Json => ({ coding: [{ system: systems.cm, code: 'I10' }], text }),
  ],
  [
    'beside the code of the fracture',
    (text: string): Json => ({ coding: [{ system: systems.cm, code: 'M80.08XA' }], text }),
  ],
  [
    'under a code that nobody knows',
    (text: string): Json => ({ coding: [{ system: 'urn:local', code: '1', display: text }] }),
  ],
] as const)('%s', (_, make) => {
  it.each(told)('%s: %s is asked', (text, key) => {
    expect(read(make(text)).value(key)).toBe('unknown')
  })
  it.each([
    ['not on blood thinners', 'takingAnticoagulant'],
    ['no steroids', 'takingGlucocorticoid'],
    ['Allergy to aspirin', 'takingAntiplatelet'],
    ['Hypertension', 'takingAnticoagulant'],
  ] as const)('%s: silence still answers %s', (text, key) => {
    expect(read(make(text)).value(key)).toBe(false)
  })
})

it('a note says that it is the text that may mean it', () => {
  const { tidied } = read({ coding: [{ system: systems.cm, code: 'I10' }], text: 'HTN, on warfarin' })
  const note = tidied.notes.find(({ resource }) => resource === 'Condition/c')
  expect(note?.text).toBe(
    'its text may mean "Anticoagulant"; it may decide: the patient takes an anticoagulant',
  )
})
