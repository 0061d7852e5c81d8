/** A plan has an address: Back neither leaves the page from a patient, nor loses the place or the patient. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, openSample, pageUrl, until } from './desk.ts'

const browser = await openBrowser()

const hash = (page: Page): Promise<string> => page.evaluate('location.hash')

describe('back', () => {
  afterAll(() => browser.close())

  test('from a plan to the way in, where the patient is still at hand, and forward again', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    expect(await hash(page)).toBe('#/patient')
    await page.goBack()
    await page.locator('#arrive').waitFor()
    expect(page.url().startsWith(pageUrl)).toBe(true)
    await page.goForward()
    await page.locator('#headline').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Keep the patient on the page' }).click()
    await page.locator('#headline').waitFor()
    expect(await hash(page)).toBe('#/patient')
    await desk.close()
  })

  test('from the way to another patient back to this one', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    await page.getByRole('button', { name: 'Open another' }).click()
    await page.locator('#arrive').waitFor()
    await page.goBack()
    await page.locator('#headline').waitFor()
    await desk.close()
  })

  test('a reload at the address of a plan brings the patient back; without one it asks who', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    await page.waitForTimeout(300)
    await page.reload()
    await page.locator('#headline').waitFor()
    await page.goto('about:blank')
    await page.goto(pageUrl)
    await page.locator('#headline').waitFor()
    expect(await hash(page)).toBe('#/patient')
    await page.getByRole('button', { name: 'Clear patient' }).click()
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.locator('#arrive').waitFor()
    await page.goto('about:blank')
    await page.goto(`${pageUrl}#/patient`)
    await page.locator('#arrive').waitFor()
    await desk.close()
  })

  test.each([1280, 390])('from the guideline to the very place, %i px wide', async (width) => {
    const desk = await openDesk(browser, { width, height: 700 })
    const { page } = desk
    await openSample(page, 'Fourteen weeks of care that failed')
    await page.locator('#then, #avoid').last().scrollIntoViewIfNeeded()
    await page.mouse.move(width / 2, 300)
    await page.mouse.wheel(0, 150)
    await page.waitForTimeout(300)
    const place = (): Promise<number> =>
      page.evaluate("document.querySelector('#avoid').getBoundingClientRect().top")
    const before = await place()
    expect(await page.evaluate('scrollY')).toBeGreaterThan(200)
    await page.evaluate("location.hash = '#/guideline'")
    await page.locator('#view').waitFor()
    await page.goBack()
    await page.locator('#headline').waitFor()
    await until(
      page,
      `Math.abs(document.querySelector('#avoid').getBoundingClientRect().top - ${before}) < 2`,
    )
    await desk.close()
  })
})
