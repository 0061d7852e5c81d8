/** That one disease of several is refuted is no "no" to the rest; a "no" to one thing is one. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, tidy } from '../../src/chart/index.ts'
import { type Code, picksOf, type ValueSet } from '../../src/language/index.ts'

const sets = new Map(guideline.valueSets.map((set) => [set.id, set]))

/** Facts read from conditions or allergies, with a value set of each and one of its codes. */
const read = guideline.facts.flatMap((fact) => {
  if (fact.kind === 'derived' || fact.kind === 'score') return []
  const sources =
    fact.kind === 'checklist'
      ? Object.entries(fact.items).map(([item, { source }]) => [`${fact.id}.${item}`, source] as const)
      : fact.kind === 'yes-no'
        ? [[fact.id, fact.source] as const]
        : []
  return sources.flatMap(([key, source]) =>
    picksOf(source).flatMap(({ of }) => {
      if (of.resource !== 'Condition' && of.resource !== 'AllergyIntolerance') return []
      const set = sets.get(of.codes)
      if (set === undefined) return []
      const inPart = set.several || (of.resource === 'Condition' && of.onlyYes === true)
      return [{ key, type: of.resource, set, inPart }]
    }),
  )
})

const refuted = (type: string, code: Code) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1950-01-01' } },
    {
      resource: {
        resourceType: type,
        id: 'r',
        [type === 'Condition' ? 'subject' : 'patient']: { reference: 'Patient/p' },
        verificationStatus: { coding: [{ code: 'refuted' }] },
        recordedDate: '2026-05-01',
        code: { coding: [{ system: code.system, code: code.code, display: code.display }] },
      },
    },
  ],
})

const saidNo = (type: string, set: ValueSet, key: string): readonly boolean[] =>
  set.codes
    .filter((code) => !code.code.includes('-'))
    .slice(0, 12)
    .map((code) => {
      const { entries } = readChart(guideline, tidy(guideline, refuted(type, code)), 'complete')
      return entries.some(({ fact, item, value }) => {
        return (item === null ? fact : `${fact}.${item}`) === key && value === false
      })
    })

const rows = (of: boolean) =>
  read.filter(({ inPart }) => inPart === of).map((one) => [one.key, one.type, one.set] as const)

describe('one of several refuted answers nothing', () => {
  it.each(rows(true))('%s by %s of $id', (key, type, set) => {
    // A code may also be in a set of one thing that answers the same fact.
    const alone = read.some((one) => one.key === key && one.type === type && !one.inPart)
    if (alone) expect(saidNo(type, set, key)).toContain(false)
    else expect(saidNo(type, set, key)).not.toContain(true)
  })
})

describe('the one thing refuted is a no', () => {
  it.each(rows(false))('%s by %s of $id', (key, type, set) => {
    expect(saidNo(type, set, key)).toContain(true)
  })
})

it('both are there to be tried', () => {
  expect(rows(true).length).toBeGreaterThan(15)
  expect(rows(false).length).toBeGreaterThan(15)
})

describe('a drug that is not taken', () => {
  const code = (set: ValueSet) => {
    const {
      system,
      code: of,
      display,
    } = set.codes.find((one) => one.system.includes('rxnorm')) ?? set.codes[0] ?? {}
    return { coding: [{ system, code: of, display }] }
  }
  const patient = { reference: 'Patient/p' }
  const denials = (
    set: ValueSet,
  ): readonly (readonly [name: string, record: Readonly<Record<string, unknown>>])[] => {
    const drug = { id: 'r', subject: patient, medicationCodeableConcept: code(set) }
    const day = '2026-05-01'
    return [
      [
        'statement',
        { ...drug, resourceType: 'MedicationStatement', status: 'not-taken', effectiveDateTime: day },
      ],
      [
        'order',
        {
          ...drug,
          resourceType: 'MedicationRequest',
          status: 'active',
          intent: 'order',
          doNotPerform: true,
          authoredOn: day,
        },
      ],
      [
        'dose',
        { ...drug, resourceType: 'MedicationAdministration', status: 'not-done', effectiveDateTime: day },
      ],
    ]
  }
  const taking = guideline.facts.flatMap((fact) =>
    fact.kind !== 'yes-no'
      ? []
      : picksOf(fact.source).flatMap(({ of }) => {
          const set = of.resource === 'Medication' && !of.given ? sets.get(of.codes) : undefined
          return set === undefined ? [] : [[fact.id, set] as const]
        }),
  )
  const facts = (record: unknown) => {
    const [person] = refuted('Condition', {
      system: '',
      code: '',
      display: '',
      prefix: false,
      seenIn: null,
    }).entry
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [person, { resource: record }] }
    return readChart(guideline, tidy(guideline, bundle), 'complete').entries
  }

  it.each(taking)('%s by $id', (fact, set) => {
    for (const [name, record] of denials(set)) {
      const no = facts(record).some((entry) => entry.fact === fact && entry.value === false)
      // One of several, or a dose, is no "no" to the question; the one drug is.
      expect([name, no]).toEqual([name, name !== 'dose' && !set.several])
    }
  })

  it('of one drug and of several', () => {
    expect(taking.filter(([, { several }]) => several).length).toBeGreaterThan(7)
    expect(taking.filter(([, { several }]) => !several).length).toBeGreaterThan(7)
  })
})
