/** The build of an earlier commit beside that of today, to be measured one against the other. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A tree, built into a folder of its own; gives that folder. */
function built(tree: string, home: string): string {
  mkdirSync(home, { recursive: true })
  if (tree !== home) {
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
    writeFileSync(join(home, 'package.json'), JSON.stringify({ type: 'module' }))
  }
  const tsdown = join(root, 'node_modules/.bin/tsdown')
  execFileSync(tsdown, ['--out-dir', join(home, 'built'), '--no-dts', '--log-level', 'error'], { cwd: tree })
  return join(home, 'built')
}

/** The tree as it was, with today's packages. */
function treeOf(commit: string, tree: string): void {
  mkdirSync(tree)
  const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1 << 30 })
  execFileSync('tar', ['-x', '-C', tree], { input: archive })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
}

/** The modules of both builds, each in a folder inside the one that is given. */
export function buildsOf(
  commit: string,
  folder: string,
): { readonly before: string; readonly today: string } {
  const tree = join(folder, 'before')
  treeOf(commit, tree)
  return { before: built(tree, tree), today: built(root, join(folder, 'today')) }
}

/** What it is measured on, in one line. */
export function machine(): string {
  const [cpu] = cpus()
  return `machine: ${cpus().length} x ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`
}
