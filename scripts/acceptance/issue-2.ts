/** Issue 2, line by line: what was promised, and how each line is checked. */

import { run } from '../run-step.ts'
import { bareMachineRow } from './bare-machine.ts'
import { freshCloneRow } from './fresh-clone.ts'
import { quickStartRow } from './quick-start.ts'
import { type Row, tellingLine, type Verdict, vitestRow } from './row.ts'

const boundaries = ['tests/ground/boundaries.test.ts']
const planted = (id: string, fault: string, namePattern: string): Row => ({
  id,
  text: `A planted ${fault} is caught`,
  check: 'planted in a temporary tree under the real settings (tests/ground/boundaries.test.ts)',
  run: () => vitestRow(boundaries, namePattern),
})

// The gate samples (PLUMBLINE_SAMPLE=1, seed printed); `npm run accept` by itself takes the long form.
const deep = (minutes: number) => ({ deep: process.env.PLUMBLINE_SAMPLE !== '1', minutes })
const agrees = (id: string, engine: string, file: string, namePattern?: string): Row => ({
  id,
  text: `Evaluator = ${engine} on at least 1,000 random cases per operator family, unknown and missing included`,
  check: `${file}, deep: random guidelines and patients, the guideline's examples, hand tables`,
  run: () => vitestRow([file], namePattern, deep(60)),
})

/** Prints every table and tells at the end whether limits hold (0) or not (1). */
async function benchPrints(): Promise<Verdict> {
  const parts = ['fast', 'full', 'cql']
  const args = ['run', '--silent', 'bench', '--', ...parts, '--quick']
  const { code, stdout, stderr } = await run('npm', args, { minutes: 30 })
  const titles = ['Fast path', 'The full plan', 'Beside cql-execution']
  const absent = titles.filter((title) => !stdout.split('\n').includes(title))
  const last = stdout.trim().split('\n').at(-1) ?? ''
  const told = last.startsWith('bench: ') && (code === 0 || code === 1)
  return {
    pass: told && absent.length === 0 && stdout.includes('x parse'),
    detail: told ? last : tellingLine(stderr + stdout),
  }
}

export const rows: readonly Row[] = [
  {
    id: 'missing',
    text: '`missing` never lacks a relevant fact, on 1,000 random guidelines of up to 8 facts',
    check: 'brute force over every completion of the open facts (tests/conformance/missing.test.ts)',
    run: () => vitestRow(['tests/conformance/missing.test.ts']),
  },
  {
    id: 'law-of-time',
    text: 'The law of time: 1,000 random patients, each day of two years as the timeline announced; the record read again agrees',
    check: 'tests/conformance/law-of-time.test.ts, deep',
    run: () => vitestRow(['tests/conformance/law-of-time.test.ts'], undefined, deep(20)),
  },
  {
    id: 'same-bytes',
    text: 'Same bytes in any key or resource order, in three time zones',
    check: 'shuffled samples, and the command line as a process in each zone (tests/core/same-bytes.test.ts)',
    run: () => vitestRow(['tests/core/same-bytes.test.ts']),
  },
  agrees('agree-sql', 'SQL', 'tests/conformance/sql.test.ts'),
  agrees('agree-cql', 'CQL', 'tests/conformance/cql.test.ts'),
  agrees('agree-solver', 'z3', 'tests/conformance/solver.test.ts', 'evaluator = z3'),
  {
    id: 'solver-finds',
    text: 'What some patient has, the solver finds, and the evaluator confirms its patient',
    check: 'tests/conformance/solver.test.ts, deep: what random patients show, asked of the solver',
    run: () => vitestRow(['tests/conformance/solver.test.ts'], 'the solver finds', deep(60)),
  },
  {
    id: 'bad-input',
    text: 'Bad input: exit 2, one clear line, nothing on stdout, no stack trace',
    check: 'the table of tests/journeys/bad-input.ts through the command line',
    run: () => vitestRow(['tests/journeys/bad-input.test.ts']),
  },
  {
    id: 'fuzz',
    text: '100,000 fuzzed Bundles and as many answers documents: no throw',
    check: 'tests/fuzz, deep',
    run: () => vitestRow(['tests/fuzz/chart.fuzz.test.ts'], undefined, deep(30)),
  },
  {
    id: 'examples',
    text: "The guideline's own examples hold, it has no author's mistake, and the samples give their golden plans",
    check: 'tests/core/examples.test.ts, tests/core/golden.test.ts',
    run: () => vitestRow(['tests/core/examples.test.ts', 'tests/core/golden.test.ts']),
  },
  {
    id: 'second-guideline',
    text: 'A second, five-fact guideline goes through every room unchanged',
    check:
      'the toy guideline assessed, explained, followed in time, checked, proved, and through the commands',
    run: () =>
      vitestRow([
        'tests/core/toy-assessment.test.ts',
        'tests/journeys/commands.test.ts',
        'src/language/check',
      ]),
  },
  {
    id: 'bench',
    text: 'npm run bench prints reading + statuses + missing, full JSON, explanation and cql-execution as ratios to JSON.parse',
    check: 'the command itself, quick: its tables are there; whether limits hold is for the rows of speed',
    run: benchPrints,
  },
  planted('planted-upward-import', 'upward import', 'a planted fault is caught upward import'),
  planted('planted-circle', 'circle', 'a planted fault is caught circle'),
  planted('planted-clock', 'clock or chance in a pure room', 'a planted fault is caught (clock|chance)'),
  planted('planted-node-import', 'Node import in a pure room', 'a planted fault is caught node'),
  {
    id: 'clean-tree',
    text: 'A clean tree passes, and a check that sees too few modules fails',
    check: 'the same settings over a tree without faults',
    run: () => vitestRow(boundaries, 'a clean tree'),
  },
  {
    id: 'quick-start',
    text: 'plumbline --help answers within 300 ms',
    check:
      'lower quartile of 21 starts of the built command (the rest is what else the machine does); the median is printed',
    run: () => quickStartRow(300),
  },
  {
    id: 'fresh-clone',
    text: 'In a fresh clone the two commands of the README work',
    check:
      'git clone of HEAD to a temporary folder, npm ci, npm test, npx plumbline --help, npm start until the page answers',
    run: freshCloneRow,
  },
  {
    id: 'bare-machine',
    text: 'A bare Debian with Node, libnss3, libnspr4 and nothing else runs the two commands of the README; without a browser npm test fails and says so last',
    check:
      'a root folder made by debootstrap: npm ci, npm start, npm test (the gate: the page, the journeys and the ground), then the packed Chromium removed; where it cannot be made the row does not pass',
    run: bareMachineRow,
  },
]
