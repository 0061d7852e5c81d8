/** One patient from the command line: the options all commands about a patient share, and the way from file to statuses. */

import type { Command } from 'commander'
import type { CodesGiven, Document, TidyOptions } from '../chart/index.ts'
import type { Assessed } from '../evaluate/index.ts'
import { type Answers, type Guideline, requireBorn, type Setting } from '../language/index.ts'
import type { Cli } from './cli.ts'
import { codesIn } from './codes.ts'
import { chartIn } from './folder.ts'
import { nameOf } from './io.ts'
import { named } from './named.ts'
import { textOf } from './text-of.ts'
import { badUsage, dayOf, once, oneOf, pairs, plainText, settingOf, wholeNumber } from './usage.ts'

export interface PatientOptions {
  readonly asOf?: string
  readonly patient?: string
  readonly fracture?: string
  readonly setting?: Readonly<Record<string, string>>
  readonly coverage?: 'complete' | 'unknown'
  readonly codes?: string
  readonly maxBytes?: number
  readonly answers?: string
}

/** What Node can hold as one text. */
const MOST_BYTES = 512 * 1024 * 1024 - 32
const MAX_BYTES = 64 * 1024 * 1024
/** From here on reading takes long enough to say so. */
const WORTH_A_WORD = 8 * 1024 * 1024

const text = (flag: string) => once(flag, plainText(flag))

/** Each option as one line of the help, in the order in which the help shows them. */
const options: Readonly<Record<keyof PatientOptions, (command: Command) => void>> = {
  asOf: (command) =>
    command.option(
      '--as-of <date>',
      'day of the assessment, YYYY-MM-DD (default: today)',
      once('--as-of', dayOf('--as-of')),
    ),
  patient: (command) =>
    command.option('--patient <id>', 'which patient, in a Bundle of several', text('--patient')),
  fracture: (command) =>
    command.option(
      '--fracture <id>',
      'which Condition is the index event (default: the latest)',
      text('--fracture'),
    ),
  setting: (command) =>
    command.option(
      '--setting <pairs>',
      'facts of the place, name=value,name=value',
      once('--setting', pairs('--setting')),
    ),
  coverage: (command) =>
    command.option(
      '--coverage <coverage>',
      'complete: the kinds of record in the Bundle are complete, so that their silence may mean no; unknown (default): silence means nothing',
      once('--coverage', oneOf('--coverage', ['complete', 'unknown'])),
    ),
  codes: (command) =>
    command.option(
      '--codes <file>',
      'what local codes mean (JSON): {"system|code": {"system": "...", "code": "..."}}',
      text('--codes'),
    ),
  maxBytes: (command) =>
    command.option(
      '--max-bytes <n>',
      `refuse larger input (default: ${MAX_BYTES}, 64 MiB)`,
      once('--max-bytes', wholeNumber('--max-bytes', MOST_BYTES)),
    ),
  answers: (command) =>
    command.option(
      '--answers <file>',
      'an answers document, joined with the Bundle (ask --save writes one)',
      text('--answers'),
    ),
}

export function addOptions(command: Command, ...names: readonly (keyof PatientOptions)[]): void {
  for (const name of names) options[name](command)
}

export function addPatientOptions(command: Command): void {
  addOptions(command, 'asOf', 'patient', 'fracture', 'setting', 'coverage', 'codes', 'maxBytes', 'answers')
}

/** Of a patient who has died only a line is given, unless more is asked for. */
export function addAfterDeath(command: Command): void {
  command.option('--after-death', 'the plan also of a patient who has died, instead of one line')
}

export const inputHelp = `What is read:
  the FHIR R4 records of one patient (of several, with --patient): a Bundle,
  Parameters that hold one, records line by line (NDJSON), or a folder of such
  files; records of DSTU2, STU3 and R5 too. Or answers:
  {"answers": {"sex": "female", "birthDate": "1951-04"}, "setting": {}}
  plumbline facts lists what may be answered, and in which unit.

Exit codes: 0 done; 1 a mistake of ours; 2 bad input or usage. For 1 and 2 one
line on standard error says what, where, why it matters and what to do; nothing
is on standard output.
`

export interface AssessedPatient {
  readonly guideline: Guideline
  readonly assessed: Assessed
}

/** Reads the file, assesses the patient in it on the day asked for. */
export async function assessedPatient(
  cli: Cli,
  file: string,
  options: PatientOptions,
): Promise<AssessedPatient> {
  const guideline = await cli.guideline()
  const [chart, { assess }] = await Promise.all([import('../chart/index.ts'), import('../evaluate/index.ts')])
  const place = settingOf(guideline, options.setting ?? {})
  const codes = await codesIn(cli, guideline, options.codes)
  const document = await documentIn(cli, file, options.maxBytes)
  const beside = await typedBeside(cli, file, document, options)
  const asOf = options.asOf ?? dayIn(chart, document, beside) ?? cli.io.today()
  const typed = beside && named(beside.file, () => typedIn(chart, guideline, beside.document, asOf))
  const read = named(file, () => answersIn(chart, guideline, document, { ...options, map: codes }, asOf))
  const answers =
    beside === null || typed === null
      ? read.answers
      : named(beside.file, () => chart.mergeAnswers(read.answers, typed.answers))
  const setting = { ...read.setting, ...typed?.setting, ...place }
  return named(file, () => {
    requireBorn(guideline, answers, asOf, '--as-of')
    return { guideline, assessed: assess(guideline, answers, setting, asOf) }
  })
}

type AnswersObject = Extract<Document, { readonly kind: 'answers' }>['document']

/** What was typed about the patient of a Bundle and stands in a file of its own; null where no such file is named. */
export async function typedBeside(
  cli: Cli,
  file: string,
  document: Document,
  { answers, maxBytes }: PatientOptions,
): Promise<{ readonly file: string; readonly document: AnswersObject } | null> {
  if (answers === undefined) return null
  if (document.kind !== 'bundle') {
    const why = 'the input is an answers document itself, and which of two would count, nobody can see'
    throw badUsage('--answers', why, 'Write both into one document, or give a FHIR Bundle')
  }
  if (answers === '-' && file === '-') {
    throw badUsage('--answers', 'standard input holds the Bundle already', 'Give one of the two as a file')
  }
  const beside = await documentIn(cli, answers, maxBytes)
  if (beside.kind === 'answers') return { file: answers, document: beside.document }
  const why = `${nameOf(answers)} holds a Bundle, and two charts cannot be joined here`
  throw badUsage('--answers', why, 'Name an answers document, for example one that ask --save wrote')
}

/** Answers that are joined with a Bundle; where they do not say about whom they are, a note does. */
function typedIn(
  chart: typeof import('../chart/index.ts'),
  guideline: Guideline,
  document: AnswersObject,
  asOf: string,
): Read {
  const typed = chart.readTyped(guideline, document, asOf)
  if (typed.answers.subject !== null) return typed
  const text = 'the answers do not say about whom they are: taken to be about this patient'
  const notes = [...typed.answers.notes, { kind: 'assumed' as const, text, resource: null }]
  return { ...typed, answers: { ...typed.answers, notes } }
}

/** The day that what was typed says it was last looked at. */
export function dayIn(
  chart: typeof import('../chart/index.ts'),
  document: Document,
  beside: { readonly document: AnswersObject } | null,
): string | null {
  const typed = beside?.document ?? (document.kind === 'answers' ? document.document : null)
  return typed === null ? null : chart.answersDay(typed)
}

/** The Bundle or the answers that stand in a file; of a folder, the chart that its files are together. */
export async function documentIn(cli: Cli, file: string, maxBytes = MAX_BYTES): Promise<Document> {
  if (file !== '-' && (await cli.io.isFolder(file))) return chartIn(cli, file, maxBytes)
  const { parseDocument } = await import('../chart/index.ts')
  const bytes = await cli.io.read(file, maxBytes)
  if (cli.io.watched && bytes.length > WORTH_A_WORD) {
    cli.io.err(`Reading ${nameOf(file)}, ${(bytes.length / 1048576).toFixed(0)} MiB\n`)
  }
  return named(file, () => parseDocument(textOf(bytes, file), { maxBytes }))
}

export interface Read {
  readonly answers: Answers
  readonly setting: Setting
}

/** The options that say how a Bundle is read, the map of local codes read from its file. */
export type Reading = Pick<PatientOptions, 'patient' | 'fracture' | 'coverage' | 'codes'> & {
  readonly map: CodesGiven | undefined
}

/** What a document says about one patient. */
export function answersIn(
  chart: typeof import('../chart/index.ts'),
  guideline: Guideline,
  document: Document,
  options: Reading,
  asOf: string,
): Read {
  if (document.kind === 'answers') {
    for (const flag of ['patient', 'fracture', 'coverage', 'codes'] as const) {
      if (options[flag] === undefined) continue
      const why = 'the input is an answers document: one patient, with what was typed and nothing else'
      throw badUsage(`--${flag}`, why, 'Leave the option out, or give a FHIR Bundle')
    }
    return chart.readTyped(guideline, document.document, asOf)
  }
  const one = chart.selectPatient(document.bundle, options.patient)
  const tidied = chart.tidy(guideline, one, tidyOptions(options))
  return { answers: chart.readChart(guideline, tidied, options.coverage ?? 'unknown'), setting: {} }
}

/** How `tidy` is asked to read. */
export function tidyOptions({ fracture, map }: Pick<Reading, 'fracture' | 'map'>): TidyOptions {
  return {
    ...(fracture === undefined ? {} : { fracture }),
    ...(map === undefined ? {} : { codes: map }),
  }
}
