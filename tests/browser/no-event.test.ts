/** A record without the fracture answers first; the checklist waits in one line, and a flag that is present leads. */

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { choose, openDesk } from './desk.ts'

const browser = await openBrowser()

const record = (...more: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ resourceType: 'Patient', id: 'p', gender: 'male', birthDate: '1988-01-01' }, ...more].map(
      (resource) => ({ resource }),
    ),
  })

const items = (page: Page): Promise<number> => page.locator('.red-flags .checklist li').count()

describe('a record without the fracture', () => {
  afterAll(() => browser.close())

  test('says what was read before the checklist, which opens by a press or by the first answer', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await choose(page, 'none.json', record())
    await page.locator('#headline').waitFor()
    const answer = page.locator('.no-event')
    expect(await answer.innerText()).toMatch(/Read 1 record \(\d+ M\): no fracture .* found\./)
    expect(await items(page)).toBe(0)
    expect(await page.locator('.red-flags').innerText()).toContain('items not answered')
    const above =
      "document.querySelector('.no-event').getBoundingClientRect().top < document.querySelector('.red-flags').getBoundingClientRect().top"
    expect(await page.evaluate(above)).toBe(true)
    await page.getByRole('button', { name: 'Review the list' }).click()
    expect(await items(page)).toBeGreaterThan(5)
    await desk.close()
  })

  test('a flag of the record leads all the same', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    const cauda = {
      resourceType: 'Condition',
      id: 'c',
      subject: { reference: 'Patient/p' },
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'G83.4' }] },
      recordedDate: new Date().toISOString().slice(0, 10),
    }
    await choose(page, 'cauda.json', record(cauda))
    await page.locator('#headline').waitFor()
    expect(await page.locator('.red-flags .flags-present').innerText()).toMatch(/cauda equina/i)
    await desk.close()
  })
})
