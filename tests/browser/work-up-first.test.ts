/** Headline, pathway and red flags agree where a work-up comes before the treatment of the stage. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { choose, openDesk } from './desk.ts'

const browser = await openBrowser()

const answers = {
  sex: 'female',
  birthDate: '1952-01-01',
  onsetDate: '2026-11-09',
  painSeverity: 7,
  fractureLevels: ['L1'],
  fractureMechanism: 'low-energy',
  redFlags: 'none',
}

async function plan(page: Page, more: object): Promise<void> {
  await choose(page, 'answers.json', JSON.stringify({ asOf: '2026-11-30', answers: { ...answers, ...more } }))
  await page.locator('#headline').waitFor()
  await page.locator('.plumb').waitFor()
}

const here = (page: Page): Promise<string> => page.locator('.plumb .here').innerText()
const flags = (page: Page): Promise<string> => page.locator('.red-flags').innerText()

describe('a work-up before treatment', () => {
  afterAll(() => browser.close())

  test('a history of cancer is seen at the headline, the pathway and the checklist', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await plan(page, { cancerHistory: true })
    const headline = await page.locator('#headline').innerText()
    expect(headline).toContain('before calling the fracture osteoporotic')
    expect(await here(page)).toMatch(/Conservative management\s*work-up first/)
    expect(await page.locator('.plumb').innerText()).not.toContain('not indicated')
    expect(await flags(page)).toMatch(/Work-up asked all the same: .*history of cancer/)
    await desk.close()
  })

  test('without one, and where the stage is the work-up, nothing is marked', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await plan(page, { cancerHistory: false })
    expect(await here(page)).not.toContain('work-up first')
    expect(await flags(page)).not.toContain('Work-up asked')
    await page.getByRole('button', { name: 'Open another' }).click()
    await plan(page, { cancerHistory: true, redFlags: ['malignancySuspected'] })
    expect(await here(page)).toContain('Red-flag work-up')
    expect(await here(page)).not.toContain('work-up first')
    await desk.close()
  })
})
