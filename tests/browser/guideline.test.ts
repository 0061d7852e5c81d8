/** The guideline in the page: every entry has an address and opens, with and without a patient, and nothing is lost. */

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'

import { guideline } from '../../guideline/index.ts'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, pageUrl } from './desk.ts'

const browser: Browser | null = await openBrowser()

const kinds = {
  stage: guideline.stages,
  recommendation: guideline.recommendations,
  option: guideline.options,
  position: guideline.positions,
  question: guideline.questions,
  fact: guideline.facts,
  evidence: guideline.evidence,
  statement: guideline.statements,
}

const goTo = (page: Page, hash: string): Promise<unknown> =>
  page.evaluate(`location.hash = ${JSON.stringify(hash)}`)

/** The text of the plan once what is worked out when the hands rest has come. */
async function settledText(page: Page): Promise<string | null> {
  let before = await page.locator('.plan main').textContent()
  for (let looks = 0; looks < 40; looks++) {
    await page.waitForTimeout(700)
    const now = await page.locator('.plan main').textContent()
    if (now === before) return now
    before = now
  }
  return before
}

describe.skipIf(browser === null)('the guideline', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk(browser as Browser)
  })
  afterEach(async () => {
    await desk.close()
  })
  afterAll(() => browser?.close())

  test('every entry opens at its address, and no link leads nowhere', async () => {
    const { page } = desk
    const addresses = Object.entries(kinds).flatMap(([kind, all]) =>
      all.map(({ id }) => `#/guideline/${kind}/${encodeURIComponent(id)}`),
    )
    const known = new Set([
      ...addresses,
      '#/',
      '#/guideline',
      ...Object.keys(kinds).map((kind) => `#/guideline/${kind}`),
    ])
    const lost: string[] = []
    for (const address of addresses) {
      await goTo(page, address)
      const id = decodeURIComponent(address.split('/').at(-1) ?? '')
      await page.locator('.address', { hasText: id }).waitFor()
      const links: string[] = await page
        .locator('main a[href^="#"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      lost.push(...links.filter((link) => !known.has(link)).map((link) => `${address}: ${link}`))
    }
    expect(lost).toEqual([])
    console.log(`guideline, entries opened: ${addresses.length}`)
  }, 240_000)

  test('a link from elsewhere opens it without a patient', async () => {
    const { page } = desk
    await page.goto(`${pageUrl}#/guideline/recommendation/start-bone-drug-at-any-t-score`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Start a bone drug at any T-score' }).waitFor()
    expect(await page.getByText('Example', { exact: false }).count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'To the way in' }).click()
    await page.locator('#arrive').waitFor()
  })

  test('what does not exist says so', async () => {
    await goTo(desk.page, '#/guideline/recommendation/nonsense')
    await desk.page.getByText('The guideline has nothing of this name.').waitFor()
  })

  test('search finds by words of the title and of the text', async () => {
    const { page } = desk
    await page.getByRole('link', { name: 'Guideline' }).click()
    await page.getByLabel('Search the guideline').fill('cauda equina')
    const first = page.locator('.hits a').first()
    await first.waitFor()
    expect(await page.locator('.hits').textContent()).toContain('Emergency referral to spinal surgery')
    await first.click()
    await page.locator('.address').waitFor()
    expect(await page.locator('.hits a').count()).toBe(0)
  })

  test('there and back by keyboard: answers, place and focus are kept, an emergency stays in sight', async () => {
    const { page } = desk
    await openSample(page, 'An emergency')
    await page.evaluate('scrollTo(0, 600)')
    const before = await settledText(page)
    const [place, height]: [number, number] = await page.evaluate('[scrollY, document.body.scrollHeight]')
    await page.getByRole('link', { name: 'Guideline' }).focus()
    const left: number = await page.evaluate('scrollY')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The guideline' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('view')
    expect(await page.locator('.back.emergency').textContent()).toContain(
      'Refer to spinal surgery as an emergency',
    )
    await page.getByRole('link', { name: 'Back to the patient' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('headline')
    await expect.poll(() => page.locator('.plan main').textContent(), { timeout: 20_000 }).toBe(before)
    expect(height).toBeGreaterThan(place)
    await expect.poll(() => page.evaluate('Math.round(scrollY)')).toBe(Math.round(left))
  })

  test('from the why of an item to its entry, which says what it is for this patient', async () => {
    const { page } = desk
    await openSample(page, 'An emergency')
    await page.locator('.now .item .why').first().click()
    await page.locator('.now .item .opened').getByRole('link', { name: 'In the guideline' }).click()
    await page.getByRole('heading', { level: 1, name: 'Emergency referral to spinal surgery' }).waitFor()
    expect(await page.locator('.standing').textContent()).toContain('applies')
    await page.goBack()
    await page.locator('#headline').waitFor()
  })
})
