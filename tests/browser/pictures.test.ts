/** Time, spine and bodies in a real browser: by mouse, by keys, and as those hear it who do not see it. */

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, unfold } from './desk.ts'

const browser = await openBrowser()
const failedCare = 'Fourteen weeks of care that failed'

describe('pictures', () => {
  let desk: Desk
  let page: Page
  beforeEach(async () => {
    desk = await openDesk(browser)
    page = desk.page
    await openSample(page, failedCare)
    for (const door of ['time', 'positions', 'facts']) await unfold(page, door)
  })
  afterEach(() => desk.close())
  afterAll(() => browser.close())

  const slider = () => page.getByRole('slider', { name: 'Day looked at' })

  test('the slider assesses on another day and says what differs, and the page stays as it was', async () => {
    const before = await page.locator('#headline').textContent()
    expect(await slider().getAttribute('aria-valuetext')).toBe(
      '16 Jun 2026; week 14, day 98 since the onset; day of the assessment',
    )
    await slider().focus()
    for (let i = 0; i < 29; i += 1) await page.keyboard.press('ArrowRight')
    expect(await slider().getAttribute('aria-valuetext')).toMatch(
      /^15 Jul 2026; week 18, day 127 since the onset; \d+ items would be different\.$/,
    )
    const there = page.locator('.elsewhen')
    expect(await there.locator('h3').textContent()).toContain('On 15 Jul 2026, compared with 16 Jun 2026')
    const rows = there.locator('table.changes tbody tr')
    expect(await rows.count()).toBeGreaterThan(3)
    const first = await rows.first().locator('th, td').allTextContents()
    expect(first.slice(0, 3)).toEqual(['Stage', 'Escalation to augmentation', 'Long-term management'])
    expect(first[3]).toContain('older than 4 weeks')
    expect(await page.locator('#headline').textContent()).toBe(before)

    await page.locator('.day-bar').getByRole('button', { name: 'Back to 16 Jun 2026' }).click()
    expect(await there.count()).toBe(0)
    expect(await slider().getAttribute('aria-valuetext')).toContain('day of the assessment')
  })

  test('a day and a week by button, and the whole page on the day looked at', async () => {
    await page.getByRole('button', { name: 'A week earlier' }).click()
    await page.locator('.day-bar').getByRole('button', { name: 'A day earlier' }).click()
    expect(await slider().getAttribute('aria-valuetext')).toContain('8 Jun 2026; week 12, day 90')
    await page.getByRole('button', { name: 'Assess the whole page on this day' }).click()
    expect(await page.locator('.as-of .day').textContent()).toBe('8 Jun 2026')
    expect(await page.locator('.elsewhen').count()).toBe(0)
  })

  test('every lane of the timeline says its dates in words; windows wait to be opened', async () => {
    const titles = () => page.locator('.lanes tbody tr:not(.group) th').allTextContents()
    const closed = await titles()
    expect(closed.find((lane) => lane.startsWith('Review at twelve weeks'))).toContain('by 18 Jun 2026')
    expect(closed.some((lane) => lane.startsWith('Medicare'))).toBe(false)
    const windows = page.getByRole('button', { name: /^Windows of bodies, payers and options \(\d+\)$/ })
    expect(await windows.getAttribute('aria-expanded')).toBe('false')
    await windows.press('Enter')
    expect(await windows.getAttribute('aria-expanded')).toBe('true')
    expect((await titles()).find((lane) => lane.startsWith('Medicare'))).toContain(
      'closed 2 Jun 2026; opposes',
    )
    const turns = page.getByRole('button', { name: /^Look at 15 Jul 2026: \d+ items$/ })
    await turns.click()
    expect(await slider().getAttribute('aria-valuetext')).toContain('15 Jul 2026')
  })

  test('a turning day stands under its mark, the thumb of the slider reaches both ends of the axis', async () => {
    const row = page.locator('.turning', { has: page.getByRole('button', { name: /^Look at 15 Jul 2026/ }) })
    const mark = await row.locator('.mark').first().boundingBox()
    const label = await row.locator('li').first().boundingBox()
    if (mark === null || label === null) throw new Error('nothing is drawn')
    const middle = mark.x + mark.width / 2
    expect(middle).toBeGreaterThanOrEqual(label.x)
    expect(middle).toBeLessThanOrEqual(label.x + label.width)
    const axis = await page.locator('.track.axis').boundingBox()
    const range = await slider().boundingBox()
    if (axis === null || range === null) throw new Error('nothing is drawn')
    expect(range.x + 10).toBeCloseTo(axis.x, 0)
    expect(range.x + range.width - 10).toBeCloseTo(axis.x + axis.width, 0)
  })

  test('the spine says what is fractured; keys move, space marks, and undo takes it back', async () => {
    const spine = page.getByRole('toolbar', { name: /Vertebrae/ })
    expect(await spine.getByRole('button').count()).toBe(17)
    const fractured = spine.getByRole('button', { name: /^L1:/ })
    expect(await fractured.getAttribute('aria-pressed')).toBe('true')
    expect(await fractured.getAttribute('aria-label')).toBe(
      'L1: freshly fractured, OF3, one endplate, posterior wall more than a fifth, loss of vertebral height 30 %, Genant grade 2, moderate',
    )
    await fractured.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    expect(await page.locator('.who').textContent()).toContain('T12 + L1')
    await page
      .locator('#said', { hasText: 'T12 is marked as freshly fractured' })
      .waitFor({ state: 'attached' })
    expect(
      await spine.getByRole('button', { name: 'T12: freshly fractured' }).getAttribute('aria-pressed'),
    ).toBe('true')
    await page.locator('.just-marked').getByRole('button', { name: 'Undo' }).click()
    expect(await page.locator('.who').textContent()).not.toContain('T12')
  })

  test('the bodies stand by stance with the ground of it, counted in a bar, and open to their reasons', async () => {
    const here = page.locator('.positions .scroll').first()
    const rows = here.locator('.matrix tbody tr')
    const counted = await here.locator('.balance li').evaluateAll((all) => all.map((li) => li.dataset.n))
    expect(counted.map(Number).reduce((a, b) => a + b)).toBe(await rows.count())
    for (const row of await rows.all()) {
      expect(await row.locator('.stance .status').count()).toBe(1)
      expect((await row.locator('td').last().textContent())?.trim()).not.toBe('')
    }
    const medicare = here.getByRole('button', {
      name: /^Medicare administrative contractors 2021: opposes/,
    })
    await medicare.press('Enter')
    expect(await medicare.getAttribute('aria-expanded')).toBe('true')
    expect(await here.locator('tr.opened').textContent()).toContain('12 weeks')
  })

  test('one body that grades two procedures apart has a stance on each', async () => {
    const rows = page.locator('.matrix tbody tr', { hasText: 'American Academy of Orthopaedic Surgeons, on' })
    const said = await rows.locator('.stance').allTextContents()
    expect(said.map((one) => one.trim()).sort()).toEqual(['accepts either', 'opposes'])
  })

  test('a score with several meanings left gives no number, and its minus is a minus', async () => {
    const row = (title: string) => page.locator('.scores-table tbody tr', { hasText: title })
    const oswestry = await row('Change of Oswestry').locator('td').allTextContents()
    expect(oswestry.slice(0, 3).map((cell) => cell.trim())).toEqual([
      'not known',
      '−1 to 1',
      'Every meaning is still possible',
    ])
    expect((await row('Genant grade').locator('td').allTextContents()).slice(0, 3)).toEqual([
      '2',
      '',
      'Moderate',
    ])
    expect((await row('Signs of a vertebral fracture').locator('td').first().textContent())?.trim()).toBe(
      'not known',
    )
  })
})
