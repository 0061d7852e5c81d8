/** What git keeps at the root is known by name: a log or a profile of a day's work was once committed there. */

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folders = [
  '.biome',
  '.ci',
  'bin',
  'docs',
  'findings',
  'guideline',
  'samples',
  'schemas',
  'scripts',
  'src',
  'tests',
]
const files = [
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'biome.json',
  'knip.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  'tsconfig.web.json',
  'tsdown.config.ts',
  'vitest.config.ts',
]
const git = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
const unknown = git.status === 0 ? '' : ' (skipped: no git here, or no checkout)'

test.skipIf(unknown !== '')(`nothing else stands at the root${unknown}`, () => {
  const names = new Set(git.stdout.split('\n').flatMap((path) => (path === '' ? [] : [path.split('/')[0]])))
  expect(names).toContain('package.json')
  expect([...names].filter((name) => ![...folders, ...files].includes(name ?? ''))).toEqual([])
})
