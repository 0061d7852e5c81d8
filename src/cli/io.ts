/** The outside world as the commands see it: files in, text out, the day, the terminal. The only clock. */

import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { RequestProblem } from '../language/index.ts'
import type { Dialogue } from './dialogue.ts'
import { openOutput, writeWhole } from './output.ts'

export interface Io {
  /** Results. */
  readonly out: (text: string) => void
  /** Everything else. */
  readonly err: (text: string) => void
  /** The bytes of a file or, for `-`, of standard input; never more than `maxBytes`. */
  readonly read: (file: string, maxBytes: number) => Promise<Uint8Array>
  /** The names in a folder, in any order. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Is it a folder? */
  readonly isFolder: (file: string) => Promise<boolean>
  /** Puts a text into a file, over what stood there; what stood there is lost only once all of the new is written. */
  readonly write: (file: string, text: string) => Promise<void>
  /** Does something of that name stand there? */
  readonly exists: (file: string) => Promise<boolean>
  /** Opens a conversation with whoever is at standard input. */
  readonly converse: () => Promise<Dialogue>
  /** The calendar day where the user is, `YYYY-MM-DD`. */
  readonly today: () => string
  /** May results be coloured? */
  readonly colour: boolean
  /** Does a person watch standard error, so that progress is worth a line? */
  readonly watched: boolean
}

export function nodeIo(): Io {
  const { NO_COLOR, TERM } = process.env
  return {
    out: openOutput(process.stdout, 'standard output'),
    err: openOutput(process.stderr, 'standard error'),
    read: (file, maxBytes) =>
      file === '-' ? readStandardInput(maxBytes) : Promise.resolve(readFile(file, maxBytes)),
    list: async (folder) => listFolder(folder),
    isFolder: async (file) => isFolder(file),
    write: async (file, text) => writeWhole(file, text),
    exists: async (file) => existsSync(file),
    converse: async () => (await import('./dialogue.ts')).openDialogue(),
    today,
    colour: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
    watched: process.stderr.isTTY === true,
  }
}

function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The input holds more bytes than allowed. */
export function tooLarge(file: string, maxBytes: number): RequestProblem {
  return new RequestProblem('too-large', {
    where: nameOf(file),
    why: `more than ${maxBytes} bytes, which may not fit into memory`,
    fix: 'Send one patient at a time, or raise the limit with --max-bytes',
  })
}

export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)

/** Why the system refuses, in words; anything else by the system's own code. */
const refusals: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  ENOENT: ['there is no such file', 'Check the name and the folder it is given from'],
  EACCES: ['this user may not read it', 'Allow reading it, or pass its text to standard input'],
  EPERM: ['this user may not read it', 'Allow reading it, or pass its text to standard input'],
  EISDIR: ['it is a folder', 'Name one file; several patients are assessed one by one'],
  ENOTDIR: ['a part of its path is not a folder', 'Check the path'],
  ELOOP: ['its links lead back to themselves', 'Check the links'],
  EMFILE: ['too many files are open', 'Close some and try again'],
}

function unreadable(file: string, code: string | undefined): RequestProblem {
  const [why, fix] = refusals[code ?? ''] ?? [
    `the system refuses (${code ?? 'no reason given'})`,
    'Check the file',
  ]
  return new RequestProblem('unreadable', { where: nameOf(file), why, fix })
}

function readFile(file: string, maxBytes: number): Uint8Array {
  let handle: number | undefined
  try {
    handle = openSync(file, 'r')
    const stat = fstatSync(handle)
    if (stat.isDirectory()) throw unreadable(file, 'EISDIR')
    if (stat.size > maxBytes) throw tooLarge(file, maxBytes)
    return readAll(handle, file, maxBytes)
  } catch (problem) {
    if (problem instanceof RequestProblem) throw problem
    throw unreadable(file, (problem as NodeJS.ErrnoException).code)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** What cannot be looked at is no folder: reading it says why. */
function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code !== 'ENOTDIR' && code !== 'ENOENT') throw unreadable(folder, code)
    const why = code === 'ENOENT' ? 'there is no such folder' : 'it is a file, and a folder is wanted'
    throw new RequestProblem('unreadable', { where: folder, why, fix: 'Name a folder of *.json files' })
  }
}

/** Chunk by chunk: a pipe or device named as a file does not tell its size. */
function readAll(handle: number, file: string, maxBytes: number): Uint8Array {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 20)
    const read = readSync(handle, chunk)
    if (read === 0) return Buffer.concat(chunks)
    total += read
    if (total > maxBytes) throw tooLarge(file, maxBytes)
    chunks.push(chunk.subarray(0, read))
  }
}

async function readStandardInput(maxBytes: number): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('Reading standard input; Ctrl-D ends it\n')
  const chunks: Buffer[] = []
  let total = 0
  try {
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk as Uint8Array)
      total += bytes.length
      if (total > maxBytes) throw tooLarge('-', maxBytes)
      chunks.push(bytes)
    }
  } catch (problem) {
    process.stdin.destroy()
    if (problem instanceof RequestProblem) throw problem
    throw unreadable('-', (problem as NodeJS.ErrnoException).code)
  }
  return Buffer.concat(chunks)
}
