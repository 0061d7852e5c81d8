/** Issue 3, line by line: what was promised, and how each line is checked. */

import { run } from '../run-step.ts'
import { samples } from '../samples.ts'
import { commandRow, type Row, type Verdict, vitestRow } from './row.ts'

/** Passes when the command ends with 0 and its last line says what it must; that line is shown either way. */
async function closingRow(args: readonly string[], says: RegExp): Promise<Verdict> {
  const ran = await run('node_modules/.bin/tsx', args)
  const last = `${ran.stdout}${ran.stderr}`.trimEnd().split('\n').at(-1) ?? ''
  return { pass: ran.code === 0 && says.test(last), detail: `exit code ${ran.code}: ${last}` }
}

async function memoryRow(): Promise<Verdict> {
  const memory = ['--expose-gc', '--import', 'tsx', 'scripts/memory.ts']
  const leak = await run('node', [...memory, '--assessments', '2000', '--leak'], { minutes: 10 })
  const caught = leak.code === 1 && /beyond \d+ MB$/m.test(leak.stdout)
  const ran = await run('node', memory, { minutes: 40 })
  const figures = ran.code === 2 ? ran.stderr : ran.stdout
  return {
    pass: caught && ran.code === 0,
    detail: `planted leak ${caught ? 'caught' : 'NOT caught'}; ${ran.seconds.toFixed(0)} s\n      ${figures.trimEnd().replaceAll('\n', '\n      ')}`,
  }
}

export const rows: readonly Row[] = [
  {
    id: 'coverage',
    text: 'Each of the 24 statements names what executes it, and two examples that differ in one fact and in the status',
    check: 'plumbline check --coverage; what is prose only stands in a list with the reason',
    run: () => closingRow(['bin/plumbline.ts', 'check', '--coverage'], /^24 statements: .* 0 lacking$/),
  },
  {
    id: 'safety',
    text: 'Each clause of the ten rules, and each stop, deleted: a named example fails',
    check:
      'npm run safety; and a planted stop that nothing tests survives (src/prove/examples/examples.test.ts)',
    run: async () => {
      const planted = await vitestRow(['src/prove/examples/examples.test.ts'])
      const found = await closingRow(['scripts/safety.ts'], /^\d+ killed, 0 survived$/)
      return { pass: planted.pass && found.pass, detail: `${found.detail}; ${planted.detail}` }
    },
  },
  {
    id: 'chart-cql',
    text: 'On tidied charts, CQL retrieves and read agree on every fact for samples, shared samples and 2,000 generated charts: 0 differences; on raw charts the list of differences is generated and counted in docs',
    check:
      'tests/conformance/chart-cql.test.ts (the gate samples), a planted mistake in the retrieves found; docs/raw-charts.md says what was counted of the guideline it names (npm run raw-charts -- --check)',
    run: async () => {
      const long = { deep: process.env.PLUMBLINE_SAMPLE !== '1', minutes: 40 }
      // A name pattern lets a suite pass that says why it skips: ../shared may be absent.
      const tests = await vitestRow(['tests/conformance/chart-cql.test.ts'], 'read = CQL', long)
      const raw = await closingRow(['scripts/raw-charts.ts', '--check'], /^raw charts: .* differ,/)
      return { pass: tests.pass && raw.pass, detail: `${raw.detail}; ${tests.detail}` }
    },
  },
  {
    id: 'ledger',
    text: 'Each recommendation, option and position has an example per reachable status and at each numeric edge',
    check:
      'tests/core/ledger.test.ts; what cannot be reached stands in tests/core/unreachable.ts with the reason',
    run: () => vitestRow(['tests/core/ledger.test.ts']),
  },
  {
    id: 'shared-samples',
    text: 'Every file of ../shared/samples gives what a table says that was written first; outside with the reason, a fracture without a site = needs-data',
    check:
      'tests/core/shared-samples.test.ts (needs ../shared beside the checkout: without it nothing is checked, and the row says so)',
    run: () => vitestRow(['tests/core/shared-samples.test.ts']),
  },
  {
    id: 'traps',
    text: 'The traps seen in other systems that concern charts and logic: one regression test each',
    check: 'tests/core/traps.test.ts; the others stand in it with the reason',
    run: () => vitestRow(['tests/core/traps.test.ts']),
  },
  {
    id: 'golden-texts',
    text: 'Golden texts: 80 columns, stage on line 1, headline on line 2, emergency in the first 3 lines, no danger hidden',
    check: 'tests/core/plan-text.test.ts and tests/core/golden.test.ts, at least ten samples',
    run: async () => {
      const texts = await vitestRow(['tests/core/plan-text.test.ts', 'tests/core/golden.test.ts'])
      return {
        pass: texts.pass && samples.length >= 10,
        detail: `${samples.length} samples; ${texts.detail}`,
      }
    },
  },
  {
    id: 'memory',
    text: 'A 60 MB Bundle and 100,000 assessments in one process: memory flat',
    check: 'scripts/memory.ts, the heap after forced collections; a planted leak goes beyond the bound',
    run: memoryRow,
  },
  {
    id: 'document',
    text: 'docs/guideline.md is what the guideline says, every link of it leads somewhere, and a second guideline has one too',
    check: 'npm run document -- --check; src/export/document/document.test.ts',
    run: async () => {
      const tests = await vitestRow(['src/export/document/document.test.ts'])
      const fresh = await commandRow('node_modules/.bin/tsx', ['scripts/document.ts', '--check'])
      return { pass: tests.pass && fresh.pass, detail: `${fresh.detail}; ${tests.detail}` }
    },
  },
]
