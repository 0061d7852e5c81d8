/** A real headless Chromium for the page's tests: one that is there, or the one that came with npm. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

// The same for every Chromium: the arguments that the packed one suggests make it one process, which dies with its first window.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const howToGetOne =
  'install Chromium or Google Chrome, or set CHROMIUM to the path of one; the one that came with npm (CHROMIUM=packed) is for Linux on x64 and needs libnss3 and libnspr4'

/** A Chromium that opens a page on this machine, or why there is none and what to do, in one line. */
export type Found = { readonly path: string; readonly version: string } | { readonly missing: string }

/** Tries CHROMIUM (a path, or "packed") alone where it is set; else what is installed, then what came with npm. */
export async function findBrowser(): Promise<Found> {
  const named = process.env.CHROMIUM ?? ''
  const tried: string[] = []
  for (const place of named === '' ? [...places.filter((one) => existsSync(one)), 'packed'] : [named]) {
    try {
      const path = place === 'packed' ? await unpacked() : place
      const browser = await chromium.launch({ executablePath: path, args })
      try {
        await (await browser.newPage()).goto('data:text/html,<title>a page</title>')
        return { path, version: browser.version() }
      } finally {
        await browser.close()
      }
    } catch (problem) {
      tried.push(`${place}: ${reason(problem)}`)
    }
  }
  return { missing: `no browser starts here (${tried.join('; ')}): ${howToGetOne}` }
}

/** Throws, with what to do, where no browser can be started: tests of the page that do not run are no tests. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser()
  if ('missing' in found) throw new Error(found.missing)
  return chromium.launch({ executablePath: found.path, args })
}

/** The Chromium that came with npm, unpacked once a version beside the packages, whole or not at all. */
async function unpacked(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`there is none for ${process.platform} on ${process.arch}`)
  const { default: packed } = await import('@sparticuz/chromium')
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(resolve(entry, '../../../package.json'), 'utf8'))
  const home = resolve(import.meta.dirname, '../../node_modules/.cache', `chromium-${version}`)
  if (!existsSync(home)) {
    mkdirSync(dirname(home), { recursive: true })
    const folder = mkdtempSync(`${home}-`)
    const before = process.env.TMPDIR
    try {
      // It unpacks into the folder for temporary files, and takes what it finds there, of whatever version.
      process.env.TMPDIR = folder
      await packed.executablePath()
      renameSync(folder, home)
    } catch (problem) {
      // Another run has just done the same.
      if (!existsSync(home)) throw problem
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      rmSync(folder, { recursive: true, force: true })
    }
  }
  // A machine without fonts has those that came with it.
  if (!existsSync('/etc/fonts/fonts.conf')) {
    const file = join(home, 'fonts.conf')
    writeFileSync(
      file,
      `<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'cache')}</cachedir></fontconfig>\n`,
    )
    process.env.FONTCONFIG_FILE = file
  }
  return join(home, 'chromium')
}

/** What a failed start says that tells most. */
function reason(problem: unknown): string {
  const said = problem instanceof Error ? problem.message : String(problem)
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .map((line) => line.replace(/^[-\s]*(\[pid=\d+\]\[err\])?\s*/, '').trim())
    .filter((line) => line !== '')
  const telling = lines.find((line) => /shared librar|cannot|not found|no such|there is none/i.test(line))
  return (telling ?? lines[0] ?? 'it says nothing').slice(0, 200)
}
