/**
 * The command line: one file per command, results on standard output, everything else on standard error, every
 * trouble one clear line. It takes any guideline; `bin/plumbline.ts` hands it ours.
 */

export { type Io, nodeIo, tooLarge } from './io.ts'
export { type Cli, type ExitCode, type HelpExample, main } from './main.ts'
