/** The code of docs/how-to runs as it stands there, against the built package. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
  const [first, second, , , last] = out.split('\n')
  expect(first).toBe('emergency - Surgical referral')
  expect(second).toBe('emergency refer-red-flag-emergency')
  expect(last).toMatch(/^\d+ questions, first: \w+$/)
})
