/** What the start of a program costs: user and system time of a child process, by the clock of the shell that starts it. */

import { spawnSync } from 'node:child_process'
import { median } from './turns.ts'

/** Milliseconds of CPU of one run of Node with these arguments. */
function cpuOf(args: readonly string[]): number {
  const timed = ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@" > /dev/null', 'bash', process.execPath, ...args]
  const { stderr, error } = spawnSync('bash', timed, { encoding: 'utf8' })
  const [, user, system] = /^cpu (\S+) (\S+)$/m.exec(stderr ?? '') ?? []
  if (user === undefined) throw new Error(`bash does not time ${args.join(' ')}: ${error ?? stderr}`)
  return (Number(user) + Number(system)) * 1000
}

/** Medians of several starts, one of each in turn. */
export function startsOf(
  starts: ReadonlyMap<string, readonly string[]>,
  rounds: number,
  tell: (done: number) => void,
): ReadonlyMap<string, number> {
  const times = new Map([...starts.keys()].map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of starts) times.get(name)?.push(cpuOf(args))
    tell((round + 1) / rounds)
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}
