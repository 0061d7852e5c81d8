/** What a command line means: finds the command, loads it, runs it, and says what is wrong with the line. */

import { Command, CommanderError } from 'commander'
import type { RequestProblem } from '../language/index.ts'
import type { Cli, ExitCode } from './cli.ts'
import { commands } from './commands.ts'
import { helpOfAll, own, WIDTH } from './help.ts'
import { oneLine } from './mistake.ts'
import { badUsage } from './usage.ts'

/** Runs a command line that is not empty. @throws RequestProblem whatever is wrong with it or with its input */
export async function runCommand(cli: Cli, args: readonly string[]): Promise<ExitCode> {
  const run: { exit: ExitCode } = { exit: 0 }
  const program = programFor(cli, (exit) => {
    run.exit = exit
  })
  try {
    await program.parseAsync(asTyped(args), { from: 'user' })
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem
    if (problem.exitCode !== 0) throw usageProblem(args, problem)
  }
  return run.exit
}

/** `help NAME` is `NAME --help`, which loads the command first. */
function asTyped(args: readonly string[]): readonly string[] {
  const [first, second] = args
  if (first !== 'help' || second === undefined) return args
  return commands.some(({ name }) => name === second) ? [second, '--help'] : [second]
}

function programFor(cli: Cli, end: (exit: ExitCode) => void): Command {
  const program = new Command('plumbline')
    .version(cli.version, ...own.version)
    .helpOption(...own.help)
    .helpCommand(...own.command)
    .exitOverride()
    .configureOutput({
      writeOut: cli.io.out,
      // Every trouble is reported once, in one line, by `main`.
      writeErr: () => {},
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  for (const { name, summary, takes } of commands) {
    const command = program.command(name).summary(summary)
    for (const [shape, what] of Object.entries(takes)) command.argument(shape, what)
  }
  program.helpInformation = () => helpOfAll(cli)
  program.hook('preSubcommand', async (_, command) => {
    const add = await commands.find(({ name }) => name === command.name())?.add()
    add?.(command, cli, end)
  })
  return program
}

function usageProblem(args: readonly string[], problem: CommanderError): RequestProblem {
  const names = commands.map(({ name }) => name)
  const command = names.find((name) => name === args[0])
  const where = command === undefined ? 'plumbline' : `plumbline ${command}`
  const why = oneLine(problem.message.replace(/^error: /, '')).replaceAll("'", '"')
  const list = command === undefined ? `; there is ${names.join(', ')}` : ''
  return badUsage(where, why, `Try ${where} --help${list}`)
}
