/** A test file that no suite claims is never run, and looks as if it passed. */

import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('every test file belongs to a suite', () => {
  const listed: readonly { file: string }[] = JSON.parse(
    execFileSync('node_modules/.bin/vitest', ['list', '--filesOnly', '--json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const claimed = new Set(listed.map(({ file }) => relative(root, file)))
  const files = ['src', 'guideline', 'bin', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(root).includes(folder)
      ? readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
          (file) => `${folder}/${file}`,
        )
      : [],
  )
  const tests = files.filter((file) => /[.](test|spec)[.][cm]?[jt]sx?$/.test(file))
  expect(tests).toContain('tests/ground/suites.test.ts')
  expect(tests.filter((file) => !claimed.has(file))).toEqual([])
})
