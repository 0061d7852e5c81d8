/**
 * The exported SQL of one build on DuckDB: `node sql-worker.mjs BUILT ORDER PATIENTS ROUNDS FILE...`. Fills the tables with
 * copies of the charts, each a patient of its own, and answers with the milliseconds of CPU, all threads counted, of
 * planning the statuses, of the rows of facts from dated entries (where a build has them apart) and of the statuses.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const [built, order, patients, rounds, ...files] = process.argv.slice(2)
const door = (name) => import(pathToFileURL(join(built, `${name}.js`)).href)
const { guideline } = await door('guideline')
const { parseDocument, readChart, selectPatient, tidy } = await door('chart')
const { toSql, toEntryRows, toBrokenRows } = await door('export')
const asOf = '2026-06-16'
const setting = { jurisdiction: 'us', payer: 'medicare', care: 'outpatient' }

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1]

const charts = files.map((file) => {
  const bundle = selectPatient(parseDocument(readFileSync(file, 'utf8')).bundle)
  const tidied = order === 'guideline-first' ? tidy(guideline, bundle) : tidy(bundle, guideline)
  return readChart(guideline, tidied, 'complete')
})

const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
await connection.run(toSql(guideline))

/** Rows given as one JSON text, read into the columns that the table has. */
async function insert(table, rows) {
  const columns = await connection.runAndReadAll(
    `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '${table}'`,
  )
  const shape = columns.getRows()
  const types = JSON.stringify([Object.fromEntries(shape)])
  const names = shape.map(([name]) => name)
  await connection.run(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => `row.${name}`).join(', ')}
FROM (SELECT unnest(from_json_strict($1, '${types}')) AS row)`,
    [JSON.stringify(rows)],
  )
}

const all = Array.from({ length: Number(patients) }, (_, n) => [`p${n}`, charts[n % charts.length]])
const rowsOf = (make) =>
  all.flatMap(([patient, answers]) => make(answers).map((row) => ({ patient, ...row })))
await insert('as_of', [{ day: asOf }])
await insert(
  'patients',
  rowsOf(() => [{}]),
)
await insert('entries', rowsOf(toEntryRows))
await insert(
  'coverage',
  rowsOf(({ coverage }) => coverage.map((kind) => ({ kind }))),
)
await insert(
  'setting',
  rowsOf(() => Object.entries(setting).map(([fact, code]) => ({ fact, code }))),
)
if (toBrokenRows !== undefined) await insert('broken_silence', rowsOf(toBrokenRows))

async function timed(...statements) {
  const from = cpu()
  for (const statement of statements) await connection.run(statement)
  return cpu() - from
}

const times = { planning: [], facts: [], statuses: [] }
const apart = (await connection.runAndReadAll('SHOW TABLES')).getRows().flat().includes('facts_from_entries')
for (let round = 0; round < Number(rounds); round += 1) {
  if (apart) {
    times.facts.push(await timed('DELETE FROM facts', 'INSERT INTO facts SELECT * FROM facts_from_entries'))
  }
  times.planning.push(await timed('EXPLAIN SELECT * FROM statuses'))
  times.statuses.push(await timed('CREATE OR REPLACE TABLE kept AS SELECT * FROM statuses'))
}
const [[rows]] = (await connection.runAndReadAll('SELECT count(DISTINCT patient)::INT FROM kept')).getRows()
if (rows !== Number(patients)) throw new Error(`${rows} patients came out of ${patients}`)
process.send(
  Object.fromEntries(Object.entries(times).map(([name, one]) => [name, one.length ? median(one) : 0])),
)
process.exit()
