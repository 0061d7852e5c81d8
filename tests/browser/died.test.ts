/** A patient who has died: the page says so and shows no plan until it is asked for. */

import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { choose, openDesk } from './desk.ts'

const browser = await openBrowser()

const chart = (id: string, deceased: object): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: { resourceType: 'Patient', id, gender: 'female', birthDate: '1946-05-02', ...deceased } },
      {
        resource: {
          resourceType: 'Condition',
          id: 'vcf',
          subject: { reference: `Patient/${id}` },
          code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' }] },
          onsetDateTime: '2026-03-10',
        },
      },
    ],
  })

describe('a patient who has died', () => {
  afterAll(() => browser.close())

  test('one sentence stands instead of the plan, which whoever asks for it gets', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await choose(page, 'died.json', chart('died', { deceasedDateTime: '2026-04-01' }))
    const headline = page.locator('#headline')
    await headline.waitFor()
    expect(await headline.textContent()).toBe('The record says that the patient died on 1 Apr 2026.')
    expect(await page.locator('main').textContent()).toContain('No plan is given.')
    expect(await page.locator('.headline, .emergency-strip, #question-text, .sections').count()).toBe(0)
    await page.getByRole('button', { name: 'Give the plan all the same' }).click()
    await page.locator('.headline').waitFor()
    expect(await page.locator('.died').textContent()).toContain('died on 1 Apr 2026')
    await desk.close()
  })
})
