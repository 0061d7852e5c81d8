/** The policy of the page: what is written into it from elsewhere does not run, is not styled, and leads nowhere. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { pageUrl } from './desk.ts'

const browser = await openBrowser()

describe('the content security policy', () => {
  afterAll(() => browser.close())

  test('names what may run and how it may look by hash, and lets nothing in unseen', () => {
    const page = readFileSync(fileURLToPath(pageUrl), 'utf8')
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:|\*/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'none'")
  })

  test('the guideline browser starts from its own script when it is opened, once', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
    // Starting it makes an element and takes it away again.
    await page.addInitScript(`globalThis.begun = []
      new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((one) => {
        if (one.nodeName === 'SCRIPT' && one.parentNode === null) globalThis.begun.push(one.textContent)
      }))).observe(document, { childList: true, subtree: true })`)
    const started =
      "globalThis.begun.filter((text) => text === document.getElementById('part-book').textContent).length"
    await page.goto(pageUrl)
    await page.locator('#arrive').waitFor()
    expect(await page.evaluate(started)).toBe(0)
    await page.evaluate(`location.hash = '#/guideline'`)
    await page.locator('main.book').waitFor()
    await page.evaluate(`location.hash = '#/'`)
    await page.locator('#arrive').waitFor()
    await page.evaluate(`location.hash = '#/guideline/grades'`)
    await page.locator('main.book').waitFor()
    expect(await page.evaluate(started)).toBe(1)
    expect(refused).toEqual([])
    await context.close()
  })

  test('a script, a handler, a style, a base and a form that are written into the page do nothing', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    await page.goto(pageUrl)
    await page.locator('#arrive').waitFor()
    const done: unknown = await page.evaluate(`(async () => {
      const refused = []
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
      const made = (kind, more) => Object.assign(document.createElement(kind), more)
      document.body.append(made('script', { textContent: 'globalThis.ran = true' }))
      const holder = made('div', { innerHTML: '<img src="data:," onerror="globalThis.ran = true"><p style="color: red">a</p>' })
      document.body.append(holder)
      document.head.append(made('style', { textContent: 'body { display: none }' }))
      document.head.append(made('base', { href: 'https://example.org/' }))
      const form = made('form', { action: 'https://example.org/', method: 'post' })
      document.body.append(form)
      form.submit()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return {
        ran: globalThis.ran === true,
        hidden: getComputedStyle(document.body).display === 'none',
        red: getComputedStyle(holder.querySelector('p')).color === 'rgb(255, 0, 0)',
        based: document.baseURI.startsWith('https://example.org'),
        refused: [...new Set(refused)].sort(),
      }
    })()`)
    expect(done).toEqual({
      ran: false,
      hidden: false,
      red: false,
      based: false,
      refused: [
        'base-uri',
        'form-action',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
      ],
    })
    await context.close()
  })
})
