/** `plumbline explain ID FILE|-`: why, and why not, for one recommendation, option or position. */

import type { Command } from 'commander'
import { type Guideline, RequestProblem } from '../language/index.ts'
import type { Cli } from './cli.ts'
import { didYouMean } from './closest.ts'
import { addPatientOptions, assessedPatient, inputHelp, type PatientOptions } from './patient.ts'

export function addExplain(program: Command, cli: Cli): void {
  const command = program
    .command('explain')
    .summary('why, and why not, for one item of the plan')
    .description(
      'Lays one recommendation, option or position open: reasons, records, what is missing, evidence.',
    )
    .argument('<ID>', 'id of a recommendation, option or position; assess prints them in [brackets]')
    .argument('<FILE>', 'FHIR R4 Bundle or answers document (JSON); - reads standard input')
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
  command.action(async (id: string, file: string, options: PatientOptions) => {
    assertKnown(await cli.guideline(), id)
    const { guideline, assessed } = await assessedPatient(cli, file, options)
    const [{ toAssessment }, { toExplainText }, { paintFor }] = await Promise.all([
      import('../evaluate/index.ts'),
      import('../report/index.ts'),
      import('./paint.ts'),
    ])
    const text = toExplainText(toAssessment(assessed), guideline, id, paintFor(cli.io.colour))
    if (text === undefined) throw new Error('An item of the guideline is not in its assessment')
    cli.io.out(text)
  })
}

function assertKnown(guideline: Guideline, id: string): void {
  const { recommendations, options, positions } = guideline
  const ids = [...recommendations, ...options, ...positions].map((one) => one.id)
  if (ids.includes(id)) return
  throw new RequestProblem('unknown-id', {
    where: 'ID',
    why: `the guideline has no "${id}", so there is nothing to explain`,
    fix: `${didYouMean(id, ids)}assess prints the ids in [brackets]`,
  })
}
