/** Both builds at work, each in a process of its own. */

import type { Input } from './inputs.ts'
import { startWorker, type Worker } from './turns.ts'

export interface Bench {
  /** Folders of both builds. */
  readonly builds: { readonly before: string; readonly today: string }
  readonly quick: boolean
  readonly tell: (done: number) => void
}

type Cpu = ReadonlyMap<string, number>

/** Both builds ready, and ended whatever happens. */
export async function withWorkers<T>(
  { builds }: Bench,
  inputs: readonly Input[],
  work: (now: Worker, before: Worker) => Promise<T>,
): Promise<T> {
  const started: Worker[] = []
  try {
    for (const [at, order] of [
      [builds.today, 'guideline-first'],
      [builds.before, 'bundle-first'],
    ] as const) {
      started.push(await startWorker('worker.mjs', [at, order], inputs))
    }
    const [now, before] = started as [Worker, Worker]
    return await work(now, before)
  } finally {
    for (const worker of started) worker.end()
  }
}

export const all = (inputs: readonly unknown[]): readonly number[] => inputs.map((_, i) => i)
export const of = (cpu: Cpu | undefined, name: string): number => cpu?.get(name) ?? Number.NaN
export const kB = ({ bytes }: Input): string => (bytes / 1000).toFixed(0)
