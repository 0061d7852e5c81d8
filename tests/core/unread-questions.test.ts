/** Records that nobody could name: one question for each kind, a danger by itself, and nothing of what waits is lost. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { type Json, mergeAnswers, readChart, readTyped, tidy } from '../../src/chart/index.ts'
import { assess, missingFacts, toAssessment } from '../../src/evaluate/index.ts'
import { indexOf, type MissingFact } from '../../src/language/index.ts'
import { toText } from '../../src/report/index.ts'
import { missingWords, unreadWords } from '../../src/words/index.ts'

const asOf = '2026-03-09'
const sample = JSON.parse(readFileSync('samples/week-1-uncomplicated.json', 'utf8')) as {
  readonly entry: readonly Json[]
}
const patient = sample.entry
  .map(({ resource }) => resource as Json)
  .find((one) => one.resourceType === 'Patient')
const subject = { reference: `Patient/${patient?.id}` }
const problem = (id: string, text: string, rest: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  subject,
  code: { text },
  recordedDate: '2026-01-05',
  ...rest,
})
const procedure = (id: string, text: string): Json => ({
  resourceType: 'Procedure',
  id,
  subject,
  status: 'completed',
  code: { text },
  performedDateTime: '2026-01-05',
})

function assessed(records: readonly Json[], typed: Json = {}) {
  const bundle = { ...sample, entry: [...sample.entry, ...records.map((resource) => ({ resource }))] }
  const chart = readChart(guideline, tidy(guideline, bundle), 'complete')
  const { answers } = readTyped(guideline, { answers: {}, ...typed }, asOf)
  return assess(guideline, mergeAnswers(chart, answers), {}, asOf)
}
const asked = (records: readonly Json[], typed: Json = {}) =>
  missingFacts(assessed(records, typed)).filter((one) => one.unread !== null)
const shown = ({ unread }: MissingFact) =>
  `${unread?.kind}${unread?.danger ? '!' : ''}: ${unread?.records.map(({ resource }) => resource).join(', ')}`

const letters = [
  problem('a', 'see letter of May'),
  problem('b', 'as discussed'),
  procedure('p', 'as planned'),
]
const danger = problem('d', 'possible congestive heart failure')

describe('records that nobody could name', () => {
  it('are one question for each kind', () => {
    expect(asked([]).map(shown)).toEqual([])
    expect(asked(letters).map(shown).sort()).toEqual([
      'problems: Condition/a, Condition/b',
      'procedures: Procedure/p',
    ])
  })

  it('but what resembles a danger is a question by itself, and comes first', () => {
    expect(asked([...letters, danger]).map(shown)).toContain('problems!: Condition/d')
    const [first] = asked([...letters, danger]).flatMap((one) =>
      one.unread?.covers.includes('heartFailure') ? [one] : [],
    )
    expect(first?.unread?.danger).toBe(true)
  })

  it('cover all that waits for them, and nothing else is lost', () => {
    const all = assessed([...letters, danger])
    const together = missingFacts(all).flatMap(({ fact, unread }) => unread?.covers ?? [fact])
    const apart = missingFacts(all, true).map(({ fact }) => fact)
    expect([...together].sort()).toEqual([...apart].sort())
    expect(new Set(together).size).toBe(together.length)
    expect(apart.length).toBeGreaterThan(missingFacts(all).length + 3)
  })

  it('decide what any of the facts they cover decides', () => {
    const all = assessed(letters)
    for (const { unread, decides } of missingFacts(all)) {
      if (unread === null) continue
      const single = missingFacts(all, true).filter(({ fact }) => unread.covers.includes(fact))
      expect([...decides].sort()).toEqual([...new Set(single.flatMap((one) => one.decides))].sort())
    }
  })

  it('are no question once they are called irrelevant; the others stay one', () => {
    expect(asked(letters, { irrelevant: ['Condition/a'] }).map(shown)).toContain('problems: Condition/b')
    const none = letters.map(({ resourceType, id }) => `${resourceType}/${id}`)
    expect(asked(letters, { irrelevant: none })).toEqual([])
    expect(missingFacts(assessed(letters, { irrelevant: none }))).toEqual(missingFacts(assessed([])))
  })

  it('are named where a clinician reads, and never in the question itself', () => {
    const whole = toAssessment(assessed(letters))
    const text = toText(guideline, whole).replaceAll(/\s+/g, ' ')
    const questions = whole.missing.filter(({ unread }) => unread !== null)
    for (const one of questions) {
      expect(missingWords(indexOf(guideline).facts, one)).not.toMatch(/letter|discussed|planned/)
      expect(unreadWords(one).join()).toMatch(/letter|planned/)
    }
    expect(questions).toHaveLength(2)
    expect(text).toContain('not understood')
  })
})
