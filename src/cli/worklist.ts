/** `plumbline worklist DIR`: many patients, ordered by what is due next. */

import type { Command } from 'commander'
import { RequestProblem } from '../language/index.ts'
import type { Worked } from '../report/index.ts'
import type { Cli, ExitCode } from './cli.ts'
import { codesIn } from './codes.ts'
import { addAfterDeath, addOptions, type PatientOptions } from './patient.ts'
import { badUsage, once, oneOf, settingOf } from './usage.ts'
import { workedIn } from './work-files.ts'

const formats = ['text', 'csv', 'html'] as const
type Options = Pick<PatientOptions, 'asOf' | 'setting' | 'coverage' | 'codes' | 'maxBytes'> & {
  readonly afterDeath?: true
  readonly format?: (typeof formats)[number]
}

export function addWorklist(command: Command, cli: Cli, end: (exit: ExitCode) => void): void {
  command
    .description(
      'One row per patient of a folder: emergencies first, then what is urgent or overdue, then by due date, with reason and first question.',
    )
    .option(
      '--format <format>',
      'text (a page to read), csv (for a spreadsheet) or html (to print)',
      once('--format', oneOf('--format', formats)),
    )
  addAfterDeath(command)
  addOptions(command, 'asOf', 'setting', 'coverage', 'codes', 'maxBytes')
  command.addHelpText(
    'after',
    `
Patients go by their ids, never by a name. Answers that name their patient
("subject", as ask --save writes it) stand in the row of that patient's chart.
Who has died stands near the end, in one line. What cannot be read becomes a row
at the end that says why. --coverage and
--codes speak of Bundles, not of answers.

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
    if (!ours) checkAny(folder, files, worked)
    const report = await import('../report/index.ts')
    const rows = report.toWorkRows(worked)
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

/** Every *.json and *.ndjson of the folder, in the order of their names. */
async function filesIn(cli: Cli, folder: string): Promise<readonly string[]> {
  const names = await cli.io.list(folder)
  const files = names.filter((name) => /\.(?:json|ndjson)$/i.test(name)).sort()
  if (files.length > 0) return files
  throw badUsage(
    folder,
    'it holds no *.json or *.ndjson file, so there is nobody to list',
    'Name a folder of charts',
  )
}

/** @throws RequestProblem where nobody at all could be read */
function checkAny(folder: string, files: readonly string[], worked: readonly Worked[]): void {
  const [first] = worked
  if (first === undefined || !('problem' in first) || worked.some((one) => 'facts' in one)) return
  const why = `none of its ${files.length} files could be read; the first, ${first.file}: ${first.problem}`
  throw new RequestProblem('unreadable', { where: folder, why, fix: 'Check that these are charts' })
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
