/** Screens of the page judged by axe, in both colour schemes: no violation; every control has a name. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk } from './desk.ts'
import type { Screen } from './screens.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<readonly string[]> {
  // In the page itself, and what passes not written out: a third of the time, the same verdict. It looks into no frame.
  expect(page.frames()).toHaveLength(1)
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: tags, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  )
}

export async function judgeByAxe(screens: readonly Screen[]): Promise<void> {
  const browser = await openBrowser()
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser)
  })
  afterAll(async () => {
    await desk.close()
    await browser.close()
  })

  describe.each(screens)('$name', ({ show, width = 1280, height = 900 }) => {
    beforeAll(async () => {
      const { page } = desk
      await page.emulateMedia({ colorScheme: 'light' })
      // A patient kept from the screen before is left by the line of a wide window.
      await page.setViewportSize({ width: 1280, height })
      await page.evaluate('indexedDB.deleteDatabase("keyval-store")')
      await page.evaluate('location.hash = "#/"')
      await page.reload()
      await page.locator('#arrive, #headline').first().waitFor()
      if ((await page.locator('#headline').count()) > 0) {
        await page.getByRole('button', { name: 'Open another' }).click()
      }
      await page.setViewportSize({ width, height })
      await show(page)
      // What is far off screen is not laid out until it is scrolled to, and axe would measure it where it is not.
      // The policy of the page takes no style that is written into it.
      await page.evaluate(`{
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('* { content-visibility: visible !important }')
        document.adoptedStyleSheets = [sheet]
      }`)
    })

    test.each(['light', 'dark'] as const)('axe, %s', async (colorScheme) => {
      const { page } = desk
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(250)
      expect(await page.evaluate(`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`)).toBe(true)
      expect(await violations(page)).toEqual([])
    })
  })
}
