/** The page by keyboard alone: from the way in to an answered plan, with the focus always on something. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesk, saved } from './desk.ts'

const browser = await openBrowser()

/** What has the focus, by what it is called. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return ''
    return (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() + ' [' + one.tagName + ']'
  })()`)

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = []
  for (let i = 0; i < 220; i++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    seen.push(now.slice(0, 40))
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return
  }
  throw new Error(`Tab never came to ${name}: ${seen.slice(0, 60).join(' | ')}`)
}

async function settled(page: Page): Promise<string> {
  await page.waitForTimeout(150)
  const now = await focused(page)
  expect(now).not.toBe('')
  return now
}

describe('keyboard alone', () => {
  afterAll(() => browser.close())

  test('start empty, clear the red flags, ten questions answered or passed by', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await tabTo(page, 'Type what is known')
    await page.keyboard.press('Enter')
    await page.locator('#headline').waitFor()
    // The first field of the form is ready to be written in.
    expect(await settled(page)).toMatch(/\[INPUT\]$/)

    await tabTo(page, 'None of these')
    await page.keyboard.press('Enter')
    // The next question has the focus, so that it is read out and its keys work.
    expect(await settled(page)).toMatch(/\[P\]$/)
    const asked = new Set<string>()
    let byKey = 0
    for (let i = 0; i < 10; i++) {
      const question = await settled(page)
      asked.add(question)
      if ((await page.locator('.question .yes-no').count()) > 0) {
        await page.keyboard.press(i % 2 === 0 ? 'n' : 'u')
        byKey += 1
      } else {
        await page.keyboard.press('s')
      }
      expect(await settled(page)).toMatch(/\[P\]$/)
    }
    expect(asked.size).toBe(10)
    const said = JSON.parse(await saved(page, 'Answers (JSON)'))
    expect(said.answers.redFlags).toMatchObject({ value: 'none' })
    expect(byKey).toBeGreaterThan(0)
    expect(Object.keys(said.answers)).toHaveLength(1 + byKey)
    await desk.close()
  })

  test('a sample: why, done, decline, undo, the day, clear; the focus never falls away', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await tabTo(page, 'An uncomplicated first week')
    await page.keyboard.press('Enter')
    await page.locator('#headline').waitFor()
    await settled(page)
    await tabTo(page, 'Why [BUTTON]')
    await page.keyboard.press('Enter')
    await page.locator('.now .detail').waitFor()
    await settled(page)
    await tabTo(page, 'Decline: Medical management first')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Patient prefers not to')
    await page.keyboard.press('Enter')
    // What was declined or done stays where it was, with the focus on the way back.
    await page.locator('.now .declined[data-id=manage-medically-first]').waitFor()
    expect(await settled(page)).toMatch(/^Undo: Medical management first/)
    await page.keyboard.press('Enter')
    await page.locator('.now .applicable[data-id=manage-medically-first]').waitFor()
    expect(await settled(page)).toMatch(/^Why/)

    for (const more of await page.getByRole('button', { name: /items? that may wait/ }).all()) {
      await more.focus()
      await page.keyboard.press('Enter')
    }
    await page.locator('[data-id=ensure-vitamin-d] button', { hasText: 'Done' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.now .done[data-id=ensure-vitamin-d]').waitFor()
    expect(await settled(page)).toMatch(/^Undo: /)

    await page.locator('.head').getByRole('button', { name: 'A day later' }).focus()
    await page.keyboard.press('Enter')
    expect(await settled(page)).toContain('A day later')

    await page.getByRole('button', { name: 'Clear patient' }).focus()
    await page.keyboard.press('Enter')
    await settled(page)
    await page.getByRole('button', { name: 'Clear', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#arrive').waitFor()
    expect(await settled(page)).toMatch(/\[H1\]$/)
    await desk.close()
  })

  test('what an answer changed is told to those who listen', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await page.getByRole('button', { name: 'Type what is known' }).click()
    await page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()
    await page.waitForTimeout(900)
    expect(await page.locator('#said').textContent()).toMatch(/^\d+ items? changed\.$/)
    await page.locator('.red-flags').getByRole('button', { name: 'Check again' }).click()
    await page
      .locator('.checklist li', { hasText: 'cauda equina' })
      .getByRole('button', { name: 'Present' })
      .click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('Emergency')
    await desk.close()
  })
})
