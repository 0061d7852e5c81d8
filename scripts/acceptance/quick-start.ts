/** How long the built command line takes to show its help, as a user meets it: a new process each time. */

import { run } from '../run-step.ts'
import { tellingLine, type Verdict } from './row.ts'

/** The lower quartile of `times` starts must stay under `limit` milliseconds: what slows the others is not ours. */
export async function quickStartRow(limit: number, times = 21): Promise<Verdict> {
  const built = await run('npm', ['run', '--silent', 'build'])
  if (built.code !== 0)
    return { pass: false, detail: `npm run build: ${tellingLine(built.stderr + built.stdout)}` }
  const took: number[] = []
  for (let each = 0; each < times; each++) {
    const ran = await run(process.execPath, ['dist/plumbline.js', '--help'])
    if (ran.code !== 0 || ran.stdout.trim() === '')
      return { pass: false, detail: `--help: exit code ${ran.code}: ${tellingLine(ran.stderr)}` }
    took.push(ran.seconds * 1000)
  }
  took.sort((a, b) => a - b)
  const at = (share: number): number => took[Math.floor((times - 1) * share)] ?? Number.POSITIVE_INFINITY
  return {
    pass: at(0.25) < limit,
    detail: `lower quartile ${at(0.25).toFixed(0)} ms of ${times}, median ${at(0.5).toFixed(0)}, slowest ${at(1).toFixed(0)}`,
  }
}
