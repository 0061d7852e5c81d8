/** Issue 4, line by line: what was promised, and how each line is checked. */

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
]
