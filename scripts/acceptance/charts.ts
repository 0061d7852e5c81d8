/** Real charts, line by line: what a record holds is never taken for silence, and what is written is valid FHIR R4. */

import { commandRow, type Row } from './row.ts'

const script = (file: string, ...args: readonly string[]): (() => ReturnType<typeof commandRow>) => {
  return () => commandRow('node_modules/.bin/tsx', [`scripts/acceptance/${file}`, ...args], { minutes: 30 })
}

const sample = process.env.PLUMBLINE_SAMPLE === '1' ? ['--sample'] : []

export const rows: readonly Row[] = [
  {
    id: 'valid-r4',
    text: 'What tidy and writeChart write is valid FHIR R4: no error on any sample or shared chart that the input has not',
    check:
      'the HAPI FHIR validator with the definitions of R4 (scripts/acceptance/valid-r4.ts; needs Java and Maven)',
    run: script('valid-r4.ts'),
  },
  {
    id: 'reading-speed',
    text: 'Reading a chart takes at most 1.15 times as long as at 34f3f87, as a ratio to JSON.parse',
    check: 'both builds over the same charts, in turn in one run (scripts/acceptance/reading-speed.ts)',
    run: script('reading-speed.ts', ...sample),
  },
]
