/** `ask`: only what still matters, each answer checked, the plan at the end, and answers that assess reads. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { toyGuideline } from '../toy/guideline.ts'
import { type Ran, runHere } from './run-here.ts'

const schema: object = JSON.parse(readFileSync('schemas/answers.schema.json', 'utf8'))
const isAnswers = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

interface Talk extends Ran {
  readonly words: string
  readonly saved: { readonly answers: Readonly<Record<string, unknown>> }
}

async function talk(typed: readonly string[], file: string | null = null, on = toyGuideline): Promise<Talk> {
  const written = new Map<string, string>()
  const files = {
    'a.json': JSON.stringify({ answers: { painScore: 7, skinBroken: false, redFlags: 'none' } }),
    'b.json': JSON.stringify({
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient', id: 'p', birthDate: '1990-05-17' } }],
    }),
  }
  const world = { guideline: on, files, typed, written }
  const args = [...(file === null ? [] : [file]), '--as-of', '2026-03-01', '--save', 's.json']
  const ran = await runHere(world, 'ask', ...args)
  const saved = JSON.parse(written.get('s.json') ?? 'null')
  expect(isAnswers(saved), JSON.stringify(isAnswers.errors)).toBe(true)
  return { ...ran, words: ran.err.replaceAll(/\s+/g, ' '), saved }
}

/** Answers each question of the toy by what it asks, in whatever order they come. */
async function answerAll(replies: Readonly<Record<string, string>>): Promise<Talk> {
  const typed: string[] = []
  for (let turn = 0; turn < 20; turn += 1) {
    const { err } = await talk(typed)
    const open = err.split('\n> ')
    const last = open[typed.length] ?? ''
    const fact = toyGuideline.facts.find((one) => 'question' in one && last.includes(one.question))
    if (fact === undefined || open.length <= typed.length + 1) break
    typed.push(replies[fact.id] ?? 'u')
  }
  return talk(typed)
}

describe('ask', () => {
  it('asks until nothing matters, and the saved answers give the same plan', async () => {
    const { code, out, saved } = await answerAll({
      redFlags: 'n',
      injuryDate: '2026-02-20',
      painScore: '7',
      swelling: 'more',
      skinBroken: 'n',
      birthDate: '1990-05-17',
      sex: 'female',
    })
    expect(code).toBe(0)
    expect(saved.answers).toMatchObject({
      painScore: { value: 7, on: '2026-03-01' },
      skinBroken: { value: false, on: '2026-03-01' },
      injuryDate: { value: '2026-02-20', on: '2026-03-01' },
    })
    const files = { 's.json': JSON.stringify(saved) }
    const again = await runHere(
      { guideline: toyGuideline, files },
      'assess',
      's.json',
      '--as-of',
      '2026-03-01',
    )
    expect(again.out).toBe(out)
    expect(out).toContain('Wrap the ankle')
  })

  it('the checklist first, "none of these" in one gesture, and what it changed', async () => {
    const { saved, words } = await talk(['n'])
    expect(saved.answers).toEqual({
      redFlags: { value: { footCold: false, footNumb: false }, on: '2026-03-01' },
    })
    expect(words).toContain('n for none of these')
    expect(words).toContain('Changed: ')
  })

  it('a danger is said at once', async () => {
    const { words, out } = await talk(['1'])
    expect(words).toContain('*** EMERGENCY *** Have the foot looked at today.')
    expect(out.split('\n')[1]).toContain('EMERGENCY')
  })

  it('a mistyped answer gets the words of the answers document, and the question stays', async () => {
    const { words, saved } = await talk(['some', 'n'])
    expect(words).toContain('The value does not fit the fact (answers.redFlags.some)')
    expect(Object.keys(saved.answers)).toEqual(['redFlags'])
  })

  it('? tells what it decides; u sets aside; k is an answer; q ends', async () => {
    const why = await talk(['?', 'q'])
    expect(why.words).toContain('It decides ')
    expect(why.saved.answers).toEqual({})
    const later = await talk(['u', 'q'])
    expect(later.saved.answers).toEqual({})
    expect(later.err.split('\n> ')).toHaveLength(3)
    const unknowable = await talk(['k', 'q'])
    expect(unknowable.saved.answers).toEqual({
      redFlags: { value: { footCold: 'asked-unknown', footNumb: 'asked-unknown' }, on: '2026-03-01' },
    })
    expect(unknowable.code).toBe(0)
  })

  it('every question put aside: it ends by itself, each put once', async () => {
    const { err, code } = await talk(Array.from({ length: 40 }, () => 'u'))
    const put = toyGuideline.facts.filter((fact) => 'question' in fact && err.includes(fact.question))
    expect(code).toBe(0)
    expect(err.split('\n> ').length - 1).toBe(put.length)
  })

  it('starts from answers and keeps them; from a Bundle it saves what was typed', async () => {
    const fromAnswers = await talk(['2026-02-20', 'q'], 'a.json')
    expect(fromAnswers.saved.answers).toMatchObject({ painScore: 7, skinBroken: false, redFlags: 'none' })
    const fromBundle = await talk(['n', 'q'], 'b.json')
    expect(Object.keys(fromBundle.saved.answers)).toEqual(['redFlags'])
    expect(fromBundle.out).toContain('35')
  })

  it('what was saved of a Bundle is joined with it again: the same plan, and a conversation that goes on', async () => {
    const bundle = JSON.stringify({
      resourceType: 'Bundle',
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
    const day = ['--as-of', '2026-03-01']
    const written = new Map<string, string>()
    const world = { guideline: toyGuideline, files: { 'b.json': bundle }, typed: ['n', 'q'], written }
    const asked = await runHere(world, 'ask', 'b.json', ...day, '--save', 's.json')
    const files = { 'b.json': bundle, 's.json': written.get('s.json') ?? '' }
    const joined = { guideline: toyGuideline, files }
    const plan = await runHere(joined, 'assess', 'b.json', '--answers', 's.json', ...day)
    expect(plan).toEqual({ code: 0, out: asked.out, err: '' })
    expect((await runHere(joined, 'assess', 'b.json', ...day)).out).not.toBe(asked.out)
    const why = await runHere(joined, 'explain', 'toy-urgent-look', 'b.json', '--answers', 's.json', ...day)
    expect(why.out).toContain('does not apply')
    expect(JSON.parse(files['s.json']).subject).toBe('p')
    const args = ['ask', 'b.json', '--answers', 's.json', '--save', 's.json', '--force', ...day]
    const on = await runHere({ ...joined, typed: ['6', 'q'], written }, ...args)
    expect(on.err).not.toContain('Any danger sign of the foot?')
    expect(Object.keys(JSON.parse(written.get('s.json') ?? '').answers)).toHaveLength(2)
  })

  it('answers that do not say whose they are join as before, with a note, and are saved with their patient', async () => {
    const bundle = JSON.stringify({
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient', id: 'p', birthDate: '1990-05-17' } }],
    })
    const day = ['--as-of', '2026-03-01']
    const plan = async (more: object): Promise<{ readonly notes: readonly { readonly text: string }[] }> => {
      const files = { 'b.json': bundle, 's.json': JSON.stringify({ answers: { painScore: 7 }, ...more }) }
      const args = ['assess', 'b.json', '--answers', 's.json', ...day, '--format', 'json']
      return JSON.parse((await runHere({ guideline: toyGuideline, files }, ...args)).out)
    }
    const [without, own, addressed] = [
      await plan({}),
      await plan({ subject: 'p' }),
      await plan({ subject: 'Patient/p' }),
    ]
    expect(without.notes.map((note) => note.text)).toContain(
      'the answers do not say about whom they are: taken to be about this patient',
    )
    expect(own.notes).toEqual([])
    expect(addressed.notes).toEqual([])
  })

  it('our own guideline: a checklist in part, then "none" for what is left', async () => {
    const { saved, words, code } = await talk(['1', 'n', 'q'], null, guideline)
    expect(code).toBe(0)
    const { value } = saved.answers.redFlags as { readonly value: Readonly<Record<string, unknown>> }
    expect(Object.values(value).filter((one) => one === true)).toHaveLength(1)
    expect(words).toContain('Changed: ')
    expect(words).not.toMatch(/undefined|\[object/)
  })
})

describe('records that nobody could name', () => {
  const record = (id: string, text: string) => ({
    resource: {
      resourceType: 'Condition',
      id,
      subject: { reference: 'Patient/p' },
      code: { text },
      recordedDate: '2026-01-05',
    },
  })
  const bundle = {
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'Patient', id: 'p', birthDate: '1951-05-17', gender: 'female' } },
      record('a', 'see letter'),
      record('b', 'as discussed'),
    ],
  }
  async function conversation(typed: readonly string[]) {
    const written = new Map<string, string>()
    const world = { guideline, files: { 'c.json': JSON.stringify(bundle) }, typed, written }
    const ran = await runHere(
      world,
      'ask',
      'c.json',
      '--coverage',
      'complete',
      '--as-of',
      '2026-03-01',
      '--save',
      's.json',
    )
    expect(ran.code, ran.err).toBe(0)
    return { saved: JSON.parse(written.get('s.json') ?? 'null'), words: ran.err.replaceAll(/\s+/g, ' ') }
  }
  /** How many questions come before the one about records. */
  async function questionsFirst(): Promise<number> {
    const { words } = await conversation(Array.from({ length: 80 }, () => 'u'))
    const at = words.split('> ').findIndex((part) => part.includes('see letter [Condition/a]'))
    expect(at).toBeGreaterThanOrEqual(0)
    return at
  }

  it('are one question; "n" calls them irrelevant, and it is not put again', async () => {
    const skipped = Array.from({ length: await questionsFirst() }, () => 'u')
    const { saved, words } = await conversation([...skipped, '?', 'n', 'q'])
    expect(saved.irrelevant).toEqual(['Condition/a', 'Condition/b'])
    expect(isAnswers(saved), JSON.stringify(isAnswers.errors)).toBe(true)
    expect(words.split('as discussed [Condition/b]')).toHaveLength(2)
  })

  it('"y" asks what they may be, one by one', async () => {
    const skipped = Array.from({ length: await questionsFirst() }, () => 'u')
    const rest = Array.from({ length: 300 }, () => 'u')
    const { saved, words } = await conversation([...skipped, 'maybe', 'y', ...rest])
    const one = await conversation([...skipped, 'u', ...rest])
    expect(saved.irrelevant).toBeUndefined()
    expect(words.split('Does one of them say')).toHaveLength(2)
    expect(words).toContain('Answer n or y')
    const fact = guideline.facts.find(({ id }) => id === 'sleepApnoea')
    const own = fact !== undefined && 'question' in fact ? fact.question : 'no such question'
    expect(words).toContain(own)
    expect(one.words).not.toContain(own)
  })
})
