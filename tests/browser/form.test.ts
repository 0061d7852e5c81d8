/** The form: a referral letter typed in fourteen fields, by keyboard, gives what the command gives of the same answers. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type ChoiceFact, indexOf, presumedOf, type RecordKind } from '../../src/language/index.ts'
import { openBrowser } from './browser.ts'
import { openDesk, saved } from './desk.ts'

const browser = await openBrowser()

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Type what is known' }).click()
  await page.locator('#headline').waitFor()
  await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('form-0')
}

/** What has the focus, by its label. */
const label = (page: Page): Promise<string> =>
  page.evaluate(`document.activeElement?.labels?.[0]?.textContent?.trim() ?? ''`)

/** Fills the field that has the focus, or goes so many choices down, and goes on. */
async function fill(page: Page, expected: string, given: string | number): Promise<void> {
  expect(await label(page)).toBe(expected)
  if (typeof given === 'string') await page.keyboard.type(given)
  else for (let i = 0; i < given; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
}

const mechanism = indexOf(guideline).facts.get('fractureMechanism') as ChoiceFact

const kinds: readonly RecordKind[] = ['medications', 'problem-list', 'allergies', 'procedures']

describe('the form', () => {
  afterAll(() => browser.close())

  test('the referral letter in fourteen fields by keyboard: the drug, the cancer question, the same statuses as the command', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await begin(page)
    const HOW = 1 + Object.keys(mechanism.choices).indexOf('low-energy')
    const fields: readonly [string, string | number][] = [
      ['Age or born', '74'],
      ['Sex', 1],
      ['Level', 'L1'],
      ['Onset', '3 weeks ago'],
      ['How', HOW],
      ['Pain, 0 to 10', '7/10'],
      ['T-score, spine', ''],
      ['T-score, hip', '−2,1'],
      ['eGFR', '38 ml/min'],
      ['Creatinine', ''],
      ['Weight', ''],
      ['Bone drug', ''],
      ['Blood thinner', 2],
      ['Cancer, ever', 2],
      ['Steroids', ''],
    ]
    for (const [name, text] of fields) await fill(page, name, text)
    expect(
      await page.evaluate(`[...document.querySelectorAll('.form select')].map((one) => one.value)`),
    ).toEqual(['female', 'low-energy', '', 'takingAnticoagulant', 'cancerHistory', ''])
    let given = fields.filter(([, text]) => text !== '').length
    for (const kind of ['medicines', 'diagnoses', 'allergies', 'procedures']) {
      while ((await label(page)) !== kind) await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      given += 1
    }
    expect(given).toBeLessThanOrEqual(14)

    await expect.poll(() => page.locator('#headline').innerText()).toMatch(/has or had cancer/)
    // Ranked, with what is not ruled out beside it.
    const first = page
      .locator('.option:has(.rank)')
      .filter({ hasText: /mg|monoclonal|bone/i })
      .first()
    expect(await first.textContent()).toMatch(/needs|not ruled out|with caution|suitable/i)

    const answers = await saved(page, 'Answers (JSON)')
    const folder = mkdtempSync(join(tmpdir(), 'form-'))
    const file = join(folder, 'answers.json')
    writeFileSync(file, answers)
    const day = String(await page.evaluate(`document.querySelector('.as-of .day')?.textContent`))
    expect(day).not.toBe('')
    const asOf = new Date(`${day} UTC`).toISOString().slice(0, 10)
    const told = spawnSync(
      'node',
      ['dist/plumbline.js', 'assess', file, '--as-of', asOf, '--format', 'json'],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    )
    expect(told.status, told.stderr).toBe(0)
    const here = JSON.parse(await saved(page, 'Assessment (JSON)'))
    const there = JSON.parse(told.stdout)
    for (const part of ['stage', 'headline', 'recommendations', 'options', 'alerts'] as const) {
      expect(JSON.stringify(here[part]), part).toBe(JSON.stringify(there[part]))
    }
    await desk.close()
  })

  test('what cannot be read counts for nothing, says what can, and loses nothing', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await begin(page)
    const pain = page.getByLabel('Pain, 0 to 10', { exact: true })
    await pain.fill('7')
    await pain.press('Tab')
    await expect.poll(() => page.locator('header').innerText()).toMatch(/pain severity 7/)
    await pain.fill('very bad')
    await pain.press('Tab')
    expect(await pain.inputValue()).toBe('very bad')
    expect(await pain.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('.form .wrong').innerText()).toMatch(/Write it like/)
    await expect.poll(() => page.locator('header').innerText()).not.toMatch(/pain severity/)
    await pain.fill('')
    await pain.press('Tab')
    expect(await page.locator('.form .wrong').count()).toBe(0)
    await desk.close()
  })

  test('a level without an onset stands in the head; on a phone an emergency stands above the form', async () => {
    const desk = await openDesk(browser, { width: 390, height: 844 })
    const { page } = desk
    await begin(page)
    await page.getByLabel('Level', { exact: true }).fill('L1')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('header .two-lines, header').first().textContent()).toMatch(/L1/)
    await page.locator('.red-flags').getByRole('button', { name: 'Present' }).nth(1).click()
    const strip = page.locator('#headline')
    await expect.poll(() => strip.textContent()).toMatch(/Refer|surgeon|emergency/i)
    const above = `document.querySelector('#headline').getBoundingClientRect().top < document.querySelector('.form').getBoundingClientRect().top`
    expect(await page.evaluate(above)).toBe(true)
    await desk.close()
  })

  test('a tick lists what it presumes, one answer can be taken back, and the tick all of them', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await begin(page)
    await fill(page, 'Age or born', '74')
    await page.getByLabel('allergies', { exact: true }).check()
    const count = presumedOf(guideline, 'allergies').length
    await page.getByRole('button', { name: `Presumes ${count} answers` }).click()
    const listed = page.locator('.presumed li')
    expect(await listed.count()).toBe(count)
    await listed.first().getByRole('button').click()
    await expect.poll(() => page.getByLabel('allergies', { exact: true }).isChecked()).toBe(false)
    await page.getByLabel('allergies', { exact: true }).check()
    await page.getByLabel('allergies', { exact: true }).uncheck()
    expect(Object.keys(JSON.parse(await saved(page, 'Answers (JSON)')).answers)).toEqual(['birthDate'])
    await desk.close()
  })

  test('taking a tick back leaves what was answered in a field', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await begin(page)
    await page.getByLabel('Blood thinner', { exact: true }).selectOption('none')
    const medicines = page.getByLabel('medicines', { exact: true })
    await medicines.check()
    const count = presumedOf(guideline, 'medications').length - 1
    await page.getByRole('button', { name: `Presumes ${count} answers` }).waitFor()
    await medicines.uncheck()
    expect(Object.keys(JSON.parse(await saved(page, 'Answers (JSON)')).answers)).toEqual([
      'takingAnticoagulant',
    ])
    await desk.close()
  })

  test('no tick answers what only a look at the patient tells', () => {
    const told = kinds.flatMap((kind) => presumedOf(guideline, kind).map(({ fact }) => fact.id))
    expect(told).toMatchSnapshot()
    const never = [
      'redFlags',
      'pregnant',
      'breastfeeding',
      'mayBecomePregnant',
      'gutBleeding',
      'radiculopathy',
      'swallowingImpaired',
      'cannotStayUpright',
      'cannotStayUprightForAnHour',
      'invasiveDentalWorkPlanned',
      'vertebralFracture',
      'cancerHistory',
      'malignancyConfirmed',
      'septic',
      'bodyTemperature',
    ]
    expect(told.filter((id) => never.includes(id))).toEqual([])
    expect(told.length).toBeGreaterThan(30)
  })
})
