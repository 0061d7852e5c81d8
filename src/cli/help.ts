/** The help of all commands, without what reads a command line: whoever asks what there is has the answer at once. */

import type { Cli } from './cli.ts'
import { commands } from './commands.ts'

export const WIDTH = 80

/** Flags of the program itself, and the command that explains the others. */
export const own = {
  version: ['-V, --version', 'the version of this program'],
  help: ['-h, --help', 'what a command does, with examples'],
  command: ['help [command]', 'the same as COMMAND --help'],
} as const

type Line = readonly [term: string, what: string]

/** Is the help of all commands asked for, and nothing else? */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.length === 1 && ['-h', '--help', 'help'].includes(args[0] ?? '')

/** The text of `plumbline --help`. */
export function helpOfAll({ example }: Pick<Cli, 'example'>): string {
  const flags: readonly Line[] = [own.version, own.help]
  const listed: readonly Line[] = [
    ...commands.map(({ name, takes, summary }): Line => {
      return [[name, '[options]', ...Object.keys(takes)].join(' '), summary]
    }),
    own.command,
  ]
  const room = 2 + Math.max(...[...flags, ...listed].map(([term]) => term.length))
  const table = (lines: readonly Line[]): string =>
    lines.map(([term, what]) => `  ${term.padEnd(room)}${hanging(what, room + 2)}`).join('\n')
  return `Usage: plumbline [options] [command]

An executable clinical guideline: a patient in, a plan with reasons out.

Options:
${table(flags)}

Commands:
${table(listed)}

Start here:
  plumbline assess ${example.file} --as-of ${example.asOf}
  plumbline facts

Results go to standard output, everything else to standard error.
Exit codes: 0 done; 1 what was asked does not hold (a failed check), or it is a
mistake of ours; 2 bad input or usage. Nothing leaves this machine.
`
}

/** In lines no longer than the page, those after the first behind so many blanks. */
function hanging(text: string, blanks: number): string {
  const [first = '', ...words] = text.split(' ')
  const lines = [first]
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (blanks + longer.length <= WIDTH) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines.join(`\n${' '.repeat(blanks)}`)
}
