/**
 * A file of ours as CommonJS, with what V8 made of it when it was built: to read the code took a third of a short command.
 * Another V8, other flags or another file refuse what was kept, and the file is compiled anew.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

export interface Compiled<T> {
  readonly exports: T
  /** Was what was kept of no use? */
  readonly refused: boolean
  /** What V8 has made of the file by now, to be kept beside it. */
  readonly keep: () => Buffer
}

/** @param kept undefined: nothing was kept yet */
export function compiled<T>(filename: string, kept: Buffer | undefined): Compiled<T> {
  // ASCII alone: in any other encoding the text takes twice the memory.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, { filename, ...(kept === undefined ? {} : { cachedData: kept }) })
  const exports = {}
  script.runInThisContext()(exports, createRequire(filename), { exports }, filename, dirname(filename))
  return {
    exports: exports as T,
    refused: script.cachedDataRejected === true,
    keep: () => script.createCachedData(),
  }
}
