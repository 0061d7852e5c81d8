/** That nobody reviewed the content stands in the first screen, whatever is shown and however small the window is. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, openSample } from './desk.ts'

const browser = await openBrowser()

const ways: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ['the way in', async () => {}],
  ['a plan', (page) => openSample(page, 'Almost nothing')],
  ['an emergency', (page) => openSample(page, 'An emergency')],
  [
    'a letter',
    async (page) => {
      await openSample(page, 'An emergency')
      await page.getByRole('link', { name: 'Letter to the GP' }).click()
    },
  ],
  ['the guideline', (page) => page.getByRole('link', { name: 'Guideline' }).first().click()],
]

describe('the draft notice', () => {
  afterAll(() => browser.close())

  test.each([1280, 1000, 390].flatMap((width) => ways.map(([name, open]) => ({ width, name, open }))))(
    'stands in the head of $name at $width px',
    async ({ width, name, open }) => {
      const desk = await openDesk(browser, { width, height: 800 })
      const { page } = desk
      if (width < 500 && name === 'the guideline') await page.goto(`${page.url()}#/guideline`)
      else await open(page)
      const draft = page.locator('header .draft')
      expect(await draft.innerText()).toBe('Draft, not reviewed')
      const box = await draft.boundingBox()
      expect(box).not.toBeNull()
      if (box === null) return
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(56)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      // Whole, and nothing lies over it.
      const whole = `(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1)(document.querySelector('.draft'))`
      expect(await page.evaluate(whole)).toBe(true)
      const top = `document.elementFromPoint(${box.x + box.width / 2}, ${box.y + box.height / 2})?.className`
      expect(await page.evaluate(top)).toBe('draft')
      await desk.close()
    },
  )
})
