/** A guided demonstration in the terminal: `npm start`. Page by page where somebody watches, straight through elsewhere. */

import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { guideline } from '../guideline/index.ts'
import { main, nodeIo } from '../src/cli/index.ts'
import { argumentsFor, type Sample, samples } from './samples.ts'

const watched = process.stdin.isTTY === true && process.stdout.isTTY === true
const rule = '='.repeat(80)

/** What the command line answers to `args`, as a user would see it. */
async function answerTo(args: readonly string[]): Promise<string> {
  let said = ''
  const take = (text: string): void => {
    said += text
  }
  const example = { file: '', asOf: '', setting: '', id: '' }
  const cli = {
    guideline: async () => guideline,
    example,
    version: '',
    io: { ...nodeIo(), out: take, err: take },
  }
  const code = await main(cli, args)
  if (code !== 0) process.exitCode = 1
  return said
}

function pageOf(sample: Sample, command: string, args: readonly string[], said: string): string {
  const typed = `npx plumbline ${command} ${args.join(' ')}`.replace(/ (--\w)/g, ' \\\n    $1')
  return `${rule}\n${sample.title}\n${sample.story}\n\n$ ${typed}\n\n${said}`
}

async function* pages(): AsyncGenerator<string> {
  yield `${guideline.title}, version ${guideline.version} (${guideline.status})

Plumbline takes what is known about a patient on a day, and says where on the
pathway the patient stands, what to do now and by when, why, on whose evidence,
who disagrees, what is still worth asking, and when the advice will next change.

Four made-up patients follow: for each the plan, and the reasons behind one item.
Decision support for clinicians, a draft, and not a medical device.
`
  for (const sample of samples) {
    if (!existsSync(sample.file)) {
      yield `${sample.file} is not there, so "${sample.title}" is left out.\n`
      continue
    }
    const args = argumentsFor(sample)
    yield pageOf(sample, 'assess', args, await answerTo(['assess', ...args]))
    const explained = [sample.explain, ...args]
    yield pageOf(sample, 'explain', explained, await answerTo(['explain', ...explained]))
  }
  yield `${rule}
How to go on, in this checkout

  npx plumbline --help                  the commands, with examples
  npx plumbline facts                   what may be answered, and in which unit
  npx plumbline assess FILE             your own FHIR R4 Bundle, or answers
  npx plumbline explain ID FILE         why, and why not
  npx plumbline check                   the guideline's own problems
  npm test                              everything that must hold

Nothing leaves this machine.
`
}

/** Waits for Enter; false when the reader has had enough. */
async function goesOn(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('q')))
  const answer = await Promise.race([lines.question('-- Enter: go on, q: quit -- '), ended])
  lines.close()
  return !answer.trim().toLowerCase().startsWith('q')
}

let first = true
for await (const page of pages()) {
  if (!first && watched && !(await goesOn())) break
  first = false
  console.log(page)
}
