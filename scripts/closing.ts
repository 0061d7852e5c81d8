/** The last line of a run that counts: printed, or written to a file for a run around it (`--summary FILE`). */

import { writeFileSync } from 'node:fs'

export interface Count {
  readonly passed: number
  readonly failed: number
}

export function close(count: Count, args: readonly string[] = process.argv): void {
  const at = args.indexOf('--summary')
  const file = at < 0 ? undefined : args[at + 1]
  if (file === undefined) console.log(`${count.passed} passed, ${count.failed} failed`)
  else writeFileSync(file, JSON.stringify(count))
  // Not `exit`: what a full pipe has not taken yet would be lost.
  process.exitCode = count.failed === 0 ? 0 : 1
}
