/** Bad input and usage: each case ends with exit code 2, one clear line on standard error, and nothing on standard output. */

import { spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { type BadInput, badAnswers, badFiles, badLines } from './bad-input.ts'
import { type Ran, runHere } from './run-here.ts'

function expectRefused({ code, out, err }: Ran, words: readonly string[]): void {
  expect({ code, out }, err).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^plumbline: [^\n]+\n$/)
  expect(err).not.toMatch(/ {4}at |\.ts:\d|undefined|\[object/)
  for (const word of words) expect(err.toLowerCase()).toContain(word.toLowerCase())
}

const table: readonly (readonly [string, readonly BadInput[]])[] = [
  ['files', badFiles],
  ['answers', badAnswers],
  ['command lines', badLines],
]

describe.each(table)('bad %s', (_, cases) => {
  it.each(cases)('$name', async ({ args, files = {}, words }) => {
    expectRefused(await runHere({ guideline, files }, ...args), words)
  })
})

describe('whatever the guideline', () => {
  it.each(badFiles)('$name', async ({ args, files = {}, words }) => {
    expectRefused(await runHere({ guideline: toyGuideline, files }, ...args), words)
  })
})

describe('privacy', () => {
  const secret = 'Xaviera-Quill-1951'
  const files = {
    'name.json': JSON.stringify({ answers: { sex: secret } }),
    'text.json': `{"answers": {"sex": "${secret}`,
    'unit.json': JSON.stringify({ answers: { bodyWeight: { value: 60, unit: secret } } }),
    'date.json': JSON.stringify({ answers: { birthDate: secret } }),
    'reason.json': JSON.stringify({ answers: {}, declined: { xyzzy: secret } }),
    'bundle.json': JSON.stringify({
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: secret } }],
    }),
  }
  it.each(Object.keys(files))('no value of %s stands in the message', async (file) => {
    const ran = await runHere({ guideline, files }, 'assess', file)
    expectRefused(ran, [])
    expect(ran.err).not.toContain(secret)
  })

  it('an error of our own says where, and nothing of the patient', async () => {
    const broken = { ...guideline, facts: [] }
    const files = { 'p.json': JSON.stringify({ answers: {} }) }
    const { code, out, err } = await runHere({ guideline: broken, files }, 'assess', 'p.json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^plumbline: internal error \(\w+ at [\w.-]+:\d+\)\. [^\n]+\n$/)
  })
})

/** The command line as a user starts it. */
async function start(args: readonly string[], input: string | null = null): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/plumbline.ts', ...args])
  child.stdout.setEncoding('utf8')
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  // The command may stop reading early.
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? -1)))
  return { code, out, err }
}

const plumbline = `'${process.execPath}' --import tsx bin/plumbline.ts`

/** A line of a shell, which may send the output where no test of this process can. */
async function shell(line: string): Promise<{ readonly code: number; readonly err: string }> {
  const child = spawn('bash', ['-c', line])
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? -1)))
  return { code, err }
}

describe('as a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bad-'))
  const inFolder = (name: string): string => join(folder, name)
  beforeAll(() => {
    writeFileSync(inFolder('large.json'), `{"answers": {}}${' '.repeat(3 << 20)}`)
    mkdirSync(inFolder('charts'))
    copyFileSync('samples/sparse.json', inFolder('charts/sparse.json'))
    symlinkSync('loop.json', inFolder('loop.json'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const cases: readonly {
    readonly name: string
    readonly args: readonly string[]
    readonly input?: string
    readonly words: readonly string[]
  }[] = [
    { name: 'missing file', args: ['assess', inFolder('none.json')], words: ['no such file', 'none.json'] },
    { name: 'directory', args: ['assess', folder], words: ['large.json', 'answers document'] },
    { name: 'link to itself', args: ['assess', inFolder('loop.json')], words: ['links'] },
    {
      name: 'file over the limit',
      args: ['assess', inFolder('large.json'), '--max-bytes', '2000000'],
      words: ['larger', 'large.json'],
    },
    {
      name: 'standard input over the limit',
      args: ['assess', '-', '--max-bytes', '1000'],
      input: ' '.repeat(1 << 20),
      words: ['larger', 'standard input'],
    },
    {
      name: 'notes into a folder that is not there',
      args: ['tidy', 'samples/cauda-equina.json', '--notes', inFolder('none/notes.json')],
      words: ['cannot be written', 'no such folder', 'notes.json'],
    },
    { name: 'empty standard input', args: ['assess', '-'], input: '', words: ['empty', 'standard input'] },
    { name: 'a million brackets', args: ['assess', '-'], input: '['.repeat(1_000_000), words: ['not JSON'] },
    { name: 'unknown command', args: ['asses'], words: ['unknown command', 'assess'] },
  ]
  it.each(cases)('$name', async ({ args, input, words }) => {
    expectRefused(await start(args, input ?? null), words)
  })

  const onFull: readonly (readonly string[])[] = [
    ['facts'],
    ['assess', 'samples/sparse.json'],
    ['explain', 'denosumab', 'samples/sparse.json'],
    ['tidy', 'samples/sparse.json'],
    ['worklist', inFolder('charts')],
    ['check'],
    ['ask'],
    ['--help'],
  ]
  it.each(onFull.map((args) => args.join(' ')))('a full disk at standard output: %s', async (args) => {
    const { code, err } = await shell(`${plumbline} ${args} > /dev/full < /dev/null`)
    expect(code).toBe(2)
    const lines = err.split('\n').filter((line) => line.startsWith('plumbline: '))
    expect(lines).toEqual([expect.stringMatching(/standard output.*the disk is full.*not whole/)])
    expect(err).not.toMatch(/ {4}at |node:internal/)
  })

  it('a full disk, told of on a line of its own after a prompt', async () => {
    const { code, err } = await shell(`sleep 4 | ${plumbline} ask > /dev/full`)
    expect(code).toBe(2)
    expect(err).toMatch(/> \n/)
    expect(err.split('\n').filter((line) => line.startsWith('plumbline: '))).toHaveLength(1)
  })

  it('a disk that takes only a part of the output', async () => {
    const { code, err } = await shell(`ulimit -f 2; ${plumbline} facts > '${inFolder('part.txt')}'`)
    expect(code).toBe(2)
    expect(err).toMatch(/^plumbline: [^\n]*standard output[^\n]*\n$/)
  })

  it('a disk that is full while a file is saved costs nothing that was saved before', async () => {
    const kept = inFolder('notes.json')
    writeFileSync(kept, 'before')
    const tidied = `${plumbline} tidy samples/messy-codes-and-units.json --notes '${kept}' | cat`
    const { code, err } = await shell(`ulimit -f 1; set -o pipefail; ${tidied}`)
    expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 2 })
    expect(readFileSync(kept, 'utf8')).toBe('before')
    expect(readdirSync(folder).filter((name) => name.startsWith('notes.json'))).toEqual(['notes.json'])
  })

  it('a reader who leaves early is no trouble', async () => {
    const { code, err } = await shell(`set -o pipefail; ${plumbline} facts --format json | head -c 10`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})
