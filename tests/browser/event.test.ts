/** Which fracture the plan is about: chosen on the page where the record holds several. */

import { afterAll, describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { openBrowser } from './browser.ts'
import { choose, openDesk, openSample, saved } from './desk.ts'

const browser = await openBrowser()

/** An old fracture and a fresh one, each with its own onset. */
const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'two', gender: 'female', birthDate: '1950-05-05' } },
    condition('old', 'Osteoporotic fracture of L1', '2024-02-01'),
    condition('fresh', 'Osteoporotic fracture of T12', '2026-03-10'),
  ],
}

function condition(id: string, text: string, onset: string): unknown {
  return {
    resource: {
      resourceType: 'Condition',
      id,
      subject: { reference: 'Patient/two' },
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' }], text },
      onsetDateTime: onset,
    },
  }
}

describe('several fractures', () => {
  afterAll(() => browser.close())

  test('the latest stands; another can be chosen, and gives what the command line gives', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await choose(page, 'two.json', JSON.stringify(bundle))
    await page.locator('#headline').waitFor()
    const select = page.getByLabel('2 fractures recorded; this plan is about')
    expect(await select.inputValue()).toBe('Condition/fresh')
    expect(await page.locator('.who').textContent()).toContain('10 Mar 2026')
    await select.selectOption({ label: 'Osteoporotic fracture of L1 (M80.08XA), since 1 Feb 2024' })
    await page.locator('.who', { hasText: '1 Feb 2024' }).waitFor()
    const onPage = await saved(page, 'Assessment (JSON)')
    const { asOf } = JSON.parse(onPage) as { asOf: string }
    const files = { 'two.json': JSON.stringify(bundle) }
    const options = ['--as-of', asOf, '--fracture', 'old', '--coverage', 'unknown', '--format', 'json']
    expect(onPage).toBe((await runHere({ guideline, files }, 'assess', 'two.json', ...options)).out)
    await page.reload()
    await page.locator('.who', { hasText: '1 Feb 2024' }).waitFor()
    expect(await select.inputValue()).toBe('Condition/old')
    await desk.close()
  })

  test('a record of one fracture asks nothing', async () => {
    const desk = await openDesk(browser)
    await openSample(desk.page, 'An uncomplicated first week')
    expect(await desk.page.locator('.which-event').count()).toBe(0)
    await desk.close()
  })
})
