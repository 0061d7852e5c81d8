/** Every file of ../shared/samples gives what the table says: data nobody here wrote, no crash, no guess. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import type { Assessment } from '../../src/language/index.ts'
import { type Ran, runHere } from '../journeys/run-here.ts'
import { type Expected, expected } from './shared-samples.ts'

const root = join(import.meta.dirname, '../../../shared/samples')
const here = existsSync(root)
const reason = here ? '' : ' (skipped: ../shared/samples is not beside this checkout)'

const assess = (file: string, ...more: readonly string[]): Promise<Ran> => {
  const files = { 'input.json': readFileSync(join(root, file)) }
  return runHere({ guideline, files }, 'assess', 'input.json', '--as-of', '2026-06-16', ...more)
}
/** Also of those who have died: what their records say is read like any. */
const plan = (file: string, ...more: readonly string[]): Promise<Ran> =>
  assess(file, '--after-death', ...more)

/** A stage with its reason on the page, or a refusal in one line. */
async function check(file: string, coverage: string, wanted: Expected['complete']): Promise<void> {
  const text = await plan(file, '--coverage', coverage)
  if (typeof wanted !== 'string') {
    expect({ code: text.code, out: text.out }).toEqual({ code: 2, out: '' })
    expect(text.err.trimEnd().split('\n')).toHaveLength(1)
    for (const word of wanted) expect(text.err).toContain(word)
    return
  }
  const json = await plan(file, '--coverage', coverage, '--format', 'json')
  expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: '' })
  const { stage, missing } = JSON.parse(json.out) as Assessment
  expect(stage.id).toBe(wanted)
  expect(text.code).toBe(0)
  const said = text.out.replaceAll(/\s+/g, ' ')
  if (wanted === 'out-of-scope') expect(said).toContain('No fracture that this guideline covers')
  else expect(missing.length).toBeGreaterThan(0)
}

describe.skipIf(!here)(`samples that nobody here wrote${reason}`, () => {
  const files = here
    ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    : []

  it('each has its line in the table', () => {
    expect(expected.map((one) => one.file).toSorted()).toEqual(files.toSorted())
    console.log(`samples that nobody here wrote: ${files.length} files`)
  })

  it.each(expected)('$file: $holds', async ({ file, complete, unknown }) => {
    await check(file, 'complete', complete)
    await check(file, 'unknown', unknown)
  })

  it('an osteoporotic fracture without a site asks for the site', async () => {
    const without = expected.filter((one) => one.holds.startsWith('SNOMED 443165006'))
    expect(without.length).toBeGreaterThan(0)
    for (const { file } of without) {
      const { out } = await plan(file, '--coverage', 'complete', '--format', 'json')
      const { missing } = JSON.parse(out) as Assessment
      expect(missing.map((one) => one.fact)).toContain('fragilityFractureSite')
    }
  })

  it('those who have died get one line, unless the plan is asked for', async () => {
    const dead = files.filter((file) =>
      /"deceased(?:DateTime|Boolean)"\s*:\s*(?:"|true)/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(dead.length).toBeGreaterThan(2)
    for (const file of dead) {
      const { out } = await assess(file)
      expect(out).toMatch(/died/)
      expect(out.split('\n').length).toBeLessThan(8)
    }
  })
})
