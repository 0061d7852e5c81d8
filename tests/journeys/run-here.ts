/** Runs a command line in this process, with files and the day given by the test. */

import { type Io, main, tooLarge } from '../../src/cli/index.ts'
import { type CaseCodes, type Guideline, RequestProblem } from '../../src/language/index.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface World {
  readonly guideline: Guideline
  /** What stands in each file; `-` is standard input. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Takes what a command writes into files. */
  readonly written?: Map<string, string>
  /** What a person types, line by line. */
  readonly typed?: readonly string[]
  readonly today?: string
  readonly colour?: boolean
  /** The published cases that come with the guideline, and what their codes mean. */
  readonly published?: { readonly codes: CaseCodes; readonly text: string }
}

export async function runHere(world: World, ...args: readonly string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    read: async (file, maxBytes) => bytesOf(world, file, maxBytes),
    list: async (folder) => namesIn(world, folder),
    isFolder: async (file) => Object.keys(world.files).some((name) => name.startsWith(`${file}/`)),
    write: async (file, text) => {
      world.written?.set(file, text)
    },
    exists: async (file) => Object.hasOwn(world.files, file) || world.written?.has(file) === true,
    converse: async () => {
      const lines = [...(world.typed ?? [])]
      return {
        ask: async (prompt) => {
          err += prompt
          return lines.shift() ?? null
        },
        close: () => {},
      }
    },
    today: () => world.today ?? '2026-03-02',
    colour: world.colour ?? false,
    watched: false,
  }
  const example = { file: 'patient.json', asOf: '2026-03-01', setting: 'place=here', id: 'some-item' }
  const { published } = world
  const cases = published && { cases: async () => published }
  const code = await main(
    { guideline: async () => world.guideline, ...cases, example, version: '0.0.0', io },
    args,
  )
  return { code, out, err }
}

function bytesOf(world: World, file: string, maxBytes: number): Uint8Array {
  const text = Object.hasOwn(world.files, file) ? world.files[file] : undefined
  if (text === undefined) {
    throw new RequestProblem('unreadable', {
      where: file,
      why: 'there is no such file',
      fix: 'Check the name',
    })
  }
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  if (bytes.length > maxBytes) throw tooLarge(file, maxBytes)
  return bytes
}

/** Files named `folder/name` stand in a folder. */
function namesIn(world: World, folder: string): readonly string[] {
  const inside = Object.keys(world.files).filter((file) => file.startsWith(`${folder}/`))
  if (inside.length > 0) return inside.map((file) => file.slice(folder.length + 1))
  throw new RequestProblem('unreadable', {
    where: folder,
    why: 'there is no such folder',
    fix: 'Name a folder of *.json files',
  })
}
