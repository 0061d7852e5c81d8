/** The printed plan: one page for every sample, nothing dangerous left out, and few actions away. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, type Sample, samples } from '../../scripts/samples.ts'
import { type AssessmentInWords, readableDay } from '../../src/words/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { openBrowser } from './browser.ts'
import { askDecline, type Desk, openDesk, openSample } from './desk.ts'
import { inWords, printed } from './pdf.ts'

const browser = await openBrowser()
const MOST_ACTIONS = 6

/** To the way in, where the page is not there already. */
async function another(page: Page): Promise<void> {
  if ((await page.locator('#arrive').count()) > 0) return
  await page.getByRole('button', { name: 'Open another' }).click()
}

async function assessmentOf(sample: Sample): Promise<AssessmentInWords> {
  const files = { [sample.file]: readFileSync(sample.file) }
  const told = await runHere({ guideline, files }, 'assess', ...argumentsFor(sample), '--format', 'json')
  return JSON.parse(told.out)
}

/** What must stand on the paper whatever else has no room. */
function musts({ stage, headline, asOf, recommendations, options }: AssessmentInWords): readonly string[] {
  const standing = recommendations.filter((rec) => rec.status === 'applicable' && rec.displacedBy === null)
  return [
    stage.title,
    headline.text,
    readableDay(asOf),
    `version ${guideline.version}`,
    ...standing
      .filter((rec) => rec.urgency === 'emergency' || rec.direction === 'against')
      .map((rec) => rec.statement),
    ...recommendations
      .filter((rec) => rec.status === 'needs-data' && rec.urgency === 'emergency')
      .map((rec) => `an emergency if so: ${rec.title}`),
    ...options.filter((one) => one.status === 'contraindicated').map((one) => `${one.title}:`),
  ]
}

describe('print', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(browser)
  })
  afterAll(async () => {
    await desk?.close()
    await browser.close()
  })

  test.each(samples)('$title, on one page of A4 and of Letter', async (sample) => {
    const { page } = desk
    await another(page)
    await openSample(page, sample.title)
    const assessment = await assessmentOf(sample)
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await printed(page, format)
      expect(paper.pages, format).toBe(1)
      for (const must of musts(assessment)) expect(paper.text, format).toContain(inWords(must))
      // No chrome: what only the screen needs is not on the paper.
      for (const word of ['Open another', 'Clear patient', 'Next question']) {
        expect(paper.text).not.toContain(word)
      }
      if (assessment.stage.provisional)
        expect(paper.text).toContain(`${assessment.stage.title} (provisional)`)
    }
    // The screen comes back as it was.
    expect(await page.locator('#headline').isVisible()).toBe(true)
    expect(await page.locator('.paper').count()).toBe(0)
  })

  test('from opening to the printed plan in at most six actions', async () => {
    const fresh = await openDesk(browser)
    const { page } = fresh
    await page.evaluate('window.print = () => { window.asked = (window.asked ?? 0) + 1 }')
    let actions = 1
    const act = async (action: Promise<unknown>): Promise<void> => {
      await action
      actions += 1
    }
    await act(openSample(page, 'Fourteen weeks of care that failed'))
    await act(page.getByRole('link', { name: 'Print', exact: true }).click())
    await page.getByRole('heading', { name: 'The plan on one page' }).waitFor()
    await act(page.getByRole('button', { name: 'Print', exact: true }).click())
    expect(await page.evaluate('window.asked')).toBe(1)
    // The browser's own dialog is one more.
    actions += 1
    const paper = await printed(page, 'A4')
    expect(paper.pages).toBe(1)
    expect(paper.text).toContain('Escalation to augmentation')
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS)
    console.log(`print, actions from opening to paper: ${actions}`)
    await fresh.close()
  })

  test('what has no room keeps its title: no advice of the plan is lost', async () => {
    const { page } = desk
    await page.goto(`${page.url().split('#')[0]}#/`)
    for (const title of ['A late injection', 'A pain medicine that must stop', 'An emergency']) {
      await another(page)
      await openSample(page, title)
      const { text } = await printed(page, 'A4')
      const assessment = await assessmentOf(samples.find((one) => one.title === title) as Sample)
      const standing = assessment.recommendations.filter((rec) => {
        return rec.status === 'applicable' && rec.displacedBy === null
      })
      for (const rec of standing) {
        const told = text.includes(inWords(rec.statement)) || text.includes(inWords(rec.title))
        expect(told, rec.title).toBe(true)
      }
    }
  })

  test('red flags, whose plan it is, what must stop first, and how sure advice is', async () => {
    const { page } = desk
    const paperOf = async (title: string): Promise<string> => {
      await another(page)
      await openSample(page, title)
      return (await printed(page, 'A4')).text
    }
    const failed = await paperOf('Fourteen weeks of care that failed')
    expect(failed).toContain('Red flags: none present, checked 16 Jun 2026.')
    expect(failed).toContain('Name Berta Quist Born 3 Feb 1948')
    expect(failed).toMatch(
      /conditional, low certainty; bodies: \d+ for, \d+ against; sources: \d+ for, \d+ against/,
    )
    expect(failed).toContain('sponsor: Medtronic')
    const urgent = await paperOf('An emergency')
    expect(urgent).toContain('Red flags PRESENT: signs of cauda equina syndrome are present (3 May 2026)')
    expect(urgent).toContain('After the emergency:')
    expect(urgent).not.toContain('within weeks')
    const bleeding = await paperOf('A pain medicine that must stop')
    expect(bleeding).toContain('The gut bleeds or has an ulcer')
    // Before what is to be avoided, and before everything that goes on.
    const [lead = ''] = bleeding.split('AVOID')
    expect(lead).toContain('Do not continue as it is, the patient is on it: Anti-inflammatory')
    expect(bleeding).toContain('AVOID')
  })

  test('what was declined stands on the paper with its reason', async () => {
    const { page } = desk
    await another(page)
    await openSample(page, 'Found by chance')
    await askDecline(page, 'measure-bone-density')
    await page.getByRole('button', { name: 'Patient prefers not to' }).click()
    await page.getByRole('link', { name: 'Print', exact: true }).click()
    const declined = page.locator('.paper .declined li')
    await declined.first().waitFor()
    expect(inWords((await declined.first().textContent()) ?? '')).toMatch(
      /^as of .*Patient prefers not to\.$/,
    )
  })
})
