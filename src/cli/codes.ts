/** `--codes FILE`: what a hospital's own codes mean, read and checked before any patient is. */

import type { CodesGiven } from '../chart/index.ts'
import { type Guideline, RequestProblem } from '../language/index.ts'
import type { Cli } from './cli.ts'
import { named } from './named.ts'
import { textOf } from './text-of.ts'

/** A terminology of a hundred thousand codes takes about this much. */
const MOST_BYTES = 16 * 1024 * 1024

const form = 'Write {"system|code": {"system": "...", "code": "..."}}'

/** The map of local codes in a file; undefined where none is named. */
export async function codesIn(
  cli: Cli,
  guideline: Guideline,
  file: string | undefined,
): Promise<CodesGiven | undefined> {
  if (file === undefined) return undefined
  if (file === '-') {
    const why = 'standard input is where the patient may come from'
    throw new RequestProblem('bad-usage', { where: '--codes', why, fix: 'Name a file' })
  }
  const { checkCodes, keyTwice } = await import('../chart/index.ts')
  const text = textOf(await cli.io.read(file, MOST_BYTES), file)
  return named(file, () => {
    const codes = parsed(text)
    const [first, second] = keyTwice(text) ?? []
    if (typeof first === 'object') {
      const inside = typeof second === 'object' ? `.${second.key}` : ''
      const why = 'the same key stands there before, and JSON would keep only the last meaning'
      const where = `codes[${first.at}]${inside}`
      throw new RequestProblem('bad-codes', { where, why, fix: 'Keep one of the two' })
    }
    checkCodes(guideline, codes)
    return codes
  })
}

function parsed(text: string): CodesGiven {
  try {
    return JSON.parse(text)
  } catch {
    const why = 'it is no JSON, so no code of it can be trusted'
    throw new RequestProblem('bad-codes', { where: 'input', why, fix: form })
  }
}
