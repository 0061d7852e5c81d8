/** The ground, line by line: statuses as before, nothing that may be lost is lost, mistakes are noticed, the list of work stays small. */

import { commandRow, type Row, vitestRow } from './row.ts'

const script = (file: string, ...args: readonly string[]): (() => ReturnType<typeof commandRow>) => {
  return () => commandRow('node_modules/.bin/tsx', [`scripts/acceptance/${file}`, ...args], { minutes: 30 })
}
const sample = process.env.PLUMBLINE_SAMPLE === '1' ? ['--sample'] : []

export const rows: readonly Row[] = [
  {
    id: 'statuses',
    text: 'All examples, samples and published cases have the statuses they had, save what is listed with its reason',
    check:
      'a table that an earlier build wrote; what changed on purpose since stands in docs/decisions/0017 (scripts/acceptance/statuses.ts)',
    run: script('statuses.ts'),
  },
  {
    id: 'never-lost',
    text: 'No output loses what may not be lost; an output that loses one of them is refused',
    check: 'the laws over every output, example and sample; planted outputs (tests/core/never-lost.test.ts)',
    run: () => vitestRow(['tests/core/never-lost.test.ts', 'tests/core/outputs-table.test.ts']),
  },
  {
    id: 'planted',
    text: 'Known mistakes, and an operator nobody was told of, are noticed by a test of the room they are in',
    check: 'planted one at a time in a copy of the tree (scripts/acceptance/planted.ts)',
    run: script('planted.ts'),
  },
  {
    id: 'one-walk',
    text: 'An operator taught to the walk alone is seen by every check of the author',
    check: 'src/language/walk.test.ts, tests/ground/one-walk.test.ts',
    run: () => vitestRow(['src/language/walk.test.ts', 'tests/ground/one-walk.test.ts']),
  },
  {
    id: 'worklist-small',
    text: 'A list of 2,000 charts takes at most 300 MB and a sixth of the time of 34f3f87 (a sample: 200 charts, a fourth)',
    check: 'both builds over the same charts, one after the other (scripts/acceptance/worklist-memory.ts)',
    run: script('worklist-memory.ts', ...sample),
  },
  {
    id: 'answers-of-another',
    text: 'Answers of another patient are refused, those of this one stand in the row of the chart',
    check: 'tests/journeys/worklist-answers.test.ts, src/chart/merge.test.ts, tests/journeys/ask.test.ts',
    run: () =>
      vitestRow([
        'tests/journeys/worklist-answers.test.ts',
        'src/chart/merge.test.ts',
        'tests/journeys/ask.test.ts',
      ]),
  },
  {
    id: 'library-refuses',
    text: 'The library refuses what the command line refuses',
    check: 'wrong days, settings, coverage and swapped arguments (tests/core/library-refuses.test.ts)',
    run: () => vitestRow(['tests/core/library-refuses.test.ts']),
  },
  {
    id: 'own-name',
    text: 'The tarball installs without warnings and carries what it promises, the hash of its guideline too',
    check: 'tests/journeys/package.test.ts, tests/journeys/built-hash.test.ts',
    run: () => vitestRow(['tests/journeys/package.test.ts', 'tests/journeys/built-hash.test.ts']),
  },
]
