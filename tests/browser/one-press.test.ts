/** A press answers the question it was meant for: a double press answers once, and the last three answers can be undone. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, openSample, saved, until } from './desk.ts'

const browser = await openBrowser()
const SAMPLE = 'Fourteen weeks of care that failed'

const typed = async (page: Page): Promise<readonly string[]> =>
  Object.keys(JSON.parse(await saved(page, 'Answers (JSON)')).answers)

/** Skips to a question that is answered yes or no. */
async function toYesNo(page: Page): Promise<void> {
  const no = page.locator('.asked .yes-no').getByRole('button', { name: 'No' })
  for (let i = 0; i < 20 && (await no.count()) === 0; i++) {
    await page.locator('.asked .go button').last().click()
  }
  await no.hover()
}

/** Answers a question, then presses "No" of the next, or what stands in its place, as a hand does that meant the first. */
async function pressTwice(page: Page, wait: number, clickCount: number): Promise<void> {
  const before = await page.locator('#question-text').innerText()
  await page.mouse.down()
  await page.mouse.up()
  await until(page, `document.querySelector('#question-text').innerText !== ${JSON.stringify(before)}`)
  await page.waitForTimeout(wait)
  const next = await page.locator('.asked .yes-no button, .asked .choices button').last().boundingBox()
  if (next === null) throw new Error('The next question has no place')
  await page.mouse.move(next.x + next.width / 2, next.y + next.height / 2)
  await page.mouse.down({ clickCount })
  await page.mouse.up({ clickCount })
  await page.waitForTimeout(100)
}

describe('one press', () => {
  afterAll(() => browser.close())

  test.each([
    ['at once, as the system sends a double press', 0, 2],
    ['half a second later, still one double press to the system', 450, 2],
    ['at once, from an impatient hand', 0, 1],
  ])('a second press %s answers nothing', async (_, wait, clicks) => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, SAMPLE)
    await toYesNo(page)
    await pressTwice(page, wait, clicks)
    expect(await typed(page)).toHaveLength(1)
    await desk.close()
  })

  test('a question that had time to be read is answered by the next press', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, SAMPLE)
    await toYesNo(page)
    await pressTwice(page, 450, 1)
    expect(await typed(page)).toHaveLength(2)
    await desk.close()
  })

  test('a key that is held down answers once', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, SAMPLE)
    await toYesNo(page)
    await page.locator('#question-text').focus()
    // Playwright repeats a key that is down already.
    await page.keyboard.down('n')
    await page.waitForTimeout(100)
    for (let i = 0; i < 3; i++) {
      await page.keyboard.down('n')
      await page.waitForTimeout(50)
    }
    await page.keyboard.up('n')
    expect(await typed(page)).toHaveLength(1)
    await desk.close()
  })

  test('a second press counts on what the first one was on', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, SAMPLE)
    const day = page.locator('.as-of .day')
    const before = Date.parse(await day.innerText())
    await page.locator('.as-of').getByRole('button', { name: 'A day later' }).dblclick()
    expect(Date.parse(await day.innerText()) - before).toBe(2 * 24 * 3_600_000)
    await desk.close()
  })

  test('the last three answers stand with their undo; each is undone by itself', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, SAMPLE)
    for (let i = 0; i < 4; i++) {
      await toYesNo(page)
      await page.locator('.asked .yes-no').getByRole('button', { name: 'No' }).click()
    }
    const four = await typed(page)
    expect(four).toHaveLength(4)
    const told = page.locator('#question .just-answered li')
    expect(await told.count()).toBe(3)
    // The latest stands first: the second of the list is the third that was given.
    await told.nth(1).getByRole('button').click()
    expect(await typed(page)).toEqual(four.filter((_, i) => i !== 2))
    expect(await told.count()).toBe(3)
    await desk.close()
  })
})
