/** The commands over a guideline they have never seen: plan, reasons, facts, check, help. */

import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toyBaseline, toyGuideline } from '../toy/guideline.ts'
import { runHere } from './run-here.ts'

const typical = toyGuideline.baselines.find((one) => one.id === toyBaseline)?.answers ?? {}
const answers = JSON.stringify({ answers: typical })
const bundle = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1990-05-17' } },
    {
      resource: {
        resourceType: 'Condition',
        id: 'c',
        subject: { reference: 'Patient/p' },
        code: { coding: [{ system: 'urn:example:toy-ankle', code: 'toy-twisted-ankle' }] },
        onsetDateTime: '2026-02-20',
      },
    },
  ],
})
const files = {
  'answers.json': answers,
  'bundle.json': bundle,
  '-': answers,
  'marked.json': `\ufeff${answers}`,
}
const toy = { guideline: toyGuideline, files }

describe('assess', () => {
  it('answers that say their day are looked at on it, unless another is named', async () => {
    const dated = { ...files, 'dated.json': JSON.stringify({ asOf: '2026-03-01', answers: typical }) }
    const dayOf = async (...more: string[]): Promise<string> => {
      const { out } = await runHere(
        { ...toy, files: dated },
        'assess',
        'dated.json',
        '--format',
        'json',
        ...more,
      )
      return JSON.parse(out).asOf
    }
    expect(await dayOf()).toBe('2026-03-01')
    expect(await dayOf('--as-of', '2026-03-05')).toBe('2026-03-05')
  })

  it('answers to a page', async () => {
    const { code, out, err } = await runHere(toy, 'assess', 'answers.json', '--as-of', '2026-03-01')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('35 F, week 1 (day 9) since 20 Feb 2026; as of 1 Mar 2026')
    expect(out).toContain('by 6 Mar 2026')
  })

  it('--full prints what the page leaves out', async () => {
    const args = ['assess', 'answers.json', '--as-of', '2026-03-01']
    const [brief, full] = [await runHere(toy, ...args), await runHere(toy, ...args, '--full')]
    expect(full.out).toContain('for: Made up: two weeks')
    expect(full.out).toContain('[toy-wear-bandage]')
    expect(full.out.slice(0, 200)).toBe(brief.out.slice(0, 200))
    expect(full.out).not.toBe(brief.out)
  })

  it('standard input, and a byte order mark, make no difference', async () => {
    const [first, ...others] = await Promise.all(
      ['answers.json', '-', 'marked.json'].map((file) => runHere(toy, 'assess', file, '--format', 'json')),
    )
    for (const other of others) expect(other).toEqual(first)
  })

  it('a Bundle, whose silence means nothing unless its coverage is complete', async () => {
    const stops = async (...args: readonly string[]): Promise<unknown> => {
      const { out } = await runHere(
        toy,
        'assess',
        'bundle.json',
        '--as-of',
        '2026-03-01',
        '--format',
        'json',
        ...args,
      )
      return JSON.parse(out).options[0].assuming
    }
    expect(await stops()).toEqual([])
    expect(await stops('--coverage', 'unknown')).toEqual([])
    expect(await stops('--coverage', 'complete')).toEqual(['skinBroken'])
  })

  it('today, where no day is given', async () => {
    const { out } = await runHere(
      { ...toy, today: '2026-03-05' },
      'assess',
      'answers.json',
      '--format',
      'json',
    )
    expect(JSON.parse(out).asOf).toBe('2026-03-05')
  })

  it('colour only where it is wanted', async () => {
    const plain = await runHere(toy, 'assess', 'answers.json')
    const painted = await runHere({ ...toy, colour: true }, 'assess', 'answers.json')
    expect(plain.out).not.toContain('\u001b')
    expect(stripVTControlCharacters(painted.out).replaceAll(/\s+/g, ' ')).toBe(
      plain.out.replaceAll(/\s+/g, ' '),
    )
  })

  it('a setting of the line stands over that of the document', async () => {
    const document = JSON.stringify({ answers: {}, setting: { payer: 'nhs', jurisdiction: 'uk' } })
    const ours = { guideline, files: { '-': document } }
    const { out } = await runHere(ours, 'assess', '-', '--setting', 'payer=medicare', '--format', 'json')
    expect(JSON.parse(out).setting).toEqual({ payer: 'medicare', jurisdiction: 'uk' })
  })
})

describe('explain', () => {
  it.each([
    ['bandage', 'toy-wear-bandage'],
    ['Elastic bandage', 'toy-elastic-bandage'],
    ['toy society 2022', 'toy-society-support'],
    ['Toy-Wear-BANDAGE', 'toy-wear-bandage'],
    ['TOY-SOCIETY-SUPPORT', 'toy-society-support'],
  ])('by the title %s as by the id', async (title, id) => {
    const [byTitle, byId] = await Promise.all(
      [title, id].map((typed) => runHere(toy, 'explain', typed, 'answers.json', '--as-of', '2026-03-01')),
    )
    expect(byTitle?.code).toBe(0)
    expect(byTitle).toEqual(byId)
  })

  it.each(['toy-wear-bandage', 'toy-elastic-bandage', 'toy-society-support'])('%s', async (id) => {
    const { code, out, err } = await runHere(toy, 'explain', id, 'answers.json', '--as-of', '2026-03-01')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('EVIDENCE FOR')
  })
})

describe('facts', () => {
  it('as JSON: what an answers document needs to know', async () => {
    const { code, out } = await runHere(toy, 'facts', '--format', 'json')
    const facts: readonly { id: string; kind: string; silence: string | null }[] = JSON.parse(out)
    expect(code).toBe(0)
    expect(facts.map((fact) => fact.id)).toEqual([
      'redFlags',
      'injuryDate',
      'painScore',
      'swelling',
      'skinBroken',
      'birthDate',
      'sex',
    ])
    expect(facts.find((fact) => fact.id === 'skinBroken')).toMatchObject({
      kind: 'yes-no',
      silence: 'problem-list',
      unit: null,
      choices: null,
    })
    expect(facts.find((fact) => fact.id === 'painScore')).toMatchObject({
      unit: '{score}',
      range: [0, 10],
      goodForDays: 28,
    })
  })
})

describe('check', () => {
  it('a sound guideline ends with 0', async () => {
    const { code, out, err } = await runHere({ guideline, files: {} }, 'check')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/: \d+ examples run, 0 problems\n$/)
  })

  it('an example that does not hold, and one that cannot be read, are problems with where, what and how to mend', async () => {
    const [first, ...others] = toyGuideline.recommendations
    const [example] = first?.examples ?? []
    if (first === undefined || example === undefined) throw new Error('the toy has examples')
    const examples = [
      { ...example, expect: 'done' as const },
      { ...example, name: 'unreadable', given: { painScore: 'bad' } },
      { ...example, name: 'nobody', baseline: 'nobody' },
    ]
    const broken = { ...toyGuideline, recommendations: [{ ...first, examples }, ...others] }
    const { code, out, err } = await runHere({ guideline: broken, files: {} }, 'check')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const words = out.replaceAll(/\s+/g, ' ')
    expect(words).toContain(
      `example "${example.name}" (example) it promises done and gives applicable To mend it:`,
    )
    expect(words).toContain('example "unreadable" (example) its answers cannot be read:')
    expect(words).toContain('there is no baseline "nobody"')
  })
})

describe('help', () => {
  it.each([
    ['--help'],
    ['help'],
    ['assess', '--help'],
    ['explain', '-h'],
    ['ask', '--help'],
    ['tidy', '--help'],
    ['worklist', '--help'],
    ['help', 'facts'],
    ['check', '--help'],
  ])('%s %s', async (...args) => {
    const { code, out, err } = await runHere(toy, ...args.filter((arg) => arg !== undefined))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/Exit codes: 0 [\s\S]*\b1 [\s\S]*\b2 /)
    expect(out).toMatch(/Start here:|Examples?:/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('--version', async () => {
    expect(await runHere(toy, '--version')).toEqual({ code: 0, out: '0.0.0\n', err: '' })
  })
})
