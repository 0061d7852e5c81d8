/** One guideline and many patients through the evaluator and through SQL, and where the two differ. */

import { assessUnchecked, evaluateExpression, factStates, numberOf } from '../../src/evaluate/index.ts'
import { columnsOf, conditionQuery, toSql } from '../../src/export/sql/index.ts'
import { type Expression, type Guideline, isDerived, partsOf } from '../../src/language/index.ts'
import type { Database, SqlCondition, SqlPatient, SqlRow, SqlStatus } from './sql.ts'

export interface Compared {
  readonly patients: number
  /** How many single results were set against each other. */
  readonly results: number
  /** In words, with what each rests on; the first few only. */
  readonly differences: readonly string[]
}

/** Result by "what" of one patient, as text. */
type Results = ReadonlyMap<string, string>

const mostDifferences = 3

export async function compareWithSql(
  database: Database,
  guideline: Guideline,
  patients: readonly SqlPatient[],
  asOf: string,
  conditions: Readonly<Record<string, Expression>>,
): Promise<Compared> {
  await database.run(toSql(guideline))
  await database.fill(patients, asOf)
  // The views `statuses` and the conditions stand on `facts`: computed once here, not once for each.
  await database.run('CREATE OR REPLACE TABLE facts_kept AS SELECT * FROM facts;')
  await database.run('CREATE OR REPLACE VIEW facts AS SELECT * FROM facts_kept;')
  const fromSql = await sqlResults(database, guideline, conditions)
  const differences: string[] = []
  let results = 0
  for (const patient of patients) {
    const wanted = evaluated(guideline, patient, asOf, conditions)
    const got = fromSql.get(patient.id) ?? new Map<string, string>()
    results += wanted.size
    for (const what of new Set([...wanted.keys(), ...got.keys()])) {
      if (wanted.get(what) === got.get(what) || differences.length >= mostDifferences) continue
      const found = `evaluator ${wanted.get(what)}\n  SQL       ${got.get(what)}`
      differences.push(`${patient.id} on ${asOf}: ${what}\n  ${found}\n${given(guideline, patient, what)}`)
    }
  }
  return { patients: patients.length, results, differences }
}

/** What a difference rests on: the facts the thing names, opened, and their entries. The seed gives the rest. */
function given(guideline: Guideline, { answers, setting }: SqlPatient, what: string): string {
  const [kind, id] = what.split(' ')
  const content =
    kind === 'stage'
      ? guideline.stages
      : [...guideline.recommendations, ...guideline.options, ...guideline.positions].find(
          (one) => one.id === id,
        )
  const named = new Set(
    guideline.facts.filter((fact) => fact.id === id?.split('.')[0]).map((fact) => fact.id),
  )
  const text = JSON.stringify(content ?? null)
  for (const fact of guideline.facts) if (text.includes(`"${fact.id}"`)) named.add(fact.id)
  for (const fact of guideline.facts.toReversed()) {
    if (named.has(fact.id)) for (const part of partsOf(fact)) named.add(part)
  }
  const facts = guideline.facts.filter((fact) => named.has(fact.id))
  const entries = answers.entries.filter((entry) => named.has(entry.fact))
  const lines = [content, ...facts, ...entries, { setting, coverage: answers.coverage }]
  return lines.map((line) => `  ${JSON.stringify(line)}`).join('\n')
}

function evaluated(
  guideline: Guideline,
  { answers, setting }: SqlPatient,
  asOf: string,
  conditions: Readonly<Record<string, Expression>>,
): Results {
  const results = new Map<string, string>()
  const assessed = assessUnchecked(guideline, answers, setting, asOf)
  for (const [what, state] of factStates(guideline, answers, setting, asOf)) {
    const { value } = state
    const ends = typeof value === 'object' && value !== null && !Array.isArray(value)
    const cells = ends
      ? Object.values(value)
      : value === null && hasEnds(guideline, what)
        ? [null, null]
        : [value]
    results.set(`fact ${what}`, JSON.stringify(cells))
  }
  for (const fact of guideline.facts.filter(isDerived)) {
    if (fact.kind === 'derived') {
      const { truth } = evaluateExpression(guideline, answers, setting, asOf, { op: 'fact', fact: fact.id })
      results.set(`fact ${fact.id}`, JSON.stringify([truth]))
    } else {
      const number = numberOf(assessed.readings.plain, fact.id)
      // A quotient may be minus nothing, which JSON does not show.
      results.set(
        `fact ${fact.id}`,
        JSON.stringify(number === null ? [null, null] : [number.low, number.high]),
      )
    }
  }
  const status = (what: string, ...rest: readonly unknown[]): void => {
    results.set(what, JSON.stringify(rest))
  }
  for (const r of assessed.recommendations) {
    status(`recommendation ${r.id}`, r.status, r.provisional, r.displacedBy, [], sorted(r.missing.facts))
  }
  for (const o of assessed.options)
    status(`option ${o.id}`, o.status, false, null, [], sorted(o.missing.facts))
  for (const p of assessed.positions)
    status(`position ${p.id}`, p.stance, false, null, [], sorted(p.missing.facts))
  const { stage } = assessed
  status('stage stage', stage.id, stage.provisional, null, stage.possible, sorted(stage.missing.facts))
  for (const [name, condition] of Object.entries(conditions)) {
    const { truth, missing } = evaluateExpression(guideline, answers, setting, asOf, condition)
    status(`condition ${name}`, truth, sorted(missing))
  }
  return results
}

const sorted = (facts: Iterable<string>): readonly string[] => [...facts].sort()

const hasEnds = (guideline: Guideline, id: string): boolean =>
  guideline.facts.some((fact) => fact.id === id && (fact.kind === 'quantity' || fact.kind === 'date'))

async function sqlResults(
  database: Database,
  guideline: Guideline,
  conditions: Readonly<Record<string, Expression>>,
): Promise<ReadonlyMap<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>()
  const put = (patient: string, what: string, cells: readonly unknown[]): void => {
    const results = found.get(patient) ?? new Map<string, string>()
    found.set(patient, results.set(what, JSON.stringify(cells)))
  }
  const columns = guideline.facts.flatMap((fact) => {
    const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [null]
    return items.map((item) => ({
      what: item === null ? fact.id : `${fact.id}.${item}`,
      columns: columnsOf(guideline, fact.id, item),
    }))
  })
  for (const row of await database.rows('SELECT * FROM facts')) {
    for (const one of columns) put(String(row.patient), `fact ${one.what}`, one.columns.map(cellOf(row)))
  }
  for (const row of await database.rows<SqlStatus>('SELECT * FROM statuses')) {
    const cells = [row.status, row.provisional, row.displaced_by, row.possible, row.missing]
    put(row.patient, `${row.kind} ${row.id}`, cells)
  }
  if (Object.keys(conditions).length > 0) {
    for (const row of await database.rows<SqlCondition>(conditionQuery(guideline, conditions))) {
      put(row.patient, `condition ${row.name}`, [row.truth, row.missing])
    }
  }
  return found
}

/** A column as JSON has it: days as ISO text, sets in ascending order. */
const cellOf =
  (row: SqlRow) =>
  (column: string): unknown => {
    const value = row[column]
    return value instanceof Date ? value.toISOString().slice(0, 10) : value
  }
