/** From a command line to an exit code: loads what the line asks for, and turns every trouble into one clear line. */

import { RequestProblem } from '../language/index.ts'
import type { Cli, ExitCode } from './cli.ts'
import { commands } from './commands.ts'
import { asksForHelp, helpOfAll } from './help.ts'
import type { Io } from './io.ts'
import { mistakeWords, oneLine } from './mistake.ts'

/** Runs one command line: `args` as typed, without the program's own name. */
export async function main(cli: Cli, args: readonly string[]): Promise<ExitCode> {
  try {
    if (args.length === 0) {
      const names = commands.map(({ name }) => name).join(', ')
      const fix = `Try plumbline --help; there is ${names}`
      throw new RequestProblem('bad-usage', { where: 'plumbline', why: 'no command is given', fix })
    }
    if (asksForHelp(args)) {
      cli.io.out(helpOfAll(cli))
      return 0
    }
    const { runCommand } = await import('./program.ts')
    return await runCommand(cli, args)
  } catch (problem) {
    return reported(cli.io, problem)
  }
}

/** One line on standard error, never a value of a patient's record, never a stack. */
function reported(io: Io, problem: unknown): ExitCode {
  if (problem instanceof RequestProblem) {
    io.err(`plumbline: ${oneLine(problem.message)}\n`)
    return 2
  }
  io.err(
    `plumbline: internal error (${mistakeWords(problem)}). Nothing was assessed. This is our mistake: please report the command and this line, without the patient's data.\n`,
  )
  return 1
}
