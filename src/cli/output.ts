/** What a command writes: all of it or one clear line, whether to a pipe, a terminal or a disk that is full. */

import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { RequestProblem } from '../language/index.ts'
import { oneLine } from './mistake.ts'

type Stream = typeof process.stdout | typeof process.stderr

/** Writes text to standard output or standard error; where that fails, says so in one line and ends the program. */
export function openOutput(stream: Stream, name: string): (text: string) => void {
  const failed = (problem: NodeJS.ErrnoException): never => {
    // The reader of a pipe may leave early (`| head`): that is no error of ours.
    if (problem.code === 'EPIPE') process.exit(0)
    sayLast(unwritable(name, problem.code))
    process.exit(2)
  }
  stream.on('error', failed)
  const onDisk = isFile(stream)
  return (text) => {
    try {
      // Node's own stream forgets the rest where a disk takes only a part of it.
      if (onDisk) writeAll(stream.fd, text)
      else stream.write(text)
    } catch (problem) {
      failed(problem as NodeJS.ErrnoException)
    }
  }
}

/** Where standard error fails as well, the exit code alone can tell. */
function sayLast(problem: RequestProblem): void {
  try {
    writeSync(process.stderr.fd, `plumbline: ${oneLine(problem.message)}\n`)
  } catch {}
}

function isFile(stream: Stream): boolean {
  if (stream.isTTY) return false
  try {
    const stat = fstatSync(stream.fd)
    return stat.isFile() || stat.isCharacterDevice()
  } catch {
    return false
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
}

/**
 * Puts a text into a file for the user's eyes alone: it is about a patient. It is written beside and then takes the
 * place of what stood there, so that a full disk costs nothing that was saved before.
 */
export function writeWhole(file: string, text: string): void {
  let beside: string | undefined
  let handle: number | undefined
  try {
    const there = existsSync(file) ? realpathSync(file) : file
    const plain = statSync(there, { throwIfNoEntry: false })?.isFile() ?? true
    const into = plain ? `${there}.${process.pid}.part` : there
    handle = openSync(into, plain ? 'wx' : 'w', 0o600)
    if (plain) beside = into
    writeAll(handle, text)
    closeSync(handle)
    handle = undefined
    if (plain) renameSync(into, there)
  } catch (problem) {
    if (handle !== undefined) closeSync(handle)
    if (beside !== undefined) rmSync(beside, { force: true })
    throw unwritable(file, (problem as NodeJS.ErrnoException).code)
  }
}

function unwritable(where: string, code: string | undefined): RequestProblem {
  const why = refusals.get(code ?? '') ?? `the system refuses (${code ?? 'no reason given'})`
  return new RequestProblem('unwritable', {
    where,
    why: `${why}, so what was asked for would be lost`,
    fix: where.startsWith('standard ')
      ? 'Make room, or send it elsewhere; what was written so far is not whole'
      : 'Name a file in a folder that is there and may be written to',
  })
}

const refusals: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'this user may not write it'],
  ['EPERM', 'this user may not write it'],
  ['EROFS', 'the disk takes no writing'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full for this user'],
  ['EFBIG', 'the file may not become larger'],
])
