/** What is made of a record that its codes do not make known, and whose silence it breaks. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, readChart, tidy } from '../../src/chart/index.ts'
import { factStates } from '../../src/evaluate/index.ts'
import { factKey, isDerived, picksOf, type Records, silenceSpeaks } from '../../src/language/index.ts'
import { bundle, mary } from '../toy/chart-records.ts'

const subject = { reference: 'Patient/p1' }
const sct = 'http://snomed.info/sct'
const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const icd10 = 'http://hl7.org/fhir/sid/icd-10'
const coded = (system: string, code: string, display?: string): Json => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
})
const unnamed = coded('urn:local', '4711')
const problem = (code: unknown, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'c',
  subject,
  code,
  recordedDate: '2026-01-05',
  ...rest,
})
const procedure = (code: unknown, rest: Json = {}): Json => ({
  resourceType: 'Procedure',
  id: 'p',
  subject,
  code,
  status: 'completed',
  performedDateTime: '2026-01-05',
  ...rest,
})
const report = (rest: Json): Json => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  subject,
  status: 'final',
  code: coded('urn:local', 'MRI'),
  effectiveDateTime: '2026-01-05',
  ...rest,
})
const flag = (code: unknown, status = 'active'): Json => ({
  resourceType: 'Flag',
  id: 'f',
  subject,
  status,
  code,
  period: { start: '2026-01-05' },
})
const contact = (...reasonCode: readonly unknown[]): Json => ({
  resourceType: 'Encounter',
  id: 'e',
  subject,
  status: 'finished',
  class: { code: 'AMB' },
  period: { start: '2026-01-05' },
  reasonCode,
})

const read = (...records: readonly Json[]) => tidy(guideline, bundle(mary, ...records))
/** The facts that silence answers no longer, in ascending order. */
function broken(...records: readonly Json[]): readonly string[] {
  return [...new Set(read(...records).unread.flatMap(({ mayBe }) => mayBe))].sort()
}
/** Everything that silence answers and that records of these sources could tell. */
function every(...sources: readonly Records['resource'][]): readonly string[] {
  const keys = guideline.facts.flatMap((fact) => {
    if (isDerived(fact)) return []
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    return items
      .filter((item) => {
        const source = fact.kind === 'checklist' ? (fact.items[item ?? '']?.source ?? null) : fact.source
        return silenceSpeaks(fact, item) && picksOf(source).some(({ of }) => sources.includes(of.resource))
      })
      .map((item) => factKey(fact.id, item))
  })
  return keys.sort()
}
const problems = every('Condition', 'Episode')
const procedures = every('Procedure', 'Medication')
const reports = every('DiagnosticReport', 'Episode')
/** What stands there in codes may be any disease. */
const concluded = every('DiagnosticReport', 'Episode', 'Condition')
const contacts = every('Encounter', 'Episode', 'Condition')

describe('a record that nobody can name breaks the silence of everything its type may tell', () => {
  it.each<[string, Json, readonly string[]]>([
    ['a problem under a local code', problem(unnamed), problems],
    ['a problem in words', problem({ text: 'see letter of 3 May' }), problems],
    ['a problem that denies in words', problem({ text: 'no history of cancer, hypertension' }), problems],
    ['a problem under SNOMED CT', problem(coded(sct, '404684003', 'Clinical finding')), problems],
    ['a problem without any name', problem(undefined), problems],
    ['a problem with an empty code', problem({ coding: [{}] }), problems],
    ['a problem that is only a category of classification', problem(coded(icd10cm, 'R69')), problems],
    ['a growth of which nobody knows what it is', problem(coded(icd10cm, 'D44.1')), problems],
    ['a procedure', procedure(unnamed), procedures],
    ['an injection of something', procedure(coded(sct, '76601001', 'Intramuscular injection')), procedures],
    ['a procedure that is under way', procedure(unnamed, { status: 'in-progress' }), procedures],
    ['a procedure without a status', procedure(unnamed, { status: undefined }), procedures],
    ['a conclusion', report({ conclusionCode: [unnamed] }), concluded],
    ['a conclusion in words', report({ conclusion: 'as described above' }), reports],
    ['a report that is a document', report({ presentedForm: [{ contentType: 'application/pdf' }] }), reports],
    ['a flag', flag(unnamed), every('Flag', 'Episode', 'Condition')],
    ['the reason of a contact', contact(unnamed), contacts],
    ['one reason of two', contact(coded(sct, '38341003'), unnamed), contacts],
  ])('%s', (_, record, expected) => {
    expect(expected.length).toBeGreaterThan(2)
    expect(broken(record)).toEqual(expected)
  })
})

describe('a record that is understood breaks nothing', () => {
  it.each<[string, Json]>([
    ['a problem that is asked about', problem(coded(sct, '84114007'))],
    ['a problem that is listed', problem(coded(sct, '38341003', 'Hypertension'))],
    ['a problem of a listed category', problem(coded(icd10cm, 'H25.13'))],
    ['a problem of WHO in a listed category', problem(coded(icd10, 'E78.5'))],
    [
      'a local code beside a listed one',
      problem({ coding: [unnamed.coding, coded(icd10, 'I10').coding].flat(2) }),
    ],
    ['a whole listed name', problem({ text: 'Essential Hypertension' })],
    [
      'an unnamed problem that is refuted',
      problem(unnamed, { verificationStatus: { coding: [{ code: 'refuted' }] } }),
    ],
    [
      'an unnamed problem entered in error',
      problem(unnamed, { verificationStatus: { coding: [{ code: 'entered-in-error' }] } }),
    ],
    ['an unnamed procedure not done', procedure(unnamed, { status: 'not-done' })],
    ['a listed procedure', procedure(coded(sct, '73761001', 'Colonoscopy'))],
    ['a report that concludes nothing', report({})],
    ['a panel with words', report({ code: coded('http://loinc.org', '57698-3'), conclusion: 'normal' })],
    ['a flag that is down', flag(unnamed, 'inactive')],
    ['a contact without a reason', contact()],
    ['somebody else', problem(unnamed, { subject: { reference: 'Patient/p2' } })],
  ])('%s', (_, record) => {
    expect(broken(record)).toEqual([])
  })
})

describe('in between, it breaks what it may be', () => {
  const ofChapter = (letter: string) => broken(problem(coded(icd10cm, letter)))

  it('the chapter of ICD-10 narrows it', () => {
    expect(ofChapter('I27.0')).toContain('heartFailure')
    expect(ofChapter('I27.0')).not.toContain('sleepApnoea')
    expect(ofChapter('K57.3')).toContain('gutBleeding')
    expect(ofChapter('K57.3')).not.toContain('heartFailure')
    expect(ofChapter('J98.4')).toContain('lungFunctionImpaired')
  })

  it('and so does the chapter to which a listed name belongs', () => {
    const arrest = broken(problem(coded(sct, '410429000', 'Cardiac arrest')))
    expect(arrest).toContain('heartFailure')
    expect(arrest).not.toContain('ankylosedSpine')
  })

  it('a procedure of CPT is no drug, but an injection of CPT may be', () => {
    const cpt = 'http://www.ama-assn.org/go/cpt'
    expect(broken(procedure(coded(cpt, '20610')))).toEqual(['augmentationDone', 'augmentationProcedures'])
    expect(broken(procedure(coded(cpt, '96372')))).toEqual(procedures)
  })

  it('what is over may be only what is asked of the past', () => {
    const over = broken(problem(unnamed, { clinicalStatus: { coding: [{ code: 'resolved' }] } }))
    expect(over).toContain('pagetDisease')
    expect(over).not.toContain('heartFailure')
  })

  it('a code that is read elsewhere breaks what it says there', () => {
    expect(broken(contact(coded(sct, '72892002', 'Normal pregnancy')))).toEqual(['pregnant'])
  })

  it('words that name something asked outweigh a listed code', () => {
    const eye = coded(icd10cm, 'H53.9', 'Heart failure, unspecified')
    expect(broken(problem(eye))).toContain('heartFailure')
    expect(read(problem(eye)).unread[0]?.danger).toBe(true)
  })

  it('what is asked about but could not be read is no silence', () => {
    const done = procedure(coded('http://www.ama-assn.org/go/cpt', '22513'), { status: 'in-progress' })
    expect(broken(done)).toEqual(['augmentationDone', 'augmentationProcedures'])
    const ended = { clinicalStatus: { coding: [{ code: 'resolved' }] } }
    expect(broken(problem({ text: 'Ankylosing spondylitis' }, ended))).toEqual(['ankylosedSpine'])
  })
})

it('nothing that a broken silence would have answered is assumed; the tidied chart says the same again', () => {
  const names = fc.constantFrom<readonly [string, string]>(
    ['urn:local', '1'],
    [sct, '404684003'],
    [sct, '38341003'],
    [icd10cm, 'K57.30'],
    [icd10cm, 'E78.5'],
    [icd10, 'C61'],
    ['http://www.ama-assn.org/go/cpt', '99213'],
  )
  const record = fc
    .tuple(
      fc.constantFrom(problem, procedure, flag, (code: unknown) => contact(code)),
      names,
      fc.nat(99),
    )
    .map(([make, [system, code], id]) => ({ ...make(coded(system, code)), id: `n${id}` }))
  let open = 0
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), (records) => {
      const once = read(...records)
      const answers = readChart(guideline, once, 'complete')
      const states = factStates(guideline, answers, {}, '2026-03-15')
      for (const { mayBe } of once.unread) {
        open += 1
        for (const key of mayBe) expect(states.get(key)?.origin, key).not.toBe('assumed')
      }
      const again = tidy(guideline, once.bundle)
      expect(again.unread).toEqual(once.unread)
      expect(again.bundle).toEqual(once.bundle)
    }),
  )
  expect(open).toBeGreaterThan(0)
})
