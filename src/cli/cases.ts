/** `plumbline cases [FILE]`: published cases against the guideline, a row per case with what failed and why. */

import type { Command } from 'commander'
import { RequestProblem } from '../language/index.ts'
import type { Mode } from '../prove/cases/index.ts'
import type { Cli, ExitCode } from './cli.ts'
import { textOf } from './text-of.ts'
import { badUsage, once, oneOf } from './usage.ts'

const formats = ['text', 'json'] as const
/** Those of prove/cases, which is loaded only when it is used. */
const modes = ['as-given', 'no-finding', 'finding'] as const satisfies readonly Mode[]

interface CasesOptions {
  readonly format?: (typeof formats)[number]
  readonly mode?: Mode
}

const MAX_BYTES = 64 * 1024 * 1024

export function addCases(command: Command, cli: Cli, end: (exit: ExitCode) => void): void {
  command
    .description(
      'Assesses the patients of published cases and judges each line: the stage, what must be advised, what must not.',
    )
    .option('--format <format>', 'text or json', once('--format', oneOf('--format', formats)))
    .option(
      '--mode <mode>',
      'as-given, no-finding or finding; without it all three',
      once('--mode', oneOf('--mode', modes)),
    )
    .addHelpText(
      'after',
      `
A must-line is met when a recommendation with that action is applicable (alone
the red-flag checklist may be missing), or an option with it is suitable. A
must-not-line fails when one is applicable, provisional, suitable or listed with
a caution; advice against an action satisfies it. A difference that is recorded
in the file, with the reason, is listed and does not fail.

A must-not-line is judged three times: as given; with every open safety question
answered "no finding"; and with it answered "finding", all together and each
alone while the rest is clear. It has to hold each time.

Examples:
  plumbline cases
  plumbline cases my-cases.json --format json
  plumbline cases --mode finding

Exit codes: 0 every line met or its difference recorded; 1 a line failed, or a
recorded difference is none any more; 2 bad input or usage.`,
    )
    .action(async (file: string | undefined, options: CasesOptions) => {
      const guideline = await cli.guideline()
      const ours = await cli.cases?.()
      const codes = ours?.codes ?? { judgements: [], includes: {}, others: [] }
      const text = file === undefined ? ours?.text : textOf(await cli.io.read(file, MAX_BYTES), file)
      if (text === undefined) {
        throw badUsage('plumbline cases', 'this program brings no cases of its own', 'Name a file of cases')
      }
      const [{ readCases, judgeCase }, { toCasesText, casesCount }] = await Promise.all([
        import('../prove/cases/index.ts'),
        import('./cases-text.ts'),
      ])
      const asked = options.mode === undefined ? modes : [options.mode]
      const judged = inFile(file, () =>
        readCases(guideline, codes, text).map((one) =>
          inFile(`case "${one.id}"`, () => judgeCase(guideline, codes, one, asked)),
        ),
      )
      const count = casesCount(judged)
      if (options.format === 'json') cli.io.out(`${JSON.stringify({ count, cases: judged }, null, 2)}\n`)
      else {
        const { paintFor } = await import('./paint.ts')
        cli.io.out(toCasesText(judged, paintFor(cli.io.colour)))
      }
      end(count.failed === 0 && count.stale === 0 && count.answered.failed === 0 ? 0 : 1)
    })
}

/** Does a piece of work, and names the place in whatever is wrong with it. */
function inFile<T>(place: string | undefined, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    if (!(problem instanceof RequestProblem) || place === undefined) throw problem
    const { where } = problem.detail
    throw new RequestProblem(problem.code, {
      ...problem.detail,
      where: where === 'input' ? place : `${place}, ${where}`,
    })
  }
}
