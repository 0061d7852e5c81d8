/** Traps seen in other systems, one regression test each; those that do not concern charts and logic say why. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { readChart, tidy } from '../../src/chart/index.ts'
import { assess, toAssessment } from '../../src/evaluate/index.ts'
import { type Assessment, type Expression, guidelineHash } from '../../src/language/index.ts'

type Json = Readonly<Record<string, unknown>>
const sct = 'http://snomed.info/sct'
const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
const cpt = 'http://www.ama-assn.org/go/cpt'
const coded = (system: string, code: string): Json => ({ coding: [{ system, code }] })
const about = { subject: { reference: 'Patient/p' } }
const patient = (more: Json = {}): Json => ({
  resourceType: 'Patient',
  id: 'p',
  gender: 'female',
  birthDate: '1950-03-04',
  ...more,
})
const condition = (id: string, code: string, more: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  ...about,
  code: coded(sct, code),
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  onsetDateTime: '2026-03-10',
  recordedDate: '2026-03-12',
  ...more,
})
const fracture = (more: Json = {}): Json => condition('fracture', '240198002', more)
const observation = (id: string, code: string, value: number, unit: string, more: Json = {}): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  ...about,
  code: coded('http://loinc.org', code),
  effectiveDateTime: '2026-03-12',
  valueQuantity: { value, unit, code: unit, system: 'http://unitsofmeasure.org' },
  ...more,
})
const procedure = (id: string, system: string, code: string, on = '2026-03-20'): Json => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  ...about,
  code: coded(system, code),
  performedDateTime: on,
})

const bundleOf = (resources: readonly Json[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

function read(resources: readonly Json[], coverage: 'complete' | 'unknown' = 'unknown') {
  return readChart(guideline, tidy(guideline, bundleOf(resources)), coverage)
}
function assessed(
  resources: readonly Json[],
  coverage: 'complete' | 'unknown' = 'unknown',
  asOf = '2026-04-01',
): Assessment {
  return toAssessment(assess(guideline, read(resources, coverage), {}, asOf))
}
const statusOf = (assessment: Assessment, id: string): string =>
  [...assessment.recommendations, ...assessment.options].find((one) => one.id === id)?.status ??
  'no such item'
const entriesOf = (resources: readonly Json[], fact: string): number =>
  read(resources).entries.filter((entry) => entry.fact === fact).length

describe('traps that concern charts and logic', () => {
  it('1. a null condition is not false', () => {
    const { recommendations, options, missing } = assessed([patient(), fracture()])
    const open = recommendations.filter((rec) => rec.status === 'needs-data')
    expect(open.map((rec) => rec.id)).toContain('refer-red-flag-emergency')
    for (const item of [...open, ...options.filter((one) => one.status === 'needs-data')]) {
      expect(item.missing.length, item.id).toBeGreaterThan(0)
      for (const fact of item.missing) expect(missing.map((one) => one.fact)).toContain(fact)
    }
  })

  it.each([
    [sct, '426243004'],
    [sct, '401226007'],
    [cpt, '22514'],
    ['urn:oid:2.16.840.1.113883.6.12', '22511'],
  ])('2. a procedure in another code system is seen: %s %s', (system, code) => {
    expect(entriesOf([patient(), fracture(), procedure('a', system, code)], 'augmentationDone')).toBe(1)
  })

  it('2. but never a bare code without its system', () => {
    const bare = { ...procedure('a', cpt, '22514'), code: { coding: [{ code: '22514' }] } }
    expect(entriesOf([patient(), fracture(), bare], 'augmentationDone')).toBe(0)
  })

  it('3. one event stored twice counts once', () => {
    const twice = [procedure('a', cpt, '22514'), procedure('b', cpt, '22514')]
    expect(entriesOf([patient(), fracture(), ...twice], 'augmentationProcedures')).toBe(1)
    const pains = [observation('x', '72514-3', 7, '{score}'), observation('y', '72514-3', 7, '{score}')]
    expect(entriesOf([patient(), fracture(), ...pains], 'painSeverity')).toBe(1)
  })

  it('3. a fracture coded at three visits keeps its age', () => {
    const visit = (id: string, on: string): Json =>
      fracture({ id, onsetDateTime: undefined, recordedDate: on })
    const chart = [patient(), fracture(), visit('v2', '2026-04-02'), visit('v3', '2026-05-20')]
    expect(assessed(chart, 'unknown', '2026-06-16').episode?.onset).toBe('2026-03-10')
  })

  it('4. a fracture in neoplastic disease is no osteoporotic fracture, and says so', () => {
    const chart = [patient(), condition('neoplastic', '203449003')]
    expect(entriesOf(chart, 'vertebralFracture')).toBe(0)
    const both = assessed([...chart, fracture()])
    expect(both.stage.id).toBe('red-flag-workup')
  })

  it('4. a dental paste is no glucocorticoid by mouth', () => {
    const order = (name: string, medicine: Json): Json => ({
      resourceType: 'MedicationRequest',
      id: name,
      status: 'active',
      intent: 'order',
      ...about,
      authoredOn: '2026-03-01',
      medicationCodeableConcept: { ...medicine, text: name },
    })
    const paste = order('prednisolone dental paste', {})
    expect(entriesOf([patient(), fracture(), paste], 'takingGlucocorticoid')).toBe(0)
    expect(
      entriesOf([patient(), fracture(), order('prednisone', coded(rxnorm, '8640'))], 'takingGlucocorticoid'),
    ).toBe(1)
  })

  it.each(['240198002', '42942008', '307137009', '207957008', '311890007', '15724005'])(
    '5. each code for a vertebral fracture in circulation is the index event: %s',
    (code) => {
      expect(read([patient(), condition('c', code)]).episode?.id).toBe('Condition/c')
    },
  )

  it.each(['312894000', '64859006'])(
    '5. osteopenia or osteoporosis without a fracture is none: %s',
    (code) => {
      expect(read([patient(), condition('c', code)]).episode).toBeNull()
    },
  )

  it('6. osteopenia by density with a fragility fracture of a vertebra is treated as osteoporosis', () => {
    const density = observation('t', '80947-5', -1.8, '{T-score}')
    for (const chart of [
      [patient(), fracture()],
      [patient(), fracture(), density],
    ]) {
      expect(statusOf(assessed(chart), 'start-bone-drug-at-any-t-score')).toBe('applicable')
    }
  })

  it('7. a missing profile tag hides nothing', () => {
    const tag = { meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition'] } }
    expect(assessed([patient(tag), fracture(tag)])).toEqual(assessed([patient(), fracture()]))
  })

  describe('8. the wall clock', () => {
    afterEach(() => vi.useRealTimers())
    it('changes nothing', () => {
      const now = JSON.stringify(assessed([patient(), fracture()]))
      vi.useFakeTimers({ now: new Date('2041-12-31T23:59:59Z') })
      expect(JSON.stringify(assessed([patient(), fracture()]))).toBe(now)
    })
  })

  it('9. an OperationOutcome is no data', () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'exception', details: coded(sct, '240198002') }],
    }
    const [{ notes, receipt, ...plan }, without] = [assessed([patient(), outcome]), assessed([patient()])]
    expect({ ...plan, notes: [], receipt }).toEqual({ ...without, receipt })
    expect(without.notes).toEqual([])
    expect(notes).toEqual([
      { kind: 'not-understood', resource: null, text: expect.stringContaining('answered with an error') },
    ])
  })

  it('13. a note on a record never holds a value of it', () => {
    const odd = observation('odd', '72514-3', 4711, '{score}', { note: [{ text: 'Mrs Smith' }] })
    const { notes } = assessed([patient({ name: [{ family: 'Smith' }] }), fracture(), odd])
    expect(notes.length).toBeGreaterThan(0)
    expect(JSON.stringify(notes)).not.toMatch(/4711|Smith/)
  })

  it('14. who is outside the population has no gaps', () => {
    const { stage, recommendations } = assessed([patient()], 'complete')
    expect(stage.id).toBe('out-of-scope')
    const called = recommendations.filter((rec) => rec.status === 'applicable')
    expect(called.map((rec) => rec.id)).toEqual([])
    for (const rec of recommendations) expect(rec.due, rec.id).toBeNull()
  })

  it('16. a changed text and a changed rule each change the hash', () => {
    const [first, ...rest] = guideline.recommendations
    if (first === undefined) throw new Error('The guideline is empty')
    const hash = (changed: Partial<typeof first>): string =>
      guidelineHash({ ...guideline, recommendations: [{ ...first, ...changed }, ...rest] })
    const all = [hash({}), hash({ statement: 'Other words.' }), hash({ appliesWhen: { op: 'all', of: [] } })]
    expect(new Set(all).size).toBe(3)
    expect(all[0]).toBe(guidelineHash(guideline))
  })

  it('17. absent data are not "no guideline applies"', () => {
    const empty = assessed([patient()])
    expect(empty.stage.id).toBe('needs-data')
    expect(empty.missing.map((one) => one.fact)).toContain('vertebralFracture')
    expect(read([patient()]).coverage).toEqual([])
  })
})

/** Facts a condition compares or asks, with those of the derived facts it names. */
function factsIn(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (one: Expression): void => {
    if ('fact' in one) found.add(one.fact)
    if ('of' in one) for (const part of [one.of].flat()) walk(part)
  }
  walk(expression)
  return found
}

/** Every "all" that compares a FRAX value asks for its model too, and nothing compares one outside such an "all". */
function hasBareFrax(expression: Expression): boolean {
  const own = factsIn(expression)
  if (!own.has('fraxMajor') && !own.has('fraxHip')) return false
  if (
    expression.op === 'all' &&
    expression.of.some((part) => part.op === 'is' && part.fact === 'fraxModel')
  ) {
    return false
  }
  return 'of' in expression ? [expression.of].flat().some(hasBareFrax) : true
}

it('18. a FRAX value decides nothing without its country and its use of bone density', () => {
  const model = guideline.facts.find((fact) => fact.id === 'fraxModel')
  const choices = model?.kind === 'choice' ? Object.keys(model.choices) : []
  expect(choices.length).toBeGreaterThan(0)
  for (const code of choices) expect(code).toMatch(/-with(out)?-density$/)
  const conditions = [
    ...guideline.facts.flatMap((fact) => (fact.kind === 'derived' ? [fact.when] : [])),
    ...guideline.recommendations.map((rec) => rec.appliesWhen),
    ...guideline.options.flatMap((option) =>
      [...option.avoidWhen, ...option.preferWhen].map((one) => one.when),
    ),
    ...guideline.positions.flatMap((position) => position.rows.map((row) => row.when)),
  ]
  const compared = conditions.filter((one) => factsIn(one).has('fraxMajor') || factsIn(one).has('fraxHip'))
  expect(compared.length).toBeGreaterThan(0)
  expect(compared.filter(hasBareFrax)).toEqual([])
  const bare: Expression = { op: 'compare', fact: 'fraxMajor', relation: '>', value: 30, unit: '%' }
  expect(hasBareFrax({ op: 'any', of: [bare] })).toBe(true)
})

/** The numbers of the list that stand elsewhere, or with what is not built. */
const elsewhere: Readonly<Record<number, string>> = {
  10: 'cards of a CDS Hooks service: none is built',
  11: 'signing keys of a sandbox: no service is built',
  12: 'HTML in a card: no cards; what worklist writes as HTML is escaped (tests/journeys/worklist.test.ts)',
  15: 'Group updates of a FHIR server: none is called',
}

it('every trap of the list is tested here or stands with the reason', () => {
  const tested = [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 16, 17, 18]
  const all = [...tested, ...Object.keys(elsewhere).map(Number)].toSorted((a, b) => a - b)
  expect(all).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
})
