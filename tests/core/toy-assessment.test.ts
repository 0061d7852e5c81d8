/** A second guideline goes through reading, assessing, explaining and the timeline unchanged. */

import { describe, expect, test } from 'vitest'
import { readTyped } from '../../src/chart/index.ts'
import {
  assess,
  assessUnchecked,
  missingFacts,
  outputHash,
  timeline,
  toAssessment,
} from '../../src/evaluate/index.ts'
import { type Assessment, hashOf, indexOf } from '../../src/language/index.ts'
import { headlineWords, inWords, turnsWords } from '../../src/words/index.ts'
import { toyGuideline } from '../toy/guideline.ts'

const TODAY = '2026-03-01'
const typical = toyGuideline.baselines[0]?.answers ?? {}

function assessed(given: Record<string, unknown>, declined: Record<string, string> = {}, asOf = TODAY) {
  const all = Object.entries({ ...typical, ...given }).filter(([, value]) => value !== null)
  const document = { answers: Object.fromEntries(all), setting: {}, declined }
  const { answers, setting } = readTyped(toyGuideline, document, asOf)
  return assess(toyGuideline, answers, setting, asOf)
}
const statusOf = (a: ReturnType<typeof assessed>, id: string) => a.recommendations.find((r) => r.id === id)

describe('statuses', () => {
  test.each<[string, Record<string, unknown>, Record<string, string>, string, boolean, string | null]>([
    ['typical', {}, {}, 'applicable', false, null],
    ['red flag', { redFlags: ['footCold'] }, {}, 'applicable', false, 'toy-urgent-look'],
    ['checklist not answered', { redFlags: null }, {}, 'applicable', true, null],
    ['declined', {}, { 'toy-wear-bandage': 'patient-refuses' }, 'declined', false, null],
    [
      'declined, but it does not apply',
      { skinBroken: true },
      { 'toy-wear-bandage': 'x' },
      'not-applicable',
      false,
      null,
    ],
    ['done', { swelling: 'gone' }, {}, 'done', false, null],
    [
      'declined, a red flag displaces as before',
      { redFlags: ['footCold'] },
      { 'toy-urgent-look': 'x' },
      'applicable',
      false,
      'toy-urgent-look',
    ],
  ])('%s', (_, given, declined, status, provisional, displacedBy) => {
    expect(statusOf(assessed(given, declined), 'toy-wear-bandage')).toMatchObject({
      status,
      provisional,
      displacedBy,
    })
  })

  test('an emergency is never presumed away', () => {
    expect(statusOf(assessed({ redFlags: null }), 'toy-urgent-look')?.status).toBe('needs-data')
  })
})

describe('headline', () => {
  test.each<[string, Record<string, unknown>, Record<string, string>, string, string]>([
    ['an emergency first', { redFlags: ['footNumb'] }, {}, 'Have the foot looked at today.', 'emergency'],
    [
      'a declined emergency still',
      { redFlags: ['footNumb'] },
      { 'toy-urgent-look': 'x' },
      'Declined: Have the foot looked at today.',
      'emergency',
    ],
    ['the plan', {}, {}, 'Wrap the ankle in an elastic bandage.', 'days'],
    [
      'the check that was not made',
      { redFlags: null },
      {},
      'Danger signs of the foot not recorded. If clear: Wrap the ankle in an elastic bandage.',
      'days',
    ],
    [
      'the check that has grown too old',
      { redFlags: { value: 'none', on: '2026-02-01' } },
      {},
      'Danger signs of the foot out of date (1 Feb 2026). If clear: Wrap the ankle in an elastic bandage.',
      'days',
    ],
    [
      'a check of which a part was never made',
      { redFlags: { footCold: false, on: '2026-02-01' } },
      {},
      'Danger signs of the foot partly answered, and too long ago to count (1 Feb 2026). If clear: Wrap the ankle in an elastic bandage.',
      'days',
    ],
    [
      'a check with an item that was present',
      { redFlags: { value: ['footCold'], on: '2025-02-01' } },
      {},
      'Have the foot looked at today.',
      'emergency',
    ],
    ['nothing to do: the stage', { swelling: 'gone' }, {}, 'At most six weeks.', 'routine'],
  ])('%s', (_, given, declined, text, urgency) => {
    const { headline } = toAssessment(assessed(given, declined))
    expect(headlineWords(toyGuideline, headline)).toBe(text)
    expect(headline.urgency).toBe(urgency)
  })
})

test('a record that was set aside is told of in the notes', () => {
  const { answers } = assessed({})
  const aside = assess(toyGuideline, { ...answers, challenged: ['Condition/7'] }, {}, TODAY)
  const assessment = toAssessment(aside)
  expect(assessment.notes).toEqual([{ kind: 'challenged', text: null, resource: 'Condition/7' }])
  expect(inWords(toyGuideline, assessment).notes).toEqual([
    {
      kind: 'challenged',
      text: 'set aside by the user as wrong: its statements do not count',
      resource: 'Condition/7',
    },
  ])
})

describe('missing', () => {
  test('what could bring out a danger is asked first, a checklist as one question with its open items', () => {
    const missing = missingFacts(assessed({ redFlags: { footCold: false }, painScore: null, swelling: null }))
    expect(missing[0]).toMatchObject({ fact: 'redFlags', items: ['footNumb'], safety: true })
    expect(missing.map((m) => m.fact)).toEqual(expect.arrayContaining(['painScore', 'swelling']))
  })
})

describe('explanation', () => {
  test('a tree of words, values and verdicts', () => {
    const told = inWords(toyGuideline, toAssessment(assessed({})))
    const rec = told.recommendations.find((r) => r.id === 'toy-wear-bandage')
    const texts = rec?.explanation.children.map((c) => [c.text, c.met])
    expect(texts).toEqual([
      ['the injury is at most six weeks old', true],
      ['the complaint is more than mild', true],
      ['the skin of the ankle is not broken', true],
    ])
    expect(rec?.explanation.children[2]?.evidence).toEqual({
      id: 'toy-trial-2020',
      locator: 'made-up page 1',
      verified: true,
    })
    expect(rec?.reason).toContain('The injury is at most six weeks old')
  })
})

describe('timeline', () => {
  test('the bandage stops when six weeks have passed, and says why', () => {
    const days = timeline(assessed({}))
    const end = days.find((day) =>
      day.changes.some((c) => c.id === 'toy-wear-bandage' && c.to === 'not-applicable'),
    )
    expect(end).toMatchObject({ date: '2026-04-04', certainty: 'certain' })
    const turned = end?.changes.find((c) => c.id === 'toy-wear-bandage')?.turned ?? []
    expect(turnsWords(indexOf(toyGuideline).facts, turned)).toContain('6 weeks since day of the injury')
  })

  test('an answer that grows too old is announced as possible', () => {
    const stale = timeline(assessed({})).find((day) => day.changes.some((c) => c.id === 'toy-urgent-look'))
    expect(stale).toMatchObject({ date: '2026-03-16', certainty: 'possible' })
  })
})

describe('receipt', () => {
  test('hashes of guideline, inputs and output', () => {
    const whole = toAssessment(assessed({}))
    const { receipt } = whole
    // Whoever has the printed JSON makes the same hash of it.
    expect(outputHash(JSON.parse(JSON.stringify(inWords(toyGuideline, whole))))).toBe(receipt.output)
    expect(receipt.guideline).toBe(hashOf(toyGuideline))
    expect(receipt.inputs).not.toBe(toAssessment(assessed({ painScore: 7 })).receipt.inputs)
  })

  test('a change of one answer, of the day or of the setting changes the hash of the inputs', () => {
    const { answers } = assessed({})
    const inputs = (given = answers, setting = {}, day = TODAY) =>
      // The toy asks nothing of a place, and `assess` would refuse it.
      toAssessment(assessUnchecked(toyGuideline, given, setting, day)).receipt.inputs
    const [first, ...rest] = answers.entries
    if (first === undefined) throw new Error('no answer')
    const all = [
      inputs(),
      inputs(answers, {}, '2026-03-02'),
      inputs(answers, { place: 'elsewhere' }),
      ...answers.entries.map((gone) =>
        inputs({ ...answers, entries: answers.entries.filter((one) => one !== gone) }),
      ),
      inputs({ ...answers, entries: [{ ...first, on: { from: '2026-01-01', to: '2026-01-01' } }, ...rest] }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('a change of any status, reason or day that came out changes the hash of the output, one of a title does not', () => {
    const whole = toAssessment(assessed({}))
    const [rec, ...recs] = whole.recommendations
    const [option, ...options] = whole.options
    if (rec === undefined || option === undefined) throw new Error('nothing came out')
    const withRec = (changed: object): Assessment => ({
      ...whole,
      recommendations: [{ ...rec, ...changed }, ...recs],
    })
    const withOption = (changed: object): Assessment => ({
      ...whole,
      options: [{ ...option, ...changed }, ...options],
    })
    const changed = [
      withRec({ status: 'done' }),
      withRec({ provisional: !rec.provisional }),
      withRec({ displacedBy: 'another' }),
      withRec({ due: { from: '2030-01-01', to: '2030-01-02' } }),
      withRec({ grounds: { met: null, parts: [] } }),
      withRec({ missing: ['another'] }),
      withRec({ declinedBecause: 'why' }),
      withOption({ status: 'too-late' }),
      withOption({ taken: option.taken === null ? true : null }),
      withOption({ reasons: [{ text: 'another', met: null }] }),
      { ...whole, stage: { ...whole.stage, id: 'another' } },
      { ...whole, headline: { ...whole.headline, barred: ['another'] } },
      {
        ...whole,
        missing: [
          {
            fact: 'swelling',
            question: '',
            items: [],
            decides: [],
            safety: false,
            lastValue: null,
            unread: null,
          },
          ...whole.missing,
        ],
      },
      { ...whole, timeline: whole.timeline.slice(1) },
      { ...whole, notes: [{ kind: 'challenged', resource: 'Condition/7', text: null }] },
      { ...whole, asOf: '2030-01-01' },
    ] satisfies readonly Assessment[]
    const hashes = [whole, ...changed].map(outputHash)
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(outputHash(withRec({ title: 'another', statement: 'another' }))).toBe(whole.receipt.output)
    const renamed = toyGuideline.recommendations.map((one) => ({ ...one, title: `${one.title}!` }))
    const other = { ...toyGuideline, recommendations: renamed }
    const { receipt } = toAssessment(assess(other, assessed({}).answers, {}, TODAY))
    expect(receipt.guideline).not.toBe(whole.receipt.guideline)
    expect([receipt.inputs, receipt.output]).toEqual([whole.receipt.inputs, whole.receipt.output])
  })
})
