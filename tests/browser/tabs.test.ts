/** Two tabs of one device: what is cleared in one never comes back from the other, and no patient silently becomes another. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, pageUrl, until } from './desk.ts'

const browser = await openBrowser()

/** As a tab that was asleep: it is told nothing, and finds out before it writes. */
const DEAF = `
  delete globalThis.BroadcastChannel
  for (const kind of ['storage', 'pageshow', 'visibilitychange'])
    addEventListener(kind, (event) => event.stopImmediatePropagation(), true)
`

async function secondTab(desk: Desk, script = ''): Promise<Page> {
  // What the first tab keeps is written by then.
  await desk.page.waitForTimeout(300)
  const page = await desk.context.newPage()
  await page.addInitScript(script)
  page.on('pageerror', (problem) => desk.wrong.push(problem.message))
  await page.goto(pageUrl)
  await page.locator('#arrive, #headline').first().waitFor()
  return page
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear patient' }).click()
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await page.locator('#arrive').waitFor()
}

const noFlags = (page: Page): Promise<void> =>
  page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()

async function reloaded(page: Page): Promise<void> {
  await page.waitForTimeout(300)
  await page.reload()
  await page.locator('#arrive, #headline').first().waitFor()
}

/** What this browser keeps of any patient. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('keyval-store')
    opening.onsuccess = () => {
      const keys = opening.result.transaction('keyval').objectStore('keyval').getAllKeys()
      keys.onsuccess = () => resolve(keys.result)
    }
  })`)

describe('two tabs', () => {
  afterAll(() => browser.close())

  test('a patient who is cleared in one tab is cleared in the other, and never comes back', async () => {
    const desk = await openDesk(browser)
    const one = desk.page
    await openSample(one, 'Almost nothing')
    const two = await secondTab(desk)
    await clear(two)
    await one.getByText('The patient was cleared in another tab').waitFor()
    expect(await one.locator('#headline').count()).toBe(0)
    await reloaded(two)
    expect(await two.locator('#arrive').count()).toBe(1)
    expect(await kept(two)).toEqual([])
    await desk.close()
  })

  test('nor from a tab that heard nothing of it', async () => {
    const desk = await openDesk(browser)
    const one = desk.page
    await openSample(one, 'Almost nothing')
    const deaf = await secondTab(desk, DEAF)
    await clear(one)
    await deaf.waitForTimeout(200)
    expect(await deaf.locator('#headline').count()).toBe(1)
    await noFlags(deaf)
    await deaf.getByText('The patient was cleared in another tab').waitFor()
    await reloaded(one)
    expect(await one.locator('#arrive').count()).toBe(1)
    expect(await kept(one)).toEqual([])
    await desk.close()
  })

  test('a change in one tab stops the other from writing over it, until somebody chooses', async () => {
    const desk = await openDesk(browser)
    const one = desk.page
    await openSample(one, 'Almost nothing')
    const two = await secondTab(desk)
    await noFlags(two)
    await one.getByText('This patient was changed in another tab').waitFor()
    expect(await two.locator('.elsewhere').count()).toBe(0)
    await one.getByRole('button', { name: 'A day later' }).first().click()
    await reloaded(two)
    await two.locator('.red-flags', { hasText: 'checked 25 May 2026' }).waitFor()
    await one.getByRole('button', { name: 'Show the changes' }).click()
    await one.locator('.red-flags', { hasText: 'checked 25 May 2026' }).waitFor()
    expect(await one.locator('.elsewhere').count()).toBe(0)
    await desk.close()
  })

  test('a tab that is only opened or reloaded disturbs no other', async () => {
    const desk = await openDesk(browser)
    const one = desk.page
    await openSample(one, 'Almost nothing')
    const two = await secondTab(desk)
    await reloaded(two)
    await one.waitForTimeout(200)
    expect(await one.locator('.elsewhere').count()).toBe(0)
    await noFlags(one)
    await two.getByText('This patient was changed in another tab').waitFor()
    await desk.close()
  })

  test('another patient in another tab is told; the one here is kept only when chosen', async () => {
    const desk = await openDesk(browser)
    const one = desk.page
    await openSample(one, 'Almost nothing')
    const two = await secondTab(desk)
    await two.getByRole('button', { name: 'Open another' }).click()
    await openSample(two, 'An emergency')
    await one.getByText('Another patient was opened in another tab').waitFor()
    await noFlags(one)
    await reloaded(two)
    await two.locator('.headline.emergency').waitFor()

    // Cleared there, whom this tab shows stays: it is not the one that was cleared.
    await clear(two)
    await one.waitForTimeout(200)
    expect(await one.locator('#headline').count()).toBe(1)
    await one.getByRole('button', { name: 'Keep this one instead' }).click()
    await reloaded(one)
    await one.locator('.red-flags', { hasText: 'checked 25 May 2026' }).waitFor()
    await until(one, "document.querySelector('.elsewhere') === null")
    await desk.close()
  })
})
