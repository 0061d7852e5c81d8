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

/** Groups under way, ended with us. */
const running = new Set<number>()
const signals = ['SIGINT', 'SIGTERM'] as const

function endAll(): void {
  for (const group of running) endGroup(group)
  process.exit(1)
}

function started(group: number | undefined): void {
  if (group === undefined) return
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll)
  running.add(group)
}

function ended(group: number | undefined): void {
  if (group === undefined || !running.delete(group) || running.size > 0) return
  for (const signal of signals) process.off(signal, endAll)
}

/** Never throws: a command that cannot start, or that is stopped after `minutes` (10), has code null. */
export function run(command: string, args: readonly string[], place: Place = {}): Promise<Ran> {
  const from = performance.now()
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: place.cwd ?? process.cwd(),
      env: { ...process.env, ...place.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it started in turn ends with it.
      detached: true,
    })
    started(child.pid)
    const limit = setTimeout(() => endGroup(child.pid), (place.minutes ?? 10) * 60_000)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const end = (code: number | null): void => {
      clearTimeout(limit)
      ended(child.pid)
      done({ code, stdout, stderr, seconds: (performance.now() - from) / 1000 })
    }
    child.on('error', (problem) => {
      stderr += String(problem)
      end(null)
    })
    child.on('close', end)
  })
}

function endGroup(group: number | undefined): void {
  if (group === undefined) return
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}
