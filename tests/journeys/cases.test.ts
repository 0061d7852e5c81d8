/** `plumbline cases`: lines that hold and lines that do not, recorded differences, and files that cannot be judged. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { caseCodes, guideline } from '../../guideline/index.ts'
import { runHere } from './run-here.ts'

const own = readFileSync('samples/cases/published.json', 'utf8')
const published = { codes: caseCodes, text: own }
const isCases = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync('schemas/cases.schema.json', 'utf8')),
)

const woman = {
  sex: 'female',
  birthDate: '1951-09-14',
  vertebralFracture: true,
  fractureMechanism: 'low-energy',
  fractureLevels: ['L1'],
  onsetDate: '2026-03-10',
}
const one = (more: object = {}, answers: object = {}) => ({
  id: 'A-1',
  title: 'Woman of 74, fresh fracture of L1',
  source: { title: 'A journal', url: 'https://example.org/a' },
  asOf: '2026-03-16',
  patient: { answers: { ...woman, ...answers } },
  ...more,
})
const run = (cases: readonly object[], ...args: readonly string[]) =>
  runHere(
    { guideline, published, files: { 'my.json': JSON.stringify({ cases }) } },
    'cases',
    'my.json',
    ...args,
  )

describe('a line', () => {
  it.each([
    ['met by a recommendation', {}, { stages: ['conservative'], must: ['medical-management'] }],
    [
      'met in spite of an unanswered checklist',
      {},
      { must: ['medical-management', 'anti-osteoporotic-drug'] },
    ],
    ['met by advice against', {}, { mustNot: ['prolonged-bed-rest'] }],
    ['met by another stage that is right too', {}, { stages: ['long-term', 'conservative'] }],
    [
      'met by a surgeon in the plan',
      { redFlags: ['caudaEquinaSigns'] },
      { mustNot: ['medical-management-alone'] },
    ],
    [
      'met by an option',
      { painSeverity: 4, severeLiverDisease: false, acetaminophenReaction: false },
      { must: ['acetaminophen'] },
    ],
  ])('is %s', async (_, answers, more) => {
    expect(await run([one(more, answers)])).toMatchObject({ code: 0, err: '' })
  })

  it.each([
    ['the stage is another', {}, { stages: ['long-term'] }, 'stage: conservative; right would be long-term'],
    ['nothing advises it', {}, { must: ['stop-breastfeeding'] }, 'must stop-breastfeeding'],
    [
      'it gives way to an emergency',
      { redFlags: ['caudaEquinaSigns'] },
      { must: ['medical-management'] },
      'gives way to refer-red-flag-emergency',
    ],
    ['it is advised', {}, { mustNot: ['anti-osteoporotic-drug'] }, 'must not anti-osteoporotic-drug'],
    [
      'it is advised, if only provisionally',
      {},
      { mustNot: ['medical-management'] },
      'must not medical-management',
    ],
    [
      'nothing but medical care is in the plan',
      { redFlags: 'none' },
      { mustNot: ['medical-management-alone'] },
      'nothing in the plan is surgical-consultation',
    ],
  ])('fails where %s', async (_, answers, more, words) => {
    const { code, out, err } = await run([one(more, answers)])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out.replace(/\s+/g, ' ')).toContain(words)
    expect(out).toContain('1 failed')
  })

  it('that differs on purpose is listed and does not fail; one recorded without need fails', async () => {
    const disagreements = [{ line: 'must stop-breastfeeding', because: 'A named source decides.' }]
    const differs = await run([one({ must: ['stop-breastfeeding'], disagreements })])
    expect(differs.code).toBe(0)
    expect(differs.out).toContain('recorded disagreement. A named source decides.')
    const needless = [{ line: 'must medical-management', because: 'No reason.' }]
    const stale = await run([one({ must: ['medical-management'], disagreements: needless })])
    expect(stale.code).toBe(1)
    expect(stale.out).toContain('1 recorded without need')
  })
})

describe('a must-not line that holds only while nothing is known', () => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ')
  it.each([
    ['no finding', { mustNot: ['teriparatide'] }, 'no-finding', 'answered "no finding": teriparatide'],
    ['a finding', { mustNot: ['surgical-consultation'] }, 'finding', 'found: every open question'],
    ['one finding alone', { mustNot: ['teriparatide'] }, 'finding', 'found: redFlags.'],
  ])('fails once there is %s', async (_, more, mode, words) => {
    const given = await run([one(more)], '--mode', 'as-given')
    expect(given).toMatchObject({ code: 0, err: '' })
    const answered = await run([one(more)])
    expect(answered.code).toBe(1)
    expect(flat(answered.out)).toContain(words)
    expect((await run([one(more)], '--mode', mode)).code).toBe(1)
  })
})

it('a Bundle is judged like typed answers', async () => {
  const patient = JSON.parse(readFileSync('samples/week-1-uncomplicated.json', 'utf8'))
  const bundled = { ...one({ stages: ['conservative'], must: ['anti-osteoporotic-drug'] }), patient }
  expect(await run([bundled])).toMatchObject({ code: 0, err: '' })
})

it('as JSON, every line with what the plan says', async () => {
  const { out } = await run([one({ must: ['medical-management'] })], '--format', 'json')
  const { count, cases } = JSON.parse(out)
  expect(count).toMatchObject({ cases: 1, lines: 1, met: 1, failed: 0 })
  expect(cases[0].lines[0]).toEqual({
    line: 'must medical-management',
    met: true,
    why: 'manage-medically-first',
    recorded: null,
  })
})

describe('a file that cannot be judged is refused', () => {
  it.each([
    ['no cases', { cases: [] }, 'no list of cases'],
    ['a misspelt code', { cases: [one({ mustNot: ['open-surgry'] })] }, 'cases[0].mustNot[0]'],
    ['a stage there is not', { cases: [one({ stages: ['consrvative'] })] }, 'cases[0].stages[0]'],
    ['an unknown part', { cases: [one({ mustnot: [] })] }, 'cases[0].mustnot'],
    ['two of one name', { cases: [one(), one()] }, 'two cases are called'],
    ['no source', { cases: [{ ...one(), source: undefined }] }, 'cases[0].source'],
    ['no day', { cases: [{ ...one(), asOf: '2026-02-30' }] }, 'cases[0].asOf'],
    ['no patient', { cases: [{ ...one(), patient: 7 }] }, 'cases[0].patient'],
    ['an unknown fact', { cases: [one({}, { painSeverty: 7 })] }, 'case "A-1"'],
    [
      'a difference on no line',
      { cases: [one({ disagreements: [{ line: 'must x', because: 'y' }] })] },
      'no such line',
    ],
    [
      'a difference without a reason',
      { cases: [one({ must: ['mri'], disagreements: [{ line: 'must mri' }] })] },
      'because',
    ],
    ['no meaning of silence', { cases: [one({ coverage: 'some' })] }, 'cases[0].coverage'],
  ])('%s', async (_, file, words) => {
    const files = { 'my.json': JSON.stringify(file) }
    const { code, out, err } = await runHere({ guideline, published, files }, 'cases', 'my.json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('my.json')
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a key twice: the patient of a case would not be the one that is meant', async () => {
    const text = JSON.stringify({ cases: [one()] }).replace('"sex":"female"', '"sex":"female","sex":"male"')
    const { code, out, err } = await runHere({ guideline, files: { 'x.json': text } }, 'cases', 'x.json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('x.json, cases[0].patient.answers.sex')
  })

  it('no JSON, no file, and a program that brings no cases', async () => {
    const files = { 'my.json': '{"cases": [' }
    expect(await runHere({ guideline, published, files }, 'cases', 'my.json')).toMatchObject({
      code: 2,
      out: '',
    })
    expect(await runHere({ guideline, published, files: {} }, 'cases', 'other.json')).toMatchObject({
      code: 2,
    })
    expect(await runHere({ guideline, files: {} }, 'cases')).toMatchObject({ code: 2, out: '' })
  })
})

it('the published cases are what the schema says, and each has a source of its own words', () => {
  isCases(JSON.parse(own))
  expect(isCases.errors ?? []).toEqual([])
  expect(isCases({ cases: [one({ surprise: 1 })] })).toBe(false)
})
