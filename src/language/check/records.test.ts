/** Which records may answer which kind of fact: every pair, those that are sound not refused. */

import { describe, expect, test } from 'vitest'
import { toyGuideline } from '../../../tests/toy/guideline.ts'
import type { Asked, Guideline, PickKind, Records, Source } from '../index.ts'
import { mismatchedRecords } from './records.ts'

const coded = { codes: 'toy-pain-score', map: null } as const
const records: Readonly<Record<Records['resource'], Records>> = {
  Patient: { resource: 'Patient', field: 'birthDate' },
  Observation: { resource: 'Observation', ...coded },
  Condition: { resource: 'Condition', holds: 'ever', ...coded },
  Medication: { resource: 'Medication', given: false, ...coded },
  Procedure: { resource: 'Procedure', ...coded },
  AllergyIntolerance: { resource: 'AllergyIntolerance', ...coded },
  DiagnosticReport: { resource: 'DiagnosticReport', ...coded },
  Imaging: { resource: 'Imaging', modalities: [], sites: null, ...coded },
  RiskAssessment: { resource: 'RiskAssessment', ...coded },
  FamilyMemberHistory: { resource: 'FamilyMemberHistory', relatives: 'any', ...coded },
  Flag: { resource: 'Flag', ...coded },
  Encounter: { resource: 'Encounter', ...coded },
  Episode: { resource: 'Episode', field: 'onset' },
}
const resources = Object.keys(records) as readonly Records['resource'][]
const kinds: readonly Asked['kind'][] = ['yes-no', 'choice', 'set', 'quantity', 'date']

function refused(kind: Asked['kind'], resource: Records['resource'], pick: PickKind = 'latest'): boolean {
  const made = { kind, source: { pick, of: records[resource], since: null } }
  const facts = toyGuideline.facts.map((one) => (one.id === 'painScore' ? { ...one, ...made } : one))
  const problems = mismatchedRecords({ ...toyGuideline, facts } as Guideline)
  expect(problems.every((one) => one.where.startsWith('fact "painScore"'))).toBe(true)
  return problems.length > 0
}

describe.each(resources)('%s', (resource) => {
  test.each(kinds)('for a %s fact', (kind) => {
    const sound: Partial<Record<Records['resource'], readonly Asked['kind'][]>> = {
      // The number of a measurement; of a prediction the number, or the day it was made.
      Observation: kinds,
      RiskAssessment: ['quantity', 'date'],
    }
    const fits = sound[resource] ?? kinds.filter((one) => one !== 'quantity')
    expect(refused(kind, resource)).toBe(!fits.includes(kind))
  })

  test('counted for a number, which only predictions and measurements also give themselves', () => {
    expect(refused('quantity', resource, 'count')).toBe(false)
  })
})

describe('a preference among codes of results', () => {
  const pick = (of: Records, how: PickKind = 'latest') => ({ pick: how, of, since: null })
  const codesIn = (source: Source): readonly string[] => {
    const facts = toyGuideline.facts.map((one) => (one.id === 'painScore' ? { ...one, source } : one))
    return mismatchedRecords({ ...toyGuideline, facts } as Guideline).map(({ code }) => code)
  }
  const { Observation: result, RiskAssessment: risk } = records
  test.each<[string, Source, readonly string[]]>([
    ['two latest results', { firstOf: [pick(result), pick(result)] }, ['code-before-day']],
    ['two and another', { firstOf: [pick(result), pick(risk), pick(result)] }, ['code-before-day']],
    ['any of two', { anyOf: [pick(result), pick(result)] }, []],
    ['one alone', { firstOf: [pick(result)] }, []],
    ['results before predictions', { firstOf: [pick(result), pick(risk)] }, []],
    ['the latest, else the least', { firstOf: [pick(result), pick(result, 'lowest')] }, []],
  ])('%s', (_, source, expected) => {
    expect(codesIn(source)).toEqual(expected)
  })
})
