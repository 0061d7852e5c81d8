/** The same patient gives the same bytes: in any order of keys and records, in any time zone. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import { runHere } from '../journeys/run-here.ts'
import { toyBaseline, toyGuideline } from '../toy/guideline.ts'

/** Numbers that say how each object and list is shuffled. */
const shuffles = fc.array(fc.nat(), { minLength: 64, maxLength: 64 })

/** The same JSON with the keys of every object, and the entries of every Bundle, in another order. */
function shuffled(value: unknown, by: readonly number[], depth = 1): unknown {
  if (Array.isArray(value)) return value.map((part, i) => shuffled(part, by, depth + i + 1))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part], i): [string, unknown] => {
    const inner = shuffled(part, by, depth + i + 1)
    return [key, key === 'entry' && Array.isArray(inner) ? reordered(inner, by, depth) : inner]
  })
  return Object.fromEntries(reordered(entries, by, depth))
}

function reordered<T>(items: readonly T[], by: readonly number[], offset: number): readonly T[] {
  const key = (i: number): number => ((by[(offset * 7 + i) % by.length] ?? 0) * (i + 13)) % 1009
  return items
    .map((item, i) => ({ item, key: key(i) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

async function bytes(any: typeof guideline, text: string, args: readonly string[]): Promise<string> {
  const { code, out, err } = await runHere(
    { guideline: any, files: { '-': text } },
    'assess',
    '-',
    ...args,
    '--format',
    'json',
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('any order of keys and records', () => {
  it.each(samples)('$file', async (sample) => {
    const text = readFileSync(sample.file, 'utf8')
    const [, ...args] = argumentsFor(sample)
    const expected = await bytes(guideline, text, args)
    const bundle = JSON.parse(text)
    expect(JSON.stringify(shuffled(bundle, [3, 1, 4, 1, 5, 9, 2, 6]))).not.toBe(JSON.stringify(bundle))
    await fc.assert(
      fc.asyncProperty(shuffles, async (by) => {
        const other = await bytes(guideline, JSON.stringify(shuffled(bundle, by)), args)
        expect(other === expected).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('answers of another guideline', async () => {
    const answers = toyGuideline.baselines.find((one) => one.id === toyBaseline)?.answers ?? {}
    const document = {
      answers: { ...answers, redFlags: { footCold: false, footNumb: true } },
      setting: {},
      declined: {},
    }
    const expected = await bytes(toyGuideline, JSON.stringify(document), ['--as-of', '2026-03-01'])
    await fc.assert(
      fc.asyncProperty(shuffles, async (by) => {
        const other = await bytes(toyGuideline, JSON.stringify(shuffled(document, by)), [
          '--as-of',
          '2026-03-01',
        ])
        expect(other === expected).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('any time zone', () => {
  const zones = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']
  const said = new Map<string, string>()
  let expected = ''
  beforeAll(async () => {
    for (const sample of samples) {
      const files = { [sample.file]: readFileSync(sample.file) }
      const line = argumentsFor(sample)
      expected += (await runHere({ guideline, files }, 'assess', ...line, '--format', 'json')).out
      expected += (await runHere({ guideline, files }, 'assess', ...line)).out
    }
    const all = await Promise.all(zones.map(async (zone) => [zone, await inZone(zone)] as const))
    for (const [zone, text] of all) said.set(zone, text)
  })

  it('the children really run in their time zones', () => {
    const offsets = zones.map((zone) => said.get(zone)?.split('\n')[0])
    expect(new Set(offsets).size).toBe(zones.length)
  })

  it.each(zones)('%s gives the bytes of this process', (zone) => {
    const [, ...lines] = (said.get(zone) ?? '').split('\n')
    expect(expected).not.toBe('')
    expect(lines.join('\n') === expected).toBe(true)
  })
})

/** One child for each zone: its offset from UTC in a line of its own, then every sample as JSON and as text. */
async function inZone(zone: string): Promise<string> {
  const env = { ...process.env, TZ: zone, NO_COLOR: '1' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/golden/say-samples.ts'], { env })
  child.stdout.setEncoding('utf8')
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
