/** Every sample end to end in a real browser, from disk, with the network cut: the same bytes as the command line. */

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import { runHere } from '../journeys/run-here.ts'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, saved } from './desk.ts'

const browser = await openBrowser()

describe('samples', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser)
  })
  afterAll(async () => {
    await desk?.close()
    await browser.close()
  })

  test.each(samples)('$title', async (sample) => {
    const { page } = desk
    if ((await page.locator('#arrive').count()) === 0) {
      await page.getByRole('button', { name: 'Open another' }).click()
    }
    await openSample(page, sample.title)
    const files = { [sample.file]: readFileSync(sample.file) }
    const told = await runHere({ guideline, files }, 'assess', ...argumentsFor(sample), '--format', 'json')
    expect(told.code).toBe(0)
    const { headline, stage } = JSON.parse(told.out)
    expect(await page.locator('#headline').textContent()).toBe(headline.text)
    expect(await page.locator('.headline .stage strong').textContent()).toBe(stage.title)
    expect(await page.locator('.headline').getAttribute('role')).toBe(
      headline.urgency === 'emergency' ? 'alert' : null,
    )
    expect(await saved(page, 'Assessment (JSON)')).toBe(told.out)
  })
})
