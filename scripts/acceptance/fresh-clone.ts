/** What a newcomer does first: clone, install, and the two commands the README opens with. */

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../run-step.ts'
import { tellingLine, type Verdict } from './row.ts'

const promised = ['npm start', 'npm test']
const PAGE_SECONDS = 120

/** Runs the command line of `npm start`, waits until the page answers at the address it tells, and ends it. */
export async function pageAnswers(
  [command, ...args]: readonly [command: string, ...args: string[]],
  cwd = process.cwd(),
): Promise<Verdict> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const seconds = (): number => (performance.now() - started) / 1000
  try {
    while (seconds() < PAGE_SECONDS && child.exitCode === null) {
      const url = /http:\/\/localhost:\d+\//.exec(said)?.[0]
      const answer = url === undefined ? null : await fetch(url).catch(() => null)
      if (answer?.ok && (await answer.text()).includes('id="guideline"'))
        return { pass: true, detail: `npm start ${seconds().toFixed(0)} s` }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return { pass: false, detail: `npm start: no page after ${seconds().toFixed(0)} s: ${tellingLine(said)}` }
  } finally {
    // npm, tsx and the server are one group of processes.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
}

/** Git's environment for cloning a checkout that belongs to another user, as in CI; the setting stands in `folder`. */
export function cloningIn(folder: string): Readonly<Record<string, string>> {
  const config = join(folder, 'gitconfig')
  writeFileSync(config, '[safe]\n\tdirectory = *\n')
  return { GIT_CONFIG_GLOBAL: config }
}

/** Clones HEAD, so that nothing uncommitted helps; leaves nothing behind. */
export async function freshCloneRow(): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-clone-'))
  const clone = join(folder, 'plumbline')
  const env = cloningIn(folder)
  // The gate is itself a fresh clone in which `npm test` has run just before.
  const inGate = process.env.PLUMBLINE_SAMPLE === '1'
  const steps: readonly [string, ...string[]][] = [
    ['git', 'clone', '--quiet', process.cwd(), clone],
    ['npm', 'ci', '--no-audit', '--no-fund'],
    ...(inGate ? [] : [['npm', 'test'] as [string, string]]),
    ['npx', 'plumbline', '--help'],
  ]
  const times: string[] = inGate ? ['npm test: not again, it is a step of the gate'] : []
  try {
    for (const [command, ...args] of steps) {
      const line = [command, ...args.slice(0, 1)].join(' ')
      const ran = await run(command, args, {
        cwd: command === 'git' ? process.cwd() : clone,
        env,
        minutes: 15,
      })
      if (ran.code !== 0)
        return {
          pass: false,
          detail: `${line}: exit code ${ran.code}: ${tellingLine(ran.stderr + ran.stdout)}`,
        }
      if (ran.stdout.trim() === '' && command !== 'git')
        return { pass: false, detail: `${line}: said nothing` }
      times.push(`${line} ${ran.seconds.toFixed(0)} s`)
    }
    const page = await pageAnswers(['npm', 'start', '--', '--no-open', '--port', '0'], clone)
    if (!page.pass) return page
    times.push(page.detail)
    const readme = readFileSync(join(clone, 'README.md'), 'utf8')
    const unnamed = promised.find((line) => !readme.includes(line))
    if (unnamed !== undefined) return { pass: false, detail: `README.md does not name "${unnamed}"` }
    return { pass: true, detail: times.join(', ') }
  } catch (problem) {
    return { pass: false, detail: String(problem) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
