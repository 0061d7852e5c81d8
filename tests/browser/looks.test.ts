/** What is shown is shown whole: no strip is cut off, at any width of the plan. */

import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, openSample, unfold } from './desk.ts'

const browser = await openBrowser()

describe('looks', () => {
  afterAll(() => browser.close())

  test.each([1280, 1024, 834, 390])('no strip of positions is cut off at %i px', async (width) => {
    const desk = await openDesk(browser, { width })
    await openSample(desk.page, 'Fourteen weeks of care that failed')
    await unfold(desk.page, 'positions')
    await desk.page.locator('.balance li').first().waitFor()
    const cut = await desk.page.evaluate(`[...document.querySelectorAll('.balance li')]
      .filter((one) => one.getBoundingClientRect().right > one.closest('section').getBoundingClientRect().right + 0.5)
      .map((one) => one.textContent)`)
    expect(cut).toEqual([])
    await desk.close()
  })
})
