/** A danger in words that nobody explains, in a flag, the reason of a contact or the conclusion of a report: no silence of the problem list. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'
import { systems } from '../toy/dangers.ts'

const subject = { reference: 'Patient/p1' }
const records: Readonly<Record<string, (concept: Json) => Json>> = {
  Flag: (code) => ({
    resourceType: 'Flag',
    id: 'f',
    status: 'active',
    subject,
    code,
    period: { start: '2026-05-01' },
  }),
  Encounter: (reason) => ({
    resourceType: 'Encounter',
    id: 'e',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject,
    reasonCode: [reason],
    period: { start: '2026-05-01' },
  }),
  DiagnosticReport: (conclusion) => ({
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    subject,
    code: { text: 'Discharge summary' },
    conclusionCode: [conclusion],
    effectiveDateTime: '2026-05-01',
  }),
}

const dangers = [
  ['CAPD', 'kidneyFailureKnown'],
  ['on HD', 'kidneyFailureKnown'],
  ['eindstadium nierfalen', 'kidneyFailureKnown'],
  ['cirrosis hepática', 'chronicLiverDisease'],
  ['Bechterew', 'ankylosedSpine'],
  ['on Suboxone', 'substanceUseDisorder'],
  ['hartfalen', 'heartFailure'],
] as const

const beside: readonly (readonly [string, readonly Json[]])[] = [
  ['an ordinary code', [{ system: systems.who, code: 'I10' }]],
  ['an asked code', [{ system: systems.cm, code: 'K21.9' }]],
  ['no code', []],
]

describe.each(Object.entries(records))('%s', (type, record) => {
  const readWith = (coding: readonly Json[], text: string) => {
    const concept = { ...(coding.length > 0 ? { coding } : {}), text }
    const tidied = tidy(guideline, bundle(mary, record(concept)))
    return {
      tidied,
      states: factStates(guideline, readChart(guideline, tidied, 'complete'), {}, '2026-06-01'),
    }
  }
  // The prose of a report names much that it does not find: text alone leaves open there what reports answer.
  const some = type === 'DiagnosticReport' ? beside.slice(0, 2) : beside
  describe.each(some)('beside %s', (_, coding) => {
    it.each(dangers)('%s is no silence about %s', (text, key) => {
      expect(readWith(coding, text).states.get(key)?.value).not.toBe(false)
    })
  })
  it('ordinary words beside an ordinary code stay quiet', () => {
    const { tidied } = readWith([{ system: systems.who, code: 'I10' }], 'Essential (primary) hypertension')
    expect(tidied.unread).toEqual([])
  })
})
