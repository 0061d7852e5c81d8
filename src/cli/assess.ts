/** `plumbline assess FILE|-`: a FHIR Bundle or answers in, the plan out. */

import type { Command } from 'commander'
import type { Cli } from './cli.ts'
import { addPatientOptions, assessedPatient, inputHelp, type PatientOptions } from './patient.ts'
import { once, oneOf } from './usage.ts'

const formats = ['text', 'json'] as const

export function addAssess(program: Command, cli: Cli): void {
  const command = program
    .command('assess')
    .summary('a FHIR Bundle or answers in, the plan out')
    .description(
      'Says where a patient stands, what to do now and by when, why, and what is still worth asking.',
    )
    .argument('<FILE>', 'FHIR R4 Bundle or answers document (JSON); - reads standard input')
    .option(
      '--format <format>',
      'text (a page to read) or json (docs/contract.md)',
      once('--format', oneOf('--format', formats)),
    )
  addPatientOptions(command)
  command.addHelpText(
    'after',
    `
${inputHelp}
Examples:
  plumbline assess ${cli.example.file} --as-of ${cli.example.asOf}
  plumbline assess patient.json --setting ${cli.example.setting}
  plumbline assess patient.json --coverage complete --format json | jq .stage
  echo '{"answers": {"sex": "female"}}' | plumbline assess -
`,
  )
  command.action(async (file: string, options: PatientOptions & { format?: (typeof formats)[number] }) => {
    const { guideline, assessed } = await assessedPatient(cli, file, options)
    const { toAssessment } = await import('../evaluate/index.ts')
    const assessment = toAssessment(assessed)
    if (options.format === 'json') {
      cli.io.out(`${JSON.stringify(assessment, null, 2)}\n`)
      return
    }
    const [{ toText }, { paintFor }] = await Promise.all([import('../report/index.ts'), import('./paint.ts')])
    cli.io.out(toText(assessment, guideline, paintFor(cli.io.colour)))
  })
}
