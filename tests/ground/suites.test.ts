/** A test file that no suite claims is never run, and looks as if it passed. */

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

const files = ['src', 'guideline', 'bin', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(root).includes(folder)
    ? readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      )
    : [],
)
const tests = files.filter((file) => /[.](test|spec)[.][cm]?[jt]sx?$/.test(file))

test('every test file belongs to a suite', () => {
  const listed: readonly { file: string }[] = JSON.parse(
    execFileSync('node_modules/.bin/vitest', ['list', '--filesOnly', '--json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const claimed = new Set(listed.map(({ file }) => relative(root, file)))
  expect(tests).toContain('tests/ground/suites.test.ts')
  expect(tests.filter((file) => !claimed.has(file))).toEqual([])
})

/** A number as a test's or a hook's own time limit: an option, or what follows its body. */
const clock = /\btimeout: *\d|\btestTimeout\b|\bhookTimeout\b|^ *\}, *[\d_]+\)/gm

test('no test fails by a clock of its own on a slow machine: the limits stand in vitest.config.ts', () => {
  expect(`it('x', { timeout: 5_000 }, () => {\n}, 60_000)\n`.match(clock)).toHaveLength(2)
  const own = tests
    .filter((file) => file !== 'tests/ground/suites.test.ts')
    .flatMap((file) =>
      (readFileSync(resolve(root, file), 'utf8').match(clock) ?? []).map((found) => [file, found]),
    )
  expect(own).toEqual([])
})
