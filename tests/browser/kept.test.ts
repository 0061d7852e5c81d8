/** What was entered is kept on the device across a reload, and cleared when asked. */

import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { askDecline, openDesk, openSample, pageUrl, saved, until } from './desk.ts'

const browser = await openBrowser()

describe('kept on the device', () => {
  afterAll(() => browser.close())

  test('a reload keeps every answer, byte for byte; clear clears for good', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    await page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()
    await askDecline(page, 'manage-medically-first')
    await page.getByRole('button', { name: 'Patient prefers not to' }).click()
    const answers = await saved(page, 'Answers (JSON)')
    const assessment = await saved(page, 'Assessment (JSON)')
    expect(JSON.parse(answers)).toMatchObject({
      answers: { redFlags: { value: 'none', on: '2026-05-25' } },
      declined: { 'manage-medically-first': 'Patient prefers not to' },
    })
    await page.waitForTimeout(300)
    await page.reload()
    await page.locator('#headline').waitFor()
    expect(await saved(page, 'Answers (JSON)')).toBe(answers)
    expect(await saved(page, 'Assessment (JSON)')).toBe(assessment)

    await page.getByRole('button', { name: 'Clear patient' }).click()
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    expect(await page.locator('#headline').count()).toBe(1)
    await page.getByRole('button', { name: 'Clear patient' }).click()
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.locator('#arrive').waitFor()
    await page.waitForTimeout(300)
    await page.goto(pageUrl)
    await page.locator('#arrive').waitFor()
    const left = await page.evaluate(`new Promise((resolve) => {
      const opening = indexedDB.open('keyval-store')
      opening.onsuccess = () => {
        const keys = opening.result.transaction('keyval').objectStore('keyval').getAllKeys()
        keys.onsuccess = () => resolve(keys.result)
      }
    })`)
    expect(left).toEqual([])
    await desk.close()
  })

  test('what is answered in the very moment of a reload is kept too', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    await page.waitForTimeout(300)
    await page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()
    await page.reload()
    await page.locator('.red-flags', { hasText: 'checked 25 May 2026' }).waitFor()
    await desk.close()
  })

  test('another patient over one with typed answers: one press brings the first back', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'Almost nothing')
    await page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()
    await page.getByRole('button', { name: 'Open another' }).click()
    await openSample(page, 'An emergency')
    await page.locator('.headline.emergency').waitFor()
    await page.getByText('(Almost nothing), with 1 typed answer, was replaced.').waitFor()
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.locator('.red-flags', { hasText: 'checked 25 May 2026' }).waitFor()
    expect(await page.locator('.replaced').count()).toBe(0)
    await until(page, "document.activeElement.id === 'headline'")
    await page.getByRole('button', { name: 'Clear patient' }).click()
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await openSample(page, 'An emergency')
    expect(await page.locator('.replaced').count()).toBe(0)
    await desk.close()
  })

  test('the setting is asked once and remembered for the next patient', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await page.getByRole('button', { name: 'Type what is known' }).click()
    await page.getByRole('button', { name: 'Setting: not set' }).click()
    await page.getByLabel('Under whose drug licences').selectOption('uk')
    await page.waitForTimeout(200)
    await page.reload()
    await page.getByRole('button', { name: 'Setting: United Kingdom' }).waitFor()
    await page.getByRole('button', { name: 'Clear patient' }).click()
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.getByRole('button', { name: 'Type what is known' }).click()
    await page.getByRole('button', { name: 'Setting: United Kingdom' }).waitFor()
    await desk.close()
  })
})
