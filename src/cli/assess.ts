/** `plumbline assess FILE|-`: a FHIR Bundle or answers in, the plan out. */

import type { Command } from 'commander'
import type { Letter } from '../report/index.ts'
import type { Cli } from './cli.ts'
import { addPatientOptions, assessedPatient, inputHelp, type PatientOptions } from './patient.ts'
import { badUsage, once, oneOf } from './usage.ts'

const formats = ['text', 'json', 'careplan', 'letter-gp', 'letter-patient'] as const
type AssessOptions = PatientOptions & { readonly format?: (typeof formats)[number]; readonly full?: true }

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
      'text (a page to read), json (docs/contract.md), careplan (FHIR R4), letter-gp or letter-patient',
      once('--format', oneOf('--format', formats)),
    )
  command.option('--full', 'the page at full length: every option, question and source')
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
    const { guideline, assessed } = await assessedPatient(cli, file, options)
    const { toAssessment } = await import('../evaluate/index.ts')
    const assessment = toAssessment(assessed)
    if (options.format === 'json') {
      const { inWords } = await import('../words/index.ts')
      cli.io.out(`${JSON.stringify(inWords(guideline, assessment), null, 2)}\n`)
      return
    }
    const [report, { paintFor }] = await Promise.all([import('../report/index.ts'), import('./paint.ts')])
    const full = options.full === true
    switch (options.format) {
      case 'careplan':
        cli.io.out(`${JSON.stringify(report.toCarePlan(guideline, assessment), null, 2)}\n`)
        return
      case 'letter-gp':
        cli.io.out(brokenLines(report, report.toLetterGp(guideline, assessment)))
        return
      case 'letter-patient':
        cli.io.out(brokenLines(report, report.toLetterPatient(guideline, assessment)))
        return
      default:
        cli.io.out((full ? report.toFullText : report.toText)(guideline, assessment, paintFor(cli.io.colour)))
    }
  })
}

/** A letter at the width of a terminal page. */
function brokenLines(report: typeof import('../report/index.ts'), letter: Letter): string {
  const lines = report.letterText(letter).trimEnd().split('\n')
  const broken = lines.flatMap((line) => report.wrapped(line, '', line.startsWith('- ') ? '  ' : ''))
  return `${broken.join('\n')}\n`
}
