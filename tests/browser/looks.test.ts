/** What is shown is shown whole: no strip is cut off, no label lies over another. */

import { afterAll, describe, expect, test } from 'vitest'
import { addDays } from '../../src/language/index.ts'
import { openBrowser } from './browser.ts'
import { choose, openDesk, openSample, unfold } from './desk.ts'

/** Texts of one axis that are written over each other. */
const TOUCHING = `[...document.querySelectorAll('.ticks')].flatMap((axis) => {
  const boxes = [...axis.querySelectorAll('b, i, .here, .year')].map((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    return { text: one.textContent, left, right, top, bottom }
  })
  return boxes.flatMap((a, i) => boxes.slice(i + 1)
    .filter((b) => a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
    .map((b) => a.text + ' over ' + b.text))
})`

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

  test.each([1280, 390])(
    'no two labels of the axis of time touch, whatever week a fracture began in, at %i px',
    async (width) => {
      const desk = await openDesk(browser, { width })
      const { page } = desk
      const found: string[] = []
      for (let week = 0; week < 53; week++) {
        const onsetDate = addDays('2025-01-06', week * 7)
        // Early and late in the course, so that each length of the axis is drawn.
        const asOf = addDays(onsetDate, [10, 60, 200, 400, 4000][week % 5] ?? 10)
        await page.evaluate(`location.hash = '#/'`)
        const answers = { sex: 'female', vertebralFracture: true, redFlags: 'none', onsetDate }
        await choose(page, 'answers.json', JSON.stringify({ asOf, answers }))
        await page.locator('#headline').waitFor()
        await unfold(page, 'time')
        await page.locator('.ticks i').first().waitFor({ state: 'attached' })
        await page.evaluate("document.querySelector('.time').scrollIntoView()")
        await page.waitForTimeout(100)
        found.push(...((await page.evaluate(TOUCHING)) as string[]).map((pair) => `${onsetDate}: ${pair}`))
      }
      expect(found).toEqual([])
      await desk.close()
    },
  )
})
