/** `plumbline assess FILE|-`: a FHIR Bundle or answers in, the plan out. */

import type { Command } from 'commander'
import { formats, handedOver } from '../report/index.ts'
import type { Cli } from './cli.ts'
import {
  addAfterDeath,
  addPatientOptions,
  assessedPatient,
  inputHelp,
  type PatientOptions,
} from './patient.ts'
import { badUsage, once, oneOf } from './usage.ts'

type AssessOptions = PatientOptions & {
  readonly format?: string
  readonly full?: true
  readonly afterDeath?: true
}

const ids = formats.map((one) => one.id)

export function addAssess(command: Command, cli: Cli): void {
  command
    .description(
      'Says where a patient stands, what to do now and by when, why, and what is still worth asking.',
    )
    .option(
      '--format <format>',
      formats.map(({ id, title }) => `${id}: ${title}`).join('; '),
      once('--format', oneOf('--format', ids)),
    )
  command.option('--full', 'the page at full length: every option, question and source')
  addAfterDeath(command)
  addPatientOptions(command)
  command.addHelpText(
    'after',
    `
${inputHelp}
Examples:
  plumbline assess ${cli.example.file} --as-of ${cli.example.asOf}
  plumbline assess patient.json --setting ${cli.example.setting}
  plumbline assess patient.json --coverage complete --format json | jq .stage
  plumbline assess bundle.json --answers answers.json
  plumbline assess patient.json --format careplan
  echo '{"answers": {"sex": "female"}}' | plumbline assess -
`,
  )
  command.action(async (file: string, options: AssessOptions) => {
    if (options.full === true && (options.format ?? 'text') !== 'text') {
      const why = options.format === 'json' ? 'JSON is always complete' : 'only the text has two lengths'
      throw badUsage('--full', why, 'Leave one of the two out')
    }
    const id = options.full === true ? 'full-text' : (options.format ?? 'text')
    const output = formats.find((one) => one.id === id)
    if (output === undefined) throw new Error(`No output "${id}"`)
    const { guideline, assessed } = await assessedPatient(cli, file, options)
    const [{ planOf, toAssessment, withoutPlan }, { paintFor }] = await Promise.all([
      import('../evaluate/index.ts'),
      import('./paint.ts'),
    ])
    const page = { guideline, assessment: (output.form === 'data' ? toAssessment : planOf)(assessed) }
    const asked = options.afterDeath === true
    cli.io.out(handedOver(output, page, paintFor(cli.io.colour), { asked, withoutPlan }))
  })
}
