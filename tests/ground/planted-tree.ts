/** A small tree of rooms in a temporary folder, under the project's real settings, to plant faults in. */

import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')
const settings = ['package.json', 'tsconfig.json', 'tsconfig.pure.json', 'biome.json', '.biome', '.gitignore']

/** Every room stands, uses what it may use, and breaks no rule. */
const cleanFiles: Record<string, string> = {
  'src/language/word.ts': `
    import { sha256 } from '@noble/hashes/sha2.js'
    import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
    export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))))`,
  'src/language/index.ts': `export { hashOf } from './word.ts'`,
  'src/evaluate/day.ts': `export const yearOf = (day: string): number => new Date(day).getUTCFullYear()`,
  'src/evaluate/day.test.ts': `
    import { readFileSync } from 'node:fs'
    import { yearOf } from './day.ts'
    export const seen = [yearOf('2026-01-01'), Date.now(), new Date(), Math.random(), readFileSync]`,
  'src/evaluate/index.ts': `
    export { hashOf } from '../language/index.ts'
    export { yearOf } from './day.ts'`,
  'src/chart/index.ts': `
    import type { Bundle } from 'fhir/r4.js'
    export const entriesOf = (bundle: Bundle): number => bundle.entry?.length ?? 0`,
  'src/network/index.ts': `export { hashOf } from '../language/index.ts'`,
  'src/report/index.ts': `
    import { hashOf } from '../language/index.ts'
    export const widthOf = (text: string): number => hashOf(text).length`,
  'src/export/fhir/index.ts': `export const format = 'fhir'`,
  'src/export/cql/words.ts': `export const format = 'cql'`,
  'src/export/cql/index.ts': `export { format } from './words.ts'`,
  'src/export/index.ts': `export { format } from './cql/index.ts'`,
  'src/prove/index.ts': `export { yearOf } from '../evaluate/index.ts'`,
  'src/cli/index.ts': `
    import { readFileSync } from 'node:fs'
    import { distance } from 'fastest-levenshtein'
    import { format } from '../export/cql/index.ts'
    export const run = (): unknown[] => [readFileSync, distance, format, Date.now()]`,
  'guideline/index.ts': `export { hashOf as title } from '../src/language/index.ts'`,
  'bin/plumbline.ts': `
    import { title } from '../guideline/index.ts'
    import { run } from '../src/cli/index.ts'
    export const start = [title, run]`,
  'tests/core/doors.ts': `
    import { title } from '../../guideline/index.ts'
    import { format } from '../../src/export/cql/index.ts'
    export const seen = [title, format]`,
}

export interface Tree {
  readonly folder: string
  remove(): void
}

/** The clean tree with `planted` files on top of it; `removes` takes files away again. */
export function plant(planted: Record<string, string> = {}): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-planted-'))
  for (const each of settings) cpSync(join(project, each), join(folder, each), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, text] of Object.entries({ ...cleanFiles, ...planted })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${text.trim()}\n`)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface Outcome {
  readonly code: number | null
  readonly text: string
}

function run(folder: string, command: string, args: string[]): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(join(project, 'node_modules/.bin', command), args, { cwd: folder })
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.stderr.on('data', (chunk) => (text += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, text }))
  })
}

export const checkBoundaries = (tree: Tree, least = 10): Promise<Outcome> =>
  run(project, 'tsx', ['scripts/check-boundaries.ts', '--root', tree.folder, '--least', String(least)])

export const lint = (tree: Tree): Promise<Outcome> =>
  run(tree.folder, 'biome', ['lint', '--max-diagnostics=100', '--reporter=github', '.'])

export const compilePure = (tree: Tree): Promise<Outcome> =>
  run(tree.folder, 'tsc', ['-p', 'tsconfig.pure.json'])
