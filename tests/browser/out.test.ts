/** What leaves the page: letters, care plan, paragraph, receipt; each the same as the command line gives. */

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import { runHere } from '../journeys/run-here.ts'
import { openBrowser } from './browser.ts'
import { askDecline, choose, type Desk, openDesk, openSample, saved, unfold, until } from './desk.ts'
import { inWords, printed } from './pdf.ts'

const browser = await openBrowser()
const sample = samples.find((one) => one.file.includes('ckd4')) ?? samples[0]
if (sample === undefined) throw new Error('no samples')

const said = async (
  format: string,
  file: string = sample.file,
  args = argumentsFor(sample),
): Promise<string> => {
  const files = { [file]: readFileSync(sample.file) }
  const { code, out } = await runHere({ guideline, files }, 'assess', ...args, '--format', format)
  expect(code).toBe(0)
  return out
}

describe('out', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser)
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openSample(desk.page, sample.title)
  })
  afterAll(async () => {
    await desk?.close()
    await browser.close()
  })
  // Each begins at the plan, however the one before it ended.
  beforeEach(async () => {
    await desk.page.evaluate("location.hash = '#/patient'")
    await desk.page.locator('#headline').waitFor()
  })
  const clipboard = (): Promise<string> => desk.page.evaluate('navigator.clipboard.readText()')

  test('the care plan has the bytes of the command line', async () => {
    expect(await saved(desk.page, 'CarePlan (FHIR)')).toBe(await said('careplan'))
  })

  test.each([
    ['Letter to the GP', 'letter-gp', 'To the general practitioner'],
    ['Letter to the patient', 'letter-patient', 'Your plan, in plain words'],
  ])('%s: shown, copied, printed, and back', async (link, format, title) => {
    const { page } = desk
    await page.getByRole('link', { name: link }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await until(page, "document.activeElement?.id === 'view'")
    await page.getByRole('button', { name: 'Copy the letter' }).click()
    await page.getByText('Copied.').first().waitFor()
    // The command line does not read names: the page fills them in, and nothing else.
    const told = inWords(await said(format))
      .replace('Patient (name and date of birth, to be filled in):', 'Patient: Frieda Maas, born 2 Nov 1944')
      .replace('For (name, to be filled in):', 'For Frieda Maas')
    expect(inWords(await clipboard())).toBe(told)
    const paper = await printed(page, 'A4')
    expect(paper.text).toContain(title)
    expect(paper.text).not.toContain('Copy the letter')
    await page.getByRole('link', { name: 'Back to the patient' }).click()
    await page.locator('#headline').waitFor()
  })

  test('a paragraph for the notes', async () => {
    await desk.page.getByRole('button', { name: 'Copy a paragraph for the notes' }).click()
    await desk.page.getByText('Copied.').first().waitFor()
    expect(await clipboard()).toMatch(/^1 Jun 2026: 81 F, T12 \+ L2/)
    expect(await clipboard()).toContain(`${guideline.title} ${guideline.version}`)
  })

  test('where the browser forbids copying, the text stands selected', async () => {
    const { page } = desk
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"))')
    await page.getByRole('button', { name: 'Copy a paragraph for the notes' }).click()
    const box = page.getByLabel('This browser does not let the page copy')
    expect(await box.inputValue()).toMatch(/^1 Jun 2026/)
    expect(await page.evaluate('getSelection().toString()')).toMatch(/^1 Jun 2026/)
    await page.reload()
    await page.locator('#headline').waitFor()
  })

  test('the receipt, and the command that replays it', async () => {
    const { page } = desk
    await unfold(page, 'out')
    await page.getByRole('button', { name: 'Receipt' }).click()
    const inWordsFirst = (await page.locator('.receipt .in-words').textContent()) ?? ''
    expect(inWordsFirst).toContain('1 Jun 2026')
    expect(inWordsFirst).toContain('taken to mean "no" for: ')
    const hashes = await page.locator('.receipt code').allTextContents()
    const command = (await page.locator('.receipt pre').textContent()) ?? ''
    const [, , file, ...rest] = command.split(' ')
    const args = [file ?? '', ...rest.slice(0, -2)]
    const { receipt } = JSON.parse(await said('json', file, args))
    expect(hashes).toEqual([receipt.guideline, receipt.inputs, receipt.output])
  })

  test('answers by hand: nothing to save says so; a saved file says what it is, and keeps its day', async () => {
    const fresh = await openDesk(browser)
    const { page } = fresh
    await openSample(page, 'Almost nothing')
    await unfold(page, 'out')
    const button = page.getByRole('button', { name: 'Answers (JSON)', exact: true })
    expect(await button.isDisabled()).toBe(true)
    await page.getByText('Nothing was answered by hand yet').waitFor()
    await page.locator('.red-flags').getByRole('button', { name: 'None of these' }).click()
    const text = await saved(page, 'Answers (JSON)')
    expect(JSON.parse(text)).toMatchObject({ asOf: '2026-05-25', answers: { redFlags: { value: 'none' } } })
    expect(JSON.parse(text).about).toContain('The record it was answered beside is not in it')
    await page.getByRole('button', { name: 'Open another' }).click()
    await choose(page, 'answers.json', text)
    await page.locator('#headline').waitFor()
    await page
      .getByRole('button', { name: /25 May 2026/ })
      .first()
      .waitFor()
    await fresh.close()
  })

  test('the receipt of answers typed on top of a record', async () => {
    const { page } = desk
    const first = await page.locator('.now .item').first().getAttribute('data-id')
    await askDecline(page, first ?? '')
    await page.getByRole('button', { name: 'Patient prefers not to' }).click()
    await page.locator('.receipt pre', { hasText: '--answers' }).waitFor()
    const hashes = await page.locator('.receipt code').allTextContents()
    const command = (await page.locator('.receipt pre').textContent()) ?? ''
    const answers = /--answers (\S+)/.exec(command)?.[1] ?? ''
    const files = { 'record.json': readFileSync(sample.file), [answers]: await saved(page, 'Answers (JSON)') }
    const { code, out } = await runHere({ guideline, files }, ...command.split(' ').slice(1))
    expect(code).toBe(0)
    const { receipt } = JSON.parse(out)
    expect(hashes).toEqual([receipt.guideline, receipt.inputs, receipt.output])
  })
})
