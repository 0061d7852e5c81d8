/** Works of several builds timed in turn: each build in a process of its own, each round every work once, medians at the end. */

import { type ChildProcess, fork } from 'node:child_process'
import type { Input } from './inputs.ts'

/** The middle; of an even number the mean of the two in the middle. */
export function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[half]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

interface Asked {
  readonly work: string
  readonly coverage: 'complete' | 'unknown'
  /** Milliseconds that a measurement takes at least. */
  readonly least?: number
  /** How many patients are made ready at a time, where a work begins with something made before. */
  readonly batch?: number
}

export interface Worker {
  /** Milliseconds of CPU of one call, an input being named by its place in the list. */
  readonly cpuOf: (input: number, asked: Asked) => Promise<number>
  readonly end: () => void
}

/** Starts a worker (a file beside this one) over a build, and hands it the inputs. */
export async function startWorker(
  file: string,
  args: readonly string[],
  inputs: readonly Input[],
): Promise<Worker> {
  const tsx = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = fork(new URL(file, import.meta.url), args, { execArgv: tsx })
  await answerOf(child)
  for (const { text } of inputs) {
    child.send({ add: text })
    await answerOf(child)
  }
  return {
    cpuOf: async (input, { least = 4, batch = 8, ...asked }) => {
      const { asOf, setting } = inputs[input] as Input
      child.send({ ...asked, least, batch, input, asOf, setting })
      return Number(await answerOf(child))
    },
    end: () => {
      child.kill()
    },
  }
}

/** The next word of a process. */
function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((answered, failed) => {
    const gone = (code: number | null): void =>
      failed(new Error(`a worker ended (${code}) before it answered`))
    child.once('exit', gone)
    child.once('message', (word) => {
      child.off('exit', gone)
      answered(word)
    })
  })
}

export interface Timed extends Asked {
  readonly name: string
  readonly worker: Worker
}

export interface Rounds {
  readonly rounds: number
  /** Milliseconds of CPU of each work before it counts. */
  readonly warm: number
}

/** Medians in milliseconds: of each input, by the names of the works. */
export async function inTurn(
  works: readonly Timed[],
  inputs: readonly number[],
  { rounds, warm }: Rounds,
  tell: (done: number) => void,
): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const times = new Map(
    inputs.map((input) => [input, new Map(works.map(({ name }) => [name, [] as number[]]))]),
  )
  for (const { worker, ...asked } of works) {
    // Warm, as a service is, before it counts.
    for (const input of inputs) await worker.cpuOf(input, { ...asked, least: warm / inputs.length })
  }
  for (let round = 0; round < rounds; round += 1) {
    // All inputs come between two looks at one of them.
    for (const input of inputs) {
      for (const { name, worker, ...asked } of works) {
        times
          .get(input)
          ?.get(name)
          ?.push(await worker.cpuOf(input, asked))
      }
    }
    tell((round + 1) / rounds)
  }
  return new Map(
    [...times].map(([input, of]) => [input, new Map([...of].map(([name, all]) => [name, median(all)]))]),
  )
}
