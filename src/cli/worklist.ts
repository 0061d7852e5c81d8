/** `plumbline worklist DIR`: many patients, ordered by what is due next. */

import { join } from 'node:path'
import type { Command } from 'commander'
import type { CodesGiven } from '../chart/index.ts'
import { type Guideline, RequestProblem, type Setting } from '../language/index.ts'
import type { Worked } from '../report/index.ts'
import type { Cli, ExitCode } from './cli.ts'
import { codesIn } from './codes.ts'
import { mistakeWords, oneLine } from './mistake.ts'
import { named } from './named.ts'
import { addOptions, answersIn, documentIn, type PatientOptions } from './patient.ts'
import { badUsage, once, oneOf, settingOf } from './usage.ts'

const formats = ['text', 'csv', 'html'] as const
type Options = Pick<PatientOptions, 'asOf' | 'setting' | 'coverage' | 'codes' | 'maxBytes'> & {
  readonly format?: (typeof formats)[number]
}

export function addWorklist(program: Command, cli: Cli, end: (exit: ExitCode) => void): void {
  const command = program
    .command('worklist')
    .summary('many patients, ordered by what is due next')
    .description(
      'One row per patient of a folder: emergencies first, then by due date, with reason and first question.',
    )
    .argument('<DIR>', 'folder of *.json files: FHIR R4 Bundles of one or more patients, or answers')
    .option(
      '--format <format>',
      'text (a page to read), csv (for a spreadsheet) or html (to print)',
      once('--format', oneOf('--format', formats)),
    )
  addOptions(command, 'asOf', 'setting', 'coverage', 'codes', 'maxBytes')
  command.addHelpText(
    'after',
    `
Patients go by their ids, never by a name. What cannot be read becomes a row at
the end that says why. --coverage and --codes speak of Bundles, not of answers.

Examples:
  plumbline worklist charts --as-of ${cli.example.asOf}
  plumbline worklist charts --format csv > worklist.csv
  plumbline worklist charts --setting ${cli.example.setting} \\
    --format html > worklist.html

Exit codes: 0 done; 1 a mistake of ours, and its row says so; 2 bad usage, or no
file could be read.`,
  )
  command.action(async (folder: string, options: Options) => {
    const guideline = await cli.guideline()
    const asOf = options.asOf ?? cli.io.today()
    const place = settingOf(guideline, options.setting ?? {})
    const map = await codesIn(cli, guideline, options.codes)
    const files = await filesIn(cli, folder)
    const { worked, ours } = await workedIn(cli, { guideline, folder, files, options, asOf, place, map })
    const report = await import('../report/index.ts')
    const rows = report.toWorkRows(guideline, worked)
    if (options.format === 'csv') cli.io.out(report.toWorklistCsv(rows))
    else if (options.format === 'html') cli.io.out(report.toWorklistHtml(guideline, rows, asOf))
    else {
      const { paintFor } = await import('./paint.ts')
      cli.io.out(report.toWorklistText(guideline, rows, asOf, paintFor(cli.io.colour)))
    }
    tell(cli, worked)
    end(ours ? 1 : 0)
  })
}

/** Every *.json of the folder, in the order of their names. */
async function filesIn(cli: Cli, folder: string): Promise<readonly string[]> {
  const names = await cli.io.list(folder)
  const files = names.filter((name) => name.toLowerCase().endsWith('.json')).sort()
  if (files.length > 0) return files
  throw badUsage(folder, 'it holds no *.json file, so there is nobody to list', 'Name a folder of charts')
}

interface Work {
  readonly guideline: Guideline
  readonly folder: string
  readonly files: readonly string[]
  readonly options: Options
  readonly asOf: string
  readonly place: Setting
  readonly map: CodesGiven | undefined
}

/** Everybody in the files; `ours` where a mistake of ours is among the problems. */
async function workedIn(
  cli: Cli,
  work: Work,
): Promise<{ readonly worked: readonly Worked[]; readonly ours: boolean }> {
  const worked: Worked[] = []
  let ours = false
  const failed = (file: string, patient: string | null, problem: unknown): void => {
    if (!(problem instanceof RequestProblem)) ours = true
    worked.push({ file, patient, problem: problemWords(problem) })
  }
  for (const [at, file] of work.files.entries()) {
    if (cli.io.watched) cli.io.err(`\rReading file ${at + 1} of ${work.files.length}`)
    try {
      for (const one of await patientsIn(cli, work, file)) {
        try {
          worked.push({ file, patient: one.patient, assessment: await one.assessed() })
        } catch (problem) {
          failed(file, one.patient, problem)
        }
      }
    } catch (problem) {
      failed(file, null, problem)
    }
  }
  if (cli.io.watched) cli.io.err('\n')
  const [first] = worked
  if (!ours && first !== undefined && 'problem' in first && worked.every((one) => 'problem' in one)) {
    const why = `none of its ${work.files.length} *.json files could be read; the first, ${first.file}: ${first.problem}`
    throw new RequestProblem('unreadable', { where: work.folder, why, fix: 'Check that these are charts' })
  }
  return { worked, ours }
}

/** Who is in a file, and a way to each plan; one document is held at a time. */
async function patientsIn(
  cli: Cli,
  { guideline, folder, options, asOf, place, map }: Work,
  file: string,
): Promise<readonly { patient: string | null; assessed: () => Promise<AssessmentOf> }[]> {
  const [chart, { assess, toAssessment }] = await Promise.all([
    import('../chart/index.ts'),
    import('../evaluate/index.ts'),
  ])
  const document = await documentIn(cli, join(folder, file), options.maxBytes)
  const { coverage } = options
  const assessed = async (patient?: string): Promise<AssessmentOf> => {
    const chosen = {
      ...(patient === undefined ? {} : { patient }),
      ...(coverage === undefined || document.kind === 'answers' ? {} : { coverage }),
      map,
    }
    const { answers, setting } = answersIn(chart, guideline, document, chosen, asOf)
    chart.checkDay(guideline, answers, asOf)
    return toAssessment(assess(guideline, answers, { ...setting, ...place }, asOf))
  }
  if (document.kind === 'answers') return [{ patient: subjectIn(document.document), assessed }]
  const ids = chart.patientsOf(document.bundle)
  // Refused in the words of `assess`.
  if (ids.length === 0) named(file, () => chart.selectPatient(document.bundle))
  return ids.map((patient) => ({ patient, assessed: () => assessed(patient) }))
}

type AssessmentOf = Extract<Worked, { readonly assessment: unknown }>['assessment']

const subjectIn = ({ subject }: Readonly<Record<string, unknown>>): string | null =>
  typeof subject === 'string' ? subject : null

function problemWords(problem: unknown): string {
  if (problem instanceof RequestProblem) return oneLine(problem.message)
  return `internal error (${mistakeWords(problem)}): a mistake of ours, please report it without the patient's data`
}

/** How many could not be read, and ids that stand in several files: one patient, or two who share an id? */
function tell(cli: Cli, worked: readonly Worked[]): void {
  const unread = worked.filter((one) => 'problem' in one).length
  if (unread > 0) cli.io.err(`plumbline: ${unread} could not be read; the rows at the end say why\n`)
  const files = new Map<string, Set<string>>()
  for (const { patient, file } of worked) {
    if (patient !== null) files.set(patient, (files.get(patient) ?? new Set()).add(file))
  }
  for (const [patient, among] of files) {
    if (among.size < 2) continue
    cli.io.err(
      `plumbline: ${patient} stands in ${[...among].join(', ')}: a row for each, records not mixed\n`,
    )
  }
}
