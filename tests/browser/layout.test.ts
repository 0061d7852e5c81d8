/** What is first in view at every size: an emergency above all, the question at hand but over nothing, all of the spine. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, openSample, unfold, until } from './desk.ts'

const browser = await openBrowser()
const emergency = 'An emergency'
const failedCare = 'Fourteen weeks of care that failed'

interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.locator(selector).evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect()
    return { top, bottom, left, right }
  })

/** Is every part of it what is seen at its place, and nothing else? */
const isUncovered = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const one = document.querySelector(${JSON.stringify(selector)})
    const { left, right, top, bottom } = one.getBoundingClientRect()
    const at = (low, high, share) => low + 2 + (high - low - 4) * share
    return [0, 0.5, 1].every((across) => [0, 0.5, 1].every((down) => {
      const seen = document.elementFromPoint(at(left, right, across), at(top, bottom, down))
      return seen !== null && (one.contains(seen) || seen.contains(one))
    }))
  })()`) as Promise<boolean>

/** Goes on with Tab; what has the focus is in view each time. @returns what was hidden */
async function hiddenStops(page: Page, presses: number): Promise<readonly string[]> {
  const hidden: string[] = []
  for (let i = 0; i < presses; i += 1) {
    await page.keyboard.press('Tab')
    const told = await page.evaluate(`(() => {
      const one = document.activeElement
      if (one === null || one === document.body) return null
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const fine = seen !== null && (one.contains(seen) || seen.contains(one))
      return fine ? null : (one.getAttribute('aria-label') ?? one.textContent) + ' at ' + top
    })()`)
    if (typeof told === 'string') hidden.push(told)
  }
  return hidden
}

describe('layout', () => {
  afterAll(() => browser.close())

  test.each([
    [390, 844],
    [640, 450],
    [844, 390],
    [834, 1112],
    [1280, 900],
  ])('an emergency is the first thing seen at %i x %i', async (width, height) => {
    const desk = await openDesk(browser, { width, height })
    const { page } = desk
    await openSample(page, emergency)
    await page.waitForTimeout(200)
    const headline = await boxOf(page, '#headline')
    expect(headline.top).toBeGreaterThan(0)
    expect(headline.bottom).toBeLessThanOrEqual(height)
    expect(await isUncovered(page, '#headline')).toBe(true)
    expect(await page.getByRole('button', { name: 'None of these' }).count()).toBe(0)

    // Where all of it fits, there is nothing to scroll until the rest is laid open.
    await unfold(page, 'rest')
    await page.mouse.wheel(0, 2500)
    await page.waitForTimeout(300)
    expect((await boxOf(page, '#headline')).bottom).toBeLessThan(0)
    const strip = await boxOf(page, '.emergency-strip')
    expect(strip.top).toBeGreaterThanOrEqual(0)
    expect(strip.bottom).toBeLessThanOrEqual(100)
    expect(await page.locator('.emergency-strip').textContent()).toMatch(/^Emergency Refer to spinal surgery/)
    expect(await isUncovered(page, '.emergency-strip')).toBe(true)
    await desk.close()
  })

  test('beside an emergency the question is one line; elsewhere it takes few rows, folds, and stays as it was left', async () => {
    const desk = await openDesk(browser, { width: 390, height: 844 })
    const { page } = desk
    const dock = () => boxOf(page, '.right')
    await openSample(page, emergency)
    expect((await dock()).top).toBeGreaterThan(844 - 56)
    await page.getByRole('button', { name: /^Next question/ }).press('Enter')
    await page.locator('.asked').waitFor()
    await until(page, "document.activeElement.id === 'question-text'")
    expect((await dock()).top).toBeGreaterThan(844 * 0.6)
    expect(await isUncovered(page, '#headline')).toBe(true)

    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Open another' }).click()
    await openSample(page, failedCare)
    await page.locator('.asked').waitFor()
    const open = await dock()
    expect(open.top).toBeGreaterThan(844 * 0.7)
    for (const name of ['Yes', 'No', 'Asked, not known', 'Skip for now']) {
      const box = await page.locator('.question').getByRole('button', { name, exact: true }).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
    }
    await page.getByRole('button', { name: 'Fold the question away' }).click()
    await page.locator('.right.folded').waitFor()
    expect((await dock()).top).toBeGreaterThan(844 - 56)
    await page.waitForTimeout(300)
    await page.reload()
    await page.locator('#headline').waitFor()
    expect((await dock()).top).toBeGreaterThan(844 - 56)
    await desk.close()
  })

  test('far zoomed in the question stays in view as one line, and opens', async () => {
    const desk = await openDesk(browser, { width: 640, height: 450 })
    const { page } = desk
    await openSample(page, failedCare)
    const bar = page.getByRole('button', { name: /^Next question/ })
    expect((await bar.boundingBox())?.y).toBeGreaterThan(450 - 56)
    await bar.click()
    await page.locator('.question').getByRole('button', { name: 'No', exact: true }).click()
    await page.locator('.question .just-answered', { hasText: /: no\./ }).waitFor()
    expect((await boxOf(page, '.right')).top).toBeGreaterThan(450 * 0.55)
    await desk.close()
  })

  test.each([
    [834, 1112],
    [390, 844],
  ])(
    'by Tab nothing that has the focus lies under the question or the head at %i x %i',
    async (width, height) => {
      const desk = await openDesk(browser, { width, height })
      const { page } = desk
      await openSample(page, failedCare)
      await page.waitForTimeout(300)
      expect(await hiddenStops(page, 90)).toEqual([])
      await desk.close()
    },
  )

  test.each([390, 834, 1280])('all 17 levels are in view in a window %i wide', async (width) => {
    const desk = await openDesk(browser, { width, height: 900 })
    const { page } = desk
    await openSample(page, failedCare)
    await page.locator('.spine').scrollIntoViewIfNeeded()
    const bodies = await page.locator('.spine-figure .body').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(bodies).toHaveLength(17)
    for (const { left, right } of bodies) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
    }
    const levels = page.getByRole('toolbar', { name: /Vertebrae/ }).getByRole('button')
    for (const level of await levels.all()) {
      const box = await level.boundingBox()
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true)
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
    await desk.close()
  })

  test('one flag present: the others may be absent in one press, the present one stays, and it can be undone', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    const row = page.locator('.checklist li', { hasText: 'cauda equina' })
    await row.getByRole('button', { name: 'Present' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('button', { name: 'None of these' }).count()).toBe(0)
    await page.getByRole('button', { name: 'The other 11 are absent' }).click()
    const flags = page.locator('.red-flags')
    await flags.getByText('Answered: 11 items absent, 25 May 2026.').waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
    expect(await flags.locator('.flags-present').textContent()).toContain('cauda equina')
    await flags.getByRole('button', { name: /^Undo: / }).click()
    expect(await flags.textContent()).toContain('11 items not answered')
    expect(await flags.locator('.flags-present').textContent()).toContain('cauda equina')
    await desk.close()
  })

  test('the head is one line; its menu closes by Escape; clearing begins at the answer that loses nothing', async () => {
    const desk = await openDesk(browser, { width: 390, height: 844 })
    const { page } = desk
    await openSample(page, failedCare)
    expect((await boxOf(page, '.head')).bottom).toBeLessThanOrEqual(56)
    const menu = page.getByRole('button', { name: 'Menu' })
    await menu.press('Enter')
    await page.getByRole('button', { name: 'Clear patient' }).press('Enter')
    await until(page, "document.activeElement.textContent === 'Keep'")
    await page.keyboard.press('Escape')
    await until(page, "document.activeElement.textContent === 'Clear patient'")
    await page.keyboard.press('Escape')
    await until(page, "document.activeElement.textContent === 'Menu'")
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('#headline').count()).toBe(1)
    await desk.close()
  })

  test('the focus is not taken from whoever has moved it meanwhile', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, failedCare)
    await until(page, "document.activeElement?.id === 'headline'")
    const stays = await page.evaluate(`new Promise((done) => {
      addEventListener('hashchange', () => requestAnimationFrame(() => {
        const moved = document.querySelector('header button, header a')
        moved.focus()
        setTimeout(() => done(document.activeElement === moved), 300)
      }), { once: true })
      location.hash = '#/letter/gp'
    })`)
    expect(stays).toBe(true)
    await page.getByRole('link', { name: 'Back to the patient' }).click()
    await until(page, "document.activeElement?.id === 'headline'")
    await desk.close()
  })

  test('a day is entered as day, month by name and year', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, failedCare)
    await page.getByRole('button', { name: /choose another day/ }).click()
    await page.getByLabel('Day', { exact: true }).fill('8')
    expect(await page.locator('.as-of .day').textContent()).toBe('8 Jun 2026')
    await page.getByLabel('Month').selectOption('May')
    expect(await page.locator('.as-of .day').textContent()).toBe('8 May 2026')
    await page.getByLabel('Day', { exact: true }).fill('41')
    expect(await page.locator('.as-of .day').textContent()).toBe('8 May 2026')
    await desk.close()
  })

  test('opening another over typed answers can be taken back', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, failedCare)
    await page.locator('.question').getByRole('button', { name: 'No', exact: true }).click()
    await page.getByRole('button', { name: 'Open another' }).click()
    await openSample(page, emergency)
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.locator('.who', { hasText: '78 F' }).waitFor()
    expect(await page.locator('.record-panel').first().textContent()).toContain('1 fact typed')
    await desk.close()
  })
})
