/** What if, benefit of 100, pain and function in a real browser: nothing supposed is kept, nothing drawn is without words. */

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, saved, unfold, until } from './desk.ts'

const browser = await openBrowser()

describe('what if', () => {
  let desk: Desk
  let page: Page
  beforeEach(async () => {
    desk = await openDesk(browser)
    page = desk.page
    await openSample(page, 'Fourteen weeks of care that failed')
  })
  afterEach(() => desk.close())
  afterAll(() => browser.close())

  test('a supposed fact shows only what would change; Escape leaves, and nothing of it is kept', async () => {
    const before = await saved(page, 'Assessment (JSON)')
    await page.getByRole('button', { name: 'Suppose something else' }).press('Enter')
    await until(page, 'document.activeElement.id === "what-if"')
    expect(await page.locator('.what-if .word').first().textContent()).toBe('Hypothetical')
    expect(await page.locator('.now, .question').count()).toBe(0)

    await page.getByLabel('Find a fact to change').fill('pain severity')
    await page.locator('.found button', { hasText: 'Pain severity' }).first().press('Enter')
    await page.getByRole('spinbutton', { name: /How severe is the back pain now/ }).fill('3')
    const rows = page.locator('.halves table.changes tbody tr')
    const escalation = rows.filter({ hasText: 'Consider augmentation after failed medical management' })
    await escalation.waitFor()
    expect((await escalation.locator('td').allTextContents()).slice(0, 2)).toEqual([
      'applies',
      'does not apply',
    ])
    expect(await page.locator('.what-if .count').textContent()).toMatch(/^\d+ items would be different\.$/)

    await page.keyboard.press('Escape')
    await page.locator('.what-if').waitFor({ state: 'detached' })
    await until(page, 'document.activeElement.id === "start-what-if"')
    expect(await saved(page, 'Assessment (JSON)')).toBe(before)
    await page.reload()
    await page.locator('#headline').waitFor()
    expect(await saved(page, 'Assessment (JSON)')).toBe(before)
  })

  test('the smallest flips say what each single answer would change, and one press tries it', async () => {
    await page.getByRole('button', { name: 'Suppose something else' }).click()
    const rows = page.locator('.flips-table tbody tr')
    await rows.first().waitFor()
    const told = await rows.first().locator('td').nth(1).textContent()
    expect(told).toContain('new headline')
    // What the row tells first that is no stage is a line of the table that one press opens.
    const lines = await rows.first().locator('li').allTextContents()
    const line = lines.find((one) => !one.startsWith('Stage:')) ?? ''
    await rows.first().getByRole('button').click()
    const changes = page.locator('.halves table.changes tbody tr')
    await changes.first().waitFor()
    const opened = await changes.locator('th').allTextContents()
    expect(opened.filter((title) => line.startsWith(`${title}: `))).toHaveLength(1)
  })

  test('an emergency of the patient stays in view, whatever is supposed', async () => {
    await page.getByRole('button', { name: 'Open another' }).click()
    await openSample(page, 'An emergency')
    const headline = (await page.locator('#headline').textContent()) ?? ''
    await page.getByRole('button', { name: 'Suppose something else' }).click()
    expect(await page.locator('.what-if [role=alert]').textContent()).toContain(headline)
  })

  test('what cannot be is said, and changes nothing', async () => {
    await page.getByRole('button', { name: 'Suppose something else' }).click()
    await page.getByLabel('Find a fact to change').fill('pain severity')
    await page.locator('.found button', { hasText: 'Pain severity' }).first().click()
    await page.getByRole('spinbutton', { name: /How severe is the back pain now/ }).fill('42')
    expect(await page.locator('.what-if .wrong').textContent()).not.toBe('')
    expect(await page.locator('.halves table.changes').count()).toBe(0)
  })

  test('of 100: each side under its own name and fraction, in whom, and whether that is this patient', async () => {
    await unfold(page, 'benefits')
    const vapour = page.locator('.pictograph', { hasText: 'VAPOUR' }).first()
    const text = await vapour.textContent()
    expect(text).toContain('44 of 100')
    expect(text).toContain('21 of 100')
    expect(text).toContain('Difference 23 points (6 to 39)')
    expect(text).toContain('Studied in others than this patient: 120 people')
    expect(await vapour.locator('svg .wanted').count()).toBe(44 + 21)
    const arms = (hasText: string) =>
      page.locator('.pictograph', { hasText }).first().locator('.arms p').allTextContents()
    expect(await arms('A new vertebral fracture within 12 months')).toEqual([
      '35.7 of 10050 of 140people with kyphoplasty',
      '43.5 of 10057 of 131people with vertebroplasty',
    ])
    const section = page.locator('section.benefits')
    expect(await section.locator('.pictograph', { hasText: 'Cement leaks' }).count()).toBe(1)
    expect(await section.textContent()).toContain('None of these findings is against placebo or a sham')
  })

  test('on a scale: the pooled result first, every trial against sham, and what counts as important', async () => {
    await unfold(page, 'benefits')
    const pain = page.locator('.forest', { hasText: 'points of 10;' })
    const lines = await pain.locator('li').allTextContents()
    expect(lines[0]).toContain('Cochrane')
    expect(lines[0]).toContain('smaller than what counts as important')
    for (const trial of ['Buchbinder', 'INVEST', 'VERTOS IV', 'VERTOS V']) {
      expect(lines.some((line) => line.includes(`(${trial})`))).toBe(true)
    }
    expect(lines.filter((line) => line.includes('No significant difference')).length).toBe(4)
    expect(await pain.locator('.scale').textContent()).toContain('1.5, important')
  })

  test('pain and function: each scale by itself, the change that matters, a table', async () => {
    await unfold(page, 'time')
    const pain = page.getByRole('img', { name: /^Pain severity: 9 on 12 Mar 2026, 8 on/ })
    expect(await pain.getAttribute('aria-label')).toContain('No change that matters.')
    expect(await page.getByRole('img', { name: /^Roland-Morris/ }).count()).toBe(1)
    const section = page.locator('section.course')
    expect(await section.textContent()).toContain(
      'a change of 2 in pain severity, a change of 5 in Roland-Morris disability score, or a fall of 30 percent',
    )
    expect(await section.textContent()).toContain('low back pain in general')
    await section.getByRole('button', { name: /As a table/ }).click()
    expect(await section.locator('tbody tr').allTextContents()).toContainEqual('16 Jun 2026Pain severity8')
  })

  test('a value typed for a day stands in the course alone, and is what is compared', async () => {
    for (const door of ['time', 'facts']) await unfold(page, door)
    await page.getByLabel('Find a fact').fill('pain severity')
    await page.getByRole('button', { name: 'Edit: pain severity' }).click()
    await page.getByRole('textbox', { name: 'Pain severity' }).fill('3')
    const pain = page.getByRole('img', { name: /3 on 16 Jun 2026/ })
    await pain.waitFor()
    const name = await pain.getAttribute('aria-label')
    expect(name).not.toContain('8 on 16 Jun 2026')
    expect(name).toContain('Better by an amount that matters')
  })

  test('without any value the course says what to enter', async () => {
    await page.getByRole('button', { name: 'Open another' }).click()
    await openSample(page, 'Almost nothing')
    await unfold(page, 'time')
    const section = page.locator('section.course')
    expect(await section.locator('.course-chart').count()).toBe(0)
    await section.getByRole('button', { name: 'Enter pain severity' }).click()
    await page.locator('#question-text', { hasText: 'How severe is the back pain now' }).waitFor()
  })
})
