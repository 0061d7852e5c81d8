/** Real charts, line by line: what a record holds is never taken for silence, and what is written is valid FHIR R4. */

import { commandRow, measured, type Row, vitestRow } from './row.ts'

const script = (file: string, ...args: readonly string[]): (() => ReturnType<typeof commandRow>) => {
  return () => commandRow('node_modules/.bin/tsx', [`scripts/acceptance/${file}`, ...args], { minutes: 30 })
}

const deep = process.env.PLUMBLINE_SAMPLE !== '1'
const sample = process.env.PLUMBLINE_SAMPLE === '1' ? ['--sample'] : []

export const rows: readonly Row[] = [
  {
    id: 'valid-r4',
    text: 'What tidy and writeChart write is valid FHIR R4: no error on any sample or shared chart that the input has not',
    check:
      'the HAPI FHIR validator with the definitions of R4 (scripts/acceptance/valid-r4.ts; needs Java and Maven)',
    run: script('valid-r4.ts', ...sample),
  },
  {
    id: 'fuzz-shapes',
    text: '100,000 fuzzed charts of every FHIR version, with odd statuses, dates, identifiers and modifiers: no throw',
    check: 'tests/fuzz/shapes.fuzz.test.ts, deep',
    run: () =>
      vitestRow(['tests/fuzz/shapes.fuzz.test.ts'], undefined, {
        deep: process.env.PLUMBLINE_SAMPLE !== '1',
        minutes: 30,
      }),
  },
  {
    id: 'reading-speed',
    text: 'Reading a chart takes at most 1.15 times as long as at 34f3f87, as a ratio to JSON.parse',
    check: 'both builds over the same charts, in turn in one run (scripts/acceptance/reading-speed.ts)',
    run: measured(script('reading-speed.ts')),
  },
  {
    id: 'given-attacks',
    text: 'Every given attack on the reading of charts holds; what does not hold yet stands in a list with its reason',
    check: 'tests/core/attacks.test.ts over ../shared/cases/attacks; the list is checked both ways',
    run: () => vitestRow(['tests/core/attacks.test.ts']),
  },
  {
    id: 'charts-of-others',
    text: 'Each kind of misreading is tried with at least three charts by readers who had not seen how they are read',
    check: 'a table for each kind (tests/core/charts-of-others)',
    run: () => vitestRow(['tests/core/charts-of-others']),
  },
  {
    id: 'renamed-dangers',
    text: 'A danger under another code system, brand, text, unit, status shape, kind of record, FHIR version or an unknown code never turns into "no": 100,000 charts in the long form, counted by kind',
    check: 'tests/core/renamed.test.ts',
    run: () => vitestRow(['tests/core/renamed.test.ts'], undefined, { deep, minutes: 90 }),
  },
  {
    id: 'renamed-dangers-before',
    text: 'The same property refuses the build at 34f3f87: dangers of every kind of name are lost there',
    check: 'the same charts through that build (scripts/acceptance/renamed-before.ts)',
    run: script('renamed-before.ts'),
  },
  {
    id: 'utility',
    text: 'Where every record is ordinary, at least 90 % of the facts that silence answered at 34f3f87 are still answered, at most one question of a kind',
    check: 'both readings of the same charts (scripts/acceptance/utility.ts)',
    run: script('utility.ts'),
  },
  {
    id: 'measure-decks',
    text: 'Every asked record of decks in the shapes of public measure decks gives its fact',
    check: 'bone density, fracture risk, androgen deprivation, opioids (tests/core/decks.test.ts)',
    run: () => vitestRow(['tests/core/decks.test.ts']),
  },
]
