/** Starts z3, runs scripts in it, and lets the process end. */

import { init, killThreads } from 'z3-solver'
import { type Printed, parsePrinted, type Smt } from './smt.ts'

export interface Solver {
  /** Runs a script on an empty slate and gives what it prints. */
  run(script: Smt): readonly Printed[]
  /** Runs more after the last script, on what it left. */
  more(script: Smt): readonly Printed[]
  /** Ends the worker threads, which would keep the process alive. */
  close(): Promise<void>
}

/** The part of the WebAssembly module that is used; the package leaves it untyped. */
interface Machine {
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _free(at: number): void
  ccall(name: string, returns: 'string', takes: readonly 'number'[], values: readonly number[]): string
}

/** Steps, not seconds, after which a question counts as not answered: the same on every machine. */
const stepLimit = 20_000_000

export async function openSolver(): Promise<Solver> {
  const { Z3, em } = await init()
  const machine: Machine = em
  const config = Z3.mk_config()
  const context = Z3.mk_context(config)
  Z3.del_config(config)
  const encoder = new TextEncoder()

  // The package's own `eval_smtlib2_string` hands the text to a worker on the caller's stack, which is gone
  // before the worker has read it all: long scripts arrive torn. So: our own copy, and no worker.
  const evaluate = (script: string): string => {
    const bytes = encoder.encode(`${script}\0`)
    const at = machine._malloc(bytes.length)
    try {
      machine.HEAPU8.set(bytes, at)
      return machine.ccall('Z3_eval_smtlib2_string', 'string', ['number', 'number'], [Number(context), at])
    } finally {
      machine._free(at)
    }
  }
  const answer = (script: Smt): readonly Printed[] => {
    const printed = parsePrinted(evaluate(`${script}\n`))
    const error = printed.find((one) => Array.isArray(one) && one[0] === 'error')
    if (error !== undefined) throw new Error(`The solver refused the script: ${JSON.stringify(error)}`)
    return printed
  }
  return {
    run: (script) => answer(`(reset)\n(set-option :rlimit ${stepLimit})\n${script}`),
    more: answer,
    async close() {
      Z3.del_context(context)
      await killThreads(em)
    },
  }
}
