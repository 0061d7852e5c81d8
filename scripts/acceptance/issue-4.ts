/** Issue 4, line by line: what was promised, and how each line is checked. */

import { readdirSync } from 'node:fs'
import { commandRow, type Row, vitestRow } from './row.ts'

export const rows: readonly Row[] = [
  {
    id: 'clause-ledger',
    text: 'One row per cell of the source tables with the clauses that execute it or the reason; ledger and guideline equal both ways',
    check: 'tests/core/clause-ledger.test.ts, with planted differences; docs/ledger.md is fresh',
    run: async () => {
      const tests = await vitestRow(['tests/core/clause-ledger.test.ts'])
      const fresh = await commandRow('node_modules/.bin/tsx', ['scripts/document.ts', '--check'])
      return { pass: tests.pass && fresh.pass, detail: `${tests.detail}; ${fresh.detail}` }
    },
  },
  {
    id: 'full-guideline',
    text: 'Evaluator = CQL = SQL = z3 over the full guideline',
    check:
      'the examples and samples of the guideline through each engine (tests/conformance, short form here; deep: agree-sql, agree-cql, agree-solver)',
    run: () =>
      vitestRow(
        ['sql', 'cql', 'solver'].map((engine) => `tests/conformance/${engine}.test.ts`),
        'examples? of the guideline|every sample',
        { minutes: 30 },
      ),
  },
  {
    id: 'stances',
    text: "For the samples the order of suitable drugs and every position's stance and window are golden",
    check: 'tests/core/golden.test.ts: tests/golden/*.stances.txt, at least ten samples',
    run: async () => {
      const files = readdirSync('tests/golden').filter((file) => file.endsWith('.stances.txt'))
      const tests = await vitestRow(['tests/core/golden.test.ts'])
      return { pass: tests.pass && files.length >= 10, detail: `${files.length} samples; ${tests.detail}` }
    },
  },
  {
    id: 'positions',
    text: 'docs/positions.md: bodies by question, criteria in words, sponsor, year, method, what was read and what is unpublished',
    check:
      'npm run document -- --check; each position of the guideline stands on the page (tests/core/positions-page.test.ts)',
    run: async () => {
      const tests = await vitestRow(['tests/core/positions-page.test.ts'])
      const fresh = await commandRow('node_modules/.bin/tsx', ['scripts/document.ts', '--check'])
      return { pass: tests.pass && fresh.pass, detail: `${tests.detail}; ${fresh.detail}` }
    },
  },
  {
    id: 'cases',
    text: 'The published cases give what they must and nothing they must not; at most four lines differ on purpose, each listed with the reason',
    check: 'npm run cases, and tests/core/cases.test.ts; planted failures in tests/journeys/cases.test.ts',
    run: async () => {
      const tests = await vitestRow(['tests/core/cases.test.ts', 'tests/journeys/cases.test.ts'])
      const judged = await commandRow('node_modules/.bin/tsx', ['bin/plumbline.ts', 'cases'])
      return { pass: tests.pass && judged.pass, detail: `${judged.detail}; ${tests.detail}` }
    },
  },
]
