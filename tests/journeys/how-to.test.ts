/** The code of docs/how-to runs as it stands there, against the built package, and what the pages name is there. */

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('assess from code', () => {
  const page = readFileSync(resolve(root, 'docs/how-to/assess-from-code.md'), 'utf8')
  const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? []
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  })
  const [first, second, , , questions, plan, ...letters] = out.trimEnd().split('\n')
  expect(first).toBe('emergency - Surgical referral')
  expect(second).toBe('emergency refer-red-flag-emergency')
  expect(questions).toMatch(/^\d+ questions, first: \w+$/)
  expect(plan).toBe('CarePlan draft proposal')
  expect(letters).toEqual(['true', 'true'])
})

const pages = readdirSync(resolve(root, 'docs/how-to')).filter((file) => file.endsWith('.md'))
const textOf = (page: string): string => readFileSync(resolve(root, 'docs/how-to', page), 'utf8')
/** Files and folders of ours that a page names in code. */
const pathsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/(?:src|tests|guideline|docs|scripts|samples)\/[\w./-]*/g)].map(([path]) =>
    path.replace(/\.$/, ''),
  )

test.each(pages)('%s names only what exists', (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(resolve(root, path)))).toEqual([])
})

test('add an operator names every file that treats the leaves one by one', () => {
  const page = 'add-an-operator.md'
  const named = pathsIn(page)
  const files = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  const cases = files.filter((file) =>
    /case '(?:is|flagged|compare|elapsed|known)':/.test(readFileSync(resolve(root, file), 'utf8')),
  )
  expect(cases.length).toBeGreaterThan(8)
  const covered = (file: string): boolean =>
    named.includes(file) || named.some((path) => path.endsWith('/') && file.startsWith(path))
  expect(cases.filter((file) => !covered(file))).toEqual([])
})
