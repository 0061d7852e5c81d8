/** The network and the speed, line by line: what is measured is measured against 34f3f87 in the same run. */

import { run } from '../run-step.ts'
import { commandRow, measured, type Row, tellingLine, type Verdict, vitestRow } from './row.ts'

const quick = process.env.PLUMBLINE_SAMPLE === '1'

/** One part of `npm run bench`, which builds both sides itself. */
const bench = (part: string): (() => Promise<Verdict>) => {
  const args = ['run', '--silent', 'bench', '--', part, ...(quick ? ['--quick'] : [])]
  return async () => {
    const { code, stdout, stderr } = await run('npm', args, { minutes: 45 })
    // Its last line says what holds or does not; where there is none, what went wrong.
    const last = stdout.trim().split('\n').at(-1) ?? ''
    return { pass: code === 0, detail: last.startsWith('bench: ') ? last : tellingLine(stderr + stdout) }
  }
}

async function pageSize(): Promise<Verdict> {
  const built = await run('node_modules/.bin/tsx', ['scripts/build-page.ts'])
  if (built.code !== 0) return { pass: false, detail: tellingLine(built.stderr + built.stdout) }
  const { code, stdout, stderr } = await run('node_modules/.bin/tsx', ['scripts/size.ts'])
  const lines = `${stdout}${stderr}`.trim().split('\n')
  // Both are printed, or nothing is told of where the network counts.
  const told = ['script', 'network'].every((name) => lines.some((line) => line.includes(name)))
  return { pass: code === 0 && told, detail: lines.map((line) => line.trim()).join('; ') }
}

export const rows: readonly Row[] = [
  {
    id: 'speed-fast',
    text: 'Fast path: at most 1.3 x JSON.parse from 300 kB (goal 1.15), 1.8 from 90 kB (goal 1.5), samples at least 8 times faster than 34f3f87; every Bundle, coverage unknown and complete',
    check: 'npm run bench -- fast: JSON.parse, reading, statuses and missing facts, CPU time in turn',
    run: bench('fast'),
  },
  {
    id: 'speed-full',
    text: 'The full plan is at least 4 times faster than at 34f3f87 (goal 8)',
    check: 'npm run bench -- full: the JSON of every sample, parsing and reading included',
    run: bench('full'),
  },
  {
    id: 'speed-timeline',
    text: 'The timeline of a chart with 10,000 own facts is at least 20 times faster than at 34f3f87',
    check: 'npm run bench -- timeline: every fact said again and again over a year',
    run: measured(bench('timeline')),
  },
  {
    id: 'speed-cql',
    text: 'Beside cql-execution, same Bundles and coverage: samples at least 150 x with parse and 600 x from the tidied Bundle (median of four), Synthea at least 80 % of the cap that JSON.parse sets',
    check: 'npm run bench -- cql: the exported CQL, compiled once; the cap is printed',
    run: bench('cql'),
  },
  {
    id: 'speed-start',
    text: 'assess costs at most 3 x the CPU of bare node -e 0, --help at most 1.3 x',
    check: 'npm run bench -- start: user and system time of whole processes, in turn',
    run: bench('start'),
  },
  {
    id: 'speed-sql',
    text: 'SQL: statuses of 1,200 patients on DuckDB at least 50 times faster than at 34f3f87, planning under 1 s',
    check: 'npm run bench -- sql: CREATE TABLE AS, all threads counted',
    run: bench('sql'),
  },
  {
    id: 'network-same',
    text: 'Network = interpreter on all examples, samples, attacks and 1,000,000 random patient-days in the long form: no difference, seed printed',
    check: 'tests/conformance/network.test.ts',
    run: () =>
      vitestRow(['--project', 'conformance', 'tests/conformance/network.test.ts'], undefined, {
        deep: !quick,
        minutes: 240,
      }),
  },
  {
    id: 'network-others',
    text: 'What the network says is what CQL, SQL on DuckDB and PostgreSQL and the solver say',
    check: 'tests/conformance: cql, sql, postgres and solver against the evaluator',
    run: () =>
      vitestRow(
        [
          '--project',
          'conformance',
          ...['cql', 'sql', 'postgres', 'solver'].map((one) => `conformance/${one}.test`),
        ],
        undefined,
        { deep: !quick, minutes: 240 },
      ),
  },
  {
    id: 'network-planted',
    text: 'A mistake planted in the lowering of each leaf, gate and output is found',
    check:
      'one at a time in a copy of the tree (scripts/acceptance/planted-gates.ts, planted-formulas.ts); the tests that find it are printed',
    run: () =>
      commandRow('node_modules/.bin/tsx', ['scripts/acceptance/planted.ts', 'gates'], { minutes: 90 }),
  },
  {
    id: 'page-code',
    text: "The page's script stays within its limit; the network counts as guideline data, both printed",
    check: 'npm run size after a build of the page',
    run: pageSize,
  },
]
