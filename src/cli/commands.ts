/** The commands: what the help of all says of each, and where it is written, which is loaded when it is asked for. */

import type { Command } from 'commander'
import type { Cli, ExitCode } from './cli.ts'

interface Listed {
  readonly name: string
  readonly summary: string
  /** What it takes besides options: its shape, and what that is. */
  readonly takes: Readonly<Record<string, string>>
  /** Adds its options, its examples and what it does. */
  readonly add: () => Promise<(command: Command, cli: Cli, end: (exit: ExitCode) => void) => void>
}

const records =
  'FHIR records of a patient (Bundle, Parameters, NDJSON, a folder) or answers; - reads standard input'

export const commands: readonly Listed[] = [
  {
    name: 'assess',
    summary: 'a FHIR Bundle or answers in, the plan out',
    takes: { '<FILE>': records },
    add: async () => (await import('./assess.ts')).addAssess,
  },
  {
    name: 'ask',
    summary: 'asks only what still matters, and ends with the plan',
    takes: { '[FILE]': 'FHIR records (Bundle, Parameters, NDJSON, a folder) or answers to start from' },
    add: async () => (await import('./ask.ts')).addAsk,
  },
  {
    name: 'explain',
    summary: 'why, and why not, for one item of the plan',
    takes: {
      '<ID>': 'id or title of a recommendation, option or position, as assess prints them',
      '<FILE>': records,
    },
    add: async () => (await import('./explain.ts')).addExplain,
  },
  {
    name: 'tidy',
    summary: 'the Bundle as it is read, with a note for each change',
    takes: { '<FILE>': 'FHIR R4 Bundle, Parameters, NDJSON or a folder of them; - reads standard input' },
    add: async () => (await import('./tidy.ts')).addTidy,
  },
  {
    name: 'worklist',
    summary: 'many patients, ordered by what is due next',
    takes: {
      '<DIR>': 'folder of *.json and *.ndjson files: FHIR R4 Bundles of one or more patients, or answers',
    },
    add: async () => (await import('./worklist.ts')).addWorklist,
  },
  {
    name: 'facts',
    summary: 'every fact: id, question, kind, unit, choices',
    takes: {},
    add: async () => (await import('./facts.ts')).addFacts,
  },
  {
    name: 'check',
    summary: "author's mistakes: every problem at once, and the examples",
    takes: {},
    add: async () => (await import('./check.ts')).addCheck,
  },
  {
    name: 'cases',
    summary: 'published cases: does the plan say what it must, and nothing it must not',
    takes: {
      '[FILE]': 'a file of cases (schemas/cases.schema.json); without it, those of this project',
    },
    add: async () => (await import('./cases.ts')).addCases,
  },
]
