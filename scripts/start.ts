/** `npm start`: builds the page where it is not fresh, serves it on this machine, and opens it where there is a browser. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { run } from './run-step.ts'
import { otherAddress, servePage } from './serve-page.ts'

const page = 'dist/plumbline.html'

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean' }, port: { type: 'string', default: '4173' } },
})

/** Is the page younger than everything it is made of? */
function isFresh(): boolean {
  if (!existsSync(page)) return false
  const made = statSync(page).mtimeMs
  const folders = ['src', 'guideline', 'samples']
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  return [...files, 'package.json', 'scripts/build-page.ts', 'scripts/samples.ts'].every(
    (file) => statSync(file).mtimeMs <= made,
  )
}

/** Opens the address where somebody sits at a screen; elsewhere the address is enough. */
function open(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  const watched = process.stdout.isTTY === true && !process.env.CI
  if (values['no-open'] || !screen || !watched) return
  if (process.platform === 'linux' && spawnSync('which', [command]).status !== 0) return
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

if (!isFresh()) {
  console.log('Building the page')
  const built = await run('node_modules/.bin/tsx', ['scripts/build-page.ts'])
  if (built.code !== 0) {
    console.error(`${built.stdout}${built.stderr}`)
    process.exit(1)
  }
}
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}"`)
  process.exit(2)
}
const { url, server } = await servePage(page, port)
console.log(`Plumbline is at ${url}
Drop a record there, pick a sample, or start empty. Nothing leaves this machine. Ctrl-C ends it.`)
const moved = otherAddress(port, url)
if (moved !== null) console.log(moved)
open(url)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
