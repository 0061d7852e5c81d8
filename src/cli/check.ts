/** `plumbline check`: every author's mistake at once, every example run, with `--coverage` what each statement does, with `--classes` what value sets leave out, with `--matrix` how much of the matrix is judged. */

import type { Command } from 'commander'
import type { AuthorProblemCode } from '../language/index.ts'
import type { Cli, ExitCode } from './cli.ts'

interface Looks {
  readonly coverage?: true
  readonly classes?: true
  readonly matrix?: true
}

const matrixCodes: readonly AuthorProblemCode[] = ['empty-cell', 'too-little-judged']

export function addCheck(command: Command, cli: Cli, end: (exit: ExitCode) => void): void {
  command
    .description(
      'Checks the guideline itself: what no compiler sees, and whether each example gives what it promises.',
    )
    .option(
      '--coverage',
      'the statements of the source text instead: what executes each, shown by two examples',
    )
    .option(
      '--classes',
      'the classes of codes instead: what each value set takes from one, asks, and leaves out',
    )
    .option(
      '--matrix',
      'the matrix instead: how many answers of each kind options give for the states of a person, by class',
    )
    .addHelpText(
      'after',
      `
Each problem says where it stands, what is wrong, and how to mend it.

Example:
  plumbline check
  plumbline check --coverage
  plumbline check --classes
  plumbline check --matrix

Exit codes: 0 nothing found; 1 something found; 2 bad usage.`,
    )
    .action(async ({ coverage, classes, matrix }: Looks) => {
      const guideline = await cli.guideline()
      if (matrix) {
        const [{ checkGuideline }, { matrixLines }] = await Promise.all([
          import('../language/index.ts'),
          import('./matrix-lines.ts'),
        ])
        const open = checkGuideline(guideline).filter(({ code }) => matrixCodes.includes(code))
        cli.io.out(matrixLines(guideline))
        return end(open.length === 0 ? 0 : 1)
      }
      if (classes) {
        const [{ checkGuideline }, { classLines }] = await Promise.all([
          import('../language/index.ts'),
          import('./class-lines.ts'),
        ])
        const gaps = checkGuideline(guideline).filter(({ code }) => code === 'class-gap')
        cli.io.out(classLines(guideline, gaps.length))
        return end(gaps.length === 0 ? 0 : 1)
      }
      if (coverage) {
        const [{ coverageOf }, { coverageLines }] = await Promise.all([
          import('../prove/examples/index.ts'),
          import('./coverage-lines.ts'),
        ])
        const { text, lacking } = coverageLines(guideline, coverageOf(guideline))
        cli.io.out(text)
        return end(lacking === 0 ? 0 : 1)
      }
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
