/**
 * Writes docs/raw-charts.md: on which facts the exported CQL, run on charts that nobody has tidied, differs from the
 * chart reader, how often, and what in the records makes the difference. `npm run raw-charts`; with `--check` nothing
 * is written, and a page that says other numbers of the same guideline fails.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { guideline } from '../guideline/index.ts'
import { type Json, readChart, tidy } from '../src/chart/index.ts'
import { toCql } from '../src/export/cql/index.ts'
import { type Asked, hashOf, isCoded, isDerived, type Note, picksOf } from '../src/language/index.ts'
import { compile } from '../tests/conformance/cql.ts'
import { chartsOver } from '../tests/conformance/guideline-charts.ts'
import { compareReading, type FactDifference, readingOf } from '../tests/conformance/reading.ts'
import { bundle } from '../tests/toy/chart-records.ts'

const PAGE = 'docs/raw-charts.md'
const SEED = 20260315
const GENERATED = 200
const AS_OF = '2026-03-15'

/** What a note says happened, in a few words. */
const causes: readonly (readonly [RegExp, string])[] = [
  [/^code written|^text-only/, 'a code system, spelling or mere text that CQL does not match'],
  [/local code/, 'a local code'],
  [/^value given|^said|unit|number without/, 'a unit to be converted, or that cannot be'],
  [/outside what is possible|its value is not understood|does not fit/, 'a value that cannot be right'],
  [/^status|entered in error|^intent/, 'a status by which the record does not count'],
  [/read as if|read as still|read as taken|not resolved/, 'a status that needs a reading'],
  [/set aside|not a date|before it began|dated/, 'a date that is missing, partial or cannot be right'],
  [/somebody who is not/, 'a record about somebody else'],
  [/older version|says the same as|there twice/, 'a copy or an older version'],
  [/visit of the episode|that of its episode|late effect/, 'visits of the index event to be chained'],
  [/the drug it refers to/, 'a drug that stands in another record'],
  [/a result inside/, 'a result inside another record'],
  [/substance of a reaction/, 'the substance stands in the reaction'],
  [/fact that this guideline/, 'a fact that is not asked'],
]
const otherwise = 'the shape of the record'
const sinceCause = 'counted from the index event, which only a tidied chart tells'
const episodeCause = 'the index event, which tidying chains and tags'

type Change = 'lost' | 'added' | 'other'

interface Row {
  readonly changes: Record<Change, number>
  readonly causes: Map<string, number>
}

const reading = readingOf(guideline)
const { facts, valueSets, episode } = reading
const hash = hashOf({ facts, valueSets, episode }).slice(0, 12)
const asked = new Map(
  reading.facts.filter((fact): fact is Asked => !isDerived(fact)).map((fact) => [fact.id, fact]),
)
const compiled = await compile(toCql(reading))

const samplesIn = (folder: string): readonly Json[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file): readonly Json[] => {
      const document = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Json
      return document.resourceType === 'Bundle' ? [document] : []
    })

interface Count {
  charts: number
  same: number
  failed: number
  values: number
  differences: number
  readonly rows: Map<string, Row>
}

async function countOver(charts: readonly Json[]): Promise<Count> {
  const count: Count = {
    charts: charts.length,
    same: 0,
    failed: 0,
    values: 0,
    differences: 0,
    rows: new Map(),
  }
  for (const chart of charts) {
    const tidied = tidy(reading, chart)
    try {
      const compared = await compareReading(reading, compiled, tidied, chart, AS_OF, 'unknown')
      count.values += compared.points
      count.differences += compared.differences.length
      if (compared.differences.length === 0) count.same += 1
      const behind = recordsBehind(tidied)
      for (const difference of compared.differences) add(count.rows, difference, tidied.notes, behind)
    } catch {
      count.failed += 1
    }
  }
  return count
}

/** Fact -> the records that it was read from. */
function recordsBehind(tidied: ReturnType<typeof tidy>): ReadonlyMap<string, ReadonlySet<string>> {
  const behind = new Map<string, Set<string>>()
  for (const { fact, resource } of readChart(reading, tidied, 'unknown').entries) {
    if (resource !== null) behind.set(fact, (behind.get(fact) ?? new Set()).add(resource))
  }
  return behind
}

function add(
  rows: Map<string, Row>,
  { fact: name, read, cql }: FactDifference,
  notes: readonly Note[],
  behind: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const fact = name.split(/[ .]/)[0] ?? name
  const row = rows.get(fact) ?? {
    changes: { lost: 0, added: 0, other: 0 },
    causes: new Map<string, number>(),
  }
  rows.set(fact, row)
  const silent = (value: string): boolean => value === 'null' || value === 'false' || value === '[]'
  row.changes[silent(cql) ? 'lost' : silent(read) ? 'added' : 'other'] += 1
  for (const cause of causesOf(fact, notes, behind)) row.causes.set(cause, (row.causes.get(cause) ?? 0) + 1)
}

function causesOf(
  fact: string,
  notes: readonly Note[],
  behind: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const picks = picksIn(fact)
  const of = picks.map((pick) => pick.of)
  if (of.some(({ resource }) => resource === 'Episode')) return new Set([episodeCause])
  const records = behind.get(fact)
  const types = new Set(of.filter(isCoded).flatMap(({ resource }) => typesOf[resource] ?? [resource]))
  const telling = notes.filter(({ resource }) => {
    if (resource === null) return false
    return records === undefined ? types.has(resource.split('/')[0] ?? '') : records.has(resource)
  })
  const found = new Set(telling.flatMap((note) => causes.find(([words]) => words.test(note.text))?.[1] ?? []))
  if (found.size > 0) return found
  return new Set([picks.some(({ since }) => since !== null) ? sinceCause : otherwise])
}

const typesOf: Readonly<Record<string, readonly string[]>> = {
  Medication: ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration', 'Procedure'],
  Imaging: ['ImagingStudy', 'DiagnosticReport', 'Procedure'],
}

function picksIn(id: string) {
  const fact = asked.get(id)
  if (fact === undefined) return []
  const sources =
    fact.kind === 'checklist' ? Object.values(fact.items).map((item) => item.source) : [fact.source]
  return sources.flatMap((source) => [...picksOf(source)])
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

function section(title: string, count: Count): readonly string[] {
  const rows = [...count.rows].sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
  return [
    `## ${title}`,
    '',
    `${count.charts} charts; on ${count.same} of them nothing differs, on ${count.failed} the CQL does not run at all. ${count.values} values compared, ${count.differences} differ (${percent(count.differences, count.values)}).`,
    '',
    '| fact | CQL misses it | CQL has it in vain | another value | why, most often first |',
    '|---|---|---|---|---|',
    ...rows.map(([fact, row]) => {
      const why = [...row.causes]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, 3)
        .map(([cause, n]) => `${cause} (${n})`)
      const { lost, added, other } = row.changes
      return `| \`${fact}\` | ${lost} | ${added} | ${other} | ${why.join('; ')} |`
    }),
    '',
  ]
}

const total = ({ changes }: Row): number => changes.lost + changes.added + changes.other

const ours = await countOver(samplesIn('samples'))
const generated = await countOver(chartsOver(guideline, GENERATED, SEED).map((records) => bundle(...records)))
const page = [
  '# Charts that nobody has tidied',
  '',
  `Made by \`npm run raw-charts\`; not to be edited by hand. Facts and codes of the guideline: ${hash}.`,
  '',
  `The exported CQL is written for tidied charts ([chart.md](chart.md)); there it agrees with the reader on every fact (\`tests/conformance/chart-cql.test.ts\`). Whoever runs it on a chart as it comes loses what tidying does. This page counts that loss: each fact as \`tidy\` and \`read\` have it on ${AS_OF}, against the same CQL over the Bundle as it came. The generated charts are wrong on purpose in most of their records, so that their share says nothing of real charts; the list of causes does.`,
  '',
  ...section('Our samples', ours),
  ...section(`Generated charts (seed ${SEED})`, generated),
].join('\n')

const checks = process.argv.includes('--check')
const written = checks ? readFileSync(PAGE, 'utf8') : ''
// A page of an earlier guideline counted rightly then; one that says other numbers of the same guideline is wrong.
const earlier = checks && !written.includes(hash)
const stale = checks && !earlier && written !== page
if (stale) console.error(`x ${PAGE} says other numbers than were counted. Run: npm run raw-charts`)
if (!checks) writeFileSync(PAGE, page)
console.log(
  `raw charts: ${ours.charts + generated.charts} charts, ${ours.differences + generated.differences} of ${ours.values + generated.values} values differ, ${ours.failed + generated.failed} do not run${earlier ? `; ${PAGE} counts an earlier guideline: npm run raw-charts` : ''}`,
)
process.exitCode = stale ? 1 : 0
