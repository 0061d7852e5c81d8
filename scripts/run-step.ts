/** Runs one command to its end, and keeps what it said. */

import { spawn } from 'node:child_process'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

export interface Place {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly minutes?: number
}

/** Never throws: a command that cannot start, or that is stopped after `minutes` (10), has code null. */
export function run(command: string, args: readonly string[], place: Place = {}): Promise<Ran> {
  const started = performance.now()
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: place.cwd ?? process.cwd(),
      env: { ...process.env, ...place.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: (place.minutes ?? 10) * 60_000,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const end = (code: number | null): void =>
      done({ code, stdout, stderr, seconds: (performance.now() - started) / 1000 })
    child.on('error', (problem) => {
      stderr += String(problem)
      end(null)
    })
    child.on('close', end)
  })
}
