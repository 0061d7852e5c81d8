/** No room finds anything out by matching text: what it needs to know stands in data. */

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsRead } from './read-words.ts'

const root = resolve(import.meta.dirname, '../..')
const rooms = ['evaluate', 'report', 'web', 'cli', 'export', 'words', 'prove'].map((room) => `src/${room}`)

/** Text that a person typed, or that is laid out: nothing is found out about a patient. */
const allowed: readonly { readonly file: string; readonly code: string; readonly because: string }[] = [
  {
    file: 'src/report/plan.ts',
    code: 'provisionalWords(page, one) === words',
    because: 'says once what several lines would say alike',
  },
  {
    file: 'src/web/out/paper.tsx',
    code: "line.text.lastIndexOf(' ')",
    because: 'breaks a line where a word ends',
  },
  {
    file: 'src/web/questions/number-control.tsx',
    code: 'unitWords(unit) !== unitWords(fact.unit)',
    because: 'offers no second unit that reads like the first',
  },
]

const found = rooms.flatMap((room) =>
  readdirSync(resolve(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => ({ file, read: wordsRead(file, readFileSync(resolve(root, file), 'utf8')) })),
)

describe('no room finds anything out by matching text', () => {
  it('in the code there is', () => {
    expect(found.length).toBeGreaterThan(250)
    const places = found.flatMap(({ file, read }) => read.map((one) => ({ file, ...one })))
    const others = places.filter(
      ({ file, code }) => !allowed.some((one) => one.file === file && one.code === code),
    )
    expect(others).toEqual([])
    const idle = allowed.filter(
      (one) => !places.some(({ file, code }) => one.file === file && one.code === code),
    )
    expect(idle, 'allowed, and not there').toEqual([])
  })

  it.each([
    ['the advice of the headline', 'headline.text.endsWith(rec.statement)', 'looks into a sentence'],
    ['the parts of a reason', "rec.reason.split('; ')", 'looks into a sentence'],
    ['joined words', "line.split('; ')", 'takes joined sentences apart'],
    ['an operator', '/^(?:all|any) of$/.test(node.text)', 'tests a sentence by an expression'],
    ['an answer that is too old', 'old.exec(change.because)', 'tests a sentence by an expression'],
    ['an item by its title', 'seen.text === item.title', 'compares a sentence'],
    ['a change of the headline', 'headlineWords(a) !== headlineWords(b)', 'compares a sentence'],
    ['a source', `JSON.stringify(fact.source).includes('"Episode"')`, 'looks into data as text'],
    ['a sentence in small letters', "note.text.toLowerCase().includes('death')", 'looks into a sentence'],
    ['a list of sentences', 'lines.includes(rec.statement)', 'looks into a sentence'],
  ])('a planted one is found: %s', (_, code, how) => {
    expect(wordsRead('planted.ts', `export const x = ${code}`)).toEqual([{ line: 1, how, code }])
  })

  it.each(["list.includes('a')", "path.split('/')", 'rec.status === other.status', 'one.text === null'])(
    'what reads data is left alone: %s',
    (code) => expect(wordsRead('planted.ts', `export const x = ${code}`)).toEqual([]),
  )
})
