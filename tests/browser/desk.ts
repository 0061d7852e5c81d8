/** A page of the built file in a real browser, opened from disk with the network cut, and what tests do with it. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

export const pageUrl = pathToFileURL(resolve(import.meta.dirname, '../../dist/plumbline.html')).href

/** Milliseconds after which something is not coming; measures nothing, and leaves room for a slow or busy machine. */
export const PATIENCE = 120_000

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
  context.setDefaultTimeout(PATIENCE)
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

/** Opens what waits behind a line of the plan, where it is not open. */
export async function unfold(page: Page, id: string): Promise<void> {
  for (const door of id === 'rest' ? ['rest'] : ['rest', id]) {
    const line = page.locator(`#door-${door}[aria-expanded=false]`)
    if ((await line.count()) > 0) await line.click()
  }
}

/** Opens a line of the plan, and the form in which it is declined. */
export async function askDecline(page: Page, id: string): Promise<void> {
  const line = page.locator(`.now .item[data-id="${id}"]`)
  if ((await line.locator('.why[aria-expanded=false]').count()) > 0) await line.locator('.why').click()
  await line.getByRole('button', { name: /^Decline: / }).click()
}

/** Presses a button that saves a file, and reads the file. */
export async function saved(page: Page, button: string): Promise<string> {
  await unfold(page, 'out')
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
  await expect.poll(() => page.evaluate(`Boolean(${holds})`), { timeout: PATIENCE }).toBe(true)
}

/** Milliseconds of the work below on an idle machine of 2026. */
const REFERENCE = 15

/** How much slower than the machine that limits were set on this one is now, with what else it does; at least 1. */
export async function slowness(page: Page): Promise<number> {
  const times: number[] = await page.evaluate(`(async () => {
    const times = []
    for (let i = 0; i < 21; i++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      const from = performance.now()
      const numbers = Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 20_011)
      JSON.parse(JSON.stringify(numbers.map((n) => ({ n, text: String(n) })).sort((a, b) => a.n - b.n)))
      times.push(performance.now() - from)
    }
    return times
  })()`)
  const median = times.sort((a, b) => a - b)[10] ?? Number.NaN
  return Math.max(1, median / REFERENCE)
}
