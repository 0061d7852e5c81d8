/** Records that nobody could name, on the page: one question that shows them, answered in one press, and taken back. */

import { afterAll, describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { openBrowser } from './browser.ts'
import { choose, openDesk, saved } from './desk.ts'

const browser = await openBrowser()

const condition = (id: string, text: string, onset: string, code: object = {}): unknown => ({
  resource: {
    resourceType: 'Condition',
    id,
    subject: { reference: 'Patient/one' },
    code: { text, ...code },
    onsetDateTime: onset,
    recordedDate: onset,
  },
})
const fracture = { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' }] }
const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'one', gender: 'female', birthDate: '1950-05-05' } },
    condition('fresh', 'Osteoporotic fracture of T12', '2026-03-10', fracture),
    condition('a', 'see the letter of May', '2026-01-05'),
    condition('b', 'as discussed', '2026-01-06'),
  ],
}

describe('records that nobody could name', () => {
  afterAll(() => browser.close())

  test('are one question that shows each; one press calls them irrelevant, another takes it back', async () => {
    const desk = await openDesk(browser)
    const { page } = desk
    await choose(page, 'one.json', JSON.stringify(bundle))
    await page.locator('#headline').waitFor()
    await page.locator('section.record').getByRole('button').first().click()
    await page.getByLabel('Problem list').check()
    const question = page.locator('#question')
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await question.textContent())?.includes('2 records are not understood')) break
      await question.getByRole('button', { name: /Skip for now|Next question/ }).click()
    }
    expect(await question.locator('.unread-records li').allTextContents()).toEqual([
      expect.stringContaining('see the letter of May'),
      expect.stringContaining('as discussed'),
    ])
    await question.getByRole('button', { name: 'None of them says any of it' }).click()
    await page.locator('.aside', { hasText: 'Condition/a' }).waitFor()
    const answers = JSON.parse(await saved(page, 'Answers (JSON)')) as { irrelevant: unknown; asOf: string }
    expect(answers.irrelevant).toEqual(['Condition/a', 'Condition/b'])
    const onPage = JSON.parse(await saved(page, 'Assessment (JSON)')) as { missing: { unread: unknown }[] }
    expect(onPage.missing.filter(({ unread }) => unread !== null)).toEqual([])
    const files = { 'one.json': JSON.stringify(bundle), 'a.json': JSON.stringify(answers) }
    const options = [
      '--answers',
      'a.json',
      '--as-of',
      answers.asOf,
      '--coverage',
      'complete',
      '--format',
      'json',
    ]
    const { out } = await runHere({ guideline, files }, 'assess', 'one.json', ...options)
    const told = JSON.parse(out) as { missing: { unread: unknown }[] }
    expect(told.missing.filter(({ unread }) => unread !== null)).toEqual([])
    await page.getByRole('button', { name: 'Ask about it again: Condition/a' }).click()
    await page.locator('.aside', { hasText: 'Condition/a' }).waitFor({ state: 'detached' })
    const again = JSON.parse(await saved(page, 'Assessment (JSON)')) as {
      missing: { unread: { records: unknown[] } | null }[]
    }
    expect(again.missing.flatMap(({ unread }) => unread?.records ?? [])).toHaveLength(1)
    await desk.close()
  })
})
