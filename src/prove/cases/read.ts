/** A file of published cases, as text, to cases: each a patient on a day and what must and must not be advised. */

import { checkKeys } from '../../chart/index.ts'
import { type CaseCodes, type Guideline, isDay, RequestProblem } from '../../language/index.ts'

/** One published decision point, in the words of the file. */
export interface PublishedCase {
  readonly id: string
  readonly title: string
  readonly source: { readonly title: string; readonly url: string }
  readonly asOf: string
  /** An answers document or a FHIR R4 Bundle. */
  readonly patient: object
  readonly coverage: 'complete' | 'unknown'
  /** Stages that are right, the best first; empty: the case says nothing of it. */
  readonly stages: readonly string[]
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  /** Lines on which the guideline and the case differ on purpose: the line, and by what source it was decided. */
  readonly disagreements: readonly { readonly line: string; readonly because: string }[]
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @throws RequestProblem not-json, key-twice, bad-value: where in the file, why it matters, what to do. */
export function readCases(guideline: Guideline, codes: CaseCodes, text: string): readonly PublishedCase[] {
  const root = parsed(text)
  checkKeys(text)
  if (!isObject(root) || !Array.isArray(root.cases) || root.cases.length === 0) {
    throw refused(
      'top level',
      'there is no list of cases, so nothing would be judged',
      'Write {"cases": [...]}',
    )
  }
  knownKeys(root, 'top level', ['$schema', 'title', 'remarks', 'cases'])
  const actions = actionsOf(guideline, codes)
  const stages = guideline.stages.map((stage) => stage.id)
  const cases = root.cases.map((one, i) => caseOf(one, `cases[${i}]`, actions, stages))
  const twice = cases.find((one, i) => cases.findIndex((other) => other.id === one.id) !== i)
  if (twice === undefined) return cases
  throw refused('cases', `two cases are called "${twice.id}"`, 'Give each an id of its own')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestProblem('not-json', {
      where: 'input',
      why: 'it is empty, breaks off or has a mistake of syntax, so no case can be read',
      fix: 'Check that it is JSON, as schemas/cases.schema.json describes it',
    })
  }
}

const refused = (where: string, why: string, fix: string): RequestProblem =>
  new RequestProblem('bad-value', { where, why, fix })

/** Every code a line may name: a misspelt one would never be violated, and so would never be noticed. */
function actionsOf(guideline: Guideline, codes: CaseCodes): ReadonlySet<string> {
  return new Set([
    ...[...guideline.recommendations, ...guideline.options].map((one) => one.action),
    ...codes.judgements.map((one) => one.id),
    ...codes.others,
  ])
}

const parts = [
  'id',
  'title',
  'source',
  'asOf',
  'patient',
  'coverage',
  'samePatientAs',
  'stages',
  'must',
  'mustNot',
  'disagreements',
  'remarks',
]

function caseOf(
  value: unknown,
  where: string,
  actions: ReadonlySet<string>,
  stages: readonly string[],
): PublishedCase {
  if (!isObject(value)) throw refused(where, 'it is not an object', 'Write {"id": ..., "patient": {...}}')
  knownKeys(value, where, parts)
  const asOf = textIn(value, 'asOf', where)
  if (!isDay(asOf)) {
    throw refused(`${where}.asOf`, 'it is no day, and every clock counts to it', 'Write it as YYYY-MM-DD')
  }
  if (!isObject(value.patient)) {
    throw refused(
      `${where}.patient`,
      'there is no patient to assess',
      'Give an answers document {"answers": {...}} or a FHIR R4 Bundle',
    )
  }
  const { source } = value
  if (!isObject(source))
    throw refused(`${where}.source`, 'a case without its source proves nothing', 'Name it')
  const coverage = value.coverage ?? 'unknown'
  if (coverage !== 'complete' && coverage !== 'unknown') {
    throw refused(`${where}.coverage`, 'silence would have no meaning', 'Write complete or unknown')
  }
  const one: PublishedCase = {
    id: textIn(value, 'id', where),
    title: textIn(value, 'title', where),
    source: {
      title: textIn(source, 'title', `${where}.source`),
      url: textIn(source, 'url', `${where}.source`),
    },
    asOf,
    patient: value.patient,
    coverage,
    stages: codesIn(value, 'stages', where, new Set(stages)),
    must: codesIn(value, 'must', where, actions),
    mustNot: codesIn(value, 'mustNot', where, actions),
    disagreements: disagreementsIn(value, where),
  }
  const lines = linesOf(one)
  const stray = one.disagreements.findIndex((each) => !lines.includes(each.line))
  if (stray < 0) return one
  throw refused(
    `${where}.disagreements[${stray}].line`,
    'the case has no such line, so nothing could disagree with it',
    `There is ${lines.join('; ')}`,
  )
}

/** The lines of a case, as they are named in its row and in a recorded disagreement. */
function linesOf({ stages, must, mustNot }: PublishedCase): readonly string[] {
  return [
    ...(stages.length === 0 ? [] : ['stage']),
    ...must.map((code) => `must ${code}`),
    ...mustNot.map((code) => `must not ${code}`),
  ]
}

function knownKeys(value: Json, where: string, known: readonly string[]): void {
  const stray = Object.keys(value).find((key) => !known.includes(key))
  if (stray === undefined) return
  throw refused(
    `${where}.${stray}`,
    'there is no such part, so it would be passed over',
    `There is ${known.join(', ')}`,
  )
}

function textIn(value: Json, key: string, where: string): string {
  const text = value[key]
  if (typeof text === 'string' && text.trim() !== '') return text
  throw refused(`${where}.${key}`, 'it is missing or no text', 'Give it as text')
}

function codesIn(value: Json, key: string, where: string, known: ReadonlySet<string>): readonly string[] {
  const list = value[key] ?? []
  if (!Array.isArray(list)) throw refused(`${where}.${key}`, 'it is not a list', 'Write a list of codes')
  return list.map((code, i) => {
    if (typeof code === 'string' && known.has(code)) return code
    throw refused(
      `${where}.${key}[${i}]`,
      'the guideline knows no such code, so the line could never be judged',
      `There is ${[...known].sort().join(', ')}`,
    )
  })
}

function disagreementsIn(value: Json, where: string): PublishedCase['disagreements'] {
  const list = value.disagreements ?? []
  if (!Array.isArray(list)) throw refused(`${where}.disagreements`, 'it is not a list', 'Write a list')
  return list.map((one, i) => {
    const here = `${where}.disagreements[${i}]`
    if (!isObject(one)) throw refused(here, 'it is not an object', 'Write {"line": ..., "because": ...}')
    knownKeys(one, here, ['line', 'because'])
    return { line: textIn(one, 'line', here), because: textIn(one, 'because', here) }
  })
}
