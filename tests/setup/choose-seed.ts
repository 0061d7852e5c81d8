/** Chooses the seed of the whole run once (FC_SEED, else the clock) and prints it before the first test. */

import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    seed: number
    runs: number
    depth: 'quick' | 'deep'
  }
}

const runsAt = { quick: 100, deep: 2000 } as const

export default function chooseSeed(project: TestProject): void {
  const asked = process.env.FC_SEED
  const seed = asked === undefined || asked === '' ? Date.now() % 2 ** 31 : Number(asked)
  if (!Number.isSafeInteger(seed)) throw new Error(`FC_SEED must be a whole number, not "${asked}"`)
  // Projects of one run share the seed that the first one chose.
  process.env.FC_SEED = String(seed)
  const depth = process.env.PLUMBLINE_DEPTH === 'deep' ? 'deep' : 'quick'
  const runs = Number(process.env.FC_RUNS ?? runsAt[depth])
  project.provide('seed', seed)
  project.provide('runs', runs)
  project.provide('depth', depth)
  console.error(`[${project.name}] FC_SEED=${seed} FC_RUNS=${runs} depth=${depth}`)
}
