/** From a key to the painted answer: 200 keys into a number that many rules read. */

import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Desk, openDesk, openSample, slowness } from './desk.ts'

const browser = await openBrowser()
const KEYS = 200
const ROUNDS = 4
/** Milliseconds, on a machine as quick as `slowness` measures by. One frame at 60 Hz is the promise, held by an acceptance row. */
const LIMIT = Number(process.env.PLUMBLINE_KEY_LIMIT ?? 60)
/** A frame in steps of a millisecond: a person's keys fall anywhere in it, not just after the last picture. */
const FRAME = 17

/** The answer: what the headline, the red flags, the advice and the next question say. Tables and pictures follow it. */
const ANSWER = `[...document.querySelectorAll('.headline, .red-flags, .now, .avoid, #question')]
  .map((one) => one.textContent).join(' | ')`

/** A sample with the number under the cursor, and the time of each key to the first task after the frame with its answer. */
async function openField(): Promise<Desk> {
  const desk = await openDesk(browser)
  const { page } = desk
  await openSample(page, 'Fourteen weeks of care that failed')
  await page.getByRole('button', { name: 'Find a fact' }).click()
  await page.getByLabel('Find a fact').fill('pain severity')
  await page.getByRole('button', { name: 'Edit: pain severity' }).click()
  await page.getByRole('textbox', { name: 'Pain severity' }).focus()
  await page.evaluate(`{
    globalThis.keyTimes = []
    globalThis.answers = []
    globalThis.reading = false
    const channel = new MessageChannel()
    let pressed = 0
    channel.port1.onmessage = () => {
      keyTimes.push(performance.now() - pressed)
      if (reading) answers.push(${ANSWER})
    }
    addEventListener('keydown', (event) => {
      pressed = event.timeStamp
      requestAnimationFrame(() => channel.port2.postMessage(0))
    }, true)
  }`)
  return desk
}

const keyOf = (i: number): string => (i % 2 === 0 ? String((i / 2) % 10) : 'Backspace')

describe('typing', () => {
  afterAll(() => browser.close())

  test(`median from key to painted answer at most ${LIMIT} ms, on a slower machine as much more`, async () => {
    const desk = await openField()
    const { page } = desk
    // What else the machine does is not ours: of a few rounds the best one counts, and each is printed.
    let best = Number.POSITIVE_INFINITY
    let limit = LIMIT
    for (let round = 1; round <= ROUNDS && best > limit; round++) {
      limit = LIMIT * (await slowness(page))
      await page.evaluate('keyTimes.length = 0')
      for (let i = 0; i < KEYS; i++) {
        await new Promise((resolve) => setTimeout(resolve, 40 + ((i * 7) % FRAME)))
        await page.keyboard.press(keyOf(i))
        while ((await page.evaluate('keyTimes.length')) === i);
      }
      const times: number[] = await page.evaluate('keyTimes')
      expect(times).toHaveLength(KEYS)
      times.sort((a, b) => a - b)
      const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? Number.NaN
      console.log(
        `key to painted answer, round ${round}, ${times.length} keys: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms; limit ${limit.toFixed(0)} ms`,
      )
      best = Math.min(best, at(0.5))
    }
    expect(best).toBeLessThanOrEqual(limit)
    await desk.close()
  })

  test('the frame that is timed shows the whole answer', async () => {
    const desk = await openField()
    const { page } = desk
    await page.evaluate('reading = true')
    const settled: string[] = []
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press(keyOf(i))
      await page.waitForTimeout(400)
      settled.push(await page.evaluate(ANSWER))
    }
    expect(new Set(settled).size).toBeGreaterThan(2)
    expect(await page.evaluate('answers')).toEqual(settled)
    await desk.close()
  })
})
