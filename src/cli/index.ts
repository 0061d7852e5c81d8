/**
 * The command line: one file per command, results on standard output, everything else on standard error, every
 * trouble one clear line. It takes any guideline; `bin/plumbline.ts` hands it ours.
 */

export type { Cli, ExitCode, HelpExample } from './cli.ts'
export { asksForHelp, helpOfAll } from './help.ts'
export { type Io, nodeIo, tooLarge } from './io.ts'
export { main } from './main.ts'
