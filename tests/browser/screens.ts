/** Every screen of the page, and how a user comes to it: what axe judges and what docs/screens shows. */

import type { Page } from 'playwright-core'
import { askDecline, choose, openSample, unfold } from './desk.ts'

export interface Screen {
  readonly name: string
  /** From the way in. */
  readonly show: (page: Page) => Promise<void>
  readonly width?: number
  readonly height?: number
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await page.locator('#view').waitFor()
}

async function edit(page: Page, search: string, fact: string): Promise<void> {
  await unfold(page, 'facts')
  await page.getByLabel('Find a fact').fill(search)
  await press(page, `Edit: ${fact}`)
}

const week1 = 'An uncomplicated first week'
const week14 = 'Fourteen weeks of care that failed'

export const screens: readonly Screen[] = [
  { name: 'the way in', show: async () => {} },
  { name: 'the way in, pasting', show: (page) => press(page, 'Paste a record') },
  { name: 'started empty', show: (page) => press(page, 'Type what is known') },
  { name: 'a plan', show: (page) => openSample(page, week1) },
  { name: 'an emergency', show: (page) => openSample(page, 'An emergency') },
  {
    name: 'an emergency, the rest laid open',
    show: async (page) => {
      await openSample(page, 'An emergency')
      await unfold(page, 'rest')
    },
  },
  {
    name: 'every door of a plan open',
    show: async (page) => {
      await openSample(page, week14)
      for (const door of ['not-known', 'settled', 'time', 'facts', 'out']) await unfold(page, door)
    },
  },
  { name: 'a provisional plan', show: (page) => openSample(page, 'Almost nothing') },
  {
    name: 'the why of an item',
    show: async (page) => {
      await openSample(page, week14)
      await page.locator('.now .item .why').first().click()
    },
  },
  {
    name: 'the why of an option and of a body',
    show: async (page) => {
      await openSample(page, week14)
      await page.locator('.options .why').first().click()
      await unfold(page, 'positions')
      await page.locator('.matrix tbody button').first().click()
    },
  },
  {
    name: 'the why of a stage',
    show: async (page) => {
      await openSample(page, week14)
      await press(page, 'Why this stage')
    },
  },
  {
    name: 'the record',
    show: async (page) => {
      await openSample(page, 'Messy codes and units')
      await page.locator('.record-panel').first().click()
      await page.locator('.record-body .opener.record').first().click()
    },
  },
  {
    name: 'the red flags, present',
    show: async (page) => {
      await openSample(page, 'An emergency')
      await press(page, 'Check again')
    },
  },
  {
    name: 'declining',
    show: async (page) => {
      await openSample(page, week1)
      await askDecline(page, 'manage-medically-first')
    },
  },
  {
    name: 'done, declined',
    show: async (page) => {
      await openSample(page, week1)
      await askDecline(page, 'manage-medically-first')
      await press(page, 'Patient prefers not to')
      await press(page, /^Done: /)
      await page.evaluate("document.querySelector('.ticked').closest('.item').scrollIntoView()")
    },
  },
  {
    name: 'a number',
    show: async (page) => openSample(page, week1).then(() => edit(page, 'pain severity', 'pain severity')),
  },
  {
    name: 'a date',
    show: async (page) =>
      openSample(page, week1).then(() => edit(page, 'onset of the fracture', 'onset of the fracture')),
  },
  {
    name: 'a choice',
    show: async (page) =>
      openSample(page, week1).then(() => edit(page, 'course of the pain', 'course of the pain')),
  },
  {
    name: 'a set',
    show: async (page) =>
      openSample(page, week1).then(() => edit(page, 'fractured levels', 'fractured levels')),
  },
  {
    name: 'the setting',
    show: async (page) => {
      await openSample(page, week1)
      await press(page, /^Setting: /)
    },
  },
  {
    name: 'the day of assessment',
    show: async (page) => {
      await openSample(page, week1)
      await press(page, /choose another day/)
    },
  },
  {
    name: 'clearing',
    show: async (page) => {
      await openSample(page, week1)
      await press(page, 'Clear patient')
    },
  },
  {
    name: 'a broken file',
    show: async (page) => {
      await choose(page, 'broken.json', '{"resourceType": "Bundle"')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the plan on one page',
    height: 1400,
    show: (page) => openSample(page, week14).then(() => go(page, '#/print')),
  },
  {
    name: 'the letter to the general practitioner',
    show: (page) => openSample(page, 'An emergency').then(() => go(page, '#/letter/gp')),
  },
  {
    name: 'the letter to the patient',
    show: (page) => openSample(page, 'An emergency').then(() => go(page, '#/letter/patient')),
  },
  {
    name: 'the receipt',
    show: async (page) => {
      await openSample(page, week1)
      await unfold(page, 'out')
      await press(page, 'Receipt')
    },
  },
  { name: 'the guideline', show: (page) => go(page, '#/guideline') },
  {
    name: 'the guideline, beside an emergency',
    show: (page) => openSample(page, 'An emergency').then(() => go(page, '#/guideline/option/oral-nsaid')),
  },
  {
    name: 'the guideline, searched',
    show: async (page) => {
      await go(page, '#/guideline')
      await page.getByLabel('Search the guideline').fill('cauda equina')
    },
  },
  { name: 'the guideline, what its grades mean', show: (page) => go(page, '#/guideline/grades') },
  { name: 'the guideline, what is unverified', show: (page) => go(page, '#/guideline?unverified=yes') },
  {
    name: 'the guideline, a recommendation laid open',
    show: async (page) => {
      await go(page, '#/guideline/recommendation/start-bone-drug-at-any-t-score')
      await press(page, /what this means$/)
    },
  },
  ...[
    'stage/conservative',
    'position/nice-augmentation-now',
    'question/red-flags',
    'fact/redFlags',
    'fact/ofScore',
    'evidence/fit-1996-black',
    'statement/S1',
  ].map((entry) => ({
    name: `the guideline, ${entry.replace('/', ' ')}`,
    show: (page: Page) => go(page, `#/guideline/${entry}`),
  })),
  {
    name: 'the guideline on a phone',
    width: 390,
    height: 844,
    show: (page) => go(page, '#/guideline/option/oral-nsaid'),
  },
  {
    name: 'pain and function, time on another day',
    show: async (page) => {
      await openSample(page, week14)
      await unfold(page, 'time')
      await page.locator('.turning .link').first().click()
      await page.evaluate("document.querySelector('.course').scrollIntoView()")
    },
  },
  {
    name: 'benefit of 100',
    show: async (page) => {
      await openSample(page, week14)
      await unfold(page, 'benefits')
      await page.evaluate("document.querySelector('.benefits').scrollIntoView()")
    },
  },
  {
    name: 'the bodies by stance',
    show: async (page) => {
      await openSample(page, week14)
      await unfold(page, 'positions')
      await page.evaluate("document.querySelector('.positions').scrollIntoView()")
    },
  },
  {
    name: 'a level marked on the spine',
    show: async (page) => {
      await openSample(page, week14)
      await press(page, /^T12:/)
      await page.locator('.just-marked').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'the what-if',
    show: async (page) => {
      await openSample(page, week14)
      await press(page, 'Suppose something else')
      await page.locator('.flips-table').waitFor()
      await page.locator('.flips-table .link').nth(1).click()
    },
  },
  { name: 'a plan on a tablet', width: 834, height: 1112, show: (page) => openSample(page, week14) },
  { name: 'a plan on a phone', width: 390, height: 844, show: (page) => openSample(page, week14) },
  {
    name: 'an emergency on a phone',
    width: 390,
    height: 844,
    show: (page) => openSample(page, 'An emergency'),
  },
  {
    name: 'the menu on a phone',
    width: 390,
    height: 844,
    show: async (page) => {
      await openSample(page, week14)
      await press(page, 'Menu')
    },
  },
  {
    name: 'the pathway and the spine on a tablet',
    width: 834,
    height: 1112,
    show: async (page) => {
      await openSample(page, 'Almost nothing')
      await page.locator('.pathway .opener').click()
      await page.evaluate("document.querySelector('.way-and-spine').scrollIntoView()")
    },
  },
  // 1280 x 900 at 200 %.
  { name: 'a plan at twice the size', width: 640, height: 450, show: (page) => openSample(page, week14) },
]

/** Where the second of two files that share the screens begins. */
export const half = Math.ceil(screens.length / 2)
