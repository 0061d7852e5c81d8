/** The composition root: hands the guideline and its cases to the command line. */

import about from '../package.json' with { type: 'json' }
import { type ExitCode, main, nodeIo } from '../src/cli/index.ts'
import { example } from './example.ts'

const guideline = async () => (await import('../guideline/index.ts')).guideline
const cases = async () => {
  const [{ caseCodes }, { default: published }] = await Promise.all([
    import('../guideline/index.ts'),
    import('../samples/cases/published.json', { with: { type: 'json' } }),
  ])
  return { codes: caseCodes, text: JSON.stringify(published) }
}
const { version } = about

/** Runs a command line, as typed. */
export const run = (args: readonly string[], io = nodeIo()): Promise<ExitCode> =>
  main({ guideline, cases, example, version, io }, args)
