/** Files on their way in: broken ones leave the page as it was; large ones leave it live, with progress and cancel. */

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { choose, openDesk, openSample, saved } from './desk.ts'

const browser = await openBrowser()

const broken: readonly (readonly [name: string, text: string | Buffer, what: string])[] = [
  ['cut off', '{"resourceType": "Bundle", "entry": [', 'The input is not JSON'],
  ['XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'The input is not JSON'],
  ['one resource alone', '{"resourceType": "Patient", "id": "p"}', 'neither a FHIR R4 Bundle nor an answers'],
  [
    'no patient',
    '{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Condition"}}]}',
    'holds no patient',
  ],
  ['not UTF-8', Buffer.from([0xff, 0xfe, 0x7b, 0x00]), 'not text in UTF-8'],
  ['an unknown fact', '{"answers": {"painSeverty": 7}}', 'No such fact'],
  ['an impossible value', '{"answers": {"painSeverity": 70}}', 'does not fit the fact'],
]

/** 60 MB and more: a sample among a hundred thousand records that no rule reads. */
function largeBundle(folder: string): string {
  const file = join(folder, 'large.json')
  const bundle = JSON.parse(readFileSync('samples/week-1-uncomplicated.json', 'utf8'))
  const out = openSync(file, 'w')
  writeSync(
    out,
    `{"resourceType":"Bundle","type":"collection","entry":[${bundle.entry.map((e: unknown) => JSON.stringify(e)).join(',')}`,
  )
  for (let i = 0; i < 1450; i++) {
    const many = Array.from({ length: 100 }, (_, j) => ({
      resource: {
        resourceType: 'Observation',
        id: `filler-${i}-${j}`,
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate' }] },
        subject: { reference: 'Patient/somebody' },
        effectiveDateTime: '2025-01-01T08:00:00Z',
        valueQuantity: {
          value: 60 + (j % 40),
          unit: 'beats/minute',
          system: 'http://unitsofmeasure.org',
          code: '/min',
        },
        note: [{ text: 'a record that no rule of this guideline reads' }],
      },
    }))
    writeSync(out, `,${many.map((one) => JSON.stringify(one)).join(',')}`)
  }
  writeSync(out, ']}')
  closeSync(out)
  return file
}

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-large-'))
  let large = ''
  beforeAll(() => {
    large = largeBundle(folder)
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await browser.close()
  })

  test.each(broken)('%s: what, where, why, what to do; the page as it was', async (_, text, what) => {
    const desk = await openDesk(browser)
    const { page } = desk
    await openSample(page, 'An uncomplicated first week')
    const before = await saved(page, 'Assessment (JSON)')
    await page.getByRole('button', { name: 'Open another' }).click()
    await choose(page, 'record.json', text)
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const said = (await dialog.textContent()) ?? ''
    expect(said).toContain(what)
    for (const part of ['Where', 'Why it matters', 'What to do', 'Nothing on the page has changed']) {
      expect(said).toContain(part)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Keep the patient on the page' }).click()
    expect(await saved(page, 'Assessment (JSON)')).toBe(before)
    await desk.close()
  })

  test('60 MB: the page stays live, shows progress, can be cancelled, and reads it in the end', async () => {
    expect(statSync(large).size).toBeGreaterThan(60_000_000)
    const desk = await openDesk(browser)
    const { page } = desk
    await watchFrames(page)
    await page.locator('input[type=file]').setInputFiles(large)
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    expect(await page.locator('#arrive').count()).toBe(1)

    const from = performance.now()
    await page.locator('input[type=file]').setInputFiles(large)
    await page.getByRole('progressbar').waitFor()
    // While it reads, the page answers.
    await page.getByRole('button', { name: 'Paste a record' }).click()
    await page.locator('textarea').fill('typed while the file is read')
    expect(await page.getByRole('progressbar').count()).toBe(1)
    await page.locator('#headline').waitFor()
    expect(await page.locator('.head .who').textContent()).toContain('L1')
    const took = performance.now() - from
    const longest: number = await page.evaluate('longestFrame')
    console.log(
      `60 MB: read in ${took.toFixed(0)} ms, longest time between two frames ${longest.toFixed(0)} ms`,
    )
    // On a slow or busy machine reading takes longer too: a page that reads by itself stands still nearly all of it.
    expect(longest).toBeLessThan(Math.max(500, took / 3))
    await desk.close()
  })

  test('several patients: a choice, then the plan of that one', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    const [one, two] = ['week-1-uncomplicated', 'found-by-chance'].map((name) =>
      JSON.parse(readFileSync(`samples/${name}.json`, 'utf8')),
    )
    await choose(page, 'two.json', JSON.stringify({ ...one, entry: [...one.entry, ...two.entry] }))
    await page.getByRole('heading', { name: 'Whose plan is wanted?' }).waitFor()
    const rows = page.locator('.which-patient tbody tr')
    expect(await rows.count()).toBe(2)
    await rows.first().getByRole('button').click()
    await page.locator('#headline').waitFor()
    await desk.close()
  })
})

async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(`{
    globalThis.longestFrame = 0
    let last = performance.now()
    const look = (now) => {
      globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last)
      last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }`)
}
