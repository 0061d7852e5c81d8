/** A record is set aside in one press, one that carries a danger only after a second look; either can be undone. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, openSample, until } from './desk.ts'

const browser = await openBrowser()

async function openRecord(page: Page, address: string): Promise<void> {
  await page.locator('.record-panel').first().click()
  const several = page.locator('.record-body table .opener.record', { hasText: /^\d+ records$/ })
  const wanted = page.locator(`.record-body table .opener.record [data-record^="${address}"]`)
  while ((await wanted.count()) === 0) await several.first().click()
  await wanted.first().click()
}

describe('set aside', () => {
  afterAll(() => browser.close())

  test('an emergency does not go away by one press', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'An emergency')
    await openRecord(page, 'Condition/cauda-equina')
    await page.getByRole('button', { name: 'Set this record aside' }).click()
    expect(await page.locator('.sure-aside legend').textContent()).toContain('cauda equina')
    await until(page, "document.activeElement.textContent === 'Keep it'")
    await page.keyboard.press('Enter')
    expect(await page.locator('.headline.emergency').count()).toBe(1)

    await page.getByRole('button', { name: 'Set this record aside' }).click()
    await page.getByRole('button', { name: 'It is wrong: set it aside' }).click()
    await page.locator('.headline:not(.emergency)').waitFor()
    await until(page, `document.activeElement.id === 'aside Condition/cauda-equina'`)
    await page.getByRole('button', { name: 'Count this record again' }).first().click()
    await page.locator('.headline.emergency').waitFor()
    await desk.close()
  })

  test('what carries no danger needs one press', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'An uncomplicated first week')
    await openRecord(page, 'Observation/pain')
    await page.getByRole('button', { name: 'Set this record aside' }).click()
    await page.locator('.record .aside', { hasText: 'set aside by you' }).waitFor()
    expect(await page.locator('.sure-aside').count()).toBe(0)
    await desk.close()
  })
})
