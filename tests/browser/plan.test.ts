/** The plan itself: its groups, an emergency that is declined, options in order, why in a sentence, facts found by everyday words. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { askDecline, type Desk, openDesk, openSample, unfold } from './desk.ts'

const browser = await openBrowser()

describe('the plan', () => {
  let desk: Desk
  let page: Page
  const open = async (title: string): Promise<void> => {
    desk = await openDesk(browser)
    page = desk.page
    await openSample(page, title)
  }
  afterAll(() => browser.close())

  describe('failed care', () => {
    beforeAll(() => open('Fourteen weeks of care that failed'))
    afterAll(() => desk.close())

    test('behind what the headline names the overdue stands first, said in a word; later groups hold what may wait', async () => {
      const first = page.locator('.now .group.first .item')
      const headline = await first.nth(0).getAttribute('class')
      const late = first.nth(headline?.includes('late') ? 0 : 1)
      expect(await late.getAttribute('class')).toContain('late')
      expect(await late.locator('.due').textContent()).toMatch(/^Overduewas due 8 Jun 2026$/)
      expect(await page.locator('.now .group:not(.first) .late').count()).toBe(0)
      const all = await page.locator('.now .item').count()
      const advised = await page.locator('.now .item.applicable').count()
      expect(all).toBe(advised)
      // One control in view for each line: it was done.
      expect(await page.locator('.now .item button:not(.why)', { hasText: /^(?!Done)/ }).count()).toBe(0)
    })

    test('the headline is not said again, nor what is true of all', async () => {
      const headline = (await page.locator('#headline').textContent()) ?? ''
      const statements = await page.locator('.now .statement').allTextContents()
      expect(statements).not.toContain(headline)
      const shared = 'n adult has an atraumatic vertebral fracture'
      expect(await page.locator('.now', { hasText: shared }).count()).toBe(0)
    })

    test('how sure it is and who is against it stands under the headline and at the first option', async () => {
      const line = (await page.locator('.headline + .how-sure').textContent()) ?? ''
      expect(line).toMatch(/^Conditional recommendation, low certainty; bodies: \d+ for, \d+ against/)
      expect(line).toContain('in this setting Medicare administrative contractors 2021 opposes')
      await page.locator('.option[data-id=balloon-kyphoplasty] .why').click()
      const offered = page.locator('.option[data-id=balloon-kyphoplasty] .how-sure')
      expect(await offered.textContent()).toContain('Medicare administrative contractors 2021 opposes')
    })

    test('why this stage: a sentence, and the tree on request', async () => {
      await page.locator('.headline').getByRole('button', { name: 'Why this stage' }).click()
      expect(await page.locator('.stage-why .lead').textContent()).toContain('(98 days)')
      expect(await page.locator('.stage-why .tree').count()).toBe(0)
      await page.locator('.stage-why').getByRole('button', { name: 'Show each condition' }).click()
      const nodes = await page.locator('.stage-why .tree .said').allTextContents()
      expect(nodes.length).toBeGreaterThan(3)
      expect(nodes.filter((text) => /^not\b|is known$/i.test(text))).toEqual([])
    })

    test('a fact is found by everyday words; nothing found says what to try', async () => {
      await unfold(page, 'facts')
      const field = page.getByRole('searchbox', { name: 'Find a fact' })
      const first = page.locator('.all-facts tbody th').first()
      for (const [typed, title] of [
        ['blood thinner', 'the patient takes an anticoagulant'],
        ['apixaban', 'the patient takes an anticoagulant'],
        ['age', 'birth date'],
        ['NSAID', 'the patient takes an anti-inflammatory drug by mouth'],
      ] as const) {
        await field.fill(typed)
        await page.locator('.all-facts tbody tr:first-child th', { hasText: title }).waitFor()
        expect(await first.textContent()).toBe(title)
      }
      await field.fill('MRI')
      await page.locator('.all-facts th', { hasText: 'advanced imaging of the fracture' }).waitFor()
      await field.fill('xyzzy')
      await page.locator('.all-facts', { hasText: 'No match for "xyzzy"' }).waitFor()
    })

    test('a correction: into the field, Enter, and back where it began', async () => {
      await page.getByRole('searchbox', { name: 'Find a fact' }).fill('pain severity')
      await page.getByRole('button', { name: 'Edit: pain severity' }).click()
      await page.locator('.editing input:focus').first().waitFor()
      await page.keyboard.type('3')
      await page.locator('.editing', { hasText: 'Counts now: 3' }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('button:focus[aria-label="Edit: pain severity"]').waitFor()
      expect(await page.locator('.all-facts tbody tr').first().textContent()).toContain('3typed')
    })
  })

  test('an emergency is declined in words, after a second look, and goes on', async () => {
    await open('An emergency')
    const line = page.locator('.now [data-id=refer-red-flag-emergency]')
    await askDecline(page, 'refer-red-flag-emergency')
    expect(await line.getByRole('button', { name: 'Patient prefers not to' }).count()).toBe(0)
    await line.getByRole('button', { name: 'Go on' }).click()
    expect(await line.getByRole('button', { name: 'Decline the emergency' }).count()).toBe(0)
    await page.keyboard.type('Wants to speak to his family first')
    await page.keyboard.press('Enter')
    await line.locator('button:focus', { hasText: 'Keep it' }).waitFor()
    const before = await page.locator('.now .item').count()
    await line.getByRole('button', { name: 'Decline the emergency' }).click()
    await page.locator('.now .group.first .item.declined').waitFor()

    const first = page.locator('.now .item').first()
    expect(await first.getAttribute('data-id')).toBe('refer-red-flag-emergency')
    expect(await first.textContent()).toContain('Emergency declined: Wants to speak to his family first')
    expect(await page.locator('.headline.emergency .refused').textContent()).toContain(
      'The emergency continues',
    )
    // What gave way to the emergency is not advised in its place.
    expect(await page.locator('.now .item').count()).toBe(before)

    await first.getByRole('button', { name: /^Undo: / }).click()
    await page.locator('.now .applicable[data-id=refer-red-flag-emergency]').waitFor()
    expect(await page.locator('.refused').count()).toBe(0)
    await desk.close()
  })
})
