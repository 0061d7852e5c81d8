/** Whose plan it is: name, birth date and number of the record stand in head, letters and print, and in nothing that is saved. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { choose, type Desk, openDesk, unfold, until } from './desk.ts'

const browser = await openBrowser()
const NAME = 'Testname Givenname'

type Json = Record<string, unknown>
interface Bundle {
  readonly entry: readonly { readonly resource: Json }[]
}

/** A sample whose patient has a name, also an old one, and numbers. */
function bundle(sample: string, more: Json): Bundle {
  const read: Bundle = JSON.parse(readFileSync(`samples/${sample}.json`, 'utf8'))
  return {
    ...read,
    entry: read.entry.map((entry) =>
      entry.resource.resourceType === 'Patient'
        ? { ...entry, resource: { ...entry.resource, ...more } }
        : entry,
    ),
  }
}

const named = bundle('week-1-uncomplicated', {
  name: [
    { use: 'old', family: 'Formername', given: ['Givenname'] },
    { use: 'usual', text: 'Nickname' },
    { use: 'official', family: 'Givenname', given: ['Testname'] },
  ],
  identifier: [
    { system: 'urn:other', value: 'OTHER-1' },
    { type: { coding: [{ code: 'MR' }] }, value: 'MRN-4711' },
  ],
})

/** The day in words, as the head says it. */
const born = (): string => {
  const patient = named.entry.find(({ resource }) => resource.resourceType === 'Patient')?.resource
  return String(patient?.birthDate).slice(0, 4)
}

const read = async (page: Page): Promise<void> => {
  await choose(page, 'named.json', JSON.stringify(named))
  await page.locator('#headline').waitFor()
}

describe('whose plan it is', () => {
  let desk: Desk
  beforeEach(async () => {
    desk = await openDesk(browser)
  })
  afterAll(() => browser.close())

  test('head, letters and print say name, birth date and number', async () => {
    const { page } = desk
    await read(page)
    const who = await page.locator('header .who').innerText()
    for (const part of [NAME, born(), 'MRN-4711']) expect(who).toContain(part)
    expect(await page.locator('header').innerText()).not.toMatch(/Formername|Nickname|OTHER-1/)

    await page.getByRole('link', { name: 'Letter to the GP' }).click()
    expect(await page.locator('.letter').innerText()).toMatch(
      new RegExp(`Patient: ${NAME}, born .*${born()}, no\\. MRN-4711`),
    )
    await page.getByRole('link', { name: 'Back to the patient' }).click()
    await page.getByRole('link', { name: 'Letter to the patient' }).click()
    expect(await page.locator('.letter').innerText()).toContain(`For ${NAME}`)
    await page.getByRole('link', { name: 'Back to the patient' }).click()
    await page.getByRole('link', { name: 'Print the plan' }).click()
    const top = await page.locator('.sheet-view .sheet-top').innerText()
    for (const part of [NAME, born(), 'MRN-4711']) expect(top).toContain(part)
    await desk.close()
  })

  test('one press hides it everywhere, for the next patient too, and one shows it again', async () => {
    const { page } = desk
    await read(page)
    await page.getByRole('button', { name: 'Hide name' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Show name' }).waitFor()
    const shown = async (): Promise<string> => page.locator('body').innerText()
    expect(await shown()).not.toMatch(/Testname|MRN-4711/)
    for (const link of ['Letter to the GP', 'Letter to the patient', 'Print the plan']) {
      await page.getByRole('link', { name: link }).click()
      await page.locator('#view').waitFor()
      expect(await shown()).not.toMatch(/Testname|MRN-4711/)
      await page.getByRole('link', { name: 'Back to the patient' }).click()
    }
    await page.getByRole('button', { name: 'Show name' }).click()
    expect(await page.locator('header .who').innerText()).toContain(NAME)
    await desk.close()
  })

  test('no file, no copied paragraph, no receipt and no message of the browser holds it', async () => {
    const { page, context } = desk
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await read(page)
    await page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()
    await unfold(page, 'out')
    const files = page.locator('.files button')
    for (let i = 0; i < (await files.count()); i++) {
      const [download] = await Promise.all([page.waitForEvent('download'), files.nth(i).click()])
      const text = readFileSync(await download.path(), 'utf8')
      expect(text.length).toBeGreaterThan(100)
      expect(text).not.toMatch(/Testname|Givenname|MRN-4711/)
    }
    expect(await files.count()).toBeGreaterThan(2)
    await page.getByRole('button', { name: 'Receipt' }).click()
    expect(await page.locator('.out').innerText()).not.toMatch(/Testname|MRN-4711/)
    expect(told.join()).not.toMatch(/Testname|MRN-4711/)
    expect(await page.evaluate('JSON.stringify(localStorage) + location.href + document.title')).not.toMatch(
      /Testname|MRN-4711/,
    )
    await desk.close()
  })

  test('several patients are chosen from a table that tells them apart', async () => {
    const { page } = desk
    const other = bundle('found-by-chance', { name: [{ family: 'Othername' }] })
    const bare = {
      resource: { resourceType: 'Patient', id: 'nobody', gender: 'male', birthDate: '1950-02-03' },
    }
    await choose(
      page,
      'three.json',
      JSON.stringify({ ...named, entry: [...named.entry, ...other.entry, bare] }),
    )
    const rows = page.locator('.which-patient tbody tr')
    await rows.first().waitFor()
    const texts = await rows.allInnerTexts()
    expect(texts).toHaveLength(3)
    const rowOf = (name: string): string => texts.find((one) => one.includes(name)) ?? ''
    expect(rowOf(NAME)).toMatch(new RegExp(`${born()}.*MRN-4711.*found`, 's'))
    expect(rowOf('Othername')).toContain('found')
    expect(rowOf('Not named (nobody)')).toMatch(/3 Feb 1950.*male.*not found/s)
    await rows.filter({ hasText: NAME }).getByRole('button').click()
    await until(page, `document.querySelector('header .who')?.innerText.includes('${NAME}')`)
    await desk.close()
  })
})
