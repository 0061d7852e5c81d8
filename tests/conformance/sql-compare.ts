/** One guideline and many patients through the evaluator and through SQL, and where the two differ. */

import { assessUnchecked, evaluateExpression, factStates, numberOf } from '../../src/evaluate/index.ts'
import { conditionQueries, sqlColumns, toSql } from '../../src/export/sql/index.ts'
import { type Expression, type Guideline, isDerived, partsOf } from '../../src/language/index.ts'
import { type Database, freshScript, type SqlMissing, type SqlPatient, type SqlRow } from './sql.ts'

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
  await database.run(freshScript(toSql(guideline)))
  await database.fill(patients, asOf)
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
  const put = (what: string, result: unknown): void => {
    results.set(what, JSON.stringify(result))
  }
  for (const r of assessed.recommendations) {
    const what = `recommendation ${r.id}`
    put(`${what} status`, r.status)
    put(`${what} provisional`, r.provisional)
    put(`${what} displaced-by`, r.displacedBy)
    const due = guideline.recommendations.find(({ id }) => id === r.id)?.due ?? null
    if (due !== null) put(`${what} due-from`, r.due?.from ?? null)
    if (due !== null) put(`${what} due-to`, r.due?.to ?? null)
    put(`${what} missing`, sorted(r.missing.facts))
  }
  for (const o of assessed.options) {
    put(`option ${o.id} status`, o.status)
    put(`option ${o.id} taken`, o.taken)
    put(`option ${o.id} preferred`, o.preferred)
    put(`option ${o.id} missing`, sorted(o.missing.facts))
  }
  for (const p of assessed.positions) {
    put(`position ${p.id} status`, p.stance)
    put(`position ${p.id} missing`, sorted(p.missing.facts))
  }
  const { stage } = assessed
  put('stage stage status', stage.id)
  put('stage stage provisional', stage.provisional)
  put('stage stage possible', stage.possible)
  put('stage stage missing', sorted(stage.missing.facts))
  for (const [name, condition] of Object.entries(conditions)) {
    const { truth, missing } = evaluateExpression(guideline, answers, setting, asOf, condition)
    put(`condition ${name} truth`, truth)
    put(`condition ${name} missing`, sorted(missing))
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
  const put = (patient: unknown, what: string, cell: unknown): void => {
    const results = found.get(String(patient)) ?? new Map<string, string>()
    found.set(String(patient), results.set(what, JSON.stringify(cell)))
  }
  const columns = sqlColumns(guideline)
  const facts = grouped(
    [...columns.facts, ...columns.derived].filter(({ fact }) => fact !== null),
    ({ fact, item }) => (item === null ? `fact ${fact}` : `fact ${fact}.${item}`),
  )
  const derived = new Map(
    (await database.rows('SELECT * FROM derived_facts')).map((row) => [row.patient, row]),
  )
  for (const own of await database.rows('SELECT * FROM facts')) {
    const row = { ...own, ...derived.get(own.patient) }
    for (const [what, of] of facts)
      put(
        row.patient,
        what,
        of.map(({ name }) => cellOf(row, name)),
      )
  }
  const items = columns.statuses.flatMap(({ kind, id, holds }) =>
    holds === 'status' ? [`${kind} ${id ?? 'stage'}`] : [],
  )
  for (const row of await database.rows('SELECT * FROM statuses')) {
    // A column that could hold one value alone is left out.
    for (const item of items) {
      for (const [holds, value] of Object.entries(only[item.split(' ')[0] ?? ''] ?? {}))
        put(row.patient, `${item} ${holds}`, value)
    }
    for (const { kind, id, holds, name } of columns.statuses) {
      if (kind !== 'patient') put(row.patient, `${kind} ${id ?? 'stage'} ${holds}`, cellOf(row, name))
    }
    // What waits for nothing has no row in the view `missing`.
    for (const item of items) put(row.patient, `${item} missing`, [])
  }
  const missing = [...(await database.rows<SqlMissing>('SELECT * FROM missing'))]
  const names = Object.keys(conditions)
  if (names.length > 0) {
    const queries = conditionQueries(guideline, conditions)
    for (const row of await database.rows(queries.truths)) {
      for (const name of names) {
        put(row.patient, `condition ${name} truth`, row[name])
        put(row.patient, `condition ${name} missing`, [])
      }
    }
    missing.push(...(await database.rows<SqlMissing>(queries.missing)))
  }
  const lists = grouped(missing, ({ patient, kind, id }) =>
    JSON.stringify([patient, `${kind} ${id} missing`]),
  )
  for (const [key, rows] of lists) {
    const [patient, what] = JSON.parse(key) as [string, string]
    put(patient, what, sorted(rows.map(({ fact }) => fact)))
  }
  return found
}

/** What a column that is left out would hold, by kind of item. */
const only: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  recommendation: { provisional: false, 'displaced-by': null },
  option: { taken: false, preferred: 0 },
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** A column as JSON has it: days as ISO text, sets in ascending order. */
function cellOf(row: SqlRow, column: string): unknown {
  const value = row[column]
  return value instanceof Date ? value.toISOString().slice(0, 10) : value
}
