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

  test('no two labels of the axis of time touch on any week of a year', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Fourteen weeks of care that failed')
    await unfold(page, 'time')
    await page.locator('.ticks').first().waitFor()
    const touching = `[...document.querySelectorAll('.ticks')].flatMap((axis) => {
      const boxes = [...axis.querySelectorAll('b, i, .here, .year')].map((one) => {
        const range = document.createRange()
        range.selectNodeContents(one)
        return { text: one.textContent, ...range.getBoundingClientRect().toJSON() }
      })
      return boxes.flatMap((a, i) => boxes.slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
        .map((b) => a.text + ' / ' + b.text))
    })`
    const found: string[] = []
    for (let week = 0; week < 56; week++) {
      found.push(...((await page.evaluate(touching)) as string[]))
      await page.getByRole('button', { name: /choose another day/ }).waitFor()
      await page.locator('.slider input, input[type=range]').first().evaluate((one, by) => {
        const range = one as unknown as { value: string; dispatchEvent: (event: Event) => void }
        range.value = String(Number(range.value) + by)
        range.dispatchEvent(new Event('input', { bubbles: true }))
        range.dispatchEvent(new Event('change', { bubbles: true }))
      }, 7)
      await page.waitForTimeout(60)
    }
    expect([...new Set(found)]).toEqual([])
    await desk.close()
  })
})
