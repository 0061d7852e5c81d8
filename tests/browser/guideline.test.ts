/** The guideline in the page: every entry has an address and opens, with and without a patient, and nothing is lost. */

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'

import { guideline } from '../../guideline/index.ts'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, PATIENCE, pageUrl } from './desk.ts'

const browser = await openBrowser()

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

describe('the guideline', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk(browser)
  })
  afterEach(async () => {
    await desk.close()
  })
  afterAll(() => browser.close())

  test('every entry opens at its address, and no link leads nowhere', async () => {
    const { page } = desk
    const addresses = Object.entries(kinds).flatMap(([kind, all]) =>
      all.map(({ id }) => `#/guideline/${kind}/${encodeURIComponent(id)}`),
    )
    const known = new Set([
      ...addresses,
      '#/',
      '#/guideline',
      '#/guideline/grades',
      ...Object.keys(kinds).map((kind) => `#/guideline/${kind}`),
    ])
    const lost: string[] = []
    for (const address of addresses) {
      await goTo(page, address)
      const id = decodeURIComponent(address.split('/').at(-1) ?? '')
      await page.locator(`[data-entry="${id}"]`).waitFor()
      const links: string[] = await page
        .locator('main a[href^="#"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      lost.push(...links.filter((link) => !known.has(link)).map((link) => `${address}: ${link}`))
    }
    expect(lost).toEqual([])
    console.log(`guideline, entries opened: ${addresses.length}`)
  })

  test('a link from elsewhere opens it without a patient', async () => {
    const { page } = desk
    await page.goto(`${pageUrl}#/guideline/recommendation/start-bone-drug-at-any-t-score`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Start a bone drug at any T-score' }).waitFor()
    expect(await page.getByText('Example', { exact: false }).count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Choose a patient' }).click()
    await page.locator('#arrive').waitFor()
  })

  test.each(['recommendation/nonsense', 'nonsense/abc', 'nonsense'])(
    'what does not exist says so: %s',
    async (address) => {
      await goTo(desk.page, `#/guideline/${address}`)
      await desk.page.getByText('The guideline has nothing of this name.').waitFor()
    },
  )

  const look = async (page: Page, words: string): Promise<string> => {
    await goTo(page, '#/guideline')
    await page.getByLabel('Search the guideline').fill(words)
    return (await page.locator('.hits').textContent()) ?? ''
  }

  test('what was found is opened, and Back brings what was looked for and the place in it', async () => {
    const { page } = desk
    await page.getByRole('link', { name: 'Guideline' }).click()
    await page.getByLabel('Search the guideline').fill('cauda equina')
    const hit = page.locator('.hits').getByRole('link', { name: 'Emergency referral to spinal surgery' })
    await hit.click()
    await page.locator('[data-entry=refer-red-flag-emergency]').waitFor()
    expect(await page.locator('.hits a').count()).toBe(0)
    await page.goBack()
    await hit.waitFor()
    expect(await page.getByLabel('Search the guideline').inputValue()).toBe('cauda equina')
    await expect
      .poll(() => page.evaluate('document.activeElement?.textContent'))
      .toBe('Emergency referral to spinal surgery')
    // One entry of the history for the whole search, not one a key.
    await page.goBack()
    await page.locator('#arrive').waitFor()
  })

  test.each([
    ['several words, with a comma', 'denosumab, kidney', 'Restart or replace late denosumab'],
    ['what a record calls a drug', 'ibuprofen', 'Anti-inflammatory drug by mouth'],
    ['a sponsor', 'Medtronic', 'sponsor: Medtronic'],
    ['a grade', 'strong recommendation, low certainty', 'Emergency referral to spinal surgery'],
    ['a remark', 'repeated at every contact', 'Emergency referral to spinal surgery'],
    ['a citation', 'Buchbinder 2009', 'Vertebroplasty'],
    ['a slip of the finger', 'denosumb', 'showing "denosumab"'],
    ['an everyday word', 'painkiller', 'showing "pain medicine"'],
    ['words that never stand together', 'denosumab kyphoplasty spoon', 'these have most of them'],
  ])('search finds %s', async (_, words, expected) => {
    const found = await look(desk.page, words)
    expect(found).toContain(expected)
    expect(found).not.toContain('Nothing found')
  })

  test('nothing is found where nothing is, and it says what to do', async () => {
    expect(await look(desk.page, 'zzzzzz')).toContain('Nothing found. Try fewer or other words')
  })

  test('lists narrowed by strength, certainty, what is unverified and what is disputed', async () => {
    const { page } = desk
    const titles = (): Promise<string[]> => page.locator('.hits .list a').allTextContents()
    const { recommendations } = guideline
    await goTo(page, '#/guideline')
    await page.getByLabel('Strength').selectOption('strong')
    await page.getByLabel('Certainty').selectOption('very-low')
    const graded = recommendations.filter((one) => one.strength === 'strong' && one.certainty === 'very-low')
    expect(await titles()).toEqual(graded.map((one) => one.title))

    await goTo(page, '#/guideline')
    await page.getByRole('link', { name: /entries with something unverified/ }).click()
    await page.locator('.hits .list a').first().waitFor()
    const unverified = Object.values(kinds).flatMap((all) =>
      all.filter((one) => JSON.stringify(one).includes('"verified":false')),
    )
    expect(await titles()).toHaveLength(unverified.length)
    expect(unverified.length).toBeGreaterThan(0)

    await page.getByLabel('Something unverified').uncheck()
    await page.getByLabel('Evidence against it').check()
    expect(await titles()).toEqual(expect.arrayContaining(['Vertebroplasty', 'Balloon kyphoplasty']))
    expect(await page.evaluate('location.hash')).toBe('#/guideline?disputed=yes')
  })

  test('a source says how it was read, what was found in it and what it is cited for and against', async () => {
    const { page } = desk
    await goTo(page, '#/guideline/evidence/buchbinder-2009')
    await page.locator('[data-entry="buchbinder-2009"]').waitFor()
    const text = (await page.locator('.entry').textContent()) ?? ''
    expect(text).toContain('Randomised trial')
    expect(text).toContain('How much was read')
    expect(text).toContain('Cited against')
    await goTo(page, '#/guideline/evidence/vcf-teaching-digest')
    await page.getByText('incomplete citation').waitFor()
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
    await expect.poll(() => page.locator('.plan main').textContent(), { timeout: PATIENCE }).toBe(before)
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
