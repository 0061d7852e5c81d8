/** `plumbline check`: every author's mistake at once, and every example of the guideline run. */

import type { Command } from 'commander'
import type { Cli, ExitCode } from './main.ts'

export function addCheck(program: Command, cli: Cli, end: (exit: ExitCode) => void): void {
  program
    .command('check')
    .summary("author's mistakes: every problem at once, and the examples")
    .description(
      'Checks the guideline itself: what no compiler sees, and whether each example gives what it promises.',
    )
    .addHelpText(
      'after',
      `
Each problem says where it stands, what is wrong, and how to mend it.

Example:
  plumbline check

Exit codes: 0 nothing found; 1 something found; 2 bad usage.`,
    )
    .action(async () => {
      const guideline = await cli.guideline()
      const [{ checkGuideline }, { runExamples }, { problemLines }] = await Promise.all([
        import('../language/index.ts'),
        import('./examples.ts'),
        import('./problem-lines.ts'),
      ])
      const { problems: wrong, ran } = runExamples(guideline)
      const problems = [...checkGuideline(guideline), ...wrong]
      const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
      for (const problem of problems) cli.io.out(problemLines(problem))
      cli.io.out(`${guideline.title}, version ${guideline.version}: ${ran} examples run, ${count}\n`)
      end(problems.length === 0 ? 0 : 1)
    })
}
