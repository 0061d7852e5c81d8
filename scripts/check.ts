/** What must hold of the code before its tests are asked: types, format, boundaries, examples that notice slips, fresh generated pages. */

import { close } from './closing.ts'
import { run } from './run-step.ts'

const steps: readonly [name: string, command: string, ...args: string[]][] = [
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the pure rooms, without Node and DOM', 'tsc', '-p', 'tsconfig.pure.json'],
  ['types of the page', 'tsc', '-p', 'tsconfig.web.json'],
  ['format, lint, no clock and no chance', 'biome', 'check', '.'],
  ['boundaries', 'tsx', 'scripts/check-boundaries.ts'],
  ['no export, type or dependency that nobody uses', 'knip'],
  ['every slip of the hand is noticed by an example, or listed with the reason', 'tsx', 'scripts/safety.ts'],
  ['drawing in docs/architecture.md is fresh', 'tsx', 'scripts/draw-architecture.ts', '--check'],
  ['picture of the README is fresh', 'tsx', 'scripts/picture.ts', '--check'],
  ['docs/guideline.md, positions.md and ledger.md are fresh', 'tsx', 'scripts/document.ts', '--check'],
]

const results = await Promise.all(
  steps.map(async ([name, command, ...args]) => {
    const { code, stdout, stderr, seconds } = await run(`node_modules/.bin/${command}`, args)
    if (code !== 0) console.log(`${stdout}${stderr}`.trimEnd())
    return { name, pass: code === 0, seconds }
  }),
)

for (const { name, pass, seconds } of results) {
  console.log(`${pass ? 'pass' : 'FAIL'}  ${name} (${seconds.toFixed(1)} s)`)
}
const passed = results.filter((result) => result.pass).length
close({ passed, failed: results.length - passed })
