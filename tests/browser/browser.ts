/** A real headless Chromium for the page's tests: one that is there, or the one that came with npm. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const own = [
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

/** How to get a browser, in one line. */
export const howToGetOne =
  'No Chromium was found: install one (apt-get install chromium, or Google Chrome), or set CHROMIUM to its path'

/** The path of a Chromium that starts on this machine; null where there is none. */
async function found(): Promise<{ readonly path: string; readonly args: readonly string[] } | null> {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return { path: named, args: own }
  const path = places.find((place) => existsSync(place))
  if (path !== undefined) return { path, args: own }
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    // Comes with npm and needs libnss3 and libnspr4 of the system: whether it starts is found out by starting it.
    const { default: packed } = await import('@sparticuz/chromium')
    const executable = await packed.executablePath()
    execFileSync(executable, ['--headless', '--no-sandbox', '--version'], {
      stdio: 'ignore',
      timeout: 60_000,
    })
    return { path: executable, args: [...packed.args.filter((arg) => !arg.startsWith('--headless')), ...own] }
  } catch {
    return null
  }
}

/** Null, with a line on how to get one, where no browser can be started. */
export async function openBrowser(): Promise<Browser | null> {
  const one = await found()
  if (one === null) {
    console.warn(howToGetOne)
    return null
  }
  return chromium.launch({ executablePath: one.path, args: [...one.args] })
}
