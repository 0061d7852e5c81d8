/** `plumbline explain ID FILE|-`: why, and why not, for one recommendation, option or position. */

import type { Command } from 'commander'
import { type Guideline, RequestProblem } from '../language/index.ts'
import type { Cli } from './cli.ts'
import { didYouMean } from './closest.ts'
import { addPatientOptions, assessedPatient, inputHelp, type PatientOptions } from './patient.ts'

export function addExplain(command: Command, cli: Cli): void {
  command.description(
    'Lays one recommendation, option or position open: reasons, records, what is missing, evidence.',
  )
  addPatientOptions(command)
  command.addHelpText(
    'after',
    `
${inputHelp}
Example:
  plumbline explain ${cli.example.id} \\
    ${cli.example.file} --as-of ${cli.example.asOf}
`,
  )
  command.action(async (typed: string, file: string, options: PatientOptions) => {
    const id = idOf(await cli.guideline(), typed)
    const { guideline, assessed } = await assessedPatient(cli, file, options)
    const [{ planOf }, { toExplainText }, { paintFor }] = await Promise.all([
      import('../evaluate/index.ts'),
      import('../report/index.ts'),
      import('./paint.ts'),
    ])
    const text = toExplainText(guideline, planOf(assessed), id, paintFor(cli.io.colour))
    if (text === undefined) throw new Error('An item of the guideline is not in its assessment')
    cli.io.out(text)
  })
}

/** The id of an item: by its id, or by the title that the page shows, in capitals or not. */
function idOf(guideline: Guideline, typed: string): string {
  const items = [
    ...guideline.recommendations,
    ...guideline.options,
    ...guideline.positions.map(({ id, body, year }) => ({ id, title: `${body} ${year}` })),
  ]
  const ids = items.map((item) => item.id)
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  if (ids.includes(typed)) return typed
  const plain = typed.trim().toLowerCase()
  const named = items.filter(({ id }) => id.toLowerCase() === plain)
  const meant = named.length > 0 ? named : items.filter(({ title }) => title.toLowerCase() === plain)
  const [only] = meant
  if (only !== undefined && meant.length === 1) return only.id
  throw new RequestProblem('unknown-id', {
    where: 'ID',
    why:
      meant.length > 1
        ? `"${typed}" names ${meant.length} items, and only one can be explained`
        : `the guideline has no "${typed}", so there is nothing to explain`,
    fix:
      meant.length > 1
        ? `Name one of ${meant.map((item) => item.id).join(', ')}`
        : `${didYouMean(typed, ids, (id) => titles.get(id))}assess --full prints the ids in [brackets]`,
  })
}
