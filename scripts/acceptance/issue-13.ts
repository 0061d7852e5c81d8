/** Safe for every person, line by line. */

import { commandRow, type Row, vitestRow } from './row.ts'

const quick = process.env.PLUMBLINE_SAMPLE === '1'

export const rows: readonly Row[] = [
  {
    id: 'plan-length',
    text: 'Plans: median length of the text at most 60 lines (170 at 34f3f87), nothing lost of never-lost; NOW at most 9 lines unless more are urgent',
    check: 'tests/core/plan-length.test.ts, never-lost.test.ts; the median and the longest are printed',
    run: () =>
      vitestRow(['--project', 'core', 'tests/core/plan-length.test.ts', 'tests/core/never-lost.test.ts']),
  },
  {
    id: 'cases-answered',
    text: 'Published cases are judged three times: as given; with every open safety question answered "no finding"; with it answered "finding" (all together, and each alone). A must-not holds in all',
    check: 'npm run cases, tests/core/cases.test.ts; planted failures in tests/journeys/cases.test.ts',
    run: async () => {
      const tests = await vitestRow([
        '--project',
        'core',
        'tests/core/cases.test.ts',
        'tests/journeys/cases.test.ts',
      ])
      const judged = await commandRow('node_modules/.bin/tsx', ['bin/plumbline.ts', 'cases'])
      return { pass: tests.pass && judged.pass, detail: `${judged.detail}; ${tests.detail}` }
    },
  },
  {
    id: 'letters',
    text: 'Letters never frighten and soothe about one thing, and hold at most eight points beside the signs to call at once and what may not be lost',
    check:
      'tests/core/laws-letters.test.ts: 100,000 random answer sets in the long form, samples, published cases, examples; letters.test.ts',
    run: () =>
      vitestRow(
        ['--project', 'core', 'tests/core/laws-letters.test.ts', 'tests/core/letters.test.ts'],
        undefined,
        {
          deep: !quick,
          minutes: 240,
        },
      ),
  },
  {
    id: 'laws-plan',
    text: 'Laws over 100,000 random answer sets: danger, doubtful stability or other cause: no routine line; no line "if clear" where a flag is present; each red with its mending taken out',
    check: 'tests/core/laws-plan.test.ts, in its long form; the mendings are taken out in it',
    run: () =>
      vitestRow(['--project', 'core', 'tests/core/laws-plan.test.ts'], undefined, {
        deep: !quick,
        minutes: 240,
      }),
  },
]
