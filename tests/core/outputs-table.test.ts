/** The table of outputs in docs/contract.md, the formats of the command line, and the table in the code are one. */

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formats, outputs } from '../../src/report/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { toyGuideline } from '../toy/guideline.ts'

/** The table as the page has to show it. */
const table = [
  '| output | what it is | for | media type | form |',
  '|---|---|---|---|---|',
  ...outputs.map(({ id, title, forWhom, mediaType, form, format }) => {
    return `| ${format ? `\`--format ${id}\`` : id} | ${title} | ${forWhom} | ${mediaType} | ${form} |`
  }),
].join('\n')

it('docs/contract.md shows every row as it is', () => {
  expect(readFileSync('docs/contract.md', 'utf8')).toContain(`\n${table}\n`)
})

it('the command line takes every format, names them all in its help, and no other', async () => {
  const document = JSON.stringify({ answers: toyGuideline.baselines[0]?.answers })
  const world = { guideline: toyGuideline, files: { '-': document } }
  const said = new Set<string>()
  for (const { id } of formats) {
    const { code, out, err } = await runHere(world, 'assess', '-', '--as-of', '2026-03-01', '--format', id)
    expect({ id, code, err }).toEqual({ id, code: 0, err: '' })
    said.add(out)
  }
  expect(said.size).toBe(formats.length)
  const help = (await runHere(world, 'assess', '--help')).out.replaceAll(/\s+/g, ' ')
  for (const { id, title } of formats) expect(help).toContain(`${id}: ${title}`)
  const refused = await runHere(world, 'assess', '-', '--format', 'worklist-csv')
  expect(refused.code).toBe(2)
})
