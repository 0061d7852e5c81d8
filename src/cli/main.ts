/** From a command line to an exit code: finds the command, runs it, and turns every trouble into one clear line. */

import { Command, CommanderError } from 'commander'
import { RequestProblem } from '../language/index.ts'
import { addAsk } from './ask.ts'
import { addAssess } from './assess.ts'
import { addCases } from './cases.ts'
import { addCheck } from './check.ts'
import type { Cli, ExitCode } from './cli.ts'
import { addExplain } from './explain.ts'
import { addFacts } from './facts.ts'
import type { Io } from './io.ts'
import { mistakeWords, oneLine } from './mistake.ts'
import { addTidy } from './tidy.ts'
import { badUsage } from './usage.ts'
import { addWorklist } from './worklist.ts'

const WIDTH = 80

/** Runs one command line: `args` as typed, without the program's own name. */
export async function main(cli: Cli, args: readonly string[]): Promise<ExitCode> {
  const run: { exit: ExitCode } = { exit: 0 }
  const program = commandsOf(cli, (exit) => {
    run.exit = exit
  })
  try {
    if (args.length === 0) {
      throw badUsage('plumbline', 'no command is given', `Try plumbline --help; there is ${namesOf(program)}`)
    }
    await program.parseAsync(args, { from: 'user' })
    return run.exit
  } catch (problem) {
    return reported(cli.io, program, args, problem)
  }
}

const namesOf = (program: Command): string => program.commands.map((command) => command.name()).join(', ')

function commandsOf(cli: Cli, end: (exit: ExitCode) => void): Command {
  const program = new Command('plumbline')
    .description('An executable clinical guideline: a patient in, a plan with reasons out.')
    .version(cli.version, '-V, --version', 'the version of this program')
    .helpOption('-h, --help', 'what a command does, with examples')
    .helpCommand('help [command]', 'the same as COMMAND --help')
    .exitOverride()
    .configureOutput({
      writeOut: cli.io.out,
      // Every trouble is reported once, in one line, by `reported`.
      writeErr: () => {},
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  addAssess(program, cli)
  addAsk(program, cli)
  addExplain(program, cli)
  addTidy(program, cli)
  addWorklist(program, cli, end)
  addFacts(program, cli)
  addCheck(program, cli, end)
  addCases(program, cli, end)
  program.addHelpText(
    'after',
    `
Start here:
  plumbline assess ${cli.example.file} --as-of ${cli.example.asOf}
  plumbline facts

Results go to standard output, everything else to standard error.
Exit codes: 0 done; 1 what was asked does not hold (a failed check), or it is a
mistake of ours; 2 bad input or usage. Nothing leaves this machine.`,
  )
  return program
}

/** One line on standard error, never a value of a patient's record, never a stack. */
function reported(io: Io, program: Command, args: readonly string[], problem: unknown): ExitCode {
  if (problem instanceof CommanderError) {
    if (problem.exitCode === 0) return 0
    return refused(io, usageProblem(program, args, problem))
  }
  if (problem instanceof RequestProblem) return refused(io, problem)
  io.err(
    `plumbline: internal error (${mistakeWords(problem)}). Nothing was assessed. This is our mistake: please report the command and this line, without the patient's data.\n`,
  )
  return 1
}

function refused(io: Io, problem: RequestProblem): ExitCode {
  io.err(`plumbline: ${oneLine(problem.message)}\n`)
  return 2
}

function usageProblem(program: Command, args: readonly string[], problem: CommanderError): RequestProblem {
  const [typed] = args
  const command = program.commands.find((one) => one.name() === typed)
  const where = command ? `plumbline ${command.name()}` : 'plumbline'
  const why = oneLine(problem.message.replace(/^error: /, '')).replaceAll("'", '"')
  const list = command ? '' : `; there is ${namesOf(program)}`
  return badUsage(where, why, `Try ${where} --help${list}`)
}
