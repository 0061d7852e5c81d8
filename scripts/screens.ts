/** Takes docs/screens: every screen of the page, in both colour schemes, on a tablet, and printed. `npm run screens`. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { howToGetOne, openBrowser } from '../tests/browser/browser.ts'
import { openDesk, openSample } from '../tests/browser/desk.ts'
import { screens } from '../tests/browser/screens.ts'
import { run } from './run-step.ts'

const folder = 'docs/screens'

const built = await run('node_modules/.bin/tsx', ['scripts/build-page.ts'])
if (built.code !== 0) throw new Error(built.stderr)
const browser = await openBrowser()
if (browser === null) throw new Error(howToGetOne)
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) if (/\.(jpg|png|pdf)$/.test(old)) rmSync(`${folder}/${old}`)

const taken: string[] = []
for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, show, width = 1280, height = 900 } of screens) {
    const desk = await openDesk(browser, { colorScheme, width, height })
    await show(desk.page)
    // The timeline and the way walked are worked out when the hands rest.
    await desk.page.waitForTimeout(800)
    const file = `${name.replaceAll(/[^a-z0-9]+/g, '-')}-${colorScheme}.jpg`
    await desk.page.screenshot({ path: `${folder}/${file}`, type: 'jpeg', quality: 72 })
    taken.push(file)
    await desk.close()
  }
}
const desk = await openDesk(browser)
await openSample(desk.page, 'Fourteen weeks of care that failed')
await desk.page.waitForTimeout(800)
await desk.page.emulateMedia({ media: 'print' })
await desk.page.setViewportSize({ width: 794, height: 1123 })
await desk.page.screenshot({ path: `${folder}/printed.jpg`, type: 'jpeg', quality: 72 })
taken.push('printed.jpg')
await desk.close()
await browser.close()

const list = taken.map(
  (file) => `## ${file.replace('.jpg', '').replaceAll('-', ' ')}\n\n![${file}](${file})\n`,
)
writeFileSync(
  `${folder}/README.md`,
  `# Screens\n\nTaken by \`npm run screens\` from the built page, in a real browser.\n\n${list.join('\n')}`,
)
console.log(`${folder}: ${taken.length} screens`)
