/** In what is built, the command line is one file, and what V8 made of it in one run is kept beside it (bin/compiled.ts). */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'tsdown'
import { compiled } from '../bin/compiled.ts'
import { example } from '../bin/example.ts'
import { nodeIo } from '../src/cli/index.ts'

/** What starts the command line prints the help by itself; all that is loaded later stands in the one file alone. */
export const helpAlone: Rolldown.Plugin = {
  name: 'help-alone',
  resolveId: (_, importer, { kind }) =>
    kind === 'dynamic-import' && importer?.includes('/src/cli/') ? '\0elsewhere' : null,
  load: (id) => (id === '\0elsewhere' ? 'export {}' : null),
}

/** Letters beyond ASCII as escapes, which mean the same in texts, templates and patterns: the last that is done to the code. */
export const inAscii: Rolldown.Plugin = {
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const one of Object.values(bundle)) {
      if (one.type !== 'chunk') continue
      // Behind a backslash an escape would mean something else.
      if (/\\[^\0-~]/.test(one.code))
        throw new Error(`${one.fileName}: a backslash before a letter beyond ASCII`)
      one.code = one.code.replaceAll(/[^\0-~]/g, escaped)
    }
  },
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Runs what the help begins with, and keeps what V8 made for it. */
export async function keepCompiled(folder: string): Promise<void> {
  const file = join(folder, 'command.cjs')
  const { exports, keep } = compiled<typeof import('../bin/ours.ts')>(file, undefined)
  let said = ''
  const io = {
    ...nodeIo(),
    out: (text: string) => {
      said += text
    },
  }
  const ended = await exports.run(['assess', example.file, '--as-of', example.asOf], io)
  if (ended !== 0 || said === '') throw new Error(`${file} does not assess ${example.file}`)
  writeFileSync(`${file}.kept`, keep())
}
