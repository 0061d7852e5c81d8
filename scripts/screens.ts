/** Takes docs/screens: every screen of the page, in both colour schemes, on a tablet, and printed. `npm run screens`. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openBrowser } from '../tests/browser/browser.ts'
import { openDesk, openSample } from '../tests/browser/desk.ts'
import { screens } from '../tests/browser/screens.ts'
import { run } from './run-step.ts'

const folder = 'docs/screens'

const built = await run('node_modules/.bin/tsx', ['scripts/build-page.ts'])
if (built.code !== 0) throw new Error(built.stderr)
const browser = await openBrowser()
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) if (/\.webp$/.test(old)) rmSync(`${folder}/${old}`)

const taken: string[] = []
const encoder = await browser.newPage()

/** As WebP, a third of what JPEG takes; the browser itself encodes it. */
async function take(page: Page, file: string): Promise<void> {
  const png = (await page.screenshot()).toString('base64')
  const webp: string = await encoder.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png}'
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.7).split(',')[1]
  })()`)
  writeFileSync(`${folder}/${file}`, Buffer.from(webp, 'base64'))
  taken.push(file)
}
for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, show, width = 1280, height = 900 } of screens) {
    const desk = await openDesk(browser, { colorScheme, width, height })
    await show(desk.page)
    // The timeline and the way walked are worked out when the hands rest.
    await desk.page.waitForTimeout(800)
    const file = `${name.replaceAll(/[^a-z0-9]+/g, '-')}-${colorScheme}.webp`
    await take(desk.page, file)
    await desk.close()
  }
}
const desk = await openDesk(browser)
await openSample(desk.page, 'Fourteen weeks of care that failed')
await desk.page.waitForTimeout(800)
// As the browser's own print does: the plan gives way to its sheet.
await desk.page.evaluate("dispatchEvent(new Event('beforeprint'))")
await desk.page.emulateMedia({ media: 'print' })
await desk.page.setViewportSize({ width: 794, height: 1123 })
await take(desk.page, 'printed.webp')
await desk.close()
await browser.close()

const list = taken.map(
  (file) => `## ${file.replace('.webp', '').replaceAll('-', ' ')}\n\n![${file}](${file})\n`,
)
writeFileSync(
  `${folder}/README.md`,
  `# Screens\n\nTaken by \`npm run screens\` from the built page, in a real browser. What strangers saw on them, and what came of it: [notes](notes.md).\n\n${list.join('\n')}`,
)
console.log(`${folder}: ${taken.length} screens`)
