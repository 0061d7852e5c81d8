/** A patient who has died: one line instead of a plan in every output, the plan for whoever asks for it, and nothing else that withholds it. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import type { Json } from '../../src/chart/index.ts'
import type { Assessment } from '../../src/language/index.ts'
import { formats } from '../../src/report/index.ts'
import { runHere } from './run-here.ts'

const isAssessment = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/assessment.schema.json', 'utf8')),
)

const cm = 'http://hl7.org/fhir/sid/icd-10-cm'
const subject = { reference: 'Patient/p' }
const problem = (id: string, code: string): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { coding: [{ system: cm, code }] },
  onsetDateTime: '2026-05-12',
})
const chart = (patient: Json, ...more: readonly Json[]): string => {
  const person = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: '1946-05-02', ...patient }
  const entry = [person, problem('vcf', 'M80.08XA'), ...more].map((resource) => ({ resource }))
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
}
const died = chart({ deceasedDateTime: '2026-05-28' })
const alive = chart({})
const line = 'The record says that the patient died on 28 May 2026. No plan is given.\n'

const run = async (file: string, ...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await runHere({ guideline, files: { 'a.json': file } }, ...args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const assess = (file: string, asOf: string, ...rest: readonly string[]) =>
  run(file, 'assess', 'a.json', '--as-of', asOf, ...rest)

describe.each(formats)('assess --format $id', ({ id, mediaType }) => {
  const format = ['--format', id]
  it('gives one line, or no plan', async () => {
    const out = await assess(died, '2026-06-01', ...format)
    if (mediaType === 'text/plain') expect(out).toBe(line)
    else {
      expect(out).toMatch(/patient died on 28 May 2026|"on": "2026-05-28"/)
      expect(out).not.toMatch(/bed rest|zoledronate/i)
    }
  })
  it('gives the plan, death first, to whoever asks for it', async () => {
    const out = await assess(died, '2026-06-01', ...format, '--after-death')
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/patient (?:has )?died|"deceased": \{/)
    expect(out.length).toBeGreaterThan(line.length + 40)
  })
  it('gives the plan up to the eve of the death, and on the day of it none', async () => {
    expect(await assess(died, '2026-05-27', ...format)).not.toContain('No plan is given')
    const onTheDay = await assess(died, '2026-05-28', ...format)
    if (mediaType === 'text/plain') expect(onTheDay).toBe(line)
  })
})

describe('of a patient who has died', () => {
  it('the JSON says so, keeps what is known, advises and asks nothing, and is what the contract says', async () => {
    const one = JSON.parse(await assess(died, '2026-06-01', '--format', 'json')) as Assessment
    const whole = JSON.parse(
      await assess(died, '2026-06-01', '--format', 'json', '--after-death'),
    ) as Assessment
    isAssessment(one)
    expect(isAssessment.errors ?? []).toEqual([])
    const { recommendations, options, positions, missing, timeline, headline } = one
    expect([recommendations, options, positions, missing, timeline]).toEqual([[], [], [], [], []])
    expect(headline.kind).toBe('deceased')
    expect([one.episode, one.stage, one.checklist, one.notes]).toEqual([
      whole.episode,
      whole.stage,
      whole.checklist,
      whole.notes,
    ])
    expect(whole.recommendations.length).toBeGreaterThan(50)
    expect(one.receipt.inputs).toBe(whole.receipt.inputs)
    expect(one.receipt.output).not.toBe(whole.receipt.output)
  })
  it('the CarePlan is taken back', async () => {
    const plan = JSON.parse(await assess(died, '2026-06-01', '--format', 'careplan'))
    expect([plan.status, plan.activity, plan.contained]).toEqual(['revoked', undefined, undefined])
    expect(JSON.parse(await assess(alive, '2026-06-01', '--format', 'careplan')).status).toBe('draft')
  })
  it('nothing is asked', async () => {
    expect(await run(died, 'ask', 'a.json', '--as-of', '2026-06-01')).toBe(line)
    const { out, err } = await runHere(
      { guideline, files: { 'a.json': died }, typed: ['q'] },
      ...['ask', 'a.json', '--as-of', '2026-06-01', '--after-death'],
    )
    expect(err).toContain('?')
    expect(out.length).toBeGreaterThan(1000)
  })
  it('the worklist has a line near its end, and the plan where it was asked for', async () => {
    const files = {
      'w/died.json': died,
      'w/alive.json': alive.replaceAll('"p"', '"q"').replaceAll('Patient/p', 'Patient/q'),
    }
    const list = async (...more: readonly string[]) =>
      (
        await runHere(
          { guideline, files },
          'worklist',
          'w',
          '--as-of',
          '2026-06-01',
          '--format',
          'csv',
          ...more,
        )
      ).out
    const rows = (await list()).trim().split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]).toContain('alive.json')
    expect(rows[2]).toContain('patient died on 28 May 2026. No plan is given.')
    expect(rows[2]).not.toMatch(/emergenc|within|weeks|checklist/i)
    expect(await list('--after-death')).not.toContain('No plan is given')
  })
  it('a record that was set aside as wrong withholds nothing, and a typed death does', async () => {
    const answers = (rest: object): string => JSON.stringify({ answers: {}, ...rest })
    const beside = async (file: string, rest: object) => {
      const files = { 'a.json': file, 'b.json': answers(rest) }
      return (
        await runHere(
          { guideline, files },
          'assess',
          'a.json',
          '--answers',
          'b.json',
          '--as-of',
          '2026-06-01',
        )
      ).out
    }
    expect(await beside(died, { challenged: ['Patient/p'] })).toContain('NOW')
    expect(await beside(alive, { deceased: '2026-05-28' })).toBe(
      line.replace('The record says', 'It was entered'),
    )
  })
})

describe('palliative care and a wish not to be resuscitated', () => {
  const flag: Json = {
    resourceType: 'Flag',
    id: 'f',
    status: 'active',
    subject,
    code: {
      coding: [{ system: 'http://snomed.info/sct', code: '304253006' }],
      text: 'Not for resuscitation',
    },
    period: { start: '2026-05-20' },
  }
  const consent: Json = { resourceType: 'Consent', id: 'c', status: 'active', patient: subject }
  it.each<readonly [string, Json]>([
    ['palliative care', problem('x', 'Z51.5')],
    ['do not resuscitate', problem('x', 'Z66')],
    ['a flag', flag],
    ['a consent', consent],
  ])('%s withholds nothing', async (_, record) => {
    const json = async (file: string) =>
      JSON.parse(await assess(file, '2026-06-01', '--format', 'json')) as Assessment
    const [whole, plain] = [await json(chart({}, record)), await json(alive)]
    expect(whole.deceased).toBeNull()
    expect(whole.headline).toEqual(plain.headline)
    expect(whole.recommendations).toEqual(plain.recommendations)
  })
})
