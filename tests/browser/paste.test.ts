/** Twenty megabytes of anything in the clipboard: answered within two seconds, and the page stays live meanwhile. */

import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, slowness } from './desk.ts'

const browser = await openBrowser()
const MEGABYTES = 20
/** Milliseconds on a machine as quick as `slowness` measures by. */
const ANSWER = 2000
const STANDSTILL = 500

/** By what is repeated until it is so long. */
const kinds: readonly (readonly [name: string, text: string])[] = [
  ['a letter', 'The patient fell three weeks ago and has had pain in the back since. '],
  ['one word', 'x'],
  ['lines', 'one line\n'],
  ['lines of JSON that are no records', '{"a":1}\n'],
  ['XML', '<entry><resource><Patient/></resource></entry>'],
  ['signs of two halves', '\u{1F600}'],
]

describe('a long paste', () => {
  afterAll(() => browser.close())

  test.each(kinds)('%s', async (_, text) => {
    const desk = await openDesk(browser)
    const { page, context } = desk
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const slow = await slowness(page)
    await page.getByRole('button', { name: 'Paste a record' }).click()
    await page.evaluate(
      `navigator.clipboard.writeText(${JSON.stringify(text)}.repeat(${Math.floor((MEGABYTES * 1e6) / Buffer.byteLength(text))}))`,
    )
    await page.locator('textarea').focus()
    await page.evaluate(`{
      globalThis.longest = 0
      let last = performance.now()
      const look = () => {
        const now = performance.now()
        longest = Math.max(longest, now - last)
        last = now
        setTimeout(look)
      }
      look()
    }`)
    const from = performance.now()
    await page.keyboard.press('Control+V')
    await page.getByText('letters pasted').waitFor()
    await page.getByRole('button', { name: 'Read what was pasted' }).click()
    await page.locator('dialog', { hasText: 'could not be read' }).waitFor()
    const took = performance.now() - from
    const longest: number = await page.evaluate('longest')
    console.log(
      `answered in ${took.toFixed(0)} ms, longest standstill ${longest.toFixed(0)} ms; slower by ${slow.toFixed(1)}`,
    )
    expect(took).toBeLessThan(ANSWER * slow)
    expect(longest).toBeLessThan(STANDSTILL * slow)
    await page.getByRole('button', { name: 'Close' }).click()
    await page.locator('#arrive').waitFor()
    await desk.close()
  })
})
