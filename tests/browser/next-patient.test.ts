/** What was skipped, pinned or opened of one patient is gone with that patient; headline and panel ask the same. */

import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, unfold } from './desk.ts'

const browser = await openBrowser()
const SPARSE = 'Almost nothing'

const question = (page: Page): Promise<string> => page.locator('#question-text').innerText()
const skip = (page: Page): Promise<void> =>
  page
    .locator('.asked .go')
    .getByRole('button', { name: /^(Skip for now|Next question)$/ })
    .click()

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear patient' }).click()
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
}

const another = (page: Page): Promise<void> => page.getByRole('button', { name: 'Open another' }).click()
const empty = (page: Page): Promise<void> => page.getByRole('button', { name: 'Type what is known' }).click()

/** The question of the headline, where it asks one. */
async function asked(page: Page): Promise<string | undefined> {
  return (await page.locator('#headline').innerText()).split('First: ')[1]
}

describe('the next patient', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk(browser)
  })
  afterAll(() => browser.close())

  test('what was skipped is asked again of whoever comes next, the checklist first', async () => {
    const { page } = desk
    await openSample(page, SPARSE)
    const first = await question(page)
    await another(page)
    await empty(page)
    for (let i = 0; i < 4; i++) await skip(page)
    await another(page)
    await openSample(page, SPARSE)
    expect(await question(page)).toBe(first)

    for (let i = 0; i < 4; i++) await skip(page)
    expect(await question(page)).not.toBe(first)
    await clear(page)
    await openSample(page, SPARSE)
    expect(await question(page)).toBe(first)
    await desk.close()
  })

  test('a question gone to by hand is not put to whoever comes next', async () => {
    const { page } = desk
    await openSample(page, SPARSE)
    const first = await question(page)
    await unfold(page, 'time')
    await page.getByRole('button', { name: 'Enter Oswestry disability index' }).click()
    expect(await question(page)).not.toBe(first)
    await another(page)
    await openSample(page, SPARSE)
    expect(await question(page)).toBe(first)
    await desk.close()
  })

  test('the headline asks what the panel asks, whatever was skipped', async () => {
    const { page } = desk
    await empty(page)
    const seen = new Set<string>()
    for (let i = 0; i < 6; i++) {
      const headline = await asked(page)
      expect(headline).toBeDefined()
      expect(await question(page)).toContain(headline)
      seen.add(headline ?? '')
      await skip(page)
    }
    expect(seen.size).toBe(6)
    await desk.close()
  })

  test('what lay open, or was supposed, is closed for whoever comes next', async () => {
    const { page } = desk
    await openSample(page, 'An emergency')
    const shown = (): Promise<string> => page.locator('main').innerText()
    await page.locator('#headline').waitFor()
    const fresh = await page.locator('.red-flags').innerText()
    await page.locator('.red-flags').getByRole('button', { name: 'Check again' }).click()
    await page.locator('.stage').getByRole('button', { name: 'Why' }).click()
    await another(page)
    await openSample(page, 'An emergency')
    expect(await page.locator('.red-flags').innerText()).toBe(fresh)
    expect(await shown()).not.toContain('Show each condition')
    await desk.close()
  })
})
