/** A page of the built file in a real browser, opened from disk with the network cut, and what tests do with it. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

export const pageUrl = pathToFileURL(resolve(import.meta.dirname, '../../dist/plumbline.html')).href

export interface Desk {
  readonly page: Page
  readonly context: BrowserContext
  /** What the page asked of any network, and what went wrong in it; both must stay empty. */
  readonly asked: string[]
  readonly wrong: string[]
  close(): Promise<void>
}

interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

export async function openDesk(browser: Browser, look: Look = {}): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    offline: true,
    acceptDownloads: true,
  })
  const asked: string[] = []
  const wrong: string[] = []
  await context.route(/^https?:/, (route) => {
    asked.push(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  page.on('pageerror', (problem) => wrong.push(problem.message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(pageUrl)
  await page.locator('#arrive, #headline').first().waitFor()
  return {
    page,
    context,
    asked,
    wrong,
    close: async () => {
      expect(asked).toEqual([])
      expect(wrong).toEqual([])
      await context.close()
    },
  }
}

/** Opens a sample by its title, as a user does. */
export async function openSample(page: Page, title: string): Promise<void> {
  await page.locator('.samples button', { hasText: title }).click()
  await page.locator('#headline').waitFor()
}

/** Presses a button that saves a file, and reads the file. */
export async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

/** Gives the page a file as if it had been chosen. */
export async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: typeof text === 'string' ? Buffer.from(text) : text,
  })
}

/** Waits until an expression holds in the page; its policy lets none be evaluated from within. */
export async function until(page: Page, holds: string): Promise<void> {
  await expect.poll(() => page.evaluate(`Boolean(${holds})`), { timeout: 10_000 }).toBe(true)
}
