/** Bytes to text: UTF-8, with or without a byte order mark; anything else is refused with a word on what it is. */

import { RequestProblem } from '../language/index.ts'
import { nameOf } from './io.ts'

export function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) {
    throw new RequestProblem('not-json', {
      where: nameOf(file),
      why: 'it is empty, so there is nothing to read',
      fix: 'Check that what should have written it did so',
    })
  }
  const other = otherEncoding(bytes)
  if (other !== null) throw notUtf8(file, `its text is ${other}`)
  try {
    // The decoder takes a byte order mark of UTF-8 away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notUtf8(file, 'some of its bytes are no UTF-8')
  }
}

function notUtf8(file: string, what: string): RequestProblem {
  return new RequestProblem('not-json', {
    where: nameOf(file),
    why: `${what}, and JSON is exchanged as UTF-8, so names and units might be misread`,
    fix: 'Save it as plain text in UTF-8',
  })
}

/** UTF-16 and UTF-32 by their byte order mark or by zeros where JSON has none, and what is packed. */
function otherEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  if (a === 0 && b === 0) return 'UTF-32'
  if ((a === 0 && b !== 0) || (a !== 0 && b === 0)) return 'UTF-16'
  if (a === 0x1f && b === 0x8b) return 'packed (gzip)'
  return a === 0x50 && b === 0x4b && c === 3 ? 'packed (zip)' : null
}
