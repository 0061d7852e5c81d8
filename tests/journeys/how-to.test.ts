/** The code of docs/how-to runs as it stands there, against the built package, and what the pages name is there. */

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Output, outputs, type Page, plainPaint } from '../../src/report/index.ts'
import { missedBy, told } from '../core/never-lost/judge.ts'
import { laws } from '../core/never-lost/laws.ts'
import { composedPages, withoutTimeline } from '../core/never-lost/pages.ts'

const root = resolve(import.meta.dirname, '../..')

test('assess from code', () => {
  const page = readFileSync(resolve(root, 'docs/how-to/assess-from-code.md'), 'utf8')
  const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? []
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  })
  const [first, second, , , questions, plan, ...letters] = out.trimEnd().split('\n')
  expect(first).toBe('emergency - Surgical referral')
  expect(second).toBe('emergency refer-red-flag-emergency')
  expect(questions).toMatch(/^\d+ questions, first: \w+$/)
  expect(plan).toBe('CarePlan draft proposal')
  expect(letters).toEqual(['true', 'true'])
})

const pages = readdirSync(resolve(root, 'docs/how-to')).filter((file) => file.endsWith('.md'))
const textOf = (page: string): string => readFileSync(resolve(root, 'docs/how-to', page), 'utf8')
/** Files and folders of ours that a page names in code. */
const pathsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/(?:src|tests|guideline|docs|scripts|samples)\/[\w./-]*/g)].map(([path]) =>
    path.replace(/\.$/, ''),
  )

test.each(pages)('%s names only what exists', (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(resolve(root, path)))).toEqual([])
})

test('add an operator names every file that treats the leaves one by one', () => {
  const page = 'add-an-operator.md'
  const named = pathsIn(page)
  const files = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file}`)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  const cases = files.filter((file) =>
    /case '(?:is|flagged|compare|elapsed|known)':/.test(readFileSync(resolve(root, file), 'utf8')),
  )
  expect(cases.length).toBeGreaterThan(8)
  const covered = (file: string): boolean =>
    named.includes(file) || named.some((path) => path.endsWith('/') && file.startsWith(path))
  expect(cases.filter((file) => !covered(file))).toEqual([])
})

test('the output that the page adds is told as it stands there, and passes the laws of its form', async () => {
  const code = /```ts\n(.*?)```/s.exec(textOf('add-an-output.md'))?.[1] ?? ''
  // Written beside the others for as long as it takes to read it.
  const file = resolve(root, 'src/report', `how-to-${process.pid}.ts`)
  writeFileSync(file, code)
  try {
    const { toCards } = (await import(file)) as { toCards: (page: Page) => string }
    const cards: Output = {
      id: 'cards',
      title: 'cards',
      forWhom: 'the clinician',
      mediaType: 'application/json',
      form: 'short',
      format: false,
      onPage: null,
      render: toCards,
    }
    const pages = composedPages().map(
      ({ assessed }): Page => ({ guideline, assessment: withoutTimeline(assessed) }),
    )
    const missed = pages.flatMap((page) => {
      const said = told(page, cards, cards.render(page, plainPaint))
      return laws.flatMap((law) => missedBy(law, page, cards, said))
    })
    expect(missed).toEqual([])
  } finally {
    rmSync(file)
  }
})

test('add an output names every form, and what is waived for nobody', () => {
  const page = textOf('add-an-output.md')
  for (const { form } of outputs) expect(page).toContain(`| \`${form}\` |`)
  for (const word of ['death', 'emergency', 'declined emergency', 'though a stop forbids it', 'checklist']) {
    expect(page).toContain(word)
  }
})
