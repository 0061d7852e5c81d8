#!/usr/bin/env node
/** The command line as it is built: the help by itself, everything else from one file, compiled beforehand. */

import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { asksForHelp, helpOfAll, nodeIo } from '../src/cli/index.ts'
import { compiled } from './compiled.ts'
import { example } from './example.ts'

const args = process.argv.slice(2)

/** Was Node started with this file, and not by another that imports it and has more to do? */
function isProcess(): boolean {
  const [, started] = process.argv
  if (started === undefined || !existsSync(started)) return false
  return import.meta.url === pathToFileURL(realpathSync(started)).href
}

if (asksForHelp(args)) nodeIo().out(helpOfAll({ example }))
else {
  const file = fileURLToPath(new URL('command.cjs', import.meta.url))
  const kept = existsSync(`${file}.kept`) ? readFileSync(`${file}.kept`) : undefined
  process.exitCode = await compiled<typeof import('./ours.ts')>(file, kept).exports.run(args)
  // Where all is written nothing is waited for, and taking the memory apart piece by piece takes a tenth of a command.
  if (isProcess() && process.stdout.writableLength + process.stderr.writableLength === 0) process.exit()
}
