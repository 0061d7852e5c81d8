/** `npm test`: all suites that must hold. It closes with the time, the slowest files, and whether a browser tested the page. */

import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { findBrowser } from '../tests/browser/browser.ts'

const LEAVE_OUT = 'PLUMBLINE_NO_BROWSER'
const onPurpose = process.env[LEAVE_OUT] === '1'
const found = onPurpose ? null : await findBrowser()
const suites = ['core', 'ground', 'conformance', ...(found !== null && 'path' in found ? ['browser'] : [])]

const from = performance.now()
const child = spawn(
  'node_modules/.bin/vitest',
  [
    'run',
    ...suites.flatMap((suite) => ['--project', suite]),
    '--reporter=default',
    '--reporter=./scripts/slowest-files.ts',
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(found !== null && 'path' in found && { CHROMIUM: found.path }) },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
const code = await new Promise<number>((done) => {
  child.on('error', () => done(1))
  child.on('close', (ended) => done(ended ?? 1))
})

const minutes = (performance.now() - from) / 60_000
const files = readdirSync('tests/browser').filter((file) => file.endsWith('.test.ts')).length
console.log(`${minutes.toFixed(1)} minutes in all`)
if (found === null)
  console.log(
    `The page was NOT tested, on purpose (${LEAVE_OUT}=1): ${files} files of tests/browser left out`,
  )
else if ('path' in found) console.log(`The page: tests/browser in Chromium ${found.version}, ${found.path}`)
else
  console.log(
    `The page was NOT tested, so this run fails: ${found.missing}; or leave its ${files} files out on purpose with ${LEAVE_OUT}=1`,
  )
process.exitCode = code !== 0 ? code : found !== null && 'missing' in found ? 1 : 0
